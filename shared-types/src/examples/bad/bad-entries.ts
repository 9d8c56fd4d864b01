import type { BadEntries } from './bad-entry.ts';
import { badChoices } from './choices.ts';
import { badFilms } from './films.ts';
import { badFormats } from './formats.ts';
import { badNumbers } from './numbers.ts';
import { badOthers } from './others.ts';
import { badScreenings } from './screenings.ts';
import { badTexts } from './texts.ts';

/**
 * Everything that an entry can have wrong by itself: a row for each rule and for each field with a limit. Each row is
 * tried in every way in which an entry comes to the site (form, API, import, pull), and says the same in all of them.
 */
export const badEntries: BadEntries = {
  ...badFilms,
  ...badScreenings,
  ...badOthers,
  ...badTexts,
  ...badNumbers,
  ...badFormats,
  ...badChoices,
};

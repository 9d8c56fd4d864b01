import {
  advisories,
  alternateTitles,
  awardResults,
  colours,
  countries,
  formats,
  languages,
  roles,
} from '@also-playing/shared-types/words/fr';
import { carousel } from './fr/carousel.ts';
import { changes } from './fr/changes.ts';
import { dates } from './fr/dates.ts';
import { day } from './fr/day.ts';
import { demonyms } from './fr/demonyms.ts';
import { editions } from './fr/editions.ts';
import { film } from './fr/film.ts';
import { filmIndex } from './fr/films.ts';
import { frame } from './fr/frame.ts';
import { guests } from './fr/guests.ts';
import { home } from './fr/home.ts';
import { homePage } from './fr/home-page.ts';
import { page } from './fr/page.ts';
import { people } from './fr/people.ts';
import { programme } from './fr/programme.ts';
import { screening } from './fr/screening.ts';
import { sections } from './fr/sections.ts';
import { venue } from './fr/venue.ts';
import type { Words } from './words.ts';

/**
 * The site's own words in French: a narrow no-break space (U+202F) before `; : ! ?` and within « », a no-break space
 * between a figure and its unit.
 */
export const fr: Words = {
  and: 'et',
  roles,
  awardResults,
  advisories,
  colours,
  alternateTitles,
  formats,
  guests,
  countries,
  languages,
  demonyms,
  ...dates,
  ...frame,
  ...film,
  ...screening,
  ...carousel,
  ...home,
  ...programme,
  people,
  filmIndex,
  sections,
  editions,
  day,
  homePage,
  ...venue,
  ...changes,
  ...page,
};

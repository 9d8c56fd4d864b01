import {
  advisories,
  alternateTitles,
  awardResults,
  colours,
  countries,
  formats,
  languages,
  roles,
} from '@also-playing/shared-types/words/en';
import { carousel } from './en/carousel.ts';
import { changes } from './en/changes.ts';
import { dates } from './en/dates.ts';
import { day } from './en/day.ts';
import { demonyms } from './en/demonyms.ts';
import { editions } from './en/editions.ts';
import { film } from './en/film.ts';
import { filmIndex } from './en/films.ts';
import { frame } from './en/frame.ts';
import { guests } from './en/guests.ts';
import { home } from './en/home.ts';
import { homePage } from './en/home-page.ts';
import { page } from './en/page.ts';
import { people } from './en/people.ts';
import { programme } from './en/programme.ts';
import { screening } from './en/screening.ts';
import { sections } from './en/sections.ts';
import { venue } from './en/venue.ts';

/** The site's own words in English, one group for each kind of page. `{…}` is a place that is filled. */
export const en = {
  and: 'and',
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

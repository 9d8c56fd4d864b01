import { edition } from './edition.ts';
import { film } from './film.ts';
import { media } from './media.ts';
import { page } from './page.ts';
import { person } from './person.ts';
import { programme } from './programme.ts';
import { redirect } from './redirect.ts';
import { screening } from './screening.ts';
import { section } from './section.ts';
import { site } from './site.ts';
import { venue } from './venue.ts';

/** Everything that the site reads, by type: what a pull checks each row against. */
export const contract = {
  edition,
  film,
  media,
  page,
  person,
  programme,
  redirect,
  screening,
  section,
  site,
  venue,
} as const;

export type EntryType = keyof typeof contract;

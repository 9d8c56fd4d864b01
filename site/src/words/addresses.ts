import { type AddressedType, addressOf } from '@also-playing/shared-types/addresses';
import type { Reader } from './reader.ts';

/**
 * Where pages live. Paths without a language are those of the site's own; other languages stand under theirs: one slug
 * for all. `path` is always without, `address` with the reader's.
 */

export const HOME = '/';
export const FILMS = '/films/';
export const SCHEDULE = '/schedule/';
export const SECTIONS = '/sections/';
export const EDITIONS = '/editions/';
export const PEOPLE = '/people/';
export const CHANGES = '/changes/';
export const VENUES = '/venues/';
/** Of the whole festival. */
export const CALENDAR = '/calendar.ics';

/** A path as this reader's page links to it: `/fr/films/`. */
export const toAddress = (path: string, { prefix }: Pick<Reader, 'prefix'>): string => `${prefix}${path}`;

/** The page of an entry, in the reader's language. */
export const entryAddress = (type: AddressedType, { slug }: { slug: string }, reader: Pick<Reader, 'prefix'>): string =>
  toAddress(addressOf(type, slug), reader);

/** The calendar of an entry's screenings, which a film, programme, venue or section has while it has any. */
export const calendarAddress = (type: AddressedType, entry: { slug: string }, reader: Pick<Reader, 'prefix'>): string =>
  `${entryAddress(type, entry, reader)}calendar.ics`;

import type { EntryType } from '@also-playing/shared-types/contract';
import { editionsQuery } from '@also-playing/shared-types/queries/edition';
import { filmsQuery } from '@also-playing/shared-types/queries/film';
import { mediaQuery } from '@also-playing/shared-types/queries/media';
import { pagesQuery } from '@also-playing/shared-types/queries/page';
import { peopleQuery } from '@also-playing/shared-types/queries/person';
import { programmesQuery } from '@also-playing/shared-types/queries/programme';
import { redirectsQuery } from '@also-playing/shared-types/queries/redirect';
import { screeningsQuery } from '@also-playing/shared-types/queries/screening';
import { sectionsQuery } from '@also-playing/shared-types/queries/section';
import { venuesQuery } from '@also-playing/shared-types/queries/venue';
import type { StoredKind } from '../store/store.ts';

/** Each type of entry: how the CMS and the store call it, and the question for its entries. */

/** Reports list what is wrong in this order. */
export const TYPES = [
  'site',
  'film',
  'person',
  'programme',
  'screening',
  'section',
  'venue',
  'edition',
  'page',
  'redirect',
  'media',
] as const satisfies readonly EntryType[];

/** Of GraphQL. */
export const NAMES: Record<EntryType, string> = {
  site: 'SiteSettings',
  film: 'SiteFilm',
  person: 'SitePerson',
  programme: 'SiteProgramme',
  screening: 'SiteScreening',
  section: 'SiteSection',
  venue: 'SiteVenue',
  edition: 'SiteEdition',
  page: 'SitePage',
  redirect: 'SiteRedirect',
  media: 'SiteMedia',
};

/** The question for the entries of a type; the site's settings are asked for alone. */
export const LISTS = {
  film: filmsQuery,
  person: peopleQuery,
  programme: programmesQuery,
  screening: screeningsQuery,
  section: sectionsQuery,
  venue: venuesQuery,
  edition: editionsQuery,
  page: pagesQuery,
  redirect: redirectsQuery,
  media: mediaQuery,
} as const satisfies Record<Exclude<EntryType, 'site'>, unknown>;

/** In the store. */
export const KINDS: Record<EntryType, StoredKind> = {
  site: 'site',
  film: 'films',
  person: 'people',
  programme: 'programmes',
  screening: 'screenings',
  section: 'sections',
  venue: 'venues',
  edition: 'editions',
  page: 'pages',
  redirect: 'redirects',
  media: 'media',
};

/** Makes something for each type. */
export const byType = <Value>(make: (type: EntryType) => Value): Record<EntryType, Value> =>
  Object.fromEntries(TYPES.map((type) => [type, make(type)])) as Record<EntryType, Value>;

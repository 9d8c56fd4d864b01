import { editionTypes } from './types/edition-types.ts';
import { filmTypes } from './types/film-types.ts';
import { partTypes } from './types/part-types.ts';
import { personTypes } from './types/person-types.ts';
import { programmeTypes } from './types/programme-types.ts';
import { queryTypes } from './types/query-types.ts';
import { screeningTypes } from './types/screening-types.ts';
import { siteTypes } from './types/site-types.ts';
import { venueTypes } from './types/venue-types.ts';

/**
 * The site's own GraphQL: what the site may read, and nothing else. A type's fields are the attributes of a Strapi type
 * or component of the same names (`SiteFilm` of `api::film.film`, `SiteCredit` of `film.credit` …); `select.ts` makes
 * the SQL from both. A relation or an image is given by its document id: people and images are entries of their own, so
 * renaming a person changes one entry, not forty films.
 */

/** Strapi's type behind each root type. */
export const ENTRIES = {
  SiteEdition: 'api::edition.edition',
  SiteFilm: 'api::film.film',
  SitePage: 'api::page.page',
  SitePerson: 'api::person.person',
  SiteProgramme: 'api::programme.programme',
  SiteRedirect: 'api::redirect.redirect',
  SiteScreening: 'api::screening.screening',
  SiteSection: 'api::section.section',
  SiteVenue: 'api::venue.venue',
  SiteSettings: 'api::site.site',
  SiteMedia: 'plugin::upload.file',
} as const;
export type EntryName = keyof typeof ENTRIES;
export const ENTRY_NAMES = Object.keys(ENTRIES) as EntryName[];

/** Each subject has a file of its own. */
export const typeDefs = [
  filmTypes,
  programmeTypes,
  screeningTypes,
  personTypes,
  venueTypes,
  editionTypes,
  siteTypes,
  partTypes,
  queryTypes,
].join('\n');

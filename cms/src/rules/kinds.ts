import type { EntryType } from '@also-playing/shared-types/contract';
import type { EntryName } from '../site-content/types.ts';

/** Each of Strapi's types that rules look at: how the site's GraphQL and the contract call it. */
export const KINDS: Readonly<Record<string, { name: EntryName; type: EntryType }>> = {
  'api::film.film': { name: 'SiteFilm', type: 'film' },
  'api::programme.programme': { name: 'SiteProgramme', type: 'programme' },
  'api::screening.screening': { name: 'SiteScreening', type: 'screening' },
  'api::page.page': { name: 'SitePage', type: 'page' },
  'api::person.person': { name: 'SitePerson', type: 'person' },
  'api::venue.venue': { name: 'SiteVenue', type: 'venue' },
  'api::section.section': { name: 'SiteSection', type: 'section' },
  'api::edition.edition': { name: 'SiteEdition', type: 'edition' },
  'api::redirect.redirect': { name: 'SiteRedirect', type: 'redirect' },
  'api::site.site': { name: 'SiteSettings', type: 'site' },
  'plugin::upload.file': { name: 'SiteMedia', type: 'media' },
};

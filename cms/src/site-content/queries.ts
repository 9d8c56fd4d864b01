import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { entriesOf, PAGE, type Page, revisionsOf, versionOf } from './select.ts';
import { READ } from './token.ts';
import { type EntryName, typeDefs } from './types.ts';

/** Each list query and the type that it gives. */
const LISTS = {
  siteFilms: 'SiteFilm',
  siteProgrammes: 'SiteProgramme',
  siteScreenings: 'SiteScreening',
  sitePeople: 'SitePerson',
  siteVenues: 'SiteVenue',
  siteSections: 'SiteSection',
  siteEditions: 'SiteEdition',
  sitePages: 'SitePage',
  siteRedirects: 'SiteRedirect',
  siteMedia: 'SiteMedia',
} as const satisfies Record<string, EntryName>;

/** @throws ValidationError in words for whoever wrote the query: a list is never cut in silence */
const checkPage = ({ after, ids, limit }: Page): void => {
  if (ids && (after || limit)) throw new errors.ValidationError('give either ids, or after and limit');
  if (ids && ids.length > PAGE) throw new errors.ValidationError(`at most ${PAGE} ids at once, got ${ids.length}`);
  if (limit != null && (limit < 1 || limit > PAGE)) {
    throw new errors.ValidationError(`limit must be 1 to ${PAGE}, got ${limit}`);
  }
};

/** A statement needs the models, which are complete only after `register()`: made at the first question. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

const listResolver = (strapi: Core.Strapi, name: EntryName) => {
  const entries = once(() => entriesOf(strapi, name));
  return (_parent: unknown, page: Page) => {
    checkPage(page);
    return page.ids?.length === 0 ? [] : entries()(page);
  };
};

/** Adds the site's queries to Strapi's GraphQL; only a token with {@link READ} may ask them. */
export const addSiteQueries = (strapi: Core.Strapi): void => {
  const settings = once(() => entriesOf(strapi, 'SiteSettings'));
  const revisions = once(() => revisionsOf(strapi));
  const version = once(() => versionOf(strapi));
  const resolve: Record<string, (parent: unknown, page: Page) => unknown> = {
    siteVersion: () => version()(),
    siteRevisions: () => revisions()(),
    siteSettings: async () => (await settings()({ limit: 1 }))[0] ?? null,
  };
  for (const [query, name] of Object.entries(LISTS)) resolve[query] = listResolver(strapi, name);

  strapi
    .plugin('graphql')
    .service('extension')
    .use({
      typeDefs,
      resolvers: { Query: Object.fromEntries(Object.entries(resolve).map(([name, f]) => [name, { resolve: f }])) },
      resolversConfig: Object.fromEntries(
        Object.keys(resolve).map((name) => [`Query.${name}`, { auth: { scope: [READ] } }]),
      ),
    });
};

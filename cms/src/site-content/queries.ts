import type { ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { revisionsOf } from './revisions.ts';
import { entriesOf, PAGE, type Page } from './select.ts';
import { inSnapshot } from './snapshot.ts';
import { READ } from './token.ts';
import { type EntryName, typeDefs } from './types.ts';
import { versionOf } from './version.ts';
import { LONGEST_WAIT, startWaiting, type Waiting } from './waiting.ts';

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

/** @throws ValidationError when a question would wait for longer than it may */
export const checkWait = (wait: number | null | undefined): void => {
  if (wait == null || (wait >= 0 && wait <= LONGEST_WAIT)) return;
  throw new errors.ValidationError(`wait must be 0 to ${LONGEST_WAIT} seconds, got ${wait}`);
};

/** A statement needs the models, which are complete only after `register()`: made at the first question. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

const listResolver = (strapi: Core.Strapi, name: EntryName): Resolver => {
  const entries = once(() => entriesOf(strapi, name));
  return (_parent, page: Page) => {
    checkPage(page);
    return page.ids?.length === 0 ? [] : inSnapshot(strapi, (knex) => entries()(knex, page));
  };
};

interface Asking {
  koaContext: { res: ServerResponse };
}
type Resolver = (parent: unknown, args: never, asking: Asking) => unknown;

interface VersionQuestion {
  known?: string | null;
  wait?: number | null;
}

interface RevisionsQuestion {
  /** Digests of lists that whoever asks has. */
  known?: string[] | null;
}

/** The waiting of each CMS of this process, and how it reads the version: there is one, but in tests. */
const waitings = new WeakMap<Core.Strapi, Waiting & { read(): Promise<string> }>();

const versionResolver = (strapi: Core.Strapi, read: () => Promise<string>): Resolver => {
  const waiting = startWaiting(strapi, read);
  waitings.set(strapi, { ...waiting, read });
  return (_parent, { known, wait }: VersionQuestion, { koaContext }) => {
    checkWait(wait);
    if (!known || !wait) return read();
    const gone = new AbortController();
    koaContext.res.once('close', () => gone.abort());
    return waiting.change(known, wait, gone.signal);
  };
};

/** Answers whoever waits for a change: the CMS stops. */
export const stopWaiting = (strapi: Core.Strapi): void => waitings.get(strapi)?.stop();

/** The version of what is public, for who is in this process. */
export const changesOf = (strapi: Core.Strapi) => {
  const waiting = waitings.get(strapi);
  if (!waiting) throw new Error('the site’s queries are not there yet: ask after register()');
  return {
    now: () => waiting.read(),
    /** The version as soon as it isn't `known`; `known` again after so many seconds, or when the signal comes. */
    after: (known: string, signal: AbortSignal, seconds = LONGEST_WAIT) => waiting.change(known, seconds, signal),
  };
};

/** Adds the site's queries to Strapi's GraphQL; only a token with {@link READ} may ask them. */
export const addSiteQueries = (strapi: Core.Strapi): void => {
  const settings = once(() => entriesOf(strapi, 'SiteSettings'));
  const revisions = once(() => revisionsOf(strapi));
  const version = once(() => versionOf(strapi));
  const resolve: Record<string, Resolver> = {
    siteVersion: versionResolver(strapi, () => inSnapshot(strapi, (knex) => version()(knex))),
    siteRevisions: (_parent, { known }: RevisionsQuestion) =>
      inSnapshot(strapi, async (knex) => ({
        version: await version()(knex),
        types: await revisions()(knex, known ?? []),
      })),
    siteSettings: async () => (await inSnapshot(strapi, (knex) => settings()(knex, { limit: 1 })))[0] ?? null,
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

import { editionsQuery } from '@also-playing/shared-types/queries/edition';
import { filmsQuery } from '@also-playing/shared-types/queries/film';
import { mediaQuery } from '@also-playing/shared-types/queries/media';
import { pagesQuery } from '@also-playing/shared-types/queries/page';
import { peopleQuery } from '@also-playing/shared-types/queries/person';
import { programmesQuery } from '@also-playing/shared-types/queries/programme';
import { redirectsQuery } from '@also-playing/shared-types/queries/redirect';
import { screeningsQuery } from '@also-playing/shared-types/queries/screening';
import { sectionsQuery } from '@also-playing/shared-types/queries/section';
import { siteQuery, versionQuery } from '@also-playing/shared-types/queries/site';
import { venuesQuery } from '@also-playing/shared-types/queries/venue';
import { aroundOf } from '@also-playing/shared-types/rules/around';
import type { Entries } from '../store/content.ts';
import { checkReferences, type Pulled } from './check-references.ts';
import type { Ask } from './cms-client.ts';
import { makeImages } from './images.ts';
import { parseRows, type Row } from './parse-rows.ts';
import { PullError } from './pull-error.ts';

const PAGE = 500;
// Somebody publishes while we read: read again, so that all pages come from one state. A storm has to end some time.
const TRIES = 5;

const LISTS = [
  ['SiteFilm', filmsQuery],
  ['SitePerson', peopleQuery],
  ['SiteProgramme', programmesQuery],
  ['SiteScreening', screeningsQuery],
  ['SiteSection', sectionsQuery],
  ['SiteVenue', venuesQuery],
  ['SiteEdition', editionsQuery],
  ['SitePage', pagesQuery],
  ['SiteRedirect', redirectsQuery],
  ['SiteMedia', mediaQuery],
] as const;
type ListName = (typeof LISTS)[number][0];

interface Rows {
  lists: Record<ListName, Row[]>;
  site: Row;
}

export interface PullOptions {
  ask: Ask;
  /** Of the CMS, without a slash at the end: images come from there, and reports link to its admin. */
  cmsUrl: string;
  /** Where encoded images are kept. */
  imageDirectory: string;
  /** The clock of the build: `SITE_NOW`, else the minute of the pull. ISO 8601 in UTC. */
  now: string;
  /** Where the site will be read, without a slash at the end. */
  origin: string;
}

/**
 * Reads all that is published, of one state of the content, and checks it.
 * @throws PullError with everything that is wrong: of a pull that throws, nothing is stored
 */
export const pull = async ({ ask, cmsUrl, imageDirectory, now, origin }: PullOptions): Promise<Entries> => {
  const rows = await fetchRows(ask, cmsUrl);
  const pulled = parse(rows, cmsUrl);
  const revisions = new Map(rows.lists.SiteMedia.map((row) => [row.documentId, row.revision]));
  const media = await makeImages(pulled.media, revisions, cmsUrl, imageDirectory);
  return { ...pulled, media, now, origin };
};

/** All rows, of one version of the content, as many as the CMS says there are. */
export const fetchRows = async (ask: Ask, cmsUrl: string): Promise<Rows> => {
  let before = (await ask(versionQuery)).siteVersion;
  for (let tries = 0; tries < TRIES; tries++) {
    const lists = {} as Rows['lists'];
    for (const [name, query] of LISTS) lists[name] = await fetchList(ask, query);
    const site = (await ask(siteQuery)).siteSettings;
    const after = (await ask(versionQuery)).siteVersion;
    if (JSON.stringify(before) === JSON.stringify(after)) {
      compareTotals(after, lists, cmsUrl);
      if (!site) throw noSettings(cmsUrl);
      return { lists, site };
    }
    before = after;
  }
  throw new PullError([
    {
      title: 'the content never stood still',
      what: `it changed during each of ${TRIES} pulls`,
      where: cmsUrl,
      remedy: 'wait until an import or bulk edit has ended, then build again',
    },
  ]);
};

/** Keyset paging: each page begins after the last document id, so that a publish in between tears nothing. */
const fetchList = async (ask: Ask, query: (typeof LISTS)[number][1]): Promise<Row[]> => {
  const rows: Row[] = [];
  for (;;) {
    // One type of document stands for all: they take the same variables and give rows of their own type.
    const { entries } = await ask(query as typeof filmsQuery, { after: rows.at(-1)?.documentId ?? null, limit: PAGE });
    rows.push(...entries);
    if (entries.length < PAGE) return rows;
  }
};

const compareTotals = (
  version: readonly { type: string; total: number }[],
  lists: Rows['lists'],
  cmsUrl: string,
): void => {
  const short = version.filter(({ type, total }) => type in lists && lists[type as ListName].length !== total);
  if (short.length === 0) return;
  throw new PullError(
    short.map(({ type, total }) => ({
      title: 'the pull came back short',
      what: `${type}: the CMS counts ${total} entries and gave ${lists[type as ListName].length}`,
      where: `${cmsUrl}/graphql`,
      remedy: 'build again; if it stays so, report it with the versions of CMS and site',
    })),
  );
};

const noSettings = (cmsUrl: string): PullError =>
  new PullError([
    {
      title: 'the site has no settings',
      what: 'the entry "Site" is missing',
      where: `${cmsUrl}/admin/content-manager/single-types/api::site.site`,
      remedy: 'restart the CMS, which makes it, or fill in the form and save',
    },
  ]);

export const parse = ({ lists, site }: Rows, cmsUrl: string): Pulled => {
  const around = aroundOf(site as object, lists.SiteVenue);
  const parsed = {
    site: parseRows('site', [site], cmsUrl, around),
    films: parseRows('film', lists.SiteFilm, cmsUrl, around),
    people: parseRows('person', lists.SitePerson, cmsUrl, around),
    programmes: parseRows('programme', lists.SiteProgramme, cmsUrl, around),
    screenings: parseRows('screening', lists.SiteScreening, cmsUrl, around),
    sections: parseRows('section', lists.SiteSection, cmsUrl, around),
    venues: parseRows('venue', lists.SiteVenue, cmsUrl, around),
    editions: parseRows('edition', lists.SiteEdition, cmsUrl, around),
    pages: parseRows('page', lists.SitePage, cmsUrl, around),
    redirects: parseRows('redirect', lists.SiteRedirect, cmsUrl, around),
    media: parseRows('media', lists.SiteMedia, cmsUrl, around),
  };
  const failures = Object.values(parsed).flatMap((result) => result.failures);
  const settings = parsed.site.entries[0];
  if (failures.length > 0 || !settings) {
    const failed = new Set(failures.map(({ title }) => title)).size;
    const total = 1 + Object.values(lists).reduce((sum, rows) => sum + rows.length, 0);
    throw new PullError(failures, `${failed} of ${total} entries failed; the site stays as it is.`);
  }
  const pulled: Pulled = {
    site: settings,
    films: parsed.films.entries,
    people: parsed.people.entries,
    programmes: parsed.programmes.entries,
    screenings: parsed.screenings.entries,
    sections: parsed.sections.entries,
    venues: parsed.venues.entries,
    editions: parsed.editions.entries,
    pages: parsed.pages.entries,
    redirects: parsed.redirects.entries,
    media: parsed.media.entries,
  };
  const loose = checkReferences(pulled, cmsUrl);
  if (loose.length > 0) throw new PullError(loose, `${loose.length} references failed; the site stays as it is.`);
  return pulled;
};

import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseAtomFeed } from 'feedsmith';
import { parseDocument } from 'htmlparser2';
import RssParser from 'rss-parser';
import { type BuiltSite, elementsOf, fileOf, pagesOf, textOf } from './built-site.ts';
import type { Finding } from './finding.ts';

/** What other programs read, except calendars. */
export const checkFeeds = async (site: BuiltSite): Promise<Finding[]> => {
  const news = site.files.filter((file) => /(^|\/)feed\.xml$/.test(file));
  const found: Finding[] = [];
  const note = (where: string, problems: readonly string[]): void => {
    found.push(...problems.map((what) => ({ check: 'feeds', where, what })));
  };
  if (news.length === 0) note(site.directory, ['the site has no feed.xml']);
  for (const file of news) note(file, await problemsOfNews(site, site.text(file)));
  note('sitemap.xml', problemsOfSitemap(site));
  note('data/programme.json', problemsOfProgramme(site));
  for (const file of site.files.filter((name) => name.endsWith('.webmanifest')))
    note(file, problemsOfManifest(site, file));
  note(
    'robots.txt',
    site.text('robots.txt').includes(`Sitemap: ${site.origin}/sitemap.xml`) ? [] : ['it names no site map'],
  );
  return found;
};

const has = (site: BuiltSite, address: string | undefined): boolean => {
  const url = URL.parse(address ?? '', `${site.origin}/`);
  return url?.origin === site.origin && site.files.includes(fileOf(decodeURIComponent(url.pathname)));
};

/** Two readers, each with an XML parser of its own, must find the same entries (Atom, RFC 4287). */
const problemsOfNews = async (site: BuiltSite, text: string): Promise<string[]> => {
  try {
    const { entries = [], id, updated } = parseAtomFeed(text);
    const { items } = await new RssParser().parseString(text);
    const [one, other] = [entries.map(({ links }) => links?.[0]?.href), items.map(({ link }) => link)];
    return [
      ...(id && updated ? [] : ['it has no id or no date']),
      ...(entries.length > 0 ? [] : ['it has no entry']),
      ...(JSON.stringify(one) === JSON.stringify(other) ? [] : ['feedsmith and rss-parser read different entries']),
      ...entries
        .filter((entry) => !entry.id || !entry.updated || !entry.title)
        .map((entry) => `an entry is not whole: ${entry.id}`),
      ...(new Set(entries.map((entry) => entry.id)).size === entries.length ? [] : ['two entries have one id']),
      ...one.filter((link) => !has(site, link)).map((link) => `${link} leads to nothing`),
    ];
  } catch (error) {
    return [`it can't be read: ${(error as Error).message}`];
  }
};

/** A list that a filter narrows shows nothing of its own: search engines needn't be sent to it. */
const NARROWED = /\/films\/[^/]+\/[^/]+\/$/;

/** Each address has a page, and each page that search should show has its address there. */
const problemsOfSitemap = (site: BuiltSite): string[] => {
  const listed = elementsOf(parseDocument(site.text('sitemap.xml'), { xmlMode: true }), 'loc').map(textOf);
  const known = new Set(listed);
  const canonical = pagesOf(site).flatMap((file) =>
    elementsOf(site.page(file), 'link').flatMap(({ attribs }) =>
      attribs.rel === 'canonical' ? (attribs.href ?? '') : [],
    ),
  );
  return [
    ...(known.size === listed.length ? [] : ['it names an address twice']),
    ...listed.filter((address) => !has(site, address)).map((address) => `${address} leads to nothing`),
    ...[...new Set(canonical)]
      .filter((address) => !known.has(address) && !NARROWED.test(address))
      .map((address) => `it lacks ${address}`),
  ];
};

const problemsOfProgramme = (site: BuiltSite): string[] => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { uri: true, date: true, 'date-time': true } });
  const validate = ajv.compile(JSON.parse(site.text('data/programme.schema.json')) as object);
  validate(JSON.parse(site.text('data/programme.json')));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const problemsOfManifest = (site: BuiltSite, file: string): string[] => {
  const {
    name,
    start_url: start,
    icons = [],
  } = JSON.parse(site.text(file)) as {
    name?: string;
    start_url?: string;
    icons?: { src: string }[];
  };
  const sources = [start, ...icons.map(({ src }) => src)];
  return [
    ...(name && icons.length > 0 ? [] : ['it has no name or no icon']),
    ...sources.filter((address) => !has(site, address)).map((address) => `${address} leads to nothing`),
  ];
};

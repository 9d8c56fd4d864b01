import { foldPath, isSitesOwn } from '@also-playing/shared-types/addresses';
import type { Redirect } from '@also-playing/shared-types/redirect';
import type { Content } from '../store/content.ts';
import { FILTERS } from '../store/film-index.ts';
import { compareText } from '../store/timed-screening.ts';
import { toAddress } from '../words/addresses.ts';
import { localesOf, toReader } from '../words/reader.ts';
import { allPaths } from './all-paths.ts';

/** Where an old address leads. */
interface SiteRedirect {
  /** With the language: `/fr/films/old/`. */
  from: string;
  /** The same, or an https address. */
  to: string;
}

/**
 * Redirects of the site's own addresses, in each of its languages; a page that stands where one begins wins. One that leads
 * to a page which the site doesn't have now, as to a day of an edition that is over, waits until it has.
 */
export const allRedirects = (content: Content): SiteRedirect[] => {
  if (content.redirects().length === 0) return [];
  const pages = new Set(allPaths(content).map(foldPath));
  const redirects = content
    .redirects()
    .map(({ from, to }: Redirect) => ({ from: foldPath(from), to }))
    .filter(({ from, to }) => !pages.has(from) && isThere(to, pages, content))
    .sort((a, b) => compareText(a.from, b.from));
  return localesOf(content).flatMap((locale) => {
    const reader = toReader(content, locale);
    return redirects.map(({ from, to }) => ({
      from: toAddress(from, reader),
      to: to.startsWith('/') ? toAddress(to, reader) : to,
    }));
  });
};

const isThere = (to: string, pages: ReadonlySet<string>, content: Content): boolean => {
  if (!to.startsWith('/')) return true;
  const path = foldPath(new URL(to, 'https://site.example').pathname);
  const [, name, value = ''] = /^\/films\/([a-z]+)\/([^/]+)\/$/.exec(path) ?? [];
  const filter = FILTERS.find((one) => one === name);
  if (filter) return content.worksWith(filter, value).length > 0;
  return pages.has(path) || isSitesOwn(path);
};

/** Lines of `_redirects`, as Netlify, Cloudflare Pages and `pnpm site serve` read them: for ever (301). */
export const toRedirects = (content: Content): string =>
  allRedirects(content)
    .map(({ from, to }) => `${encodeURI(from)} ${asHeader(to)} 301\n`)
    .join('');

/** A target as a header can hold it: what is encoded already stays as it is. */
const asHeader = (to: string): string =>
  to.startsWith('/') ? new URL(to, 'https://site.example').pathname + afterPath(to) : new URL(to).href;

const afterPath = (to: string): string => {
  const { search, hash } = new URL(to, 'https://site.example');
  return search + hash;
};

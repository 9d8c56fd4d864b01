import { foldPath } from '@also-playing/shared-types/addresses';
import type { Redirect } from '@also-playing/shared-types/redirect';
import type { Content } from '../store/content.ts';
import { compareText } from '../store/timed-screening.ts';
import { toAddress } from '../words/addresses.ts';
import { localesOf, toReader } from '../words/reader.ts';
import { allPaths } from './all-paths.ts';

/** Where an old address leads, in one language. */
export interface SiteRedirect {
  /** Without the language: `/films/old/`. */
  from: string;
  /** With it, or an https address. */
  to: string;
}

/** Redirects of the site's own addresses; a page that stands where one begins wins. */
export const redirectsOf = (content: Content, locale: string): SiteRedirect[] => {
  const pages = new Set(allPaths(content).map(foldPath));
  const reader = toReader(content, locale);
  return content
    .redirects()
    .filter(({ from }) => !pages.has(foldPath(from)))
    .map(({ from, to }: Redirect) => ({ from: foldPath(from), to: to.startsWith('/') ? toAddress(to, reader) : to }))
    .sort((a, b) => compareText(a.from, b.from));
};

/** Lines of `_redirects`, as Netlify, Cloudflare Pages and `pnpm site serve` read them: for ever (301). */
export const toRedirects = (content: Content): string =>
  localesOf(content)
    .flatMap((locale) =>
      redirectsOf(content, locale).map(({ from, to }) => `${toAddress(from, toReader(content, locale))} ${to} 301\n`),
    )
    .join('');

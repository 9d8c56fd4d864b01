import type { Content } from '../store/content.ts';
import { toAddress } from '../words/addresses.ts';
import { localesOf, toReader } from '../words/reader.ts';
import { allPaths } from './all-paths.ts';

/** All pages, each in all languages (sitemaps.org 0.9, with Google's alternates). At most 50,000 addresses a file. */
export const toSitemap = (content: Content): string => {
  const locales = localesOf(content);
  const urlIn = (path: string, locale: string): string =>
    escapeXml(encodeURI(`${content.origin()}${toAddress(path, toReader(content, locale))}`));
  const entries = allPaths(content).flatMap((path) =>
    locales.map((locale) => {
      const alternates =
        locales.length < 2
          ? ''
          : locales
              .map((other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${urlIn(path, other)}"/>`)
              .join('');
      return `<url><loc>${urlIn(path, locale)}</loc>${alternates}</url>\n`;
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`;
};

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll("'", '&apos;');

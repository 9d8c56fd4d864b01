import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * The purity check. A page's HTML depends on its code and its props, and props on content, locale and clock: no
 * network, date, random order, environment or default zone inside. Otherwise two builds of the same content would
 * differ, and an edit could not render just the pages whose props changed. Anything else fails the build.
 */

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url));

/** Folders that are not pages: they read the store, or the CMS. */
const OUTSIDE = ['store', 'pull'];
/** Packages that a page may import: they only compute. */
const PACKAGES = [
  /^react($|\/)/,
  /^astro($|\/|:)/,
  /^@astrojs\//,
  /^@also-playing\/shared-types\//,
  /^@fontsource/,
  /^ical-generator$/,
  /^feed$/,
  /^sharp$/,
  /^zod$/,
];
/** The only store import that a page may make; types and the names of image files are pure. */
const STORE = [
  'paths.ts',
  'image-files.ts',
  'timed-screening.ts',
  'work.ts',
  'share-image.ts',
  'editions.ts',
  'film-index.ts',
  'content.ts',
];

const IMPURE: readonly [RegExp, string][] = [
  [/\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)/, 'the date of today'],
  [/\bTemporal\.Now\b/, 'the date of today'],
  [/\bperformance\.now\b/, 'a clock'],
  [/\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/, 'chance'],
  [/\bprocess\.(env|cwd|argv)\b|\bimport\.meta\.env\.(?!BASE_URL)/, 'the environment'],
  [/\bfetch\s*\(/, 'the network'],
  [/\.toLocale(Date|Time|Upper|Lower)?\w*\(\s*\)|\bnew Intl\.\w+\(\s*(undefined|\))/, 'the locale of the machine'],
  [/\bAstro\.(request|cookies|clientAddress)\b/, 'the request'],
];

const inSource = (id: string): string | undefined => {
  const file = id.split('?')[0] ?? '';
  return file.startsWith(SOURCE) ? path.relative(SOURCE, file) : undefined;
};

const isPage = (file: string): boolean =>
  !OUTSIDE.includes(file.split(path.sep)[0] ?? '') &&
  !['middleware.ts', 'env.d.ts'].includes(file) &&
  !file.includes('.test.');

/** What of a file runs on the server: scripts and styles of a component go to the browser. */
const serverPart = (code: string, file: string): string =>
  (file.endsWith('.astro') ? code.replace(/<(script|style)\b.*?<\/\1>/gs, '') : code)
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/(^|\s)\/\/.*$/gm, '');

export const purePages = (): Plugin => ({
  name: 'pure-pages',
  enforce: 'pre',
  applyToEnvironment: (environment) => environment.name !== 'client',
  resolveId(id, importer) {
    const from = importer === undefined ? undefined : inSource(importer);
    if (from === undefined || !isPage(from) || importer?.includes('?')) return;
    if (id.startsWith('.')) {
      const to = path.relative(SOURCE, path.resolve(path.dirname(path.join(SOURCE, from)), id));
      const [folder = ''] = to.split(path.sep);
      if (!OUTSIDE.includes(folder) || (folder === 'store' && STORE.includes(path.basename(to)))) return;
    } else if (path.isAbsolute(id) || id.startsWith('\0') || PACKAGES.some((allowed) => allowed.test(id))) return;
    this.error(`src/${from} imports "${id}"
  what    a page may depend on its content alone
  where   site/src/${from}
  remedy  ask Astro.locals.content, or allow the package in site/publish/pure-pages.ts if it only computes`);
  },
  transform(code, id) {
    const file = inSource(id);
    if (file === undefined || !isPage(file) || id.includes('?')) return;
    for (const [pattern, what] of IMPURE) {
      const found = pattern.exec(serverPart(code, file));
      if (found) {
        this.error(`src/${file} uses "${found[0].trim()}"
  what    a page would depend on ${what}; two builds of the same content would differ
  where   site/src/${file}
  remedy  ask Astro.locals.content (its clock is now()), or pass locale and time zone`);
      }
    }
  },
});

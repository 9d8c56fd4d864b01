import { statSync } from 'node:fs';
import path, { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { addressOf, type BuiltSite, elementsOf, fileOf } from './built-site.ts';
import type { Finding } from './finding.ts';

/** Kilobytes (1,024 bytes) as brotli sends them, at most. */
const MARKUP_KB = 20;
const SCRIPT_KB = 6;
/** The page, its style, two fonts and a still. */
const REQUESTS = 5;

/** What each page weighs, and what it asks for before it can be painted. */
export const checkWeights = (site: BuiltSite, pages: readonly string[]): Finding[] => {
  const weight = weighs(site);
  return pages.flatMap((file): Finding[] => {
    const { styles, scripts, early, inline } = loadedBy(site, file);
    const markup = weight(file) + styles.reduce((sum, style) => sum + weight(style), 0);
    const script = withImports(site, scripts).reduce((sum, name) => sum + weight(name), compressed(inline));
    const over = (name: string, size: number, most: number): Finding[] =>
      size > most ? [{ check: 'budget', where: `${file} (${size.toFixed(1)})`, what: `${name} exceed ${most}` }] : [];
    return [
      ...over('kilobytes of HTML and CSS', markup / 1_024, MARKUP_KB),
      ...over('kilobytes of script', script / 1_024, SCRIPT_KB),
      ...over('requests before the first paint', early, REQUESTS),
    ];
  });
};

const compressed = (text: string): number => (text === '' ? 0 : brotliCompressSync(text).length);

/** Each file is weighed once: by the compressed twin that a release has of it, or else compressed here. */
const weighs = (site: BuiltSite): ((file: string) => number) => {
  const known = new Map<string, number>();
  return (file) => {
    const twin = statSync(path.join(site.directory, `${file}.br`), { throwIfNoEntry: false });
    const size = known.get(file) ?? twin?.size ?? compressed(site.text(file));
    known.set(file, size);
    return size;
  };
};

const loadedBy = (site: BuiltSite, page: string) => {
  const elements = elementsOf(site.page(page));
  const file = (address: string | undefined): string[] =>
    address === undefined ? [] : [fileOf(new URL(address, new URL(addressOf(page), site.origin)).pathname)];
  const links = elements.filter(({ name }) => name === 'link');
  const ofRelation = (rel: string) => links.filter(({ attribs }) => attribs.rel === rel);
  const scripts = elements.filter(({ name, attribs }) => name === 'script' && attribs.type !== 'application/ld+json');
  const blocking = scripts.filter(({ attribs }) => attribs.src && attribs.type !== 'module' && !('defer' in attribs));
  const eager = elements.filter(({ name, attribs }) => name === 'img' && attribs.loading !== 'lazy');
  const sheets = ofRelation('stylesheet');
  // A sheet for paper weighs like any other; the first paint doesn't wait for it.
  const shown = sheets.filter(({ attribs }) => attribs.media !== 'print');
  return {
    styles: sheets.flatMap(({ attribs }) => file(attribs.href)),
    scripts: scripts.flatMap(({ attribs }) => file(attribs.src)),
    inline: scripts.flatMap(({ children }) => children.map((child) => ('data' in child ? child.data : ''))).join(''),
    early: 1 + shown.length + ofRelation('preload').length + blocking.length + eager.length,
  };
};

/** Scripts with what they import, each once. */
const withImports = (site: BuiltSite, scripts: readonly string[]): string[] => {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, from = ''] of site.text(file).matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      visit(posix.join(posix.dirname(file), from));
    }
  };
  for (const script of scripts) visit(script);
  return [...found];
};

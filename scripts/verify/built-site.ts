import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';

export type Document = ReturnType<typeof parseDocument>;
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** A site as it lies on the disk: what a host would be given. */
export interface BuiltSite {
  directory: string;
  /** Paths of all files below it, sorted, with `/` between. */
  files: readonly string[];
  /** `http://localhost:4321`, as its own pages call it. */
  origin: string;
  text(file: string): string;
  /** Parsed once. */
  page(file: string): Document;
}

/** What Astro writes for an address that has moved. An editor's text may say the like, but not at the beginning. */
const LEADS_ON = /^<!doctype html>\s*<title>[^<]*<\/title>\s*<meta http-equiv="refresh"/i;

/** The files that visitors can read as pages, pages that lead on elsewhere left out. */
export const pagesOf = (site: BuiltSite): string[] =>
  site.files.filter((file) => file.endsWith('.html') && !LEADS_ON.test(site.text(file)));

/** @throws Error when the directory holds no built site */
export const openBuiltSite = (directory: string): BuiltSite => {
  if (!existsSync(path.join(directory, 'sitemap.xml'))) {
    throw new Error(`there is no site to verify
  what    it has no sitemap.xml
  where   ${directory}
  remedy  name the folder that "pnpm site publish" keeps (.site), or one that "astro build" wrote`);
  }
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.endsWith('.br'))
    .map((file) => path.relative(directory, path.join(file.parentPath, file.name)).replaceAll(path.sep, '/'))
    .sort();
  const texts = new Map<string, string>();
  const text = (file: string): string => {
    const known = texts.get(file) ?? readFileSync(path.join(directory, file), 'utf8');
    texts.set(file, known);
    return known;
  };
  const pages = new Map<string, Document>();
  const page = (file: string): Document => {
    const known = pages.get(file) ?? parseDocument(text(file));
    pages.set(file, known);
    return known;
  };
  const [first] = elementsOf(parseDocument(text('sitemap.xml'), { xmlMode: true }), 'loc').map(
    (loc) => new URL(textOf(loc)),
  );
  return { directory, files, origin: first?.origin ?? '', text, page };
};

/** `films/stalker/index.html` of `/films/stalker/`. */
export const fileOf = (address: string): string => {
  const bare = address.replace(/^\//, '');
  return bare === '' || bare.endsWith('/') ? `${bare}index.html` : bare;
};

/** `/films/stalker/` of `films/stalker/index.html`. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** In the order of the document; all of them without a name. */
export const elementsOf = (node: Document, name = '*'): Element[] => DomUtils.getElementsByTagName(name, node);

export const textOf = (element: Element): string => DomUtils.textContent(element);

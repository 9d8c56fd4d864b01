import { readTags } from './read-tags.ts';

/** What a file holds that can be wrong. */
export interface PageReading {
  /** Addresses that it points to or loads, as it writes them, each once. */
  links: readonly string[];
  /** Why it isn't whole; empty when it is. */
  problems: readonly string[];
}

/** Whether {@link readSiteFile} can tell anything of it. */
export const isReadable = (file: string): boolean => /\.(html|xml|json|webmanifest)$/.test(file);

export const readSiteFile = (file: string, bytes: Uint8Array): PageReading => {
  const text = new TextDecoder().decode(bytes);
  if (file.endsWith('.html')) return readPage(text);
  return { links: [], problems: file.endsWith('.xml') ? readXml(text) : readJson(text) };
};

const readJson = (text: string): string[] => {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
};

/** Reads a page as a browser would, and tells what a browser would have to mend. */
const readPage = (html: string): PageReading => {
  const { links, problems: mended, title, isRedirect, roots } = readTags(html, false);
  const problems = [...mended];
  if (!/^<!doctype html>/i.test(html)) problems.push('it doesn’t begin with <!doctype html>');
  if (title.trim() === '') problems.push('it has no title');
  // Astro's page of an address that has moved is a head alone.
  if (!isRedirect && (roots.html !== 1 || roots.body !== 1)) problems.push('it is not one <html> with one <body>');
  return { links: [...links], problems };
};

/** Reads XML, of a feed or a site map, and says what is wrong with it. */
const readXml = (xml: string): readonly string[] => {
  const { count, problems } = readTags(xml, true);
  return count === 0 ? ['it has no element'] : problems;
};

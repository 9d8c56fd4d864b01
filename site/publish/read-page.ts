import { Parser } from 'htmlparser2';

/** What a file holds that can be wrong. */
export interface PageReading {
  /** Addresses that it points to or loads, as it writes them, each once. */
  links: readonly string[];
  /** Why it isn't whole; empty when it is. */
  problems: readonly string[];
}

const ATTRIBUTES = ['href', 'src', 'poster', 'action'];
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

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

/** Reads a page as a browser would, and counts what a browser would have to mend. */
const readPage = (html: string): PageReading => {
  const links = new Set<string>();
  const problems: string[] = [];
  const seen = new Map<string, number>();
  let inTitle = false;
  let title = '';
  let isRedirect = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      seen.set(name, (seen.get(name) ?? 0) + 1);
      inTitle = name === 'title';
      if (attributes['http-equiv'] === 'refresh') isRedirect = true;
      for (const attribute of ATTRIBUTES) {
        const link = attributes[attribute];
        if (link) links.add(link);
      }
      for (const candidate of attributes.srcset?.split(',') ?? []) {
        const [link] = candidate.trim().split(/\s+/);
        if (link) links.add(link);
      }
    },
    ontext(text) {
      if (inTitle) title += text;
    },
    onclosetag(name, implied) {
      inTitle = false;
      if (implied && !VOID.has(name) && !isSelfClosed(html, parser))
        problems.push(`<${name}> is not closed where it should be`);
    },
  });
  parser.write(html);
  parser.end();
  if (!/^<!doctype html>/i.test(html)) problems.push('it doesn’t begin with <!doctype html>');
  if (title.trim() === '') problems.push('it has no title');
  // Astro's page of an address that has moved is a head alone.
  if (!isRedirect && (seen.get('html') !== 1 || seen.get('body') !== 1))
    problems.push('it is not one <html> with one <body>');
  return { links: [...links], problems };
};

/** Reads XML, of a feed or a site map, and says what is wrong with it. */
const readXml = (xml: string): string[] => {
  const problems: string[] = [];
  let opened = 0;
  const parser = new Parser(
    {
      onopentag: () => void opened++,
      onclosetag(name, implied) {
        if (implied && !isSelfClosed(xml, parser)) problems.push(`<${name}> is not closed`);
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return opened === 0 ? ['it has no element'] : problems;
};

/** The parser calls the end of `<path/>` implied too, but somebody wrote it. */
const isSelfClosed = (text: string, parser: Parser): boolean => text[parser.endIndex - 1] === '/';

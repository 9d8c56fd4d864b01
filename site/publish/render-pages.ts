import type { Content, Entries } from '../src/store/content.ts';
import { AnswerBook } from './answer-book.ts';
import { checkPaths } from './check-paths.ts';
import { Questions } from './questions.ts';
import type { PagePath, Renderer } from './renderer.ts';
import { BuildError } from './run-astro.ts';

/** What is known of the pages of a release: enough to see which of them a change of the content reaches. */
export interface Rendered {
  /** Of the bundle that rendered them. */
  key: string;
  /** Digest of each entry, by its place in the content. */
  entries: ReadonlyMap<string, string>;
  /** Every question that pages asked, and the digest of its answer. */
  answers: readonly (readonly [question: string, digest: string])[];
  /** Of each file, the questions that it asked, by their place in {@link answers}. */
  pages: ReadonlyMap<string, readonly number[]>;
}

interface RenderOptions {
  key: string;
  renderer: Renderer;
  entries: Entries;
  /** What the live release was made from, by this bundle; everything is rendered where it isn't known. */
  last: Rendered | undefined;
  /** Files that lie beside the pages. */
  others: ReadonlySet<string>;
  /** Takes a page that was rendered, and says when it can take another. */
  put(file: string, bytes: Uint8Array): Promise<void> | void;
  /** Takes a page that is what it was; false where it isn't there any more. */
  keep(file: string): boolean;
}

interface Pages {
  /** How many were rendered. */
  count: number;
  /** What to remember of all: asked when readers have them, since of a large site it takes its time. */
  remember(): Rendered;
}

/**
 * Renders every page that may differ from the last release.
 * @throws BuildError that names every page that can't be rendered
 */
export const renderPages = async (options: RenderOptions): Promise<Pages> => {
  const { key, renderer, entries, last, put, keep } = options;
  const content: Content = renderer.openContent(entries);
  const questions = new Questions(content, entries);
  const book = new AnswerBook(questions, last, pagesOf(entries));
  const paths = await pathsOf(renderer, questions, book, last);
  const { list } = paths;
  checkPaths(list, options.others);

  const pages = new Map<string, readonly number[]>();
  const failed: string[] = [];
  let count = 0;
  for (const page of list) {
    const before = last?.pages.get(page.file);
    if (before && !book.isStale(before) && keep(page.file)) {
      pages.set(page.file, before);
      continue;
    }
    const noted = questions.noting(book.parts);
    const bytes = await renderPage(renderer, page, noted.content);
    if (typeof bytes === 'string') failed.push(bytes);
    else await put(page.file, bytes);
    pages.set(page.file, book.add(noted.asked()));
    count++;
  }
  if (failed.length > 0) {
    const shown = failed.slice(0, 20);
    throw new BuildError(
      `${shown.join('\n')}\n${failed.length} of ${list.length} pages failed; the site stays as it is.`,
    );
  }
  // What noted the questions is of no use any more, and large.
  renderer.goOn(content, list);
  const remember = (): Rendered => {
    const remembered = book.toRemember(pages);
    listed = book.isGoneOn(remembered.answers) ? { ...paths, renderer, answers: remembered.answers } : undefined;
    return { key, entries: book.entries, ...remembered };
  };
  return { count, remember };
};

/** How many a site has of its entries: most. */
const pagesOf = ({ films, people, site }: Entries): number =>
  (films.length + people.length) * new Set([site.locale, ...site.locales]).size;

/** The files of a site, and the questions that say which they are. */
interface Paths {
  list: readonly PagePath[];
  asked: readonly number[];
}

/** Those of the last release that this process made: to list 40,000 takes half a second, and few edits add one. */
let listed: (Paths & { renderer: Renderer; answers: Rendered['answers'] }) | undefined;

const pathsOf = async (
  renderer: Renderer,
  questions: Questions,
  book: AnswerBook,
  last: Rendered | undefined,
): Promise<Paths> => {
  const { content, asked } = questions.noting(book.parts);
  if (listed?.renderer === renderer && listed.answers === last?.answers && !book.isStale(listed.asked)) {
    if (renderer.goOn(content, listed.list)) return listed;
  }
  // The renderer goes by what it lists now, whatever becomes of this publish.
  listed = undefined;
  const list = await renderer.list(content);
  return { list, asked: book.add(asked()) };
};

/** A page's bytes, or in words why there are none. */
const renderPage = async (renderer: Renderer, page: PagePath, content: Content): Promise<Uint8Array | string> => {
  try {
    return await bytesOf(await renderer.render(page, content));
  } catch (error) {
    return pageFailed(page, error);
  }
};

/** The bytes of a body: of one that comes in one piece that piece, where `arrayBuffer()` copies it twice. */
const bytesOf = async ({ body }: Response): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of body ?? []) pieces.push(piece);
  const [only] = pieces;
  // They go over to another thread, with all of the memory that they are in.
  const isAlone = pieces.length === 1 && only?.byteLength === only?.buffer.byteLength;
  return only && isAlone ? only : new Uint8Array(Buffer.concat(pieces));
};

const pageFailed = ({ url, route }: PagePath, error: unknown): string => {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return `the page ${decoded(new URL(url).pathname)} can’t be made
  what    ${message.replaceAll('\n', '\n          ')}${place(stack)}
  where   site/${route.component}
  remedy  mend what it says, in the entry or in the page’s code; then publish again`;
};

const decoded = (pathname: string): string => {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
};

/** The innermost line of the bundle's code, for whoever mends it. */
const place = (stack: string): string => {
  const line = /\n\s+at ([^\n]*\.kept[^\n]*)/.exec(stack)?.[1];
  return line ? `\n          at ${line.replace(/file:\S*\/bundle\//, '')}` : '';
};

import { finishApart } from './finish-apart.ts';
import { isReadable, type PageReading } from './read-page.ts';
import { BuildError } from './run-astro.ts';

const MOST_SHOWN = 20;

/** What must hold of a release before anybody sees it: every page is whole, and no link of its own leads nowhere. */
export class PageCheck {
  readonly #origin: string;
  /** What is wrong, and with which files. */
  readonly #faults = new Map<string, Set<string>>();
  /** Of each link, the files that have it: most are in thousands of them. */
  readonly #links = new Map<string, string[]>();
  readonly #reading: Promise<void>[] = [];

  /** @param origin where the site is served: a whole address below it is a link of its own */
  constructor(origin: string) {
    this.#origin = origin;
  }

  /**
   * Reads a file, if it is of a kind that can be read.
   * @param bytes nobody else may want them any more
   */
  read(file: string, bytes: Uint8Array): void {
    if (isReadable(file)) this.take(file, finishApart({ file, bytes }));
  }

  /** Takes what somebody else reads of a file; nothing of one that can't be read. */
  take(file: string, reading: Promise<PageReading> | undefined): void {
    if (!reading) return;
    const taken = reading.then(({ links, problems }) => {
      for (const link of links) {
        const files = this.#links.get(link);
        if (files) files.push(file);
        else this.#links.set(link, [file]);
      }
      for (const what of problems) this.#note(file, what);
    });
    // Whoever waits in finish() gets the error; until then it isn't unhandled.
    taken.catch(() => {});
    this.#reading.push(taken);
  }

  /**
   * @param has whether the release has a file
   * @param moved whether an address leads on to another
   * @throws BuildError with everything that is wrong with the files that were read
   */
  async finish(has: (file: string) => boolean, moved: (pathname: string) => boolean): Promise<void> {
    await Promise.all(this.#reading);
    for (const [link, files] of this.#links) {
      for (const file of files) {
        const pathname = this.#pathOf(link, file);
        if (pathname !== undefined && !isThere(pathname, has) && !moved(pathname))
          this.#note(file, `a link leads to ${pathname}, and the site has no such page or file`);
        // It leads to the same place from any page.
        else if (link.startsWith('/')) break;
      }
    }
    if (this.#faults.size === 0) return;
    const shown = [...this.#faults].slice(0, MOST_SHOWN).map(([what, files]) => format(what, [...files]));
    const files = new Set([...this.#faults.values()].flatMap((all) => [...all])).size;
    throw new BuildError(
      `${shown.join('\n')}\nFaults: ${this.#faults.size}, files: ${files}; the site stays as it is.`,
    );
  }

  #note(file: string, what: string): void {
    this.#faults.set(what, (this.#faults.get(what) ?? new Set()).add(file));
  }

  /** The path that a link leads to, decoded; nothing for one that leads elsewhere. */
  #pathOf(link: string, file: string): string | undefined {
    if (link.startsWith('#')) return undefined;
    const url = URL.parse(link, new URL(encodeURI(addressOf(file)), this.#origin));
    if (url?.origin !== this.#origin) return undefined;
    try {
      return decodeURIComponent(url.pathname);
    } catch {
      return url.pathname;
    }
  }
}

const isThere = (pathname: string, has: (file: string) => boolean): boolean => {
  const bare = pathname.replace(/^\/|\/$/g, '');
  return has(bare === '' ? 'index.html' : `${bare}/index.html`) || (!pathname.endsWith('/') && has(bare));
};

/** `/films/stalker/` of `films/stalker/index.html`. */
const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

const format = (what: string, [first = '', ...others]: readonly string[]): string =>
  `the page ${addressOf(first)} is not fit to be seen
  what    ${what}
  where   ${first}${others.length > 0 ? `, and ${others.length} more` : ''}
  remedy  correct the link or text in the entry, or the page’s code; then publish again`;

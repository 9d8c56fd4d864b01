import { readPage, readXml } from './read-page.ts';
import { BuildError } from './run-astro.ts';

interface Fault {
  file: string;
  what: string;
  remedy: string;
}

const MOST_SHOWN = 20;

/** What must hold of a release before anybody sees it: every page is whole, and no link of its own leads nowhere. */
export class PageCheck {
  readonly #origin: string;
  readonly #faults: Fault[] = [];
  readonly #links = new Map<string, readonly string[]>();

  /** @param origin where the site is served: a whole address below it is a link of its own */
  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Reads a file, if it is of a kind that can be read. */
  read(file: string, bytes: Uint8Array): void {
    const text = (): string => new TextDecoder().decode(bytes);
    if (file.endsWith('.html')) {
      const { links, problems } = readPage(text());
      this.#links.set(file, links);
      for (const what of problems) this.#broken(file, what);
    } else if (file.endsWith('.xml')) {
      for (const what of readXml(text())) this.#broken(file, what);
    } else if (file.endsWith('.json') || file.endsWith('.webmanifest')) {
      try {
        JSON.parse(text());
      } catch (error) {
        this.#broken(file, (error as Error).message);
      }
    }
  }

  /**
   * @param has whether the release has a file
   * @param moved whether an address leads on to another
   * @throws BuildError with everything that is wrong with the files that were read
   */
  finish(has: (file: string) => boolean, moved: (pathname: string) => boolean): void {
    for (const [file, links] of this.#links) {
      for (const link of links) {
        const pathname = this.#pathOf(link, file);
        if (pathname === undefined || isThere(pathname, has) || moved(pathname)) continue;
        this.#faults.push({
          file,
          what: `it links to ${link}, and the site has no such page or file`,
          remedy: 'correct the link in the entry, or publish what it leads to',
        });
      }
    }
    if (this.#faults.length === 0) return;
    const shown = this.#faults.slice(0, MOST_SHOWN).map(format);
    throw new BuildError(
      `${shown.join('\n')}\n${this.#faults.length} faults in ${new Set(this.#faults.map(({ file }) => file)).size} pages; the site stays as it is.`,
    );
  }

  #broken(file: string, what: string): void {
    this.#faults.push({ file, what, remedy: 'mend the page’s code: a browser would guess what is meant' });
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

const format = ({ file, what, remedy }: Fault): string =>
  `the page ${addressOf(file)} is not fit to be seen\n  what    ${what}\n  where   ${file}\n  remedy  ${remedy}`;

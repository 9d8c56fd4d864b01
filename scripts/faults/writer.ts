import type { Editor } from '../tests/editor.ts';

/** Somebody who saves and publishes films, and the whole site's announcement, without a pause. */
export interface Writer {
  /** Paths of the films that are written. */
  pages: readonly string[];
  /** Of each page, the number of the last text of which the CMS said that it is saved. */
  saved(): ReadonlyMap<string, number>;
  /** How many times the CMS said so. */
  count(): number;
  /** One film and the announcement. */
  once(): Promise<void>;
  go(): void;
  /** Resolves when the last request has ended, well or not. */
  pause(): Promise<void>;
}

const SITE = '/content-manager/single-types/api::site.site';

export const startWriter = async (editor: Editor): Promise<Writer> => {
  const films = (await editor.films()).map(({ documentId, slug }) => ({ documentId, pathname: `/films/${slug}/` }));
  const saved = new Map<string, number>();
  let number = 0;
  let count = 0;
  let isGoing = false;
  let going: Promise<void> = Promise.resolve();

  const write = async (): Promise<void> => {
    number++;
    const film = films[number % films.length];
    if (!film) throw new Error('the festival has no film');
    await editor.publish(film.documentId, { blurb: `Blurb ${number}` });
    saved.set(film.pathname, number);
    count++;
    const { status } = await editor.request('PUT', SITE, { footer: `News ${number}` });
    if (status < 300) count++;
  };
  await write();

  return {
    pages: films.map(({ pathname }) => pathname),
    saved: () => saved,
    count: () => count,
    once: write,
    go() {
      if (isGoing) return;
      isGoing = true;
      going = (async () => {
        // A request that dies with the CMS has said nothing: whether it was saved is open.
        while (isGoing) await write().catch(() => new Promise((resolve) => setTimeout(resolve, 20)));
      })();
    },
    async pause() {
      isGoing = false;
      await going;
    },
  };
};

import type { Editor } from '../tests/editor.ts';

/** How long edits take to reach a reader: each is saved as the form does, and then asked for until it is there. */

export interface Edit {
  name: string;
  /** Of the page that is asked for. */
  pathname: string;
  /** Saves it; resolves when the CMS says that it is. */
  save(): Promise<void>;
  /** What its page then holds. */
  shows: string;
}

export interface Timed {
  /** Milliseconds until the CMS said that it is saved and published … */
  save: number;
  /** … and from then on until a reader got it. */
  live: number;
}

const id = (letter: string, number: number): string => letter + String(number).padStart(23, '0');
const FILM = 'api::film.film';
const LONGEST_MS = 300_000;

const text = (words: string) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

/** Edits of a large festival (bench/festival.ts), another one each time. */
export const editsOf = (editor: Editor) => {
  let counter = 0;
  const ask = async (method: string, path: string, body: object): Promise<void> => {
    const { status, text: answer } = await editor.request(method, `/content-manager/${path}`, body);
    if (status >= 400) throw new Error(`${method} ${path} answered ${status}: ${answer.slice(0, 500)}`);
  };
  const publish = async (type: string, documentId: string, body: object): Promise<void> => {
    await ask('PUT', `collection-types/${type}/${documentId}`, body);
    await ask('POST', `collection-types/${type}/${documentId}/actions/publish`, body);
  };
  const film = (number: number, what: string, change: (words: string) => object): Edit => {
    const words = `${what} ${++counter}`;
    return {
      name: what,
      pathname: `/films/film-${number}/`,
      shows: words,
      save: () => publish(FILM, id('f', number), change(words)),
    };
  };
  return {
    synopsis: (number: number) => film(number, 'a synopsis', (words) => ({ synopsis: text(words) })),
    title: (number: number) => film(number, 'a film’s title', (title) => ({ title })),
    pinned: () => film(7, 'a pinned film’s title', (title) => ({ title })),
    pin: () => publish(FILM, id('f', 7), { carouselRank: 1 }),
    time: (number: number): Edit => {
      const localStart = `2026-01-${11 + (++counter % 9)}T07:${String(number % 60).padStart(2, '0')}`;
      return {
        name: 'a screening’s time',
        // The screenings are of one film each, until each has one.
        pathname: `/films/film-${number}/`,
        shows: localStart,
        save: () => publish('api::screening.screening', id('c', number), { localStart }),
      };
    },
    siteName: (): Edit => {
      const name = `Festival ${++counter}`;
      return {
        name: 'the site’s name',
        pathname: '/films/film-3/',
        shows: name,
        save: () => ask('PUT', 'single-types/api::site.site', { name }),
      };
    },
    /** Of somebody: the type has no drafts, and so a save is all. */
    personName: (number: number): Edit => {
      const name = `Person ${number}, renamed ${++counter}`;
      return {
        name: 'a person’s name',
        pathname: `/people/person-${number}/`,
        shows: name,
        save: () => ask('PUT', `collection-types/api::person.person/${id('p', number)}`, { name }),
      };
    },
  };
};

/** @throws Error when no reader gets it within five minutes */
export const timeEdit = async (site: string, edit: Edit): Promise<Timed> => {
  const begun = performance.now();
  await edit.save();
  const saved = performance.now();
  for (;;) {
    const page = await (await fetch(site + edit.pathname)).text();
    const now = performance.now();
    if (page.includes(edit.shows)) return { save: saved - begun, live: now - saved };
    if (now - saved > LONGEST_MS) throw new Error(`${edit.name}: ${edit.pathname} never showed “${edit.shows}”`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** The value below which a share of them lies; 0.5 is the median. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

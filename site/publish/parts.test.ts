import { expect, test } from 'vitest';
import { exampleEntries } from '../src/store/example-content.ts';
import { openContent } from '../src/store/open-content.ts';
import { AnswerBook } from './answer-book.ts';
import { Questions } from './questions.ts';
import type { Rendered } from './render-pages.ts';

/** Two pages that show the same row. */
const PAGES = ['index.html', 'films/index.html'];
const titled = (title: string) =>
  exampleEntries.films.map((film) => (film.documentId === 'quorum' ? { ...film, title } : film));

/** Makes the pages of some entries, or finds them as they were; tells how often a row was made for them. */
const publish = (entries: typeof exampleEntries, last?: Rendered, reader = { locale: 'fr', siteLocale: 'en' }) => {
  const questions = new Questions(openContent(entries), entries);
  const book = new AnswerBook(questions, last, PAGES.length);
  const pages = new Map<string, readonly number[]>();
  let rows = 0;
  const stale = PAGES.filter((page) => !last || book.isStale(last.pages.get(page) ?? []));
  for (const page of PAGES) {
    const { content, asked } = questions.noting(book.parts);
    content.part('row', 'quorum', reader, () => {
      rows++;
      return { title: content.filmById('quorum').title };
    });
    pages.set(page, book.add(asked()));
  }
  const rendered: Rendered = { key: 'of the test', entries: book.entries, ...book.toRemember(pages) };
  return { rows, stale, rendered };
};

test('a part is made once for all pages, and again when something that it read is another', () => {
  const first = publish(exampleEntries);
  expect(first.rows).toBe(1);
  const other = publish({ ...exampleEntries, people: exampleEntries.people.slice(1) }, first.rendered);
  expect(other).toMatchObject({ rows: 0, stale: [] });
  const title = publish({ ...exampleEntries, films: titled('Another') }, other.rendered);
  expect(title).toMatchObject({ rows: 1, stale: PAGES });
});

test('a part that stood for several publishes makes its pages stale all the same', () => {
  const first = publish(exampleEntries);
  const second = publish(exampleEntries, first.rendered);
  const third = publish({ ...exampleEntries, films: titled('Another') }, second.rendered);
  expect(third).toMatchObject({ rows: 1, stale: PAGES });
});

test('where the site gets another language of its own, a part is another one', () => {
  const first = publish(exampleEntries);
  expect(publish(exampleEntries, first.rendered, { locale: 'fr', siteLocale: 'fr' }).rows).toBe(1);
});

test('a part with an entry in it is refused: whoever read it later would read on nobody’s account', () => {
  const questions = new Questions(openContent(exampleEntries), exampleEntries);
  const { content } = questions.noting(new AnswerBook(questions, undefined, PAGES.length).parts);
  expect(() => content.part('row', 'quorum', undefined, () => ({ film: content.filmById('quorum') }))).toThrow(
    'cloned',
  );
});

test('of a large site the bulky parts are made for each page', () => {
  const questions = new Questions(openContent(exampleEntries), exampleEntries);
  const madeOf = (pages: number, name: string): number => {
    let made = 0;
    const { content } = questions.noting(new AnswerBook(questions, undefined, pages).parts);
    for (const _ of PAGES) content.part(name, 'quorum', undefined, () => made++);
    return made;
  };
  expect([madeOf(10_000, 'film'), madeOf(10_001, 'film'), madeOf(10_001, 'row')]).toEqual([1, 2, 1]);
});

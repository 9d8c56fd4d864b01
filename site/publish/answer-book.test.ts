import { expect, test } from 'vitest';
import type { Content, Entries } from '../src/store/content.ts';
import { exampleEntries } from '../src/store/example-content.ts';
import { openContent } from '../src/store/open-content.ts';
import { AnswerBook } from './answer-book.ts';
import { Questions } from './questions.ts';
import type { Rendered } from './render-pages.ts';

/** Beside the page that is looked at, one that asks so much that nothing unasked is dropped. */
const askMuch = (content: Content): void => {
  for (const { slug } of content.people()) content.personBySlug(slug);
  for (const person of content.people()) content.awardsOf(person);
  for (const { slug } of content.films()) content.film(slug);
};

/** Publishes some entries; the page asks, or stays what it was. */
const publish = (entries: Entries, last: Rendered | undefined, ask?: (content: Content) => void) => {
  const questions = new Questions(openContent(entries), entries);
  const book = new AnswerBook(questions, last, 2);
  const before = last?.pages.get('page') ?? [];
  const isStale = book.isStale(before);
  const asked = (about: (content: Content) => void): number[] => {
    const noted = questions.noting(book.parts);
    about(noted.content);
    return book.add(noted.asked());
  };
  const pages = new Map<string, readonly number[]>([
    ['much', asked(askMuch)],
    ['page', ask ? asked(ask) : before],
  ]);
  const rendered: Rendered = { key: 'of the test', entries: book.entries, ...book.toRemember(pages) };
  return { isStale, rendered };
};

test('what nobody asked for a while is remembered as it is, not as it was', () => {
  const titled = (title: string): Entries => ({
    ...exampleEntries,
    films: exampleEntries.films.map((film) => (film.documentId === 'quorum' ? { ...film, title } : film)),
  });
  const lead = (content: Content): unknown => content.filmById('quorum').title;
  const first = publish(titled('One'), undefined, lead);
  const pinned = publish(titled('One'), first.rendered, (content) => content.site());
  const retitled = publish(titled('Two'), pinned.rendered);
  expect(retitled.isStale).toBe(false);
  const back = publish(titled('Two'), retitled.rendered, lead);
  expect(publish(titled('One'), back.rendered).isStale).toBe(true);
});

test('… also of what only its own screenings have a say in', () => {
  const [one, two, three] = exampleEntries.screenings.filter(({ film }) => film !== undefined);
  if (!one || !two || !three) throw new Error('too few screenings');
  const shown = (venueOfTwo: string, startOfThree: string): Entries => ({
    ...exampleEntries,
    programmes: [],
    screenings: [
      { ...one, venue: 'main-hall' },
      { ...two, venue: venueOfTwo },
      { ...three, venue: 'small-hall', localStart: startOfThree },
    ],
  });
  const hall = (content: Content): unknown => {
    const venue = content.venueBySlug('main-hall');
    return venue && content.screeningsAt(venue);
  };
  const [noon, later] = ['2026-12-05T12:00', '2026-12-05T13:00'];
  const first = publish(shown('small-hall', noon), undefined, hall);
  const other = publish(shown('small-hall', later), first.rendered, (content) => content.site());
  const moved = publish(shown('main-hall', later), other.rendered);
  const back = publish(shown('main-hall', noon), moved.rendered, hall);
  expect(publish(shown('small-hall', noon), back.rendered).isStale).toBe(true);
});

import { lastFerry, quorum } from '@also-playing/shared-types/examples/films';
import { afterMidnight } from '@also-playing/shared-types/examples/screenings';
import { site } from '@also-playing/shared-types/examples/site';
import { expect, test } from 'vitest';
import type { Content } from './content.ts';
import { exampleContent } from './example-content.ts';
import { filmWork } from './work.ts';

/** Films a to e, shown on the fifth to ninth of December; the page is one of them. */
const film = (slug: string, changes: Partial<typeof quorum> = {}) => ({
  ...quorum,
  documentId: slug,
  slug,
  ...changes,
});
const screening = (slug: string, localStart: string, changes: Partial<typeof afterMidnight> = {}) => ({
  ...afterMidnight,
  documentId: `${slug} ${localStart}`,
  film: slug,
  localStart,
  ...changes,
});
const WEEK = [
  screening('a', '2026-12-06T18:00'),
  screening('b', '2026-12-07T18:00'),
  screening('c', '2026-12-08T18:00'),
  screening('d', '2026-12-09T18:00'),
  screening('e', '2026-12-10T18:00'),
];
const FILMS = ['a', 'b', 'c', 'd', 'e'].map((slug) => film(slug));

const slugs = (content: Content, page: string): string[] =>
  content.alsoPlaying(filmWork(content.filmById(page))).works.map(({ work }) => work.entry.slug);

test('the others follow in a ring that begins after this page’s own next screening', () => {
  const content = exampleContent({ films: FILMS, screenings: WEEK });
  expect(slugs(content, 'c')).toEqual(['d', 'e', 'a', 'b']);
  expect(slugs(content, 'e')).toEqual(['a', 'b', 'c', 'd']);
});

test('a page without a screening begins now', () => {
  const content = exampleContent({ films: [...FILMS, film('z')], screenings: WEEK });
  expect(slugs(content, 'z')).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('pinned films come first, by rank, then slug; then those of the same section', () => {
  const films = [
    film('a', { section: 'competition' }),
    film('b', { carouselRank: 2 }),
    film('c', { section: 'competition' }),
    film('d', { carouselRank: 1 }),
    film('e', { carouselRank: 2, section: 'competition' }),
  ];
  expect(slugs(exampleContent({ films, screenings: WEEK }), 'c')).toEqual(['d', 'b', 'e', 'a']);
});

test('without a section nothing is of the same section', () => {
  const films = FILMS.map((entry) => (entry.slug === 'a' ? { ...entry, section: 'competition' } : entry));
  expect(slugs(exampleContent({ films, screenings: WEEK }), 'c')).toEqual(['d', 'e', 'a', 'b']);
});

test('what has begun, is cancelled, postponed or not for the public is not to come', () => {
  const screenings = [
    screening('a', '2026-12-05T18:30'),
    screening('b', '2026-12-07T18:00', { eventStatus: 'cancelled' }),
    screening('c', '2026-12-08T18:00', { eventStatus: 'postponed' }),
    screening('d', '2026-12-09T18:00', { audience: 'industry' }),
    screening('e', '2026-12-10T18:00'),
  ];
  expect(slugs(exampleContent({ films: [...FILMS, film('z')], screenings }), 'z')).toEqual(['e']);
});

test('what is online stays to come until its window closes', () => {
  const availability = { from: '2026-12-01T12:00', until: '2026-12-06T12:00', territories: [] };
  const online = screening('a', '2026-12-01T12:00', { online: true, venue: undefined, availability });
  const content = exampleContent({ films: FILMS, screenings: [online] });
  expect(slugs(content, 'b')).toEqual(['a']);
});

test('each has its next screening, also when an earlier one has played', () => {
  const played = screening('a', '2026-12-04T18:00');
  const content = exampleContent({ films: FILMS, screenings: [played, ...WEEK] });
  const [first] = content.alsoPlaying(filmWork(content.filmById('e'))).works;
  expect(first?.next?.localStart).toBe('2026-12-06T18:00');
});

test('as many as the site says', () => {
  const content = exampleContent({ films: FILMS, screenings: WEEK, site: { ...site, carouselLength: 2 } });
  expect(slugs(content, 'a')).toEqual(['b', 'c']);
});

test('when nothing is to come, the latest are shown, and said to be', () => {
  const content = exampleContent({
    films: [...FILMS, lastFerry],
    programmes: [],
    screenings: WEEK,
    now: '2027-01-01T00:00:00Z',
  });
  const { upcoming, works } = content.alsoPlaying(filmWork(content.filmById('e')));
  expect(upcoming).toBe(false);
  expect(works.map(({ work }) => work.entry.slug)).toEqual(['d', 'c', 'b', 'a', 'last-ferry-to-brandholm']);
  expect(works.every(({ next }) => next === undefined)).toBe(true);
});

test('an edit elsewhere in the ring leaves a page as it is', () => {
  const many = Array.from({ length: 20 }, (_, index) => String(index).padStart(2, '0'));
  const films = many.map((slug) => film(slug));
  const screenings = many.map((slug, index) => screening(slug, `2026-12-${String(index + 6).padStart(2, '0')}T18:00`));
  const before = slugs(exampleContent({ films, screenings }), '02');
  const moved = screenings.map((entry) => (entry.film === '15' ? { ...entry, localStart: '2026-12-21T20:00' } : entry));
  expect(slugs(exampleContent({ films, screenings: moved }), '02')).toEqual(before);
});

import { edition2026 } from '@also-playing/shared-types/examples/editions';
import { films, lastFerry, quorum } from '@also-playing/shared-types/examples/films';
import { screenings } from '@also-playing/shared-types/examples/screenings';
import { expect, test } from 'vitest';
import { exampleContent } from '../store/example-content.ts';
import { toReader } from '../words/reader.ts';
import { filterPages, toFilmsPage } from './films-page.ts';

const titled = (title: string, more = {}) => ({
  ...quorum,
  documentId: title,
  slug: `film-${title.length}-${title.codePointAt(0)}`,
  title,
  ...more,
});
const pageOf = (content = exampleContent(), narrowed?: Parameters<typeof toFilmsPage>[2], locale = 'en') =>
  toFilmsPage(content, toReader(content, locale), narrowed);
const lettersOf = (titles: string[], locale = 'en') => {
  const content = exampleContent({ films: titles.map((title) => titled(title)), screenings: [], programmes: [] });
  return pageOf(content, undefined, locale).groups.map(({ text, entries }) => [
    text,
    ...entries.map((row) => row.title.text),
  ]);
};

test('a title stands under its first letter without article, accent or quotation mark', () => {
  expect(lettersOf(['The Orchard', 'Émigré', '“Eleven”', '6:14', 'Łódź'])).toEqual([
    ['0–9', '6:14'],
    ['E', '“Eleven”', 'Émigré'],
    ['L', 'Łódź'],
    ['O', 'The Orchard'],
  ]);
});

test('another alphabet has its own letters after Z, writing without an alphabet stands under "#"', () => {
  expect(lettersOf(['Zinc', 'Война', 'あたたかい'])).toEqual([
    ['Z', 'Zinc'],
    ['В', 'Война'],
    ['#', 'あたたかい'],
  ]);
});

test('the alphabet is whole, and leads only to letters with films', () => {
  const { strip } = pageOf();
  expect(strip.map(({ text }) => text).join('')).toBe('0–9ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  expect(strip.filter(({ filled }) => filled).map(({ text }) => text)).toContain('Q');
  expect(strip.find(({ text }) => text === 'X')?.filled).toBe(false);
});

test('says once how titles are sorted', () => {
  expect(pageOf().example).toMatchObject({ letter: expect.stringMatching(/^[A-Z]$/) });
});

test('filters name only values that something has, with their counts', () => {
  const page = pageOf();
  const countries = page.filters.find(({ filter }) => filter === 'country');
  expect(countries?.links.find(({ label }) => label === 'Poland')).toMatchObject({ href: '/films/country/pl/' });
  for (const { links } of page.filters) for (const { count } of links) expect(count).toBeGreaterThan(0);
  expect(filterPages(exampleContent())).toContainEqual({ filter: 'section', value: 'competition' });
  expect(filterPages(exampleContent())).not.toContainEqual({ filter: 'form', value: 'immersive' });
});

test('the page of one value holds its works, and the way back to all', () => {
  const page = pageOf(exampleContent(), { filter: 'country', value: 'pl' });
  const titles = page.groups.flatMap(({ entries }) => entries.map((row) => row.title.text));
  expect(titles).toContain('The Night Shift');
  expect(titles).not.toContain('Quorum');
  const row = page.filters.find(({ filter }) => filter === 'country');
  expect(row?.all).toMatchObject({ href: '/films/', current: false });
  expect(row?.links.filter(({ current }) => current).map(({ label }) => label)).toEqual(['Poland']);
  expect(page.narrowedTo?.text).toBe('Poland');
});

test('in French filters and addresses are French', () => {
  const page = pageOf(exampleContent(), undefined, 'fr');
  const languages = page.filters.find(({ filter }) => filter === 'language');
  expect(languages?.links.find(({ label }) => label === 'Français')?.href).toBe('/fr/films/language/fr/');
});

test('a bill is counted among all countries and languages of its films, and made by various', () => {
  const row = pageOf()
    .groups.flatMap(({ entries }) => entries)
    .find(({ title }) => title.text === 'Small Hours');
  expect(row).toMatchObject({ makers: 'Various', href: '/programmes/small-hours/' });
  expect(row?.keys).toContain('country-pl');
  expect(row?.keys).toContain('form-programme');
});

test('works of an archived edition are not in the index, unless they are still to come', () => {
  const last = {
    ...edition2026,
    documentId: 'e25',
    slug: '2025',
    startsOn: '2025-12-04',
    endsOn: '2025-12-09',
    archived: true,
  };
  const editions = [edition2026, last];
  const before = {
    ...screenings[0],
    documentId: 'before',
    localStart: '2025-12-05T18:00',
    film: 'quorum',
  } as (typeof screenings)[number];
  const titles = (shown: typeof screenings) =>
    pageOf(exampleContent({ editions, screenings: shown, programmes: [], films: [quorum, lastFerry] })).groups.flatMap(
      ({ entries }) => entries.map((row) => row.title.text),
    );
  expect(titles([before])).toEqual(['Last Ferry to Brandholm']);
  expect(titles([before, { ...before, documentId: 'again', localStart: '2026-12-06T18:00' }])).toContain('Quorum');
});

test('between festivals the index is the latest edition’s', () => {
  const editions = [{ ...edition2026, archived: true }];
  const content = exampleContent({ editions, films, now: '2027-03-01T12:00:00Z' });
  expect(pageOf(content).groups.length).toBeGreaterThan(0);
});

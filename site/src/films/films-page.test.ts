import { edition2026 } from '@also-playing/shared-types/examples/editions';
import { films, lastFerry, quorum } from '@also-playing/shared-types/examples/films';
import { screenings } from '@also-playing/shared-types/examples/screenings';
import { expect, test } from 'vitest';
import { exampleContent } from '../store/example-content.ts';
import { toReader } from '../words/reader.ts';
import { filterLetterPages, filterPages, letterPages, toFilmsPage } from './films-page.ts';

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
  expect(strip.filter(({ href }) => href === '#letter-q').map(({ text }) => text)).toEqual(['Q']);
  expect(strip.find(({ text }) => text === 'X')?.href).toBeUndefined();
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

/** An archive: a thousand films from Poland and some from elsewhere. */
const archive = (elsewhere: number, more = {}) => {
  const films = Array.from({ length: 1000 + elsewhere }, (_, number) => ({
    ...quorum,
    documentId: `film${number}`,
    slug: `film-${number}`,
    title: number === 0 ? 'The Ödland' : `${'SQ'[number % 2]}${number}`,
    countries: number < 1000 ? ['PL'] : ['FR'],
    languages: [number < 1000 ? 'pl' : 'fr'],
    form: 'feature' as const,
    translations: [],
  }));
  return exampleContent({ films, screenings: [], programmes: [], ...more });
};

test('a list that fits on a page is on one', () => {
  const content = archive(0);
  expect(letterPages(content, toReader(content))).toEqual([]);
  expect(pageOf(content)).toMatchObject({ chapters: [], root: '/films/', count: '1,000 films' });
  expect(pageOf(content).groups.map(({ text, entries }) => [text, entries.length])).toEqual([
    ['O', 1],
    ['Q', 500],
    ['S', 499],
  ]);
});

test('of a longer one each letter has a page, and the list says how much is there, from where to where', () => {
  const content = archive(1);
  expect(letterPages(content, toReader(content))).toEqual([{ letter: 'o' }, { letter: 'q' }, { letter: 's' }]);
  const page = pageOf(content);
  expect(page).toMatchObject({ groups: [], root: undefined, count: '1,001 films', example: undefined });
  expect(
    page.chapters.map(({ text, href, count, first, last }) => [text, href, count, first.text, last?.text]),
  ).toEqual([
    ['O', '/films/letter/o/', '1 film', 'The Ödland', undefined],
    ['Q', '/films/letter/q/', '500 films', 'Q1', 'Q999'],
    ['S', '/films/letter/s/', '500 films', 'S2', 'S1000'],
  ]);
  const letter = toFilmsPage(content, toReader(content), undefined, 'q');
  expect(letter).toMatchObject({ chapters: [], root: undefined, count: '500 films' });
  expect(letter.pageTitle).toMatch(/^Films A–Z: Q, /);
  expect(letter.frame.canonical).toMatch(/\/films\/letter\/q\/$/);
  expect(letter.groups.map(({ entries }) => entries.length)).toEqual([500]);
  expect(letter.strip.filter(({ href }) => href).map(({ text, href, current }) => [text, href, current])).toEqual([
    ['O', '/films/letter/o/', false],
    ['Q', '/films/letter/q/', true],
    ['S', '/films/letter/s/', false],
  ]);
});

test('what is narrowed to few is on one page, where other filters narrow it further', () => {
  const content = archive(1);
  expect(filterLetterPages(content, toReader(content))).not.toContainEqual(
    expect.objectContaining({ filter: 'country' }),
  );
  const page = pageOf(content, { filter: 'country', value: 'pl' });
  expect(page).toMatchObject({ chapters: [], root: '/films/country/pl/' });
  expect(page.groups.length).toBe(3);
});

test('of a long list with one value each letter has a page as well', () => {
  const content = archive(1);
  const pages = filterLetterPages(content, toReader(content));
  expect(pages).toContainEqual({ filter: 'form', value: 'feature', letter: 'o' });
  const page = toFilmsPage(content, toReader(content), { filter: 'form', value: 'feature' }, 's');
  expect(page.strip.find(({ current }) => current)?.href).toBe('/films/form/feature/letter/s/');
  expect(page.groups[0]?.entries.length).toBe(500);
});

test('in a language without that letter a letter’s page leads to the list', () => {
  const site = { ...exampleContent().site(), locale: 'en', locales: ['en', 'cs'] };
  const content = archive(1, {
    site,
    films: Array.from({ length: 1001 }, (_, number) => ({
      ...quorum,
      documentId: `film${number}`,
      slug: `film-${number}`,
      title: number === 0 ? 'Šum' : `Q${number}`,
      translations: [],
    })),
  });
  const czech = toFilmsPage(content, toReader(content, 'cs'), undefined, 'u160');
  expect(czech.groups.map(({ text }) => text)).toEqual(['Š']);
  expect(czech.frame.languages.map(({ url, whole }) => [url, whole !== undefined])).toEqual([
    ['/films/', false],
    ['/cs/films/letter/u160/', true],
  ]);
  const both = toFilmsPage(content, toReader(content, 'cs'), undefined, 'q');
  expect(both.frame.languages.map(({ url }) => url)).toEqual(['/films/letter/q/', '/cs/films/letter/q/']);
});

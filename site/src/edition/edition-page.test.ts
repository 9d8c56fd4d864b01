import { edition2026 } from '@also-playing/shared-types/examples/editions';
import { lastFerry, quorum } from '@also-playing/shared-types/examples/films';
import { openingNight } from '@also-playing/shared-types/examples/screenings';
import { expect, test } from 'vitest';
import { exampleContent } from '../store/example-content.ts';
import { lineText } from '../ui/text.ts';
import { toReader } from '../words/reader.ts';
import { toEditionPage } from './edition-page.ts';
import { toEditionsPage } from './editions-page.ts';

const edition2025 = {
  ...edition2026,
  documentId: 'edition-2025',
  title: 'Harbour Lights 2025',
  slug: '2025',
  year: 2025,
  startsOn: '2025-12-04',
  endsOn: '2025-12-09',
  archived: true,
};
const award = { name: 'Brass Lamp', body: 'Harbour Lights', year: 2025, result: 'won' } as const;
const elsewhere = { ...award, name: 'Golden Whale', body: 'Tromsø' };
const content = exampleContent({
  editions: [edition2026, edition2025],
  programmes: [],
  films: [{ ...quorum, awards: [elsewhere, award] }, lastFerry],
  screenings: [
    { ...openingNight, documentId: 'before', film: 'quorum', localStart: '2025-12-05T18:00' },
    { ...openingNight, film: 'last-ferry' },
  ],
});
const pageOf = (edition = edition2025) => toEditionPage(content, edition, toReader(content));

test('an archived edition holds its days and its films, with no screening to come', () => {
  const page = pageOf();
  expect(page.head.note).toBe('4 to 9 December 2025');
  expect(page.works.map(({ title, next }) => [title.text, next])).toEqual([['Quorum', undefined]]);
  expect(page.links).toEqual([]);
});

test('awards are those that the festival gave itself, not those that films brought along', () => {
  expect(pageOf().awards.map(({ name, film }) => [name, lineText(film)])).toEqual([['Brass Lamp', 'Quorum']]);
  expect(lineText(pageOf().awards[0]?.to ?? [])).toBe('');
});

test('the current edition leads into the programme, and has its sections', () => {
  const page = pageOf(edition2026);
  expect(page.links.map(({ href }) => href)).toEqual(['/films/', '/schedule/']);
  expect(page.sections.map(({ title }) => title.text)).toEqual(['Competition']);
  expect(page.works).toEqual([]);
});

test('the archive lists all editions, the latest first', () => {
  const { editions } = toEditionsPage(content, toReader(content));
  expect(editions).toMatchObject([
    { year: '2026', current: true, count: '1 film' },
    { year: '2025', current: false, href: '/editions/2025/' },
  ]);
});

import { editions } from '@also-playing/shared-types/examples/editions';
import { films } from '@also-playing/shared-types/examples/films';
import { cancelled, industry, moved, soldOut } from '@also-playing/shared-types/examples/screenings';
import { sections } from '@also-playing/shared-types/examples/sections';
import { expect, test } from 'vitest';
import { exampleContent } from '../store/example-content.ts';
import { toReader } from '../words/reader.ts';
import { toChangesPage } from './changes-page.ts';

const at = (changedAt: string) => ({ changedAt });
const pageOf = (changes: Parameters<typeof exampleContent>[0], locale = 'en') => {
  const content = exampleContent({
    films: films.map((film) => ({ ...film, firstPublishedAt: undefined })),
    ...changes,
  });
  return toChangesPage(content, toReader(content, locale));
};
const listed = (changes: Parameters<typeof exampleContent>[0], locale = 'en') =>
  pageOf(changes, locale).days.map(({ heading, changes: all }) => [
    heading,
    ...all.map(({ time, what }) => `${time.text} ${what}`),
  ]);

test('the newest first, by the day on which it was announced, by the festival’s clock', () => {
  const screenings = [
    { ...moved, ...at('2026-12-04T15:00:00.000Z') },
    { ...cancelled, ...at('2026-12-05T14:30:00.000Z') },
    // Past midnight in UTC, still Friday in Halifax.
    { ...soldOut, ...at('2026-12-05T02:15:00.000Z') },
  ];
  expect(listed({ screenings })).toEqual([
    ['Saturday 5 December', '10:30 Cancelled'],
    ['Friday 4 December', '22:15 Sold out', '11:00 Moved, was 10:30 in Net Loft'],
  ]);
  expect(listed({ screenings }, 'fr')[0]).toEqual(['samedi 5 décembre', '10\u202fh\u202f30 Annulée']);
});

test('yellow is for what is not as it was announced: seats that are gone are news', () => {
  const screenings = [moved, cancelled, soldOut].map((screening, index) => ({
    ...screening,
    ...at(`2026-12-05T1${index}:00:00.000Z`),
  }));
  const [day] = pageOf({ screenings }).days;
  expect(day?.changes.map(({ what, isChange }) => [what, isChange])).toEqual([
    ['Sold out', false],
    ['Cancelled', true],
    ['Moved, was 10:30 in Net Loft', true],
  ]);
  expect(day?.changes[1]?.screening?.off).toBe(true);
});

test('a notice on a screening that stays where it is is a change too', () => {
  const noticed = { ...soldOut, notice: 'The lift is out of order.', ticketStatus: 'few-left' as const };
  const [day] = pageOf({ screenings: [{ ...noticed, ...at('2026-12-05T10:00:00.000Z') }] }).days;
  expect(day?.changes[0]).toMatchObject({
    what: 'Notice',
    isChange: true,
    state: 'Few seats left',
    notice: { text: 'The lift is out of order.' },
  });
});

test('what went on sale says so; what never changed and what is for the trade is not here', () => {
  const screenings = [
    { ...soldOut, ticketStatus: 'on-sale' as const, ...at('2026-12-05T10:00:00.000Z') },
    { ...industry, ...at('2026-12-05T10:00:00.000Z') },
    { ...cancelled, changedAt: undefined },
  ];
  expect(listed({ screenings })).toEqual([['Saturday 5 December', '06:00 On sale']]);
});

test('films that came after the programme are additions; the programme itself is not', () => {
  const [edition] = editions;
  if (!edition) throw new Error('no example edition');
  const published = ['2026-11-02T12:00:00.000Z', '2026-11-02T18:00:00.000Z', '2026-11-20T12:00:00.000Z'];
  const current = {
    editions: [edition],
    sections: sections.map((section) => ({ ...section, edition: edition.documentId })),
  };
  const inEdition = films.map((film, index) => ({
    ...film,
    section: sections[0]?.documentId,
    firstPublishedAt: published[index],
  }));
  const page = pageOf({ ...current, films: inEdition, screenings: [], programmes: [] });
  expect(
    page.days.map(({ heading, changes }) => [heading, changes.map(({ title, what }) => `${what} ${title.text}`)]),
  ).toEqual([['Friday 20 November', [`Added ${films[2]?.title}`]]]);
});

test('when nothing has changed it says that', () => {
  const page = pageOf({ screenings: [] });
  expect(page.days).toEqual([]);
  expect(page.none).toBe('Nothing has changed. All is as it was announced.');
});

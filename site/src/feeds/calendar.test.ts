import { films } from '@also-playing/shared-types/examples/films';
import { screenings } from '@also-playing/shared-types/examples/screenings';
import { venues } from '@also-playing/shared-types/examples/venues';
import { toLocal } from '@also-playing/shared-types/local-time';
import ICAL from 'ical.js';
import { sync as nodeIcal, type VEvent } from 'node-ical';
import { expect, test } from 'vitest';
import type { Entries } from '../store/content.ts';
import { exampleContent } from '../store/example-content.ts';
import { toReader } from '../words/reader.ts';
import { toCalendar } from './calendar.ts';

const calendarOf = (changes: Partial<Entries> = {}): { text: string; content: ReturnType<typeof exampleContent> } => {
  const content = exampleContent(changes);
  return { content, text: toCalendar('Twin', '/schedule/', content.screenings(), content, toReader(content)) };
};
const byIcalJs = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
const byNodeIcal = (text: string): VEvent[] =>
  Object.values(nodeIcal.parseICS(text)).filter((entry): entry is VEvent => entry?.type === 'VEVENT');

test('two parsers read the same events, with all that was put in', () => {
  const { text, content } = calendarOf();
  const [one, other] = [byIcalJs(text), byNodeIcal(text)];
  expect(one).toHaveLength(content.screenings().length);
  expect(other).toHaveLength(one.length);
  for (const [at, screening] of content.screenings().entries()) {
    if (screening.availability) continue;
    const [first, second] = [one[at], other.find(({ uid }) => uid === `${screening.documentId}@site.example`)];
    expect(first?.uid).toBe(second?.uid);
    expect(first?.startDate.toJSDate().toISOString()).toBe(new Date(screening.startsAt).toISOString());
    expect(second?.start.toISOString()).toBe(new Date(screening.startsAt).toISOString());
    if (screening.endsAt) expect(second?.end?.toISOString()).toBe(new Date(screening.endsAt).toISOString());
    expect(first?.summary).toContain(content.shownBy(screening).entry.title);
  }
});

test('what was cancelled stays and says so; a move raises the sequence and keeps the event', () => {
  const [one] = screenings;
  const changed = [
    { ...one, documentId: 'gone', eventStatus: 'cancelled', sequence: 2 },
    { ...one, documentId: 'late', eventStatus: 'rescheduled', sequence: 1, localStart: '2026-12-09T20:00' },
  ] as unknown as Entries['screenings'];
  const events = byNodeIcal(calendarOf({ screenings: changed }).text);
  expect(events.map(({ uid, status, sequence }) => ({ uid, status, sequence: Number(sequence) }))).toEqual(
    [
      { uid: 'gone@site.example', status: 'CANCELLED', sequence: 2 },
      { uid: 'late@site.example', status: 'CONFIRMED', sequence: 1 },
    ].sort((a, b) => (a.uid < b.uid ? -1 : 1)),
  );
});

test('lines end as the standard says, are folded at 75 octets and break no letter', () => {
  const long = {
    ...films[0],
    title: `${'Überlänge 長い '.repeat(12)}; a, b\\c\nsecond line`,
    documentId: films[0]?.documentId,
  };
  const { text } = calendarOf({ films: [long, ...films.slice(1)] as Entries['films'] });
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text).not.toContain('\uFFFD');
  expect(byIcalJs(text).some(({ summary }) => summary.startsWith(long.title.slice(0, 80)))).toBe(true);
});

test('a name is read as it was written, and adds nothing', () => {
  const content = exampleContent();
  const name = 'Roots; branches, and\r\nBEGIN:VEVENT\r\nUID:e\r\nEND:VEVENT';
  const text = toCalendar(name, '/sections/roots/', [], content, toReader(content));
  expect([...byIcalJs(text), ...byNodeIcal(text)]).toEqual([]);
  expect(nodeIcal.parseICS(text).vcalendar?.['WR-CALNAME']).toBe(name.replaceAll('\r\n', '\n'));
  const written = String.raw`Roots\; branches\, and\nBEGIN:VEVENT\nUID:e\nEND:VEVENT`;
  expect(text.replaceAll('\r\n ', '').split('\r\n')).toEqual(
    expect.arrayContaining([`NAME:${written}`, `X-WR-CALNAME:${written}`]),
  );
});

test.each([
  ['America/Halifax', '2026-11-01T00:30'],
  ['America/St_Johns', '2026-07-04T23:59'],
  ['Europe/London', '2027-03-28T00:59'],
  ['Europe/London', '2026-10-25T02:00'],
  ['Asia/Kathmandu', '2026-12-05T00:15'],
  ['Asia/Tehran', '2026-06-21T12:00'],
  ['Australia/Lord_Howe', '2026-10-04T01:59'],
  ['Pacific/Apia', '2026-12-31T23:30'],
  ['Pacific/Chatham', '2026-09-27T02:00'],
  ['America/Sao_Paulo', '2026-02-15T00:00'],
])('in %s the hour at the venue is %s in any calendar', (timeZone, localStart) => {
  const [screening] = screenings.filter(({ venue }) => venue !== undefined);
  const { text } = calendarOf({
    venues: venues.map((venue) => ({ ...venue, timeZone })),
    screenings: [
      { ...screening, localStart, localEnd: undefined, localStartOccurrence: undefined },
    ] as Entries['screenings'],
  });
  const [event] = byNodeIcal(text);
  expect(toLocal(event?.start.toISOString() ?? '', timeZone)).toBe(localStart);
});

test('of thousands of screenings it holds those around now', () => {
  const [one] = screenings;
  if (!one) throw new Error('no screening');
  // One an hour, from the first of the month on.
  const hourly = (count: number) =>
    Array.from({ length: count }, (_, hour) => ({
      ...one,
      documentId: `s${String(hour).padStart(5, '0')}`,
      localStart: new Date(Date.UTC(2026, 10, 1, hour)).toISOString().slice(0, 16),
    }));
  const held = (count: number, now: string): [first: number, last: number, all: number] => {
    const events = byIcalJs(calendarOf({ screenings: hourly(count), programmes: [], editions: [], now }).text);
    const numbers = events.map(({ uid }) => Number(uid.slice(1, 6)));
    return [numbers[0] ?? -1, numbers.at(-1) ?? -1, numbers.length];
  };
  expect(held(2000, '2027-01-10T12:00:00Z')).toEqual([0, 1999, 2000]);
  // The seventh day before begins when the festival's day does, at five.
  expect(held(3000, '2026-11-11T12:00:00Z')).toEqual([3 * 24 + 5, 3 * 24 + 5 + 1999, 2000]);
  expect(held(3000, '2027-06-01T12:00:00Z')).toEqual([1000, 2999, 2000]);
});

import { screenings } from '@also-playing/shared-types/examples/screenings';
import { site } from '@also-playing/shared-types/examples/site';
import { expect, test } from 'vitest';
import type { Content } from '../store/content.ts';
import { exampleContent } from '../store/example-content.ts';
import { lineText } from '../ui/text.ts';
import { toReader } from '../words/reader.ts';
import type { DayItem } from './day-grid.ts';
import { toDayPage } from './day-page.ts';
import { filterRules } from './filter-rules.ts';
import { toNoSchedule } from './no-schedule.ts';
import { currentDay } from './schedule-days.ts';

const SATURDAY = '2026-12-05';
const SUNDAY = '2026-12-06';

const pageOf = (day: string, content: Content = exampleContent(), locale = 'en') =>
  toDayPage(content, day, toReader(content, locale));

/** What the list says of each item, in order. */
const told = (items: readonly DayItem[]): string[] =>
  items.map((item) => {
    if (item.kind === 'now') return item.today ? `now ${item.time.text}` : 'not today';
    if (item.kind === 'ghost') return `${item.start.text} ${lineText(item.line)} ${item.to.text}`;
    return [item.start.text, item.title.text, ...(item.state ? [item.state] : [])].join(' ');
  });
const showOf = (day: string, title: string, content?: Content) => {
  const { evening, night } = pageOf(day, content).grid;
  const show = [...evening, ...night].find((item) => item.kind === 'show' && item.title.text === title);
  if (show?.kind !== 'show') throw new Error(`no ${title} on ${day}`);
  return show;
};
/** The examples with one screening changed. */
const changed = (documentId: string, change: Partial<(typeof screenings)[number]>): Content =>
  exampleContent({ screenings: screenings.map((s) => (s.documentId === documentId ? { ...s, ...change } : s)) });

test('same content in, same props out', () => {
  expect(pageOf(SATURDAY)).toEqual(pageOf(SATURDAY));
});

test('a day by time; what begins after midnight is still its evening’s', () => {
  const { heading, month, dayOf, summary, grid } = pageOf(SATURDAY);
  expect([heading, month, dayOf, summary]).toEqual([
    'Saturday 5',
    'December',
    'Day 2 of 9.',
    '3 screenings in 3 rooms',
  ]);
  expect(told(grid.evening)).toEqual(['now 18:38', '20:15 Quorum']);
  expect(told(grid.night)).toEqual(['00:15 The Night Shift', '00:15 Rain, Mostly']);
  expect(grid.nightNote).toBe('still Saturday’s evening; Sunday 6 December by the calendar');
});

test('by the clock, some have ended, some are running, and the line stands between them and what is to come', () => {
  const at = (now: string) => told(pageOf(SATURDAY, exampleContent({ now })).grid.evening);
  expect(at('2026-12-06T00:14:00Z')).toEqual(['now 20:14', '20:15 Quorum']);
  expect(at('2026-12-06T00:15:00Z')).toEqual(['20:15 Quorum run', 'now 20:15']);
  expect(at('2026-12-06T03:55:00Z')).toEqual(['20:15 Quorum ended', 'now 23:55']);
  expect(told(pageOf('2026-12-07').grid.evening)[0]).toBe('not today');
});

test('the grid: rooms under their houses, rows of five minutes, the same time in the same row in every zone', () => {
  const { grid } = pageOf(SATURDAY);
  expect(grid.houses.map(({ name, rooms }) => [name.text, ...rooms.map((room) => room.name.text)])).toEqual([
    ['Main Hall', ''],
    ['Pacific Screen', ''],
    ['Rialto', 'Screen 2'],
  ]);
  // Two rows of heads; 20:15 is three rows after 20:00, 00:15 forty-eight later.
  expect(showOf(SATURDAY, 'Quorum').at).toMatchObject({ left: 2, right: 3, top: 6 });
  expect(showOf(SATURDAY, 'The Night Shift').at).toMatchObject({ left: 4, top: 54 });
  expect(showOf(SATURDAY, 'Rain, Mostly').at).toMatchObject({ left: 3, top: 54 });
  expect(grid.hours.map(({ text, date }) => date ?? text)).toEqual([
    '20:00',
    '21:00',
    '22:00',
    '23:00',
    'Sun 6 Dec',
    '01:00',
    '02:00',
  ]);
});

test('where clocks go back the hour comes twice, and the screening stands in the second', () => {
  const content = exampleContent({ now: '2026-10-30T12:00:00Z', editions: [] });
  const before = screenings.find(({ documentId }) => documentId === 'twice');
  const { grid } = pageOf(
    '2026-10-31',
    exampleContent({
      editions: [],
      screenings: [
        ...screenings,
        ...(before
          ? [{ ...before, documentId: 'once', localStart: '2026-10-31T23:00', localStartOccurrence: undefined }]
          : []),
      ],
    }),
  );
  expect(content.days()).toContain('2026-10-31');
  expect(grid.hours.slice(0, 4).map(({ text }) => text)).toEqual(['23:00', '00:00', '01:00', '01:00']);
  const [late] = grid.night;
  expect(late?.kind === 'show' && late.at.top).toBe(3 + (3.5 * 60) / 5);
});

test('two in one room at one time stand side by side, and the room is wider', () => {
  const content = changed('moved', { venue: 'screen-2', localStart: '2026-12-06T19:50', previousVenue: undefined });
  const [one, two] = [showOf(SUNDAY, 'Last Ferry to Brandholm', content), showOf(SUNDAY, 'The Night Shift', content)];
  expect(one.at.right).toBe(two.at.left);
  expect(pageOf(SUNDAY, content).grid.tracks).toContain('0.8fr');
});

test('what has moved leaves its old place pointing to the new one', () => {
  const { evening } = pageOf(SUNDAY).grid;
  expect(told(evening).slice(1, 3)).toEqual([
    '10:30 The Night Shift has moved: Harbour Hall, Small Hall, 12:45',
    '12:45 The Night Shift',
  ]);
  const ghost = evening.find((item) => item.kind === 'ghost');
  expect(ghost?.kind === 'ghost' && ghost.to.href).toBe('/schedule/2026-12-06/#s-moved');
  expect(showOf(SUNDAY, 'The Night Shift').id).toBe('s-moved');
});

test('moved to another day, the old day says which', () => {
  const content = changed('moved', { localStart: '2026-12-08T12:45', previousVenue: undefined });
  expect(told(pageOf(SUNDAY, content).grid.evening)).toContain('10:30 The Night Shift has moved: Tue 8 Dec, 12:45');
});

test('words come in one order: what changed, seats, guests, access, format, subtitles', () => {
  expect(showOf(SUNDAY, 'The Night Shift').marks.map(({ kind, text }) => `${kind}: ${text.text}`)).toEqual([
    'change: Moved, was 10:30 in Net Loft',
    'fact: Q&A',
    'fact: Open captions',
    'fact: Also online',
    'subtitles: English subtitles',
  ]);
});

test('what is off says when to come instead, and nothing of seats', () => {
  const show = showOf('2026-12-10', 'The Night Shift', exampleContent({ now: '2026-12-05T12:00:00Z' }));
  expect(show.state).toBe('off');
  expect(show.marks.map(({ text }) => [text.text, text.href])).toEqual([
    ['Cancelled', undefined],
    ['see Sun 6 Dec, 00:15', '/schedule/2026-12-05/#s-after-midnight'],
  ]);
  expect(show.notice?.text).toBe('The spring tide needs the room. Your ticket is good on Sunday.');
});

test('online stands apart on each day of its window', () => {
  const online = (day: string) =>
    pageOf(day).online.map(({ heading, titles, until }) => [heading, ...titles.map(({ text }) => text), until]);
  expect(online('2026-12-10')).toEqual([
    ['Online today, in Canada and USA', 'The Night Shift', 'until Sunday 13 December, 23:59'],
  ]);
  expect(online('2026-12-08')).toEqual([]);
});

test('filters are those that take something away and leave something', () => {
  const { filters, grid } = pageOf(SATURDAY);
  const named = filters.map(({ heading, filters }) => [heading, ...filters.map(({ name }) => name.text)]);
  expect(named).toEqual([
    ['Show'],
    ['Subtitles', 'English'],
    ['Section', 'Competition', 'Open Water'],
    ['House', 'Main Hall', 'Pacific Screen', 'Rialto'],
  ]);
  const english = filters[1]?.filters[0];
  expect(english?.sentence).toBe('Only “English”: 1 of 3.');
  const meeting = [...grid.evening, ...grid.night].filter(
    (item) => item.kind === 'show' && item.meets.includes(english?.key ?? ''),
  );
  expect(told(meeting)).toEqual(['00:15 The Night Shift']);
});

test('a filter is the target of its link: what doesn’t meet it goes, and what is chosen is marked', () => {
  const [hidden, marked] = filterRules().split('\n');
  expect(hidden).toContain(':root:has(#f2:target) .show:not(.f2),:root:has(#f2:target) .mid:not(:has(+ol .f2)),');
  expect(hidden).toMatch(/\{display:none\}$/);
  expect(marked).toContain(':root:has(#f48:target) [href="#f48"]{font-weight:700;');
});

test('the current day is today, else the next with something, and when all is over the first', () => {
  const dayAt = (now: string) => currentDay(exampleContent({ now }));
  expect(dayAt('2026-12-06T04:59:00Z')).toBe(SATURDAY);
  expect(dayAt('2026-12-09T15:00:00Z')).toBe('2026-12-10');
  expect(dayAt('2027-03-01T12:00:00Z')).toBe(exampleContent().days()[0]);
});

test('with no screening the page says when the festival is', () => {
  const content = exampleContent({ screenings: [] });
  expect(currentDay(content)).toBeUndefined();
  expect(toNoSchedule(content, toReader(content)).text).toBe(
    'Harbour Lights 2026, 4 to 12 December. As soon as the first screening has its hour and its room, it stands here.',
  );
});

test('another language links to its own days', () => {
  const { strip } = pageOf(SATURDAY, exampleContent({ site: { ...site, locales: ['en', 'fr'] } }), 'fr');
  expect(strip.map(({ href }) => href)).toContain('/fr/schedule/2026-12-06/');
});

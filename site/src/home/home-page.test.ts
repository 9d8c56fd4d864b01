import { edition2026 } from '@also-playing/shared-types/examples/editions';
import { films } from '@also-playing/shared-types/examples/films';
import { screenings } from '@also-playing/shared-types/examples/screenings';
import { sections } from '@also-playing/shared-types/examples/sections';
import { site } from '@also-playing/shared-types/examples/site';
import { venues } from '@also-playing/shared-types/examples/venues';
import { expect, test } from 'vitest';
import type { Entries } from '../store/content.ts';
import { exampleContent } from '../store/example-content.ts';
import { lineText } from '../ui/text.ts';
import { toReader } from '../words/reader.ts';
import { toHomePage } from './home-page.ts';

const pageOf = (changes: Partial<Entries> = {}) => {
  const content = exampleContent(changes);
  return toHomePage(content, toReader(content));
};
const BEFORE = '2026-11-20T12:00:00Z';
const QUARTER_PAST_EIGHT = '2026-12-06T00:15:00Z';
const AFTER = '2027-01-10T12:00:00Z';

test('same content in, same props out', () => {
  expect(pageOf()).toEqual(pageOf());
});

test('the head says the day while it is that day', () => {
  expect(pageOf().edition).toEqual({
    span: '4 to 12 December 2026',
    note: { text: 'Saturday 5 December, day 2 of 9', until: '2026-12-06T09:00:00Z' },
    archive: undefined,
  });
});

test('what is on is a bar on an axis of full hours, and what begins later waits hidden', () => {
  const { onNow } = pageOf({ now: QUARTER_PAST_EIGHT });
  expect(onNow?.clock).toBe('20:15');
  expect(onNow?.chart?.hours.map(({ text }) => text)[0]).toBe('20:00');
  expect(onNow?.runs.map(({ title, bar }) => [title.text, bar?.spent])).toEqual([
    ['Quorum', 0],
    ['The Night Shift', undefined],
    ['Rain, Mostly', undefined],
    // Of the next day, for those who read before anybody publishes.
    ['The Night Shift', undefined],
    ['Last Ferry to Brandholm', undefined],
  ]);
});

test('while nothing is on there is no chart, but what the browser’s clock may bring out', () => {
  const { onNow } = pageOf();
  expect(onNow?.chart).toBeUndefined();
  expect(onNow?.runs).toHaveLength(5);
});

test('next: by start, in rooms, for the public; what moved says so', () => {
  const { next } = pageOf();
  expect([next?.heading, next?.soon?.text, next?.all]).toEqual([
    'Next',
    ', tonight',
    { text: 'All of Saturday', href: '/schedule/2026-12-05/' },
  ]);
  expect(next?.screenings.slice(0, 4).map(({ start, day, title }) => [start.text, day, title.text])).toEqual([
    ['20:15', undefined, 'Quorum'],
    ['00:15', undefined, 'The Night Shift'],
    ['00:15', undefined, 'Rain, Mostly'],
    ['12:45', 'Sun 6 Dec', 'The Night Shift'],
  ]);
  expect(next?.screenings[3]?.words).toEqual([{ text: 'Moved, was 10:30 in Net Loft', change: true }]);
});

test('what is cancelled stays where it would have been, with what to do instead', () => {
  const { next } = pageOf({ now: BEFORE });
  const cancelled = next?.screenings.find(({ off, start }) => off && start.text === '21:00');
  expect(cancelled?.words.map(({ text }) => text)).toEqual(['Cancelled', 'see Fri 4 Dec, 18:30']);
});

test('the lead film is the first pinned one with a still; nothing to book is no button', () => {
  const { lead } = pageOf();
  expect(lead?.title.text).toBe('Last Ferry to Brandholm');
  expect(lead?.next).toMatchObject({
    when: { text: 'Sun 6 Dec, 19:45' },
    state: 'On sale from Sunday 6 December, 10:00',
    book: undefined,
  });
});

test('with nothing pinned it is the next to be shown, with the page’s one filled button', () => {
  const { lead } = pageOf({ films: films.map((film) => ({ ...film, carouselRank: undefined })) });
  expect(lead?.title.text).toBe('The Night Shift');
  expect(lineText(lead?.directors ?? [])).toBe('Inés Aguirre & Tomek Wolny');
  expect(lead?.next).toMatchObject({
    when: { text: 'Tonight, 00:15' },
    state: 'Few seats left',
    book: 'https://tickets.example.org/night-shift-1',
  });
  expect(lead?.screenings).toEqual({ text: '5 screenings', href: '/films/the-night-shift/#tickets' });
});

test('sections that have something, days with a line each, houses with the way between them', () => {
  const { sections, days, houses, allFilms } = pageOf();
  expect(sections.rows.map(({ title, count }) => [title.text, count])).toContainEqual(['Competition', '2 films']);
  expect(days.heading).toBe('Nine days');
  expect(days.columns.map(({ number, line, today }) => [number, line?.text, today]).slice(0, 3)).toEqual([
    ['4', 'Opening night', false],
    ['5', 'Quorum', true],
    ['6', 'Last Ferry to Brandholm', false],
  ]);
  const harbour = houses?.walks?.rows.find(({ name }) => name.text === 'Harbour Hall');
  const rialto = houses?.walks?.rows.findIndex(({ name }) => name.text === 'Rialto') ?? -1;
  expect(harbour?.minutes[rialto]).toBe(9);
  expect(houses?.heading).not.toContain('on foot');
  // As many as the page that it leads to says.
  expect(allFilms).toEqual({ text: '8 films and programmes, A to Z', href: '/films/' });
});

test('before it begins: from when, and the first screenings', () => {
  const { edition, onNow, next } = pageOf({ now: BEFORE });
  expect(edition?.note?.text).toBe('From Friday 4 December');
  expect(onNow).toBeUndefined();
  expect(next?.heading).toBe('The first screenings');
  expect(next?.all?.text).toBe('All of Friday');
  expect(next?.screenings[0]).toMatchObject({ start: { text: '18:30' }, day: 'Fri 4 Dec' });
});

test('late at night, when the day has nothing left: all of the day that is next', () => {
  // Half past four in the morning of 6 December in Halifax: the festival's day ends at five.
  const { next } = pageOf({ now: '2026-12-06T08:30:00Z' });
  expect(next?.screenings[0]?.day).toBe('Sun 6 Dec');
  expect(next?.all).toEqual({ text: 'All of Sunday', href: '/schedule/2026-12-06/' });
});

test('after it: nothing is promised, and a way leads to the archive', () => {
  const { edition, onNow, next, lead, pinned, empty } = pageOf({ now: AFTER });
  expect(edition).toMatchObject({
    note: undefined,
    archive: { text: 'All of Harbour Lights 2026', href: '/editions/2026/' },
  });
  expect([onNow, next, lead?.next, empty]).toEqual([undefined, undefined, undefined, undefined]);
  expect(pinned.heading).toBe('From the Programme');
  expect(pinned.cards.every(({ when }) => when === undefined)).toBe(true);
});

test('with no film and no screening the name and one sentence are the page', () => {
  const nothing = { films: [], programmes: [], screenings: [], now: BEFORE };
  const page = pageOf(nothing);
  expect(page.empty).toBe('The programme of Harbour Lights 2026 is not out yet.');
  expect([page.lead, page.onNow, page.next, page.houses, page.allFilms]).toEqual(Array(5).fill(undefined));
  expect([page.pinned.cards, page.sections.rows, page.days.columns]).toEqual([[], [], []]);
  expect(pageOf({ ...nothing, editions: [] }).empty).toBe('The programme is not out yet.');
  expect(pageOf({ ...nothing, editions: [{ ...edition2026, archived: true }] }).empty).toBe(
    'The programme of Harbour Lights 2026 is not out yet.',
  );
});

test('without an announcement there is no band', () => {
  expect(pageOf({ site: { ...site, announcement: undefined } }).announcement).toBeUndefined();
});

test('a cinema without editions shows its next days', () => {
  const { days, edition } = pageOf({
    editions: [],
    sections: sections.map((section) => ({ ...section, edition: undefined })),
    screenings: screenings.filter(({ online }) => !online),
  });
  expect(edition).toBeUndefined();
  expect([days.heading, days.columns[0]?.number]).toEqual(['The next days', '5']);
});

test('a logo stands in for the name at the top, and says it; without one the name stands there', () => {
  expect(pageOf().frame.logo).toBeUndefined();
  const { logo, name } = pageOf({ site: { ...site, logo: 'bus-still' } }).frame;
  expect(logo).toMatchObject({ src: '/media/bus-still-360.jpg', alt: 'A crowd in silhouette under a low red sun' });
  expect(name.text).toBe('Harbour Lights');
});

test('those who help the whole festival stand on its first page, under what they do, by their logo where they have one', () => {
  expect(pageOf().partners).toEqual([
    {
      label: 'Presented by',
      names: [{ text: 'Port Anselm Harbour Board', url: 'https://harbour.example.org/' }],
    },
  ]);
  const partners = site.partners.map((partner) => ({ ...partner, logo: 'bus-still' }));
  const [named] = pageOf({ site: { ...site, partners } }).partners;
  expect(named?.names[0]?.logo).toMatchObject({ src: '/media/bus-still-360.jpg', alt: 'Port Anselm Harbour Board' });
});

test('of a room’s note the house says the beginning, and once what its rooms have in common', () => {
  const steps = { accessNote: 'Eleven steps. Four wheelchair spaces. It is warm.', building: 'Rialto' };
  const other = 'Eleven steps. Two wheelchair spaces.';
  const rooms = venues.map((venue, index) => ({ ...venue, ...steps, ...(index > 0 && { accessNote: other }) }));
  expect(pageOf({ venues: rooms }).houses?.houses[0]?.notes.map(({ text }) => text)).toEqual([
    'Eleven steps. Four wheelchair spaces.',
    'Two wheelchair spaces.',
  ]);
});

import { screenings } from '@also-playing/shared-types/examples/screenings';
import { mainHall, netLoft, screen2, smallHall } from '@also-playing/shared-types/examples/venues';
import { expect, test } from 'vitest';
import { exampleContent } from '../store/example-content.ts';
import { toReader } from '../words/reader.ts';
import { toVenuePage } from './venue-page.ts';
import { toVenuesPage } from './venues-page.ts';

const venuesPage = (changes: Parameters<typeof exampleContent>[0] = {}, locale = 'en') => {
  const content = exampleContent(changes);
  return toVenuesPage(content, toReader(content, locale));
};
const venuePage = (slug: string, changes: Parameters<typeof exampleContent>[0] = {}, locale = 'en') => {
  const content = exampleContent(changes);
  const venue = content.venueBySlug(slug);
  if (!venue) throw new Error(`no example ${slug}`);
  return toVenuePage(content, venue, toReader(content, locale));
};
const walk = (venue: string, minutes: number) => ({ venue, minutes });
/** The hall’s two rooms, one room of the Rialto, and a loft: with all walks between them. */
const PORT = [
  { ...mainHall, building: 'Harbour Hall', walks: [walk('screen-2', 9), walk('net-loft', 14)] },
  { ...smallHall, walks: [walk('screen-2', 10), walk('net-loft', 15)] },
  { ...screen2, walks: [walk('net-loft', 16)] },
  netLoft,
];
const inPort = { venues: PORT, screenings: screenings.filter(({ venue }) => venue !== 'pacific-screen') };

test('rooms of one building stand under its name', () => {
  const { houses } = venuesPage(inPort);
  expect(houses.map(({ name, rooms }) => [name.text, rooms.map((room) => room.name.text)])).toEqual([
    ['Harbour Hall', ['Main Hall', 'Small Hall']],
    ['Net Loft', ['Net Loft']],
    ['Rialto', ['Screen 2']],
  ]);
});

test('minutes from door to door are those of the nearest rooms, the same both ways', () => {
  expect(venuesPage(inPort).walks?.rows.map(({ minutes }) => minutes)).toEqual([
    [0, 14, 9],
    [14, 0, 16],
    [9, 16, 0],
  ]);
});

test('the title says how many houses, and that one walks only where one does', () => {
  expect(venuesPage(inPort).title.text).toBe('Three houses, all on foot');
  expect(venuesPage(inPort, 'fr').title.text).toBe('Trois lieux, tous à pied');
  const far = PORT.map((venue) => (venue.slug === 'main-hall' ? { ...venue, walks: [walk('screen-2', 45)] } : venue));
  const alone = far.map((venue) => (venue.slug === 'small-hall' ? { ...venue, walks: [] } : venue));
  expect(venuesPage({ ...inPort, venues: alone }).title.text).toBe('Three houses');
});

test('where nobody knows how far it is, there is no table', () => {
  const { walks } = venuesPage({ venues: [mainHall, netLoft], screenings: [] });
  expect(walks).toBeUndefined();
});

test('a room says what comes next in it, not what has begun, is off or for the trade', () => {
  const rooms = venuesPage().houses.flatMap((house) => house.rooms);
  const nextIn = (name: string) =>
    rooms.find((room) => room.name.text === name)?.next.map(({ start, title }) => `${start.text} ${title.text}`);
  expect(nextIn('Main Hall')).toEqual(['20:15 Quorum']);
  expect(nextIn('Net Loft')).toEqual(['11:00 The Flooded Cellar']);
});

test('a map is a plain link to where it is', () => {
  const rialto = venuesPage().houses.find(({ name }) => name.text === 'Rialto');
  expect(rialto?.map).toBe('https://www.openstreetmap.org/?mlat=44.6488&mlon=-63.5752#map=18/44.6488/-63.5752');
  expect(venuePage('main-hall').map).toBeUndefined();
});

test('a venue lists its screenings by festival day: past midnight is still the evening before', () => {
  const page = venuePage('rialto-screen-2');
  expect(page.title.text).toBe('Rialto, Screen 2');
  expect(page.heading).toBe('What plays here');
  expect(
    page.days.map(({ heading, shows }) => [heading, shows.map(({ start, title }) => [start.text, title.text])]),
  ).toEqual([
    ['Saturday 5 December', [['00:15', 'The Night Shift']]],
    ['Sunday 6 December', [['19:45', 'Last Ferry to Brandholm']]],
  ]);
});

test('what is called off stays in the list, without seats', () => {
  const [show] = venuePage('main-hall').days.at(-1)?.shows ?? [];
  expect(show).toMatchObject({ off: true, change: 'Cancelled', state: undefined });
});

test('a house that plays all year lists the next days, and says where the others are', () => {
  const [one] = screenings;
  if (!one) throw new Error('no screening');
  // Four a day.
  const all = Array.from({ length: 400 }, (_, number) => ({
    ...one,
    documentId: `s${String(number).padStart(3, '0')}`,
    venue: 'main-hall',
    localStart: new Date(Date.UTC(2026, 11, 10, 10 + 6 * number)).toISOString().slice(0, 13).concat(':00'),
  }));
  const shown = (count: number) => {
    const { days, further } = venuePage('main-hall', { screenings: all.slice(0, count), editions: [], programmes: [] });
    return { rows: days.flatMap(({ shows }) => shows).length, further };
  };
  expect(shown(300)).toEqual({ rows: 300, further: undefined });
  // Whole days.
  expect(shown(400).rows).toBeGreaterThanOrEqual(300);
  expect(shown(400).rows).toBeLessThan(304);
  expect(shown(400).further).toEqual({
    label: `And ${400 - shown(400).rows} more after these, in the schedule`,
    href: '/schedule/2027-02-23/',
  });
});

test('when all has played the page is the record of it', () => {
  const page = venuePage('rialto-screen-2', { now: '2027-03-01T12:00:00Z' });
  expect(page.heading).toBe('What played here');
  expect(page.days).toHaveLength(2);
});

test('a venue says how far the other houses are, the nearest first', () => {
  const { walks } = venuePage('net-loft', inPort);
  expect(walks.map(({ name, minutes }) => [name.text, minutes])).toEqual([
    ['Harbour Hall', '14 min'],
    ['Rialto', '16 min'],
  ]);
  expect(venuePage('small-hall', inPort, 'fr').title.text).toBe('Harbour Hall, Petite salle');
});

test('a room is a place for machines, with what the page says of it', () => {
  expect(venuePage('rialto-screen-2').data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'MovieTheater',
    '@id': 'https://site.example/venues/rialto-screen-2/#place',
    name: 'Rialto, Screen 2',
    address: '41 Barrington Lane',
    geo: { '@type': 'GeoCoordinates', latitude: 44.6488, longitude: -63.5752 },
    maximumAttendeeCapacity: 140,
    amenityFeature: { '@type': 'LocationFeatureSpecification', name: 'Step-free from the quay', value: true },
  });
  expect(Object.keys(venuePage('main-hall').data)).not.toContain('geo');
});

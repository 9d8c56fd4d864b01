import { films } from '@also-playing/shared-types/examples/films';
import { programmes } from '@also-playing/shared-types/examples/programmes';
import { afterMidnight, moved, online, screenings, soldOut } from '@also-playing/shared-types/examples/screenings';
import { site } from '@also-playing/shared-types/examples/site';
import { toInstant } from '@also-playing/shared-types/local-time';
import { describe, expect, test } from 'vitest';
import type { Content } from '../store/content.ts';
import { exampleContent } from '../store/example-content.ts';
import { filmWork, programmeWork } from '../store/work.ts';
import { lineText } from '../ui/text.ts';
import { toReader } from '../words/reader.ts';
import { toTicket } from './ticket.ts';
import { toWaitBar } from './wait-bar.ts';

const ticketOf = (slug: string, content: Content = exampleContent(), locale = 'en') => {
  const film = content.film(slug);
  if (!film) throw new Error(`no example ${slug}`);
  const ticket = toTicket(filmWork(film), content, toReader(content, locale));
  if (!ticket) throw new Error(`no ticket of ${slug}`);
  return ticket;
};
const rowOf = (slug: string, heading: string, content?: Content) => {
  const row = ticketOf(slug, content).days.find((day) => day.heading === heading)?.screenings[0];
  if (!row) throw new Error(`no row under ${heading}`);
  return row;
};

test('screenings stand under their festival days, in order; industry screenings don’t', () => {
  expect(ticketOf('the-night-shift').days.map(({ heading }) => heading)).toEqual([
    'Saturday 5 December',
    'Sunday 6 December',
    'Tuesday 8 December',
    'Wednesday 9 December, 12:00, to Sunday 13 December, 23:59',
    'Thursday 10 December',
  ]);
});

describe('after midnight', () => {
  test('it is still tonight, and says which night', () => {
    const [day] = ticketOf('the-night-shift').days;
    expect(day?.soon?.text).toBe('Tonight');
    expect(day?.night).toBe('night to Sunday');
    expect(day?.screenings[0]?.start).toEqual({ text: '00:15', at: '2026-12-06T00:15-04:00' });
    expect(day?.screenings[0]?.end).toEqual({ text: 'to 01:59', at: '2026-12-06T01:59-04:00' });
  });

  test('the browser takes "Tonight" away when the festival day ends', () => {
    expect(ticketOf('the-night-shift').days[0]?.soon?.until).toBe('2026-12-06T09:00:00Z');
  });

  test('in Vancouver it goes by the clock there', () => {
    const [day] = ticketOf('rain-mostly').days;
    expect(day?.heading).toBe('Saturday 5 December');
    expect(day?.night).toBe('night to Sunday');
    // Whatever the zone data of this machine says of daylight time there.
    expect(day?.screenings[0]?.start.text).toBe('00:15');
    expect(day?.screenings[0]?.until).toBe(toInstant('2026-12-06T00:15', 'America/Vancouver'));
    expect(day?.soon?.until).toBe(toInstant('2026-12-06T05:00', 'America/Vancouver'));
  });

  test('it has a heading of its own beside the evening’s', () => {
    const evening = { ...afterMidnight, documentId: 'evening', localStart: '2026-12-05T20:00' };
    const days = ticketOf('the-night-shift', exampleContent({ screenings: [...screenings, evening] })).days;
    expect(days.slice(0, 2).map(({ heading, night }) => [heading, night])).toEqual([
      ['Saturday 5 December', undefined],
      ['Saturday 5 December', 'night to Sunday'],
    ]);
  });
});

test('what moved says from where, in what language the visitor reads', () => {
  const row = rowOf('the-night-shift', 'Sunday 6 December');
  expect(row.change).toBe('Moved, was 10:30 in Net Loft');
  expect(row.notice?.text).toBe('Tickets for 10:30 are good for 12:45.');
  expect(row.place?.text).toBe('Harbour Hall, Small Hall');
  const french = ticketOf('the-night-shift', exampleContent(), 'fr').days[1]?.screenings[0];
  expect(french?.notice?.text).toBe('Les billets de 10 h 30 restent valables.');
  expect(french?.place?.text).toBe('Harbour Hall, Petite salle');
});

test('another day of before is named', () => {
  const screening = { ...moved, previousLocalStart: '2026-12-05T10:30', previousVenue: undefined };
  const content = exampleContent({ screenings: [screening] });
  expect(rowOf('the-night-shift', 'Sunday 6 December', content).change).toBe('Moved, was Saturday 5 December, 10:30');
});

test('what is cancelled stays, struck, with its notice and nothing to book', () => {
  const row = rowOf('the-night-shift', 'Thursday 10 December');
  expect(row).toMatchObject({ off: true, change: 'Cancelled', state: undefined, action: undefined, end: undefined });
  expect(row.notice?.text).toContain('Your ticket is good on Sunday.');
  expect(ticketOf('without-a-word').days[0]?.screenings[0]).toMatchObject({ off: true, change: 'Postponed' });
});

test('online it is a word, not a time, with where and how long', () => {
  const row = ticketOf('the-night-shift').days[3]?.screenings[0];
  expect(row).toMatchObject({
    start: { text: 'Online', at: undefined },
    end: undefined,
    place: { text: 'In Canada and USA' },
    note: { text: '48 hours to finish once you begin' },
    action: { label: 'Rent online', name: 'Rent online, Online' },
    until: '2026-12-14T03:59:00Z',
  });
});

test('only guests who are confirmed are announced', () => {
  expect(rowOf('the-night-shift', 'Sunday 6 December').guests.map(lineText)).toEqual([
    'Q&A with Inés Aguirre, Tomasz Wolny and Assia Benhaddou',
  ]);
  expect(rowOf('the-night-shift', 'Tuesday 8 December').guests.map(lineText)).toEqual(['Introduced by Inés Aguirre']);
});

test('only access that is confirmed is named; the usual format and shared subtitles are not said again', () => {
  expect(lineText(rowOf('the-night-shift', 'Sunday 6 December').facts)).toBe('Open captions');
  expect(lineText(rowOf('the-night-shift', 'Tuesday 8 December').facts)).toBe('Audio description, relaxed');
  expect(lineText(rowOf('the-night-shift', 'Saturday 5 December').facts)).toBe('35mm');
});

test('subtitles that differ are said at each screening', () => {
  const content = exampleContent({ screenings: [afterMidnight, { ...moved, subtitles: ['en', 'fr'] }] });
  expect(lineText(rowOf('the-night-shift', 'Sunday 6 December', content).facts)).toBe(
    'French subtitles, open captions',
  );
});

test.each([
  ['few-left', 'Few seats left', true],
  ['on-sale', undefined, true],
  ['free', 'Free', true],
  ['sold-out', 'Sold out', false],
  ['rush', 'Rush line at the door', false],
  ['at-door', 'Tickets at the door', false],
  ['not-yet', 'Not on sale yet', false],
] as const)('%s tickets', (ticketStatus, words, bookable) => {
  const content = exampleContent({ screenings: [{ ...soldOut, ticketStatus }] });
  const row = rowOf('the-night-shift', 'Tuesday 8 December', content);
  expect(row.state).toBe(words);
  expect(row.action !== undefined).toBe(bookable);
});

test('tickets that are not on sale yet say from when, by the clock of the venue', () => {
  expect(ticketOf('last-ferry-to-brandholm').days[0]?.screenings[0]?.state).toBe(
    'On sale from Sunday 6 December, 10:00',
  );
});

test('the next that can be booked is the one filled button', () => {
  const next = ticketOf('the-night-shift').days.flatMap(({ screenings }) => screenings.filter((row) => row.next));
  expect(next.map(({ action }) => action?.name)).toEqual(['Book Tickets, Tonight 00:15']);
  const content = exampleContent({ screenings: [{ ...afterMidnight, ticketStatus: 'sold-out' }, moved] });
  expect(rowOf('the-night-shift', 'Sunday 6 December', content).next).toBe(true);
});

test('an online window that is open can wait: the next hour comes first', () => {
  const open = { from: '2026-12-01T12:00', until: '2026-12-06T18:00', territories: [] };
  const window = { ...online, localStart: open.from, availability: open };
  const content = exampleContent({ screenings: [window, afterMidnight] });
  const { days } = ticketOf('the-night-shift', content);
  expect(days.map(({ next }) => next)).toEqual([false, true]);
  const alone = exampleContent({ screenings: [window] });
  const reader = toReader(alone, 'en');
  const [next] = alone.screeningsOf(alone.filmById('the-night-shift'));
  expect(toWaitBar(next, alone, reader)).toMatchObject({ start: { text: 'Online' }, day: 'until Sun 6 Dec' });
});

test('what has played is one quiet line; what was cancelled has not', () => {
  expect(ticketOf('the-night-shift').played).toEqual([
    {
      start: { text: 'Friday 4 December, 18:30', at: '2026-12-04T18:30-04:00' },
      place: { text: 'Main Hall', href: '/venues/main-hall/' },
    },
  ]);
  const late = exampleContent({ now: '2027-01-01T12:00:00Z' });
  const { days, played } = ticketOf('the-night-shift', late);
  expect(days).toEqual([]);
  expect(played.map(({ start }) => start.text)).not.toContain('Thursday 10 December, 21:00');
});

test('prices that most screenings share are said once', () => {
  const priced = [afterMidnight, moved].map((screening) => ({ ...screening, admissionNote: 'Tickets $14' }));
  const content = exampleContent({ screenings: [...priced, { ...soldOut, admissionNote: 'Rush line from 15:30' }] });
  expect(ticketOf('the-night-shift', content).admission?.text).toBe('Tickets $14');
  expect(rowOf('the-night-shift', 'Sunday 6 December', content).admission).toBeUndefined();
  expect(rowOf('the-night-shift', 'Tuesday 8 December', content).admission?.text).toBe('Rush line from 15:30');
});

test('access offers are the film’s, else the site’s', () => {
  expect(ticketOf('the-night-shift').offers).toEqual(site.accessOffers);
  const own = { heading: 'Neighbours', links: [{ label: 'Free seats', url: '/neighbours/' }] };
  const content = exampleContent({ films: films.map((film) => ({ ...film, accessOffers: own })) });
  expect(ticketOf('the-night-shift', content).offers).toEqual(own);
});

test('while something is to come, all dates are there as a calendar', () => {
  expect(ticketOf('the-night-shift', exampleContent(), 'fr').calendar).toBe('/fr/films/the-night-shift/calendar.ics');
  const played = exampleContent({ now: '2027-01-01T00:00:00Z' });
  expect(ticketOf('the-night-shift', played).calendar).toBeUndefined();
});

test('a film that nobody shows has no ticket', () => {
  const content = exampleContent({ screenings: [] });
  const film = content.film('quorum');
  expect(film && toTicket(filmWork(film), content, toReader(content, 'en'))).toBeUndefined();
});

test('on a phone the next screening waits, with its place in short, until it begins', () => {
  const content = exampleContent();
  const [, next] = content.screeningsOf(content.filmById('the-night-shift'));
  expect(toWaitBar(next, content, toReader(content, 'en'))).toEqual({
    start: { text: '00:15', at: '2026-12-06T00:15-04:00' },
    day: 'Tonight',
    place: { text: 'Rialto 2' },
    href: 'https://tickets.example.org/night-shift-1',
    action: 'Book Tickets',
    until: '2026-12-06T04:15:00Z',
  });
});

describe('a screening of more than this film', () => {
  const billOf = (programme: string, slug: string, more: object = {}) => {
    const screening = {
      ...soldOut,
      film: undefined,
      programme,
      venue: 'net-loft',
      localStart: '2026-12-10T20:00',
      introMinutes: 0,
      ...more,
    };
    const [day] = ticketOf(slug, exampleContent({ screenings: [screening] })).days;
    return lineText(day?.screenings[0]?.bill ?? []);
  };

  test('says its place on the bill, and about when it begins', () => {
    expect(billOf('small-hours', 'rain-mostly')).toBe('First of three in Small Hours');
    expect(billOf('small-hours', 'without-a-word')).toBe('Second of three in Small Hours, at about 21:30');
    expect(billOf('small-hours', 'the-night-shift', { introMinutes: 10 })).toBe(
      'Third of three in Small Hours, at about 21:54',
    );
  });

  test('with a running time unknown before it, it says no time', () => {
    const content = exampleContent({
      programmes: programmes.map((programme) => ({ ...programme, films: ['quorum', 'without-a-word'] })),
      screenings: [{ ...soldOut, film: undefined, programme: 'small-hours' }],
    });
    expect(lineText(ticketOf('without-a-word', content).days[0]?.screenings[0]?.bill ?? [])).toBe(
      'Second of two in Small Hours',
    );
  });

  test('a short before the feature: each names the other', () => {
    expect(billOf('word-before-ferry', 'last-ferry-to-brandholm')).toBe('Screening with Without a Word');
    expect(billOf('word-before-ferry', 'without-a-word')).toBe('Screening with Last Ferry to Brandholm');
  });

  test('it ends when all films have run', () => {
    const screening = {
      ...soldOut,
      film: undefined,
      programme: 'word-before-ferry',
      localStart: '2026-12-10T20:00',
      introMinutes: 0,
    };
    const [day] = ticketOf('without-a-word', exampleContent({ screenings: [screening] })).days;
    expect(day?.screenings[0]?.end?.text).toBe('to 22:12');
  });
});

test('a bill has a ticket as a film has, without a place on itself', () => {
  const content = exampleContent({
    screenings: [{ ...afterMidnight, film: undefined, programme: 'small-hours', subtitles: ['fr'] }],
  });
  const programme = content.programmeById('small-hours');
  const ticket = toTicket(programmeWork(programme), content, toReader(content, 'fr'));
  expect(ticket?.days[0]).toMatchObject({ heading: 'samedi 5 décembre', night: 'dans la nuit, soit dimanche' });
  expect(ticket?.days[0]?.screenings[0]).toMatchObject({ bill: [], state: 'Dernières places' });
});

test('where French has a word for subtitles, the ticket has it', () => {
  const films = exampleContent()
    .films()
    .map((film) => ({ ...film, languages: ['en'] }));
  const shown = { ...afterMidnight, format: undefined, subtitles: ['fr'] };
  const german = { ...shown, documentId: 'german', localStart: '2026-12-07T18:00', subtitles: ['de'] };
  const content = exampleContent({ films, screenings: [shown, german] });
  const facts = ticketOf('the-night-shift', content, 'fr').days.map(({ screenings: [row] }) =>
    lineText(row?.facts ?? []),
  );
  expect(facts).toEqual(['VOSTFR', 'Sous-titres en allemand']);
});

import type { Screening } from '../screening.ts';

/** What nobody has filled in. */
const NOTHING = {
  online: false,
  subtitles: [],
  openCaptions: 'not-confirmed',
  audioDescription: 'not-confirmed',
  signLanguage: 'not-confirmed',
  relaxed: 'not-confirmed',
  babyFriendly: 'not-confirmed',
  audience: 'public',
  eventStatus: 'scheduled',
  guests: [],
  sequence: 0,
  translations: [],
} satisfies Partial<Screening>;

const NIGHT_SHIFT = { ...NOTHING, film: 'the-night-shift', subtitles: ['en'] };

/** It has played. */
export const openingNight: Screening = {
  ...NIGHT_SHIFT,
  documentId: 'opening-night',
  venue: 'main-hall',
  localStart: '2026-12-04T18:30',
  label: 'Opening night',
};

/** After midnight: it belongs to Saturday, though the calendar says Sunday. */
export const afterMidnight: Screening = {
  ...NIGHT_SHIFT,
  documentId: 'after-midnight',
  venue: 'screen-2',
  localStart: '2026-12-06T00:15',
  format: 'film-35mm',
  ticketUrl: 'https://tickets.example.org/night-shift-1',
  ticketStatus: 'few-left',
  externalId: 'TX-1',
};

/** Moved in time and place; three guests, one of them not confirmed. */
export const moved: Screening = {
  ...NIGHT_SHIFT,
  documentId: 'moved',
  venue: 'small-hall',
  localStart: '2026-12-06T12:45',
  talkMinutes: 31,
  eventStatus: 'rescheduled',
  previousLocalStart: '2026-12-06T10:30',
  previousVenue: 'net-loft',
  notice: 'Tickets for 10:30 are good for 12:45.',
  openCaptions: 'yes',
  relaxed: 'no',
  guests: [
    { person: 'ines-aguirre', kind: 'q-and-a', confirmed: true },
    { person: 'tomasz-wolny', kind: 'q-and-a', confirmed: true },
    { person: 'assia-benhaddou', role: 'of the fourth-floor crew', kind: 'q-and-a', confirmed: true },
    { person: 'samir-haddad', kind: 'moderator', confirmed: false },
  ],
  ticketUrl: 'https://tickets.example.org/night-shift-2',
  ticketStatus: 'on-sale',
  sequence: 1,
  changedAt: '2026-12-04T15:00:00.000Z',
  translations: [{ locale: 'fr', notice: 'Les billets de 10 h 30 restent valables.' }],
};

export const soldOut: Screening = {
  ...NIGHT_SHIFT,
  documentId: 'sold-out',
  venue: 'small-hall',
  localStart: '2026-12-08T16:00',
  introMinutes: 6,
  audioDescription: 'yes',
  relaxed: 'yes',
  guests: [{ person: 'ines-aguirre', role: 'director', kind: 'introduction', confirmed: true }],
  ticketUrl: 'https://tickets.example.org/night-shift-3',
  ticketStatus: 'sold-out',
};

export const cancelled: Screening = {
  ...NIGHT_SHIFT,
  documentId: 'cancelled',
  venue: 'main-hall',
  localStart: '2026-12-10T21:00',
  eventStatus: 'cancelled',
  notice: 'The spring tide needs the room. Your ticket is good on Sunday.',
  ticketUrl: 'https://tickets.example.org/night-shift-4',
  ticketStatus: 'on-sale',
  sequence: 2,
};

/** A window of days, in two countries. */
export const online: Screening = {
  ...NIGHT_SHIFT,
  documentId: 'online',
  online: true,
  localStart: '2026-12-09T12:00',
  availability: {
    from: '2026-12-09T12:00',
    until: '2026-12-13T23:59',
    territories: ['CA', 'US'],
    note: '48 hours to finish once you begin',
  },
  ticketUrl: 'https://tickets.example.org/night-shift-online',
  ticketStatus: 'on-sale',
};

/** For the trade: no public page lists it. */
export const industry: Screening = {
  ...NIGHT_SHIFT,
  documentId: 'industry',
  venue: 'net-loft',
  localStart: '2026-12-07T09:00',
  audience: 'industry',
};

const PACIFIC = { ...NOTHING, film: 'pacific-northwest', venue: 'pacific-screen' };

/** A quarter past midnight by the clock of its own house. */
export const vancouverNight: Screening = {
  ...PACIFIC,
  documentId: 'vancouver-night',
  localStart: '2026-12-06T00:15',
  ticketUrl: 'https://tickets.example.org/rain',
};

/** The hour that happens twice when clocks go back; the second of the two. */
export const twice: Screening = {
  ...PACIFIC,
  documentId: 'twice',
  venue: 'main-hall',
  localStart: '2026-11-01T01:30',
  localStartOccurrence: 'second',
};

export const screenings: readonly Screening[] = [
  openingNight,
  afterMidnight,
  moved,
  soldOut,
  cancelled,
  online,
  industry,
  vancouverNight,
  twice,
  {
    ...NOTHING,
    documentId: 'quorum-tonight',
    film: 'quorum',
    venue: 'main-hall',
    localStart: '2026-12-05T20:15',
    ticketStatus: 'at-door',
  },
  {
    ...NOTHING,
    documentId: 'ferry-sunday',
    film: 'last-ferry',
    venue: 'screen-2',
    localStart: '2026-12-06T19:45',
    previousLocalStart: '2026-12-06T19:00',
    ticketUrl: 'https://tickets.example.org/ferry',
    ticketStatus: 'not-yet',
    salesOpenAt: '2026-12-06T14:00:00.000Z',
    minimumAge: 18,
    admissionNote: 'Tickets $14, under 26 $9',
  },
  {
    ...NOTHING,
    documentId: 'word-postponed',
    film: 'without-a-word',
    venue: 'net-loft',
    localStart: '2026-12-07T15:00',
    eventStatus: 'postponed',
  },
  {
    ...NOTHING,
    documentId: 'cellar-talk',
    programme: 'the-flooded-cellar',
    venue: 'net-loft',
    localStart: '2026-12-08T11:00',
  },
];

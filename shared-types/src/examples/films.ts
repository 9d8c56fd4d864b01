import type { Film } from '../film.ts';
import { theNightShift } from './the-night-shift.ts';

/** What nobody has filled in. */
const NOTHING = {
  alternateTitles: [],
  languages: [],
  intertitles: [],
  genres: [],
  credits: [],
  reviews: [],
  awards: [],
  advisories: [],
  links: [],
  gallery: [],
  partners: [],
  translations: [],
} satisfies Partial<Film>;

/** The least that can be published. */
export const quorum: Film = {
  ...NOTHING,
  documentId: 'quorum',
  title: 'Quorum',
  slug: 'quorum',
  blurb: 'Nine village councillors, one absent, and a vote that cannot be held until he is found.',
  year: 2026,
  countries: ['SN'],
};

/** Pinned in every carousel. */
export const lastFerry: Film = {
  ...NOTHING,
  documentId: 'last-ferry',
  title: 'Last Ferry to Brandholm',
  slug: 'last-ferry-to-brandholm',
  blurb: 'A comedy of small courtesies on a route that no longer appears on the map.',
  year: 2025,
  runtimeMinutes: 118,
  countries: ['DK', 'CA'],
  languages: ['da'],
  credits: [{ role: 'director', person: 'karla-thygesen' }],
  still: 'ferry-still',
  section: 'competition',
  carouselRank: 1,
};

/** No dialogue; one person in many roles. */
export const withoutAWord: Film = {
  ...NOTHING,
  documentId: 'without-a-word',
  title: 'Without a Word',
  slug: 'without-a-word',
  blurb: 'A glacier, filmed until it says something.',
  year: 2025,
  yearLabel: '2019–25',
  runtimeMinutes: 14,
  countries: ['CSHH', 'IS'],
  languages: ['zxx'],
  form: 'short',
  credits: [
    { role: 'director', person: 'ira-blom' },
    { role: 'writer', person: 'ira-blom' },
    { role: 'editor', person: 'ira-blom' },
  ],
  advisories: [{ kind: 'none' }],
  premiere: { level: 'national', territory: 'IS' },
  section: 'open-water',
};

/** A series of a silent age, with intertitles. */
export const theTidesOfFinn: Film = {
  ...NOTHING,
  documentId: 'the-tides-of-finn',
  title: 'The Tides of Finn',
  slug: 'the-tides-of-finn',
  blurb: 'Six reels, raised from a flooded cellar.',
  year: 1913,
  yearLabel: '1912/13',
  episodes: { count: 6, minutes: 22 },
  countries: ['SE'],
  sound: 'silent',
  intertitles: ['sv'],
  colour: 'tinted',
  form: 'series',
  section: 'salvage',
};

/** Shown in another zone. */
export const pacificNorthwest: Film = {
  ...NOTHING,
  documentId: 'pacific-northwest',
  title: 'Rain, Mostly',
  slug: 'rain-mostly',
  blurb: 'A year of weather on one street.',
  year: 2026,
  runtimeMinutes: 90,
  countries: ['CA'],
  languages: ['en'],
  section: 'open-water',
};

export const films: readonly Film[] = [
  theNightShift,
  quorum,
  lastFerry,
  withoutAWord,
  theTidesOfFinn,
  pacificNorthwest,
];

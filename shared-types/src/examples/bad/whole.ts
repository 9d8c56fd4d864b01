import { toBlocks } from '../../blocks.ts';
import type { EntryType } from '../../contract.ts';
import { edition2026 } from '../editions.ts';
import { busStill } from '../media.ts';
import { tickets } from '../pages.ts';
import { inesAguirre } from '../people.ts';
import { smallHours } from '../programmes.ts';
import { workingTitle } from '../redirects.ts';
import { moved, online } from '../screenings.ts';
import { competition } from '../sections.ts';
import { site } from '../site.ts';
import { theNightShift } from '../the-night-shift.ts';
import { screen2 } from '../venues.ts';

/**
 * One entry of each type with something in every field and nothing wrong with it: what a bad entry is made of, by one
 * change. What it refers to is among the other examples.
 */

const ACCESS = { heading: 'Community Access', links: [{ label: 'Rush line', url: '/rush/' }] };
const SEO = { title: 'A title for lists', description: 'A sentence for lists.' };
const PARTNERS = [
  { label: 'Presented by', name: 'Harbour Board', url: 'https://harbour.example.org/', logo: 'night-bus' },
];
const IDS = { imdb: 'tt1234567', tmdb: '12345', wikidata: 'Q42', eidr: '10.5240/1A2B' };
const TEXT = toBlocks(['One paragraph.']);

/** The words of all texts in French. */
const inFrench = (...texts: string[]): object[] => [
  { locale: 'fr', ...Object.fromEntries(texts.map((name) => [name, 'Un mot'])) },
];
const withText = ([first]: object[], field: string): object[] => [{ ...first, [field]: TEXT }];

export const whole = {
  film: {
    ...theNightShift,
    yearLabel: '2025/26',
    episodes: { count: 2, minutes: 52 },
    intertitles: ['fr'],
    poster: 'night-bus',
    partners: PARTNERS,
    accessOffers: ACCESS,
    carouselRank: 1,
    seo: SEO,
    translations: withText(inFrench('title', 'blurb', 'synopsisBy', 'restoration', 'printSource'), 'synopsis'),
  },
  programme: {
    ...smallHours,
    synopsis: TEXT,
    still: 'bus-still',
    runtimeMinutes: 90,
    advisories: [{ kind: 'flashing-light', note: 'at the end' }],
    ageRating: { system: 'Nova Scotia', value: '14A' },
    partners: PARTNERS,
    accessOffers: ACCESS,
    carouselRank: 2,
    seo: SEO,
    translations: withText(inFrench('title', 'blurb'), 'synopsis'),
  },
  screening: {
    ...moved,
    localEnd: '2026-12-06T15:00',
    introMinutes: 5,
    breakMinutes: 0,
    runtimeMinutes: 90,
    label: 'Preview',
    note: 'Bring a coat.',
    guestNote: 'The crew will be there',
    format: 'film-35mm',
    formatLabel: '35mm with live piano',
    minimumAge: 18,
    salesOpenAt: '2026-11-20T14:00:00.000Z',
    admissionNote: 'Tickets $14',
    availability: online.availability,
    externalId: 'TX-9',
    section: 'open-water',
    translations: inFrench('label', 'note', 'guestNote', 'notice', 'admissionNote', 'formatLabel'),
  },
  page: {
    ...tickets,
    seo: SEO,
    translations: withText(inFrench('title'), 'body'),
  },
  person: { ...inesAguirre, aliases: ['I. Aguirre'], died: '2025', externalIds: IDS },
  venue: {
    ...screen2,
    url: 'https://rialto.example.org/',
    walks: [{ venue: 'main-hall', minutes: 9 }],
    translations: inFrench('name', 'accessNote'),
  },
  section: {
    ...competition,
    text: TEXT,
    juryNote: 'Three juries.',
    image: 'fourth-floor',
    partners: PARTNERS,
    translations: withText(inFrench('title', 'juryNote'), 'text'),
  },
  edition: { ...edition2026, text: TEXT, translations: withText(inFrench('title'), 'text') },
  redirect: workingTitle,
  site: {
    ...site,
    logo: 'fourth-floor',
    accent: '#b93418',
    carouselHeading: 'Also playing',
    partners: PARTNERS,
    translations: inFrench('name', 'tagline', 'carouselHeading', 'announcement', 'footer'),
  },
  media: busStill,
} satisfies Readonly<Record<EntryType, object>>;

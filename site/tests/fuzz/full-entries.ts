import type { Block } from '@also-playing/shared-types/blocks';
import type { Edition } from '@also-playing/shared-types/edition';
import { edition2026 } from '@also-playing/shared-types/examples/editions';
import { busStill } from '@also-playing/shared-types/examples/media';
import { tickets } from '@also-playing/shared-types/examples/pages';
import { inesAguirre } from '@also-playing/shared-types/examples/people';
import { smallHours } from '@also-playing/shared-types/examples/programmes';
import { moved, online } from '@also-playing/shared-types/examples/screenings';
import { competition } from '@also-playing/shared-types/examples/sections';
import { site as exampleSite } from '@also-playing/shared-types/examples/site';
import { theNightShift } from '@also-playing/shared-types/examples/the-night-shift';
import { screen2 } from '@also-playing/shared-types/examples/venues';
import type { Film } from '@also-playing/shared-types/film';
import type { Media } from '@also-playing/shared-types/media';
import type { Page } from '@also-playing/shared-types/page';
import type { Person } from '@also-playing/shared-types/person';
import type { Programme } from '@also-playing/shared-types/programme';
import type { Screening } from '@also-playing/shared-types/screening';
import type { Section } from '@also-playing/shared-types/section';
import type { Site } from '@also-playing/shared-types/site';
import type { Venue } from '@also-playing/shared-types/venue';

/** One entry of each type with every text of the contract filled in, in two languages: what is then fuzzed. */

const OTHER = 'fr';

const text = (words: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text: words }] });
const item = (words: string) => ({ type: 'list-item' as const, children: [{ type: 'text' as const, text: words }] });

/** A rich text with every kind of block and mark. */
const everyBlock: Block[] = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'bold', bold: true },
      { type: 'text', text: 'struck', italic: true, strikethrough: true, underline: true },
      { type: 'text', text: 'code', code: true },
      { type: 'link', url: 'https://a.example/', children: [{ type: 'text', text: 'link' }] },
    ],
  },
  { type: 'heading', level: 2, children: [{ type: 'text', text: 'heading' }] },
  { type: 'quote', children: [{ type: 'text', text: 'quote' }] },
  { type: 'list', format: 'ordered', children: [item('item')] },
];

const link = { label: 'link', url: 'https://a.example/' };
const partners = [{ label: 'with', name: 'partner', url: 'https://a.example/' }];
const accessOffers = { heading: 'offers', links: [link] };
const seo = { title: 'seo title', description: 'seo description' };

export const film: Film = {
  ...theNightShift,
  alternateTitles: [{ text: 'alternate', kind: 'translated' }],
  synopsis: everyBlock,
  yearLabel: '1912/13',
  credits: [
    { role: 'director', person: 'person-0' },
    { role: 'director', person: 'person-1', creditedAs: 'credited' },
    { role: 'participant', person: 'person-2', creditedAs: 'credited', character: 'character', note: 'note' },
    { role: 'other', roleLabel: 'label', person: 'person-3' },
  ],
  reviews: [{ quote: 'quote', critic: 'critic', outlet: 'outlet', url: 'https://a.example/' }],
  awards: [
    { name: 'award', body: 'body', year: 2026, category: 'category', result: 'won' },
    { name: 'award', body: 'body', category: 'category', result: 'nominated', recipient: 'person-0' },
  ],
  premiere: { level: 'national', territory: 'CA', label: 'premiere' },
  advisories: [{ kind: 'flashing-light', note: 'note' }],
  links: [link],
  poster: 'media-0',
  still: 'media-0',
  gallery: ['media-1'],
  partners,
  accessOffers,
  section: 'section-0',
  carouselRank: 3,
  seo,
  translations: [
    {
      locale: OTHER,
      title: 'title',
      blurb: 'blurb',
      synopsis: [text('synopsis')],
      synopsisBy: 'by',
      restoration: 'restoration',
      printSource: 'source',
    },
  ],
};

/** What stands in for what the other has: its blurb for a synopsis, its premiere in words. */
export const shortFilm: Film = {
  ...film,
  synopsis: undefined,
  premiere: { level: 'regional', territory: 'the Maritimes' },
  accessOffers: undefined,
  translations: film.translations.map((translation) => ({ ...translation, synopsis: undefined })),
};

export const person: Person = {
  ...inesAguirre,
  aliases: ['alias'],
  bio: everyBlock,
  died: '2024',
  portrait: 'media-2',
  links: [link],
  translations: [{ locale: OTHER, bio: [text('bio')] }],
};

export const programme: Programme = {
  ...smallHours,
  films: ['film-0', 'film-1'],
  synopsis: everyBlock,
  advisories: [{ kind: 'violence', note: 'note' }],
  ageRating: { system: 'system', value: 'value' },
  accessOffers,
  seo,
  still: 'media-3',
  section: 'section-1',
  partners,
  translations: [{ locale: OTHER, title: 'title', blurb: 'blurb', synopsis: [text('synopsis')] }],
};

export const shortProgramme: Programme = {
  ...programme,
  synopsis: undefined,
  translations: programme.translations.map((translation) => ({ ...translation, synopsis: undefined })),
};

const texts = { label: 'label', note: 'note', guestNote: 'guests', admissionNote: 'admission', formatLabel: 'format' };

/** One that has moved, with guests. */
export const screening: Screening = {
  ...moved,
  ...texts,
  film: 'film-0',
  venue: 'venue-0',
  previousVenue: 'venue-1',
  notice: 'notice',
  externalId: 'TX',
  ticketUrl: 'https://a.example/',
  guests: [{ person: 'person-9', role: 'role', kind: 'q-and-a', confirmed: true }],
  translations: [{ locale: OTHER, ...texts, notice: 'notice' }],
};

export const onlineScreening: Screening = {
  ...online,
  film: 'film-0',
  availability: { from: '2026-12-05T12:00', until: '2026-12-13T23:59', territories: ['CA'], note: 'note' },
};

export const section: Section = {
  ...competition,
  text: everyBlock,
  juryNote: 'jury',
  edition: 'edition-0',
  image: 'media-4',
  partners,
  translations: [{ locale: OTHER, title: 'title', text: [text('text')], juryNote: 'jury' }],
};

export const venue: Venue = {
  ...screen2,
  url: 'https://a.example/',
  walks: [{ venue: 'venue-0', minutes: 9 }],
  translations: [{ locale: OTHER, name: 'name', accessNote: 'access' }],
};

export const edition: Edition = {
  ...edition2026,
  text: everyBlock,
  translations: [{ locale: OTHER, title: 'title', text: [text('text')] }],
};

export const page: Page = {
  ...tickets,
  body: everyBlock,
  seo,
  translations: [{ locale: OTHER, title: 'title', body: [text('body')] }],
};

export const media: Media = busStill;

export const site: Site = {
  ...exampleSite,
  locales: ['en', OTHER],
  accent: '#b93418',
  accessOffers,
  carouselHeading: 'heading',
  logo: 'media-5',
  links: [link],
  partners,
  translations: [
    {
      locale: OTHER,
      name: 'name',
      tagline: 'tagline',
      carouselHeading: 'heading',
      announcement: 'announcement',
      footer: 'footer',
    },
  ],
};

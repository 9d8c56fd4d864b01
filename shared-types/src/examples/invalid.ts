import type { EntryType } from '../contract.ts';
import { edition2026 } from './editions.ts';
import { busStill } from './media.ts';
import { tickets } from './pages.ts';
import { inesAguirre } from './people.ts';
import { smallHours } from './programmes.ts';
import { workingTitle } from './redirects.ts';
import { cancelled } from './screenings.ts';
import { competition } from './sections.ts';
import { site } from './site.ts';
import { theNightShift } from './the-night-shift.ts';
import { screen2 } from './venues.ts';

/** An entry that does not match the contract, and what an editor is told of it: where, what, remedy. */
export interface InvalidExample {
  type: EntryType;
  entry: unknown;
  problems: readonly string[];
}

const [aguirre, wolny] = theNightShift.credits;

export const invalid: Readonly<Record<string, InvalidExample>> = {
  'a credit without a person': {
    type: 'film',
    entry: { ...theNightShift, credits: [aguirre, { ...wolny, person: null }] },
    problems: ['credits[1].person: expected a person, got nothing; choose a person or delete this line'],
  },
  'an unnamed role': {
    type: 'film',
    entry: { ...theNightShift, credits: [{ role: 'other', person: 'ira-blom' }] },
    problems: [
      'credits[0].roleLabel: the role is "other" and has no label; write what the person did, or choose a role',
    ],
  },
  'a quote of nobody': {
    type: 'film',
    entry: { ...theNightShift, reviews: [{ quote: 'Splendid.' }] },
    problems: ['reviews[0].critic: the quote has neither critic nor outlet; say who wrote it, or where it was printed'],
  },
  'no title and no country: all problems at once': {
    type: 'film',
    entry: { ...theNightShift, title: ' ', countries: [] },
    problems: [
      'title: expected a text, got nothing; fill in this field',
      'countries: expected at least 1, got none; add one',
    ],
  },
  'a country that is none': {
    type: 'film',
    entry: { ...theNightShift, countries: ['UK'] },
    problems: [
      'countries[0]: expected a country, got "UK"; choose it by its name; in a file use two letters of ISO 3166-1 like FR, four of ISO 3166-3 like CSHH for a former one',
    ],
  },
  'an address with capitals': {
    type: 'film',
    entry: { ...theNightShift, slug: 'The_Night_Shift' },
    problems: [
      'slug: expected lower-case letters, digits and single hyphens, got "The_Night_Shift"; write the address like "the-night-shift"',
    ],
  },
  'a trailer whose address carries script': {
    type: 'film',
    entry: { ...theNightShift, trailerUrl: 'javascript:alert(1)' },
    problems: [
      'trailerUrl: expected an address that begins with https://, got "javascript:alert(1)"; paste the full address',
    ],
  },
  'a blurb that is a synopsis': {
    type: 'film',
    entry: { ...theNightShift, blurb: 'a'.repeat(281) },
    problems: ['blurb: expected at most 280, got 281 characters; shorten this text'],
  },
  'a screening nowhere': {
    type: 'screening',
    entry: { ...cancelled, venue: null },
    problems: ['venue: the screening has no place; choose a venue, or say that it is online'],
  },
  'a screening of nothing': {
    type: 'screening',
    entry: { ...cancelled, film: null },
    problems: ['film: the screening shows nothing; choose a film or a programme'],
  },
  'a screening of two things': {
    type: 'screening',
    entry: { ...cancelled, programme: 'small-hours' },
    problems: ['programme: the screening has a film and a programme; take one of the two away'],
  },
  'a programme without a blurb': {
    type: 'programme',
    entry: { ...smallHours, blurb: null },
    problems: ['blurb: expected a text, got nothing; fill in this field'],
  },
  'an edition that ends before it begins': {
    type: 'edition',
    entry: { ...edition2026, endsOn: '2026-12-03' },
    problems: ['endsOn: the last day is before the first; correct one of the two days'],
  },
  'an empty page': {
    type: 'page',
    entry: { ...tickets, body: null },
    problems: ['body: the page has no text; write something, or delete it'],
  },
  'a redirect in a circle': {
    type: 'redirect',
    entry: { ...workingTitle, to: workingTitle.from },
    problems: ['to: the address leads to itself; write where it should lead, or delete it'],
  },
  'a redirect of another site': {
    type: 'redirect',
    entry: { ...workingTitle, from: 'https://example.org/' },
    problems: [
      'from: expected a path that begins with one /, got "https://example.org/"; write it like /films/the-night-shift/',
    ],
  },
  'a day that is none': {
    type: 'screening',
    entry: { ...cancelled, localStart: '2026-02-30T21:00' },
    problems: [
      'localStart: expected a day and a time, got "2026-02-30T21:00"; give both, as clocks at the venue show them; in a file like 2026-12-04T18:30',
    ],
  },
  'an image that says nothing to the blind': {
    type: 'media',
    entry: { ...busStill, alternativeText: null },
    problems: ['alternativeText: the image has no alternative text; describe it in the media library'],
  },
  'a drawing that can carry script': {
    type: 'media',
    entry: { ...busStill, mime: 'image/svg+xml' },
    problems: [
      'mime: expected one of image/jpeg, image/png, image/webp, image/avif, image/gif, image/tiff; got "image/svg+xml"; choose one of these values',
    ],
  },
  'a film in French, twice': {
    type: 'film',
    entry: { ...theNightShift, translations: [{ locale: 'fr', title: 'Un' }, { locale: 'fr' }] },
    problems: ['translations[1].locale: there are two translations in "fr"; delete one of them'],
  },
  'a person without a name': {
    type: 'person',
    entry: { ...inesAguirre, name: null },
    problems: ['name: expected a text, got nothing; fill in this field'],
  },
  'a yellow section': {
    type: 'section',
    entry: { ...competition, accent: 'yellow' },
    problems: [
      'accent: expected one of red, blue, green, ochre, violet, magenta; got "yellow"; choose one of these values',
    ],
  },
  'a zone that is an offset': {
    type: 'venue',
    entry: { ...screen2, timeZone: '+02:00' },
    problems: ['timeZone: expected a time zone, got "+02:00"; choose one by its city, like America/Halifax'],
  },
  'a cut-off that is no time': {
    type: 'site',
    entry: { ...site, dayCutOff: '5 am' },
    problems: ['dayCutOff: expected a time; write it like 05:00'],
  },
};

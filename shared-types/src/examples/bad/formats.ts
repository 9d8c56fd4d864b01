import type { EntryType } from '../../contract.ts';
import { type BadEntries, badAt } from './bad-entry.ts';

/** Texts that mean something only when they are written in one way: addresses, countries, languages, days, times. */

/** Something that is none, what is said of it, and the fields in which it may stand. */
interface Format {
  value: string;
  what: string;
  remedy: string;
  fields: Partial<Record<EntryType, string>>;
}

const FORMATS: Readonly<Record<string, Format>> = {
  'an address that is not https': {
    value: 'http://example.org/',
    what: 'expected an address that begins with https://, got "http://example.org/"',
    remedy: 'paste the full address',
    fields: {
      film: 'trailerUrl reviews[0].url partners[0].url',
      programme: 'partners[0].url',
      screening: 'ticketUrl',
      venue: 'url',
      section: 'partners[0].url',
      site: 'partners[0].url',
    },
  },
  'an address that carries script': {
    value: 'javascript:alert(1)',
    what: 'expected an address that begins with https:// or a path that begins with /, got "javascript:alert(1)"',
    remedy: 'paste the full address',
    fields: {
      film: 'links[0].url accessOffers.links[0].url',
      programme: 'accessOffers.links[0].url',
      person: 'links[0].url',
      site: 'links[0].url accessOffers.links[0].url',
      redirect: 'to',
    },
  },
  'an address with capitals': {
    value: 'The_Night_Shift',
    what: 'expected lower-case letters, digits and single hyphens, got "The_Night_Shift"',
    remedy: 'write the address like "the-night-shift"',
    fields: {
      film: 'slug',
      programme: 'slug',
      person: 'slug',
      venue: 'slug',
      section: 'slug',
      edition: 'slug',
      page: 'slug',
    },
  },
  'a country that is none': {
    value: 'UK',
    what: 'expected a country, got "UK"',
    remedy:
      'choose it by its name; in a file use two letters of ISO 3166-1 like FR, four of ISO 3166-3 like CSHH for a former one',
    fields: { film: 'countries[0]', person: 'countries[0]', screening: 'availability.territories[0]' },
  },
  'a language that is none': {
    value: 'french!',
    what: 'expected a language, got "french!"',
    remedy: 'choose it by its name, or use a tag of BCP 47 like fr or pt-BR, zxx for no dialogue',
    fields: {
      film: 'languages[0] intertitles[0] alternateTitles[0].language reviews[0].translatedFrom translations[0].locale',
      programme: 'translations[0].locale',
      screening: 'subtitles[0] translations[0].locale',
      person: 'translations[0].locale',
      venue: 'translations[0].locale',
      section: 'translations[0].locale',
      edition: 'translations[0].locale',
      page: 'translations[0].locale',
      site: 'locale locales[1] translations[0].locale',
    },
  },
  'a time that is none': {
    value: '2026-12-32T21:00',
    what: 'expected a day and a time, got "2026-12-32T21:00"',
    remedy: 'give both, as clocks at the venue show them; in a file like 2026-12-04T18:30',
    fields: { screening: 'localStart localEnd previousLocalStart availability.from availability.until' },
  },
  'a day that is none': {
    value: '2026-12-32',
    what: 'expected a day, got "2026-12-32"',
    remedy: 'choose it in the calendar; in a file like 2026-12-04',
    fields: { film: 'reviews[0].publishedOn', edition: 'startsOn endsOn' },
  },
  'a moment without its zone': {
    value: 'next Friday',
    what: 'expected a day and a time with its zone, got "next Friday"',
    remedy: 'choose both in the calendar; in a file like 2026-12-04T18:30:00Z',
    fields: { film: 'firstPublishedAt', programme: 'firstPublishedAt', screening: 'salesOpenAt changedAt' },
  },
  'a zone that is an offset': {
    value: '+02:00',
    what: 'expected a time zone, got "+02:00"',
    remedy: 'choose one by its city, like America/Halifax',
    fields: { venue: 'timeZone', site: 'timeZone' },
  },
  'a cut-off that is no time': {
    value: '5 am',
    what: 'expected a time',
    remedy: 'write it like 05:00',
    fields: { site: 'dayCutOff' },
  },
  'a colour that is none': {
    value: 'brick red',
    what: 'expected a colour',
    remedy: 'write it like #b93418',
    fields: { site: 'accent' },
  },
  'a path of another site': {
    value: 'https://example.org/',
    what: 'expected a path that begins with one /, got "https://example.org/"',
    remedy: 'write it like /films/the-night-shift/',
    fields: { redirect: 'from' },
  },
};

export const badFormats: BadEntries = Object.fromEntries(
  Object.entries(FORMATS).flatMap(([name, { value, what, remedy, fields }]) =>
    Object.entries(fields).flatMap(([type, names]) =>
      names.split(' ').map((at) => [`${type} ${at} with ${name}`, badAt(type as EntryType, at, value, what, remedy)]),
    ),
  ),
);

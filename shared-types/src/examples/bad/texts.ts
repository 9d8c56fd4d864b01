import type { EntryType } from '../../contract.ts';
import { type BadEntries, badAt } from './bad-entry.ts';

/** Texts that are too long for their field, or missing where one is needed. */

/** How many characters a text may have at most, and which fields hold so many. */
const LONGEST: Partial<Record<EntryType, Record<number, string>>> = {
  film: {
    20: 'yearLabel',
    30: 'ageRating.value',
    40: 'externalIds.imdb externalIds.tmdb externalIds.wikidata',
    60: 'ageRating.system genres[0] externalIds.eidr',
    80: 'credits[8].roleLabel premiere.territory partners[0].label',
    100: 'slug',
    120: 'premiere.label accessOffers.heading accessOffers.links[0].label links[0].label seo.title',
    160: 'synopsisBy credits[0].creditedAs credits[0].character credits[0].note reviews[0].critic reviews[0].outlet awards[0].body awards[0].category advisories[0].note partners[0].name translations[0].synopsisBy',
    200: 'printSource translations[0].printSource',
    255: 'title originalTitle sortTitle alternateTitles[0].text awards[0].name translations[0].title',
    280: 'blurb translations[0].blurb',
    300: 'seo.description',
    400: 'restoration translations[0].restoration',
    2000: 'reviews[0].quote',
  },
  programme: {
    30: 'ageRating.value',
    60: 'ageRating.system',
    80: 'partners[0].label',
    100: 'slug',
    120: 'accessOffers.heading accessOffers.links[0].label seo.title',
    160: 'advisories[0].note partners[0].name',
    255: 'title translations[0].title',
    280: 'blurb translations[0].blurb',
    300: 'seo.description',
  },
  screening: {
    60: 'label translations[0].label',
    80: 'formatLabel translations[0].formatLabel',
    120: 'guests[0].role externalId',
    255: 'guestNote translations[0].guestNote',
    400: 'note notice admissionNote availability.note translations[0].note translations[0].notice translations[0].admissionNote',
  },
  person: {
    20: 'born died',
    40: 'pronouns externalIds.imdb externalIds.tmdb externalIds.wikidata',
    60: 'externalIds.eidr',
    100: 'slug',
    120: 'links[0].label',
    160: 'name sortName aliases[0]',
  },
  venue: {
    40: 'shortName',
    100: 'slug',
    160: 'name building translations[0].name',
    500: 'address',
    1000: 'accessNote translations[0].accessNote',
  },
  section: {
    80: 'partners[0].label',
    100: 'slug',
    120: 'title translations[0].title',
    160: 'partners[0].name',
    1000: 'juryNote translations[0].juryNote',
  },
  edition: { 100: 'slug', 120: 'title translations[0].title' },
  page: { 100: 'slug', 120: 'seo.title', 255: 'title translations[0].title', 300: 'seo.description' },
  redirect: { 300: 'from' },
  site: {
    60: 'carouselHeading translations[0].carouselHeading',
    80: 'partners[0].label',
    120: 'name accessOffers.heading accessOffers.links[0].label links[0].label translations[0].name',
    160: 'partners[0].name',
    200: 'tagline translations[0].tagline',
    400: 'announcement footer translations[0].announcement translations[0].footer',
  },
  media: { 300: 'credit', 500: 'alternativeText' },
};

/** Texts that an entry can't be without. */
const NEEDED: Partial<Record<EntryType, string>> = {
  film: 'title blurb alternateTitles[0].text reviews[0].quote awards[0].name awards[0].body ageRating.system ageRating.value links[0].label accessOffers.heading accessOffers.links[0].label partners[0].label partners[0].name',
  programme:
    'title ageRating.system ageRating.value accessOffers.heading accessOffers.links[0].label partners[0].label partners[0].name',
  person: 'name links[0].label',
  venue: 'name',
  section: 'title partners[0].label partners[0].name',
  edition: 'title',
  page: 'title',
  site: 'name accessOffers.heading accessOffers.links[0].label links[0].label partners[0].label partners[0].name',
};

const fields = (names: string): string[] => names.split(' ');

export const badTexts: BadEntries = Object.fromEntries([
  ...Object.entries(LONGEST).flatMap(([type, lengths]) =>
    Object.entries(lengths).flatMap(([most, names]) =>
      fields(names).map((at) => {
        const length = Number(most) + 1;
        const text = at === 'from' ? `/${'a'.repeat(length - 1)}` : 'a'.repeat(length);
        const what = `expected at most ${most}, got ${length} characters`;
        return [`${type} ${at} that is too long`, badAt(type as EntryType, at, text, what, 'shorten this text')];
      }),
    ),
  ),
  ...Object.entries(NEEDED).flatMap(([type, names]) =>
    fields(names).map((at) => [
      `${type} without ${at}`,
      badAt(type as EntryType, at, '', 'expected a text, got nothing', 'fill in this field'),
    ]),
  ),
]);

import { isDeepStrictEqual } from 'node:util';
import type { Programme } from '@also-playing/shared-types/programme';
import type { Screening } from '@also-playing/shared-types/screening';
import type { Content } from '../src/store/content.ts';

/**
 * What pages print and no answer of the content depends on, but for those that sort by title or name ({@link SORTED}):
 * nothing else is found, sorted, counted or timed by these fields. When only they have changed, no other question has
 * another answer. unasked-fields.test.ts asks everything and holds it to this.
 */
export const UNASKED: Readonly<Record<string, readonly string[]>> = {
  films: [
    'title',
    'originalTitle',
    'alternateTitles',
    'sortTitle',
    'blurb',
    'synopsis',
    'synopsisBy',
    'year',
    'yearLabel',
    'episodes',
    'sound',
    'intertitles',
    'colour',
    'genres',
    'reviews',
    'premiere',
    'restoration',
    'printSource',
    'advisories',
    'ageRating',
    'externalIds',
    'links',
    'gallery',
    'trailerUrl',
    'partners',
    'translations',
  ],
  programmes: ['title', 'blurb', 'advisories', 'partners', 'translations'],
  people: [
    'name',
    'sortName',
    'kind',
    'aliases',
    'countries',
    'links',
    'translations',
    'bio',
    'portrait',
    'born',
    'pronouns',
    'externalIds',
  ],
  sections: ['title', 'partners', 'translations'],
  venues: ['translations', 'capacity', 'shortName', 'address', 'position', 'accessNote'],
  editions: ['title', 'translations'],
  pages: ['title', 'body', 'translations'],
  site: ['name', 'tagline', 'accessOffers', 'announcement', 'footer', 'links', 'partners', 'translations'],
};

/**
 * Whether an answer may depend on what differs between two states of an entry.
 * @param list the content's list that it is in: `films`
 */
export const isAsked = (list: string, before: object, after: object): boolean => {
  const unasked = UNASKED[list] ?? [];
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].some(
    (field) => !unasked.includes(field) && !isDeepStrictEqual(Reflect.get(before, field), Reflect.get(after, field)),
  );
};

/** Questions whose answers are in the order of titles and names, by what has those … */
export const SORTED: Readonly<Record<string, readonly (keyof Content)[]>> = {
  films: ['filmLetters', 'worksUnder'],
  programmes: ['filmLetters', 'worksUnder'],
  people: ['personLetters', 'peopleUnder'],
};

/** … and what of {@link UNASKED} decides that order. */
export const SORTED_BY: Readonly<Record<string, readonly string[]>> = {
  films: ['title', 'sortTitle', 'translations'],
  programmes: ['title', 'translations'],
  people: ['name', 'sortName', 'kind'],
};

/** Whether two states of an entry may stand elsewhere in an index. */
export const isSortedAnew = (list: string, before: object, after: object): boolean =>
  (SORTED_BY[list] ?? []).some((field) => !isDeepStrictEqual(Reflect.get(before, field), Reflect.get(after, field)));

/** What no screening has a say in: when nothing but screenings has changed, as in the days of a festival, it stands. */
export const WITHOUT_SCREENINGS: ReadonlySet<string> = new Set<keyof Content>([
  'film',
  'programme',
  'programmesOf',
  'creditsOf',
  'awardsOf',
  'personBySlug',
  'sectionBySlug',
  'venueBySlug',
  'editionBySlug',
  'page',
  'films',
  'programmes',
  'people',
  'personLetters',
  'peopleUnder',
]);

/** Questions about one entry in whose answer only screenings have a say that {@link touchedBy} says it of. */
export const OF_OWN_SCREENINGS: ReadonlySet<string> = new Set<keyof Content>([
  'screeningsOf',
  'screeningsOfWork',
  'screeningsAt',
  'screeningsIn',
  'appearancesOf',
  'shownBy',
  'editionOf',
  'filterValuesOf',
]);

/**
 * Of which entries a screening is one: itself, what it shows, where, in which sections, and its guests.
 * @param find an entry by its place in the content
 */
export const touchedBy = (screening: Screening, find: (place: string) => object | undefined): string[] => {
  const { documentId, film, programme, venue, section, guests } = screening;
  const bill = programme === undefined ? undefined : (find(`programmes ${programme}`) as Programme | undefined);
  const works = [
    ...[film, ...(bill?.films ?? [])].flatMap((id) => (id === undefined ? [] : `films ${id}`)),
    ...(programme === undefined ? [] : [`programmes ${programme}`]),
  ];
  const sections = [section, ...works.map((place) => (find(place) as { section?: string } | undefined)?.section)];
  return [
    `screenings ${documentId}`,
    ...works,
    ...(venue === undefined ? [] : [`venues ${venue}`]),
    ...sections.flatMap((id) => (id === undefined ? [] : `sections ${id}`)),
    ...guests.map(({ person }) => `people ${person}`),
  ];
};

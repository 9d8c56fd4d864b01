import type { EntryType } from '@also-playing/shared-types/contract';
import type { Edition } from '@also-playing/shared-types/edition';
import type { Film } from '@also-playing/shared-types/film';
import type { Media } from '@also-playing/shared-types/media';
import type { Page } from '@also-playing/shared-types/page';
import type { Person } from '@also-playing/shared-types/person';
import type { Programme } from '@also-playing/shared-types/programme';
import type { Redirect } from '@also-playing/shared-types/redirect';
import type { Screening } from '@also-playing/shared-types/screening';
import type { Section } from '@also-playing/shared-types/section';
import type { Site } from '@also-playing/shared-types/site';
import type { Venue } from '@also-playing/shared-types/venue';
import { entryAddress } from './entry-address.ts';
import { KINDS } from './kinds.ts';
import type { Failure } from './pull-error.ts';

/** Everything that was pulled, each entry valid by itself. */
export interface Pulled {
  site: Site;
  films: Film[];
  people: Person[];
  programmes: Programme[];
  screenings: Screening[];
  sections: Section[];
  venues: Venue[];
  editions: Edition[];
  pages: Page[];
  redirects: Redirect[];
  media: Media[];
}

/** Some entries of each type. */
type Looked = Record<EntryType, readonly { documentId: string }[]>;

type Reference = [path: string, type: EntryType, id: string | undefined];

const ofPartners = (partners: readonly { logo?: string | undefined }[]): Reference[] =>
  partners.map(({ logo }, index) => [`partners[${index}].logo`, 'media', logo]);

const REFERENCES = {
  film: (film: Film): Reference[] => [
    ...film.credits.map(({ person }, index): Reference => [`credits[${index}].person`, 'person', person]),
    ...film.awards.map(({ recipient }, index): Reference => [`awards[${index}].recipient`, 'person', recipient]),
    ['poster', 'media', film.poster],
    ['still', 'media', film.still],
    ...film.gallery.map((image, index): Reference => [`gallery[${index}]`, 'media', image]),
    ...ofPartners(film.partners),
    ['section', 'section', film.section],
  ],
  person: (person: Person): Reference[] => [['portrait', 'media', person.portrait]],
  programme: (programme: Programme): Reference[] => [
    ['still', 'media', programme.still],
    ...programme.films.map((film, index): Reference => [`films[${index}]`, 'film', film]),
    ...ofPartners(programme.partners),
    ['section', 'section', programme.section],
  ],
  screening: (screening: Screening): Reference[] => [
    ['film', 'film', screening.film],
    ['programme', 'programme', screening.programme],
    ['venue', 'venue', screening.venue],
    ['previousVenue', 'venue', screening.previousVenue],
    ['section', 'section', screening.section],
    ...screening.guests.map(({ person }, index): Reference => [`guests[${index}].person`, 'person', person]),
  ],
  section: (section: Section): Reference[] => [
    ['edition', 'edition', section.edition],
    ['image', 'media', section.image],
    ...ofPartners(section.partners),
  ],
  venue: (venue: Venue): Reference[] =>
    venue.walks.map(({ venue: to }, index): Reference => [`walks[${index}].venue`, 'venue', to]),
  site: (site: Site): Reference[] => [['logo', 'media', site.logo], ...ofPartners(site.partners)],
};

/**
 * What no entry can see by itself: references that lead nowhere, and two entries at one address.
 * @param looked those whose references are looked at, and the types whose addresses are: others were looked at before
 */
export const checkReferences = (pulled: Pulled, looked: Looked, cmsUrl: string): Failure[] => {
  // Of a large site few types are referred to by what an edit changed.
  const ids = new Map<EntryType, ReadonlySet<string>>();
  const has = (type: EntryType, documentId: string): boolean => {
    const known = ids.get(type) ?? idsOf(entriesIn(pulled, type));
    ids.set(type, known);
    return known.has(documentId);
  };
  const dangling = <Type extends keyof typeof REFERENCES>(type: Type): Failure[] => {
    const referencesOf: (entry: never) => Reference[] = REFERENCES[type];
    return looked[type].flatMap((entry) =>
      referencesOf(entry as never)
        .filter(([, target, id]) => id !== undefined && !has(target, id))
        .map(([path, target]) => ({
          title: `${type} ${nameOf(entry)} refers to something that isn't published`,
          what: `${path}: the ${target} is missing`,
          where: entryAddress(cmsUrl, type, entry.documentId),
          remedy: `publish the ${target}, or choose another, then publish`,
          entries: [{ type, documentId: entry.documentId }],
        })),
    );
  };
  const sameAddress = (type: EntryType, entries: readonly { documentId: string; slug: string }[]): Failure[] =>
    looked[type].length === 0 ? [] : sharedAddresses(type, entries, cmsUrl);

  return [
    ...dangling('film'),
    ...dangling('person'),
    ...dangling('programme'),
    ...dangling('screening'),
    ...dangling('section'),
    ...dangling('venue'),
    ...dangling('site'),
    ...sameAddress('film', pulled.films),
    ...sameAddress('person', pulled.people),
    ...sameAddress('programme', pulled.programmes),
    ...sameAddress('edition', pulled.editions),
    ...sameAddress('page', pulled.pages),
    ...sameAddress('section', pulled.sections),
    ...sameAddress('venue', pulled.venues),
  ];
};

const entriesIn = (pulled: Pulled, type: EntryType): readonly { documentId: string }[] =>
  type === 'site' ? [pulled.site] : pulled[KINDS[type] as Exclude<keyof Pulled, 'site'>];

const idsOf = (entries: readonly { documentId: string }[]) => new Set(entries.map((entry) => entry.documentId));

const nameOf = (entry: { documentId: string }): string => {
  const { slug, localStart } = entry as { slug?: string; localStart?: string };
  return JSON.stringify(slug ?? localStart ?? entry.documentId);
};

const sharedAddresses = (
  type: EntryType,
  entries: readonly { documentId: string; slug: string }[],
  cmsUrl: string,
): Failure[] =>
  [...Map.groupBy(entries, (entry) => entry.slug)]
    .filter(([, all]) => all.length > 1)
    .map(([slug, all]) => ({
      title: `${all.length} entries of type ${type} have the address "${slug}"`,
      what: 'one of their pages would replace the other',
      where: all.map((entry) => entryAddress(cmsUrl, type, entry.documentId)).join('\n          '),
      remedy: 'give one of them another slug, then publish',
      entries: all.map(({ documentId }) => ({ type, documentId })),
    }));

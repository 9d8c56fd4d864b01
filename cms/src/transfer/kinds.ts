import type { ImportFile } from '@also-playing/shared-types/import-file';
import type { UID } from '@strapi/strapi';

/** A type of entry that an import file holds. */
export interface Kind {
  /** Its part of the file. */
  part: Exclude<keyof ImportFile, 'version'>;
  uid: UID.ContentType;
  /** As it is called in messages. */
  word: string;
  /** The field that tells one from another; a person's name and a screening's place and time are looked at as well. */
  identity: 'slug' | 'from';
  /** Has a draft and a published version. */
  draftAndPublish: boolean;
}

const kind = (
  part: Kind['part'],
  word: string,
  draftAndPublish = false,
  identity: Kind['identity'] = 'slug',
): Kind => ({
  part,
  uid: `api::${word}.${word}` as UID.ContentType,
  word,
  identity,
  draftAndPublish,
});

export const SITE = kind('site', 'site');
export const EDITION = kind('editions', 'edition');
export const SECTION = kind('sections', 'section');
export const VENUE = kind('venues', 'venue');
export const PERSON = kind('people', 'person');
export const FILM = kind('films', 'film', true);
export const PROGRAMME = kind('programmes', 'programme', true);
export const SCREENING = kind('screenings', 'screening', true);

export const PAGE = kind('pages', 'page', true);
export const REDIRECT = kind('redirects', 'redirect', false, 'from');

/** In the order of writing: what others refer to goes first. */
export const KINDS: readonly Kind[] = [
  SITE,
  EDITION,
  SECTION,
  VENUE,
  PERSON,
  FILM,
  PROGRAMME,
  SCREENING,
  PAGE,
  REDIRECT,
];

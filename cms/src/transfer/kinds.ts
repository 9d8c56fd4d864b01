import type { ImportFile } from '@also-playing/shared-types/import-file';
import type { UID } from '@strapi/strapi';

/** A type of entry that an import file holds. */
export interface Kind {
  /** Its part of the file. */
  part: Exclude<keyof ImportFile, 'version'>;
  uid: UID.ContentType;
  /** As it is called in messages. */
  word: string;
  /** Has a draft and a published version. */
  draftAndPublish: boolean;
}

const kind = (part: Kind['part'], word: string, draftAndPublish = false): Kind => ({
  part,
  uid: `api::${word}.${word}` as UID.ContentType,
  word,
  draftAndPublish,
});

export const SITE = kind('site', 'site');
export const SECTION = kind('sections', 'section');
export const VENUE = kind('venues', 'venue');
export const PERSON = kind('people', 'person');
export const FILM = kind('films', 'film', true);
export const SCREENING = kind('screenings', 'screening', true);

/** In the order of writing: what others refer to goes first. */
export const KINDS: readonly Kind[] = [SITE, SECTION, VENUE, PERSON, FILM, SCREENING];

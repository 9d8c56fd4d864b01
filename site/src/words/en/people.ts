import type { Role } from '@also-playing/shared-types/vocabulary/film';
import type { PersonKind } from '@also-playing/shared-types/vocabulary/person';

/** What somebody who did this is called, within a sentence. The label of `other` is the editor's. */
const professions: Record<Exclude<Role, 'other'>, string> = {
  director: 'director',
  writer: 'writer',
  'source-author': 'author',
  'executive-producer': 'executive producer',
  producer: 'producer',
  'co-producer': 'co-producer',
  'production-company': 'production company',
  cinematography: 'cinematographer',
  editor: 'editor',
  'original-music': 'composer',
  sound: 'sound',
  'production-design': 'production designer',
  costume: 'costume designer',
  'make-up': 'make-up artist',
  casting: 'casting',
  animation: 'animator',
  'visual-effects': 'visual effects',
  choreography: 'choreographer',
  cast: 'actor',
  participant: 'on screen',
  narrator: 'narrator',
  distributor: 'distributor',
  'sales-agent': 'sales agent',
};

const kinds: Record<Exclude<PersonKind, 'person'>, string> = {
  organisation: 'organisation',
  group: 'group',
  family: 'family',
};

/** The page of a person, and the index of all. */
export const people = {
  heading: 'People',
  headingOf: 'People: {letter}',
  professions,
  kinds,
  guest: 'guest',
  biography: 'Biography',
  alsoCredited: 'Also credited as {names}',
  born: 'Born {date}',
  died: 'Died {date}',
  picture: 'Picture: {credit}',
  here: 'Here, {days}',
  screenings: 'Coming screenings',
  moreScreenings: 'And {count} more, with their films',
  films: 'Films, by role',
  with: 'with {names}',
  as: 'as {names}',
  nextAndMore: '{next}, and {count} more',
  awards: 'Awards',
  for: 'For {names}',
  elsewhere: 'Elsewhere',
  count: { one: '{count} name', other: '{count} names' },
  sorted: 'By family name, as each is printed',
};

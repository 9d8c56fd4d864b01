import type { Person } from '@also-playing/shared-types/person';
import { ROLES } from '@also-playing/shared-types/vocabulary/film';
import type { Content } from '../store/content.ts';
import { capital } from '../words/capital.ts';
import type { Reader } from '../words/reader.ts';

/**
 * "Director, editor, cinematographer": what somebody did, in the order of the shared list; of a guest without a credit
 * what the programme calls them.
 */
export const rolesLine = (person: Person, content: Content, reader: Reader): string => {
  const { professions, kinds, guest } = reader.words.people;
  const credits = content.creditsOf(person).map(({ credit }) => credit);
  const done = ROLES.flatMap((role) =>
    role === 'other' || !credits.some((credit) => credit.role === role && credit.roleLabel === undefined)
      ? []
      : professions[role],
  );
  const labels = credits.flatMap(({ roleLabel }) => roleLabel ?? []);
  const invited = content.appearancesOf(person).map((appearance) => appearance.guest.role ?? guest);
  const kind = person.kind === 'person' ? [] : [kinds[person.kind]];
  const named = [...new Set([...done, ...labels])];
  const line = named.length > 0 ? named : [...kind, ...new Set(invited)];
  return capital(line.join(', '), reader.locale);
};

import type { Problem } from '@also-playing/shared-types/problem';
import { referencesOf } from '../site-content/references.ts';
import type { EntryName } from '../site-content/types.ts';
import type { Draft } from './draft.ts';
import type { Lookup } from './lookup.ts';

const PERSON = 'api::person.person';

/** People whom an entry names, each once, at the field that names them first; a person is named by its own name. */
export const peopleIn = ({ strapi }: Lookup, name: EntryName, draft: Draft): Map<string, Problem['path']> => {
  const people = new Map<string, Problem['path']>();
  if (name === 'SitePerson') people.set(draft.documentId, ['name']);
  for (const { uid, documentId, path } of referencesOf(strapi, name, draft)) {
    if (uid === PERSON && !people.has(documentId)) people.set(documentId, path);
  }
  return people;
};

/** People of an entry who may be the same as others. */
export const twinAdvice = async (look: Lookup, name: EntryName, draft: Draft): Promise<Problem[]> => {
  const people = peopleIn(look, name, draft);
  if (people.size === 0) return [];
  const roster = await look.people();
  return [...people].flatMap(([documentId, path]) =>
    roster.twinsOf(documentId).map((twin) => ({
      path,
      what: `there is also “${twin.name}” (${twin.slug})`,
      remedy: name === 'SitePerson' ? 'merge the two if they are one' : 'choose that one if it is the same person',
      other: { uid: PERSON, documentId: twin.documentId },
    })),
  );
};

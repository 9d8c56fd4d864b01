import type { Credit } from '@also-playing/shared-types/film';
import { toName } from '../person/to-name.ts';
import type { Content } from '../store/content.ts';
import type { Text } from '../ui/text.ts';
import type { Reader } from '../words/reader.ts';

interface CreditedName {
  name: Text;
  /** Whom an actor plays, or what else is said of the name. */
  detail: string | undefined;
}

/** The names of one role under one heading. */
export interface CreditGroup {
  heading: string;
  names: readonly CreditedName[];
}

/**
 * Credits by role: one heading a role, in the order in which the editor first named it, and names as listed.
 * Festivals bill co-directors equally: nothing is sorted.
 */
export const groupCredits = (
  credits: readonly Credit[],
  content: Pick<Content, 'person'>,
  reader: Pick<Reader, 'prefix' | 'words'>,
): CreditGroup[] => {
  const { roles } = reader.words;
  const groups = Map.groupBy(credits, ({ role, roleLabel }) => roleLabel ?? role);
  return [...groups.values()].map((group) => {
    const [{ role, roleLabel } = { role: 'other' as const, roleLabel: undefined }] = group;
    return {
      heading: roleLabel ?? (group.length > 1 ? roles[role].many : roles[role].one),
      names: group.map(({ person, creditedAs, character, note }) => ({
        name: toName(content.person(person), reader, creditedAs),
        detail: [character, note].filter((part) => part !== undefined).join(', ') || undefined,
      })),
    };
  });
};

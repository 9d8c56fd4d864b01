import type { Person } from '@also-playing/shared-types/person';
import type { Text } from '../ui/text.ts';
import { entryAddress } from '../words/addresses.ts';
import type { Reader } from '../words/reader.ts';

/**
 * A person's name as it is printed, leading to their page.
 * @param creditedAs what the film prints, where that differs
 */
export const toName = (person: Person, reader: Pick<Reader, 'prefix'>, creditedAs?: string): Text => ({
  text: creditedAs ?? person.name,
  href: entryAddress('person', person, reader),
});

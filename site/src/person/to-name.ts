import type { Person } from '@also-playing/shared-types/person';
import type { Text } from '../ui/text.ts';

/**
 * A person's name as it is printed.
 * @param creditedAs what the film prints, where that differs
 */
export const toName = ({ name }: Person, creditedAs?: string): Text => ({ text: creditedAs ?? name });

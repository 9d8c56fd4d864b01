import { blocks } from '../blocks.ts';
import type { Problem } from '../problem.ts';

/** What rules ask of texts. */

/** A line of advice: a field or a path, what is the matter, what to do. `false` where there is nothing to say. */
export type Line = readonly [at: string | readonly (string | number)[], what: string, remedy: string] | false;

export const lines = (...all: readonly Line[]): Problem[] =>
  all.flatMap((line) => {
    if (!line) return [];
    const [at, what, remedy] = line;
    return { path: typeof at === 'string' ? [at] : [...at], what, remedy };
  });

/** "UNION" is; "M", "1917" and "渇き" have no other way of writing, or are too short to tell. */
export const isInCapitals = (text: string | null | undefined): boolean => {
  const letters = (text ?? '').replace(/[^\p{Lu}\p{Ll}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase();
};

/** "Amelie" and "Amélie" are two titles: an accent is a letter of the original. */
export const sameTitle = (a: string | null | undefined, b: string | null | undefined): boolean =>
  Boolean(a && b && spelling(a) === spelling(b));

const spelling = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

export const wordCount = (text: string | null | undefined): number => (text ?? '').split(/\s+/).filter(Boolean).length;

/** Whether a text or a rich text says nothing: an editor's empty field holds a paragraph without a letter. */
export const isEmptyText = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() === '' : (blocks.safeParse(value).data ?? []).length === 0;

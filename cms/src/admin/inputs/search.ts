import { fold, foldedWords } from '@also-playing/shared-types/fold';

/** Something to choose: what is stored, and how it is printed. */
export interface Choice {
  value: string;
  label: string;
  /** Said beside the label: "UTC−4". */
  detail?: string;
  /** Of those that fit a text alike the lowest comes first, 0 unless it is told. */
  rank: number;
  /** Its names, folded, the label first: what a search finds it by. */
  names: readonly string[];
  words: readonly string[];
}

/** @param also other names that it is known by; its stored value is always one */
export const toChoice = (
  value: string,
  label: string,
  also: readonly string[] = [],
  { detail, rank = 0 }: Partial<Pick<Choice, 'detail' | 'rank'>> = {},
): Choice => {
  const names = [label, ...also, value].map(fold);
  return { value, label, detail, rank, names, words: names.flatMap(foldedWords) };
};

/** How well a choice fits, best is 0; undefined when it doesn't. */
const fit = ({ value, names, words }: Choice, query: string, queryWords: readonly string[]): number | undefined => {
  if (names[0] === query) return 0;
  // Who types a whole code knows it: "no" is Norway before it is North Korea.
  if (fold(value) === query) return 1;
  if (names[0]?.startsWith(query)) return 2;
  if (names.includes(query)) return 3;
  if (names.some((name) => name.startsWith(query))) return 4;
  return queryWords.length > 0 && queryWords.every((part) => words.some((word) => word.startsWith(part)))
    ? 5
    : undefined;
};

/**
 * The choices that fit a text, best first. Of those that fit alike the shortest name, of which most has been typed:
 * Norway before Norfolk Island. An empty text fits all, in their order.
 */
export const search = (choices: readonly Choice[], text: string): Choice[] => {
  const query = fold(text);
  if (query === '') return [...choices];
  const queryWords = foldedWords(text);
  return choices
    .map((choice) => ({ choice, fits: fit(choice, query, queryWords) }))
    .filter((found): found is { choice: Choice; fits: number } => found.fits !== undefined)
    .sort((a, b) => a.fits - b.fits || a.choice.rank - b.choice.rank || a.choice.label.length - b.choice.label.length)
    .map(({ choice }) => choice);
};

/** The choice that has just this name or value. */
export const named = (choices: readonly Choice[], text: string): Choice | undefined => {
  const name = fold(text);
  return choices.find((choice) => choice.names[0] === name) ?? choices.find((choice) => choice.names.includes(name));
};

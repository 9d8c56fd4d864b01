import { fold } from '@also-playing/shared-types/fold';
import { remembering } from '@also-playing/shared-types/remembering';
import type { Reader } from '../words/reader.ts';

/** What begins with a digit, and what begins with no letter of an alphabet. */
const DIGITS = '0';
const OTHER = '#';

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const ALPHABETIC =
  /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Arabic}]/u;
const LATIN = /\p{Script=Latin}/u;

/** A letter of an index: where it stands on the page, and how it is printed. */
interface LetterProps {
  id: string;
  text: string;
}

/** A letter of the strip: one without entries stays in its place and leads nowhere. */
export interface StripLetter extends LetterProps {
  filled: boolean;
}

export interface LetterGroup<Entry> extends LetterProps {
  entries: readonly Entry[];
}

const baseLetters = remembering((locale: string) => new Intl.Collator(locale, { sensitivity: 'base' }));

/**
 * The letter that a key stands under. Accents don't count, except where the language of the page has a letter of its
 * own: Š is S in English and a letter in Czech. Other alphabets have their own letters; writing without an alphabet
 * stands under "#".
 */
export const letterOf = (key: string, { locale }: Pick<Reader, 'locale'>): string => {
  const [first] = key.normalize('NFC').replace(/^[^\p{L}\p{N}]+/u, '');
  if (first === undefined) return OTHER;
  if (/\p{N}/u.test(first)) return DIGITS;
  const [base = first] = fold(first);
  if (ALPHABETIC.test(first)) return base.toLocaleUpperCase(locale);
  if (!LATIN.test(first)) return OTHER;
  const isOwn = baseLetters(locale).compare(first, fold(first)) !== 0;
  return (isOwn ? first : base).toLocaleUpperCase(locale);
};

/**
 * Sorted entries by letter, and the strip that leads to them.
 * @param keyOf what an entry is sorted by
 */
export const byLetter = <Entry>(
  sorted: readonly Entry[],
  keyOf: (entry: Entry) => string,
  reader: Reader,
): { groups: LetterGroup<Entry>[]; strip: StripLetter[] } => {
  const found = Map.groupBy(sorted, (entry) => letterOf(keyOf(entry), reader));
  const { compare } = new Intl.Collator(reader.locale);
  const rank = (letter: string): number => (letter === DIGITS ? 0 : letter === OTHER ? 2 : 1);
  const letters = [...new Set([DIGITS, ...ALPHABET, ...found.keys()])].sort(
    (a, b) => rank(a) - rank(b) || compare(a, b),
  );
  const toLetter = (letter: string): LetterProps => ({
    id: `letter-${letter === OTHER ? 'other' : letter.toLowerCase()}`,
    text: letter === DIGITS ? reader.words.filmIndex.digits : letter,
  });
  return {
    groups: letters.flatMap((letter) => {
      const entries = found.get(letter);
      return entries ? { ...toLetter(letter), entries } : [];
    }),
    strip: letters.map((letter) => ({ ...toLetter(letter), filled: found.has(letter) })),
  };
};

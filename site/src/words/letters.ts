import { fold } from '@also-playing/shared-types/fold';
import { remembering } from '@also-playing/shared-types/remembering';
import type { Text } from '../ui/text.ts';
import { toAddress } from './addresses.ts';
import type { Reader } from './reader.ts';

/** What begins with a digit, and what begins with no letter of an alphabet. */
const DIGITS = '0';
const OTHER = '#';

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const ALPHABETIC =
  /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Arabic}]/u;
const LATIN = /\p{Script=Latin}/u;

/** What has more entries than these is too long for one page: each letter has its own. */
export const MOST_ON_A_PAGE = 1_000;

/** A letter of an index: where it stands on the page, and how it is printed. */
interface LetterProps {
  id: string;
  text: string;
}

/** A letter of the strip: one without entries stays in its place and leads nowhere. */
export interface StripLetter extends LetterProps {
  href: string | undefined;
  /** Whether the page is this letter's. */
  current: boolean;
}

export interface LetterGroup<Entry> extends LetterProps {
  entries: readonly Entry[];
}

/** A letter of an index that is too long for one page: how much stands under it, and between which two. */
export interface LetterChapter extends LetterProps {
  href: string;
  count: string;
  first: Text;
  /** None where the first is alone. */
  last: Text | undefined;
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

/** As its address ends, and what it is called on the page: "a", "0", "other", and of other letters the code point. */
export const letterSlug = (letter: string): string => {
  if (letter === OTHER) return 'other';
  return /^[A-Z0-9]$/.test(letter)
    ? letter.toLowerCase()
    : [...letter].map((part) => `u${part.codePointAt(0)?.toString(16)}`).join('-');
};

/** The page of one letter of an index that has one for each. @param index its path: `/films/country/fr/` */
export const letterPath = (index: string, letter: string): string => `${index}letter/${letterSlug(letter)}/`;

const toLetter = (letter: string, { words }: Reader): LetterProps => ({
  id: `letter-${letterSlug(letter)}`,
  text: letter === DIGITS ? words.filmIndex.digits : letter,
});

/** Digits, the alphabet in the order of the page's language with what else there is, and what has no letter. */
const inOrder = (letters: Iterable<string>, { locale }: Reader): string[] => {
  const { compare } = new Intl.Collator(locale);
  const rank = (letter: string): number => (letter === DIGITS ? 0 : letter === OTHER ? 2 : 1);
  return [...new Set(letters)].sort((a, b) => rank(a) - rank(b) || compare(a, b));
};

/**
 * The whole alphabet above an index.
 * @param filled letters that something stands under
 * @param hrefOf where one of them leads; in the page unless told
 */
export const toStrip = (
  filled: Iterable<string>,
  reader: Reader,
  hrefOf?: (letter: string) => string,
  current?: string,
): StripLetter[] => {
  const found = new Set(filled);
  return inOrder([DIGITS, ...ALPHABET, ...found], reader).map((letter) => {
    const { id, text } = toLetter(letter, reader);
    return {
      id,
      text,
      href: found.has(letter) ? (hrefOf?.(letter) ?? `#${id}`) : undefined,
      current: letter === current,
    };
  });
};

/** Entries of which each knows its letter, in the order that they have. */
export const toGroups = <Entry>(
  entries: readonly Entry[],
  letterOfEntry: (entry: Entry) => string,
  reader: Reader,
): LetterGroup<Entry>[] => {
  const found = Map.groupBy(entries, letterOfEntry);
  return inOrder(found.keys(), reader).map((letter) => ({
    ...toLetter(letter, reader),
    entries: found.get(letter) ?? [],
  }));
};

/** The letters of an index that has a page for each. */
export const toChapters = <Entry>(
  letters: readonly string[],
  index: string,
  reader: Reader,
  of: {
    under: (letter: string) => readonly Entry[];
    titleOf: (entry: Entry) => Text;
    countOf: (entries: readonly Entry[]) => string;
  },
): LetterChapter[] =>
  inOrder(letters, reader).flatMap((letter) => {
    const entries = of.under(letter);
    const [first, last] = [entries[0], entries.at(-1)];
    if (first === undefined || last === undefined) return [];
    return {
      ...toLetter(letter, reader),
      href: toAddress(letterPath(index, letter), reader),
      count: of.countOf(entries),
      first: of.titleOf(first),
      last: last === first ? undefined : of.titleOf(last),
    };
  });

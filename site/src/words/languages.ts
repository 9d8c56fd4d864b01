import { languageName as nameOf } from '@also-playing/shared-types/words/names';
import { capital } from './capital.ts';
import { joinWords } from './lists.ts';
import type { Reader } from './reader.ts';

/** "French" of `fr`, with a capital: the name stands by itself or begins a fact. */
const languageName = (tag: string, { locale, words }: Reader): string =>
  capital(nameOf(tag, locale, words.languages), locale);

/** A language as it calls itself, with a small letter where it has one: "français". */
export const languageNameIn = (locale: string): string => nameOf(locale, locale, {});

/** "French and Polish"; "No dialogue" of `zxx`. */
export const languageNames = (tags: readonly string[], reader: Reader): string =>
  joinWords(
    tags.map((tag) => languageName(tag, reader)),
    reader.words,
  );

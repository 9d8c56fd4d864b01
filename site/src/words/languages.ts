import { languageName as nameOf } from '@also-playing/shared-types/words/names';
import { joinWords } from './lists.ts';
import type { Reader } from './reader.ts';

/** A language as it calls itself, with a small letter where it has one: "français". */
export const languageNameIn = (locale: string): string => nameOf(locale, locale, {});

/** "French and Polish", "français et polonais": as they stand within a sentence. "No dialogue" of `zxx`. */
export const languageNames = (tags: readonly string[], reader: Reader): string =>
  joinWords(
    tags.map((tag) => nameOf(tag, reader.locale, reader.words.languages)),
    reader.words,
  );

import { capital } from './capital.ts';
import { joinWords } from './lists.ts';
import type { Reader } from './reader.ts';

/** "French" of `fr`, with a capital: the name stands by itself or begins a fact. */
const languageName = (tag: string, { locale, words }: Reader): string => {
  const name = words.languages[tag] ?? new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  return capital(name, locale);
};

/** "French and Polish"; "No dialogue" of `zxx`. */
export const languageNames = (tags: readonly string[], reader: Reader): string =>
  joinWords(
    tags.map((tag) => languageName(tag, reader)),
    reader.words,
  );

import type { LanguageName } from '../../forms/questions.ts';
import { type Choice, toChoice } from './search.ts';

export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Other names that people look for. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  zxx: ['silent', 'none'],
  bn: ['Bengali'],
  fa: ['Farsi'],
  zh: ['Mandarin'],
};

/** A language to choose. Those with tags of two letters are the widely spoken ones: French comes before Frafra. */
export const languageChoice = ([tag, name]: LanguageName): Choice =>
  toChoice(tag, capital(name), ALSO[tag], {
    rank: tag === 'zxx' || tag.length === 2 ? 0 : 1,
  });

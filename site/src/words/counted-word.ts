import { capital } from './capital.ts';
import { type Counted, formFor } from './counted.ts';
import { countWord } from './counts.ts';
import { fill } from './lists.ts';
import type { Reader } from './reader.ts';

/** A phrase with its number in words where the language has one for it, as a heading begins: "Nine days", "31 days". */
export const countedWord = (count: number, forms: Counted, { locale, words }: Reader): string =>
  capital(fill(formFor(count, forms, locale), { count: countWord(count, words) }), locale);

import { countryName as nameOf } from '@also-playing/shared-types/words/names';
import type { Reader } from './reader.ts';

/** A country as festivals print it, in the language of the page. */
export const countryName = (code: string, { locale, words }: Reader): string => nameOf(code, locale, words.countries);

import { remembering } from '../remembering.ts';
import { FORMER_COUNTRIES } from '../vocabulary/countries.ts';
import type { Table } from './en.ts';

const countries = remembering((locale: string) => new Intl.DisplayNames(locale, { type: 'region', style: 'short' }));
const languages = remembering((locale: string) => new Intl.DisplayNames(locale, { type: 'language' }));

/**
 * A country as festivals print it: the dictionary's own word, the table of former ones, else Intl's short name.
 * @param code ISO 3166-1 alpha-2 or ISO 3166-3 alpha-4
 */
export const countryName = (code: string, locale: string, own: Table): string =>
  own[code] ?? FORMER_COUNTRIES.get(code) ?? countries(locale).of(code) ?? code;

/**
 * A language as it stands within a sentence: the dictionary's own word, else Intl's.
 * @param tag BCP 47
 */
export const languageName = (tag: string, locale: string, own: Table): string =>
  own[tag] ?? languages(locale).of(tag) ?? tag;

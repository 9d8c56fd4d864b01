import { FORMER_COUNTRIES } from '@also-playing/shared-types/vocabulary/countries';
import type { Reader } from './reader.ts';

/** A country as festivals print it: the site's own word, the table of former ones, else Intl's short name. */
export const countryName = (code: string, { locale, words }: Reader): string =>
  words.countries[code] ??
  FORMER_COUNTRIES.get(code) ??
  new Intl.DisplayNames(locale, { type: 'region', style: 'short' }).of(code) ??
  code;

import { COUNTRIES, FORMER_COUNTRIES } from '@also-playing/shared-types/vocabulary/countries';
import { countries as own } from '@also-playing/shared-types/words/en';
import { countryName } from '@also-playing/shared-types/words/names';
import { type Choice, toChoice } from './search.ts';

/** Other names that people look for: of countries that Intl's long name doesn't give. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  GB: ['Great Britain', 'England', 'Scotland', 'Wales'],
  US: ['America'],
  NL: ['Holland'],
  CZ: ['Czech Republic'],
  SUHH: ['Soviet Union'],
  DDDE: ['GDR', 'German Democratic Republic'],
};

const isKnown = (code: string): boolean => COUNTRIES.has(code) || FORMER_COUNTRIES.has(code);

/** As it is printed; a text that is no code as it stands. */
export const countryLabel = (code: string): string => (isKnown(code) ? countryName(code, 'en', own) : code);

/** Every country there is and every one there was, by name. */
export const countryChoices: readonly Choice[] = (() => {
  const long = new Intl.DisplayNames('en', { type: 'region' });
  const { compare } = new Intl.Collator('en');
  const existing = [...COUNTRIES].map((code) =>
    toChoice(code, countryLabel(code), [long.of(code) ?? code, ...(ALSO[code] ?? [])]),
  );
  const former = [...FORMER_COUNTRIES.keys()].map((code) =>
    toChoice(code, countryLabel(code), ALSO[code], 'no longer exists'),
  );
  return [...existing, ...former].sort((a, b) => compare(a.label, b.label));
})();

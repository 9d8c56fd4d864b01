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
  KR: ['Korea'],
  TR: ['Turkey'],
  CI: ['Ivory Coast'],
  SUHH: ['Soviet Union'],
  DDDE: ['GDR', 'German Democratic Republic'],
};

/** Looked for more often than the country with a shorter name that begins alike: Belgium than Belize. */
const SOUGHT: readonly string[] = ['BE', 'CN', 'HK', 'NG', 'PS'];

const isKnown = (code: string): boolean => COUNTRIES.has(code) || FORMER_COUNTRIES.has(code);

/** As it is printed; a text that is no code as it stands. */
export const countryLabel = (code: string): string => (isKnown(code) ? countryName(code, 'en', own) : code);

/** Every country there is and every one there was, by name. */
export const countryChoices: readonly Choice[] = (() => {
  const long = new Intl.DisplayNames('en', { type: 'region' });
  const { compare } = new Intl.Collator('en');
  const existing = [...COUNTRIES].map((code) =>
    toChoice(code, countryLabel(code), [long.of(code) ?? code, ...(ALSO[code] ?? [])], {
      rank: SOUGHT.includes(code) ? 0 : 1,
    }),
  );
  const former = [...FORMER_COUNTRIES.keys()].map((code) =>
    toChoice(code, countryLabel(code), ALSO[code], { detail: 'no longer exists', rank: 2 }),
  );
  return [...existing, ...former].sort((a, b) => compare(a.label, b.label));
})();

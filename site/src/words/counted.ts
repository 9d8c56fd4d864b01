import { remembering } from '@also-playing/shared-types/remembering';
import { fill } from './lists.ts';
import type { Reader } from './reader.ts';

/** One phrase in the plural forms of its language; `other` is always there. `{count}` is the number. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const figures = remembering((locale: string) => new Intl.NumberFormat(locale));
const plurals = remembering((locale: string) => new Intl.PluralRules(locale));

/** The form of a phrase for a number. */
export const formFor = (count: number, forms: Counted, locale: string): string =>
  forms[plurals(locale).select(count)] ?? forms.other;

/** "1 film", "1,204 films": the form and the figures as the language of the page has them. */
export const counted = (count: number, forms: Counted, { locale }: Pick<Reader, 'locale'>): string =>
  fill(formFor(count, forms, locale), { count: figures(locale).format(count) });

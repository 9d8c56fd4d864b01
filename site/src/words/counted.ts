import { fill } from './lists.ts';
import type { Reader } from './reader.ts';

/** One phrase in the plural forms of its language; `other` is always there. `{count}` is the number. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** "1 film", "1,204 films": the form and the figures as the language of the page has them. */
export const counted = (count: number, forms: Counted, { locale }: Pick<Reader, 'locale'>): string =>
  fill(forms[new Intl.PluralRules(locale).select(count)] ?? forms.other, {
    count: new Intl.NumberFormat(locale).format(count),
  });

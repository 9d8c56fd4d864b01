import type { Content } from '../store/content.ts';
import type { Text } from '../ui/text.ts';
import { pick } from './pick.ts';
import type { Words } from './words.ts';

/** For whom a page is made: its language, the site's, and the site's own words in it. */
export interface Reader {
  /** BCP 47 */
  locale: string;
  /** The language that the entries' own texts are in, BCP 47. */
  siteLocale: string;
  words: Words;
}

export const toReader = (content: Content, locale: string, words: Words): Reader => ({
  locale,
  siteLocale: content.site().locale,
  words,
});

type TextOf<Value> = undefined extends Value ? Text | undefined : Text;
type Entry = { translations: readonly ({ locale: string } & Record<string, unknown>)[] };

/** {@link pick} of a plain text, as components print it. */
export const pickText = <E extends Entry, Field extends string & keyof E>(
  entry: E,
  field: Field,
  { locale, siteLocale }: Reader,
): TextOf<E[Field]> => {
  const picked = pick(entry, field, locale, siteLocale);
  return (picked && { text: String(picked.value), lang: picked.lang }) as TextOf<E[Field]>;
};

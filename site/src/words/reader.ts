import type { Content } from '../store/content.ts';
import type { Text } from '../ui/text.ts';
import { pick } from './pick.ts';
import { type Words, wordsOf } from './words.ts';

/** For whom a page is made: its language, the site's, and the site's own words in it. */
export interface Reader {
  /** BCP 47 */
  locale: string;
  /** The language that the entries' own texts are in, BCP 47. */
  siteLocale: string;
  /** How paths in this language begin: nothing in the site's own, else `/fr`. */
  prefix: string;
  words: Words;
}

/** @param locale of the page, BCP 47: one of the site's */
export const toReader = (content: Content, locale: string = content.site().locale): Reader => {
  const siteLocale = content.site().locale;
  return {
    locale,
    siteLocale,
    prefix: locale === siteLocale ? '' : `/${languagePath(locale)}`,
    words: wordsOf(locale),
  };
};

/** A language as it begins paths: `fr`, `pt-br`. */
const languagePath = (locale: string): string => locale.toLowerCase();

/** All languages of a site, its own first. */
export const localesOf = (content: Content): readonly string[] => {
  const { locale, locales } = content.site();
  return [locale, ...locales.filter((other) => other !== locale)];
};

/** What stands for a language in the params of a route: nothing for the site's own. */
export const languageParam = (content: Content, locale: string): string | undefined =>
  locale === content.site().locale ? undefined : languagePath(locale);

/**
 * The reader of a page by its path.
 * @param param the `[...locale]` of its route
 * @throws Error when the site has no such language
 */
export const readerAt = (content: Content, param: string | undefined): Reader => {
  const locale = localesOf(content).find((candidate) => languageParam(content, candidate) === param);
  if (locale === undefined)
    throw new Error(`the site has no language "${param}": its languages are in the CMS, under Site`);
  return toReader(content, locale);
};

type TextOf<Value> = undefined extends Value ? Text | undefined : Text;
type Entry = { translations: readonly ({ locale: string } & Record<string, unknown>)[] };

/** {@link pick} of a plain text, as components print it. */
export const pickText = <E extends Entry, Field extends string & keyof E>(
  entry: E,
  field: Field,
  { locale, siteLocale }: Pick<Reader, 'locale' | 'siteLocale'>,
): TextOf<E[Field]> => {
  const picked = pick(entry, field, locale, siteLocale);
  return (picked && { text: String(picked.value), lang: picked.lang }) as TextOf<E[Field]>;
};

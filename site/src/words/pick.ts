/** A value of an entry, and the language it is in where that is not the page's. */
export interface Picked<Value> {
  value: Value;
  lang: string | undefined;
}

type Translation = { locale: string } & Record<string, unknown>;
type Translated = { translations: readonly Translation[] };
type Result<Value> = undefined extends Value ? Picked<NonNullable<Value>> | undefined : Picked<Value>;

const baseLanguage = (locale: string): string => locale.split('-')[0] ?? locale;

/**
 * A text of an entry in the language of a page, falling back field by field: a translation in just that locale, then
 * one in the same language, then the entry's own text, which is in the site's language.
 * @param locale of the page, BCP 47
 * @param siteLocale the language that the entries' own texts are in
 */
export const pick = <Entry extends Translated, Field extends string & keyof Entry>(
  entry: Entry,
  field: Field,
  locale: string,
  siteLocale: string,
): Result<Entry[Field]> => {
  const own = entry[field];
  if (locale !== siteLocale) {
    const translated = entry.translations.filter((translation) => translation[field] !== undefined);
    const found =
      translated.find((translation) => translation.locale === locale) ??
      translated.find((translation) => baseLanguage(translation.locale) === baseLanguage(locale));
    if (found) {
      return { value: found[field], lang: found.locale === locale ? undefined : found.locale } as Result<Entry[Field]>;
    }
  }
  if (own === undefined) return undefined as Result<Entry[Field]>;
  return { value: own, lang: locale === siteLocale ? undefined : siteLocale } as Result<Entry[Field]>;
};

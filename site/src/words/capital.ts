/** A text with a capital at its beginning. */
export const capital = (text: string, locale: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** One of the site's own phrases as it stands within a sentence. */
export const uncapital = (phrase: string, locale: string): string =>
  phrase.charAt(0).toLocaleLowerCase(locale) + phrase.slice(1);

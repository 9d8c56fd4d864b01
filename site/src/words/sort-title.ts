import { compareText } from '../store/timed-screening.ts';
import type { Reader } from './reader.ts';
import { pickText } from './reader.ts';

/** Articles that a title is not sorted by, by the language that the title is in. */
const ARTICLES: Readonly<Record<string, RegExp>> = {
  en: /^(an?|the)\s+/i,
  fr: /^(les?\s+|la\s+|l[’'])/i,
};

interface Titled {
  title: string;
  sortTitle?: string | undefined;
  slug: string;
  translations: readonly ({ locale: string } & Record<string, unknown>)[];
}

/** What a title is sorted by: the editor's own key where the title is in the site's language, else without its article. */
export const sortTitle = (entry: Titled, reader: Reader): string => {
  const { text, lang = reader.locale } = pickText(entry, 'title', reader);
  if (entry.sortTitle !== undefined && text === entry.title) return entry.sortTitle;
  const article = ARTICLES[lang.split('-')[0] ?? lang];
  return article ? text.replace(article, '') : text;
};

/** By title as the page's language sorts; of equal ones by slug. */
export const byTitle = <Entry extends Titled>(entries: readonly Entry[], reader: Reader): Entry[] => {
  const { compare } = new Intl.Collator(reader.locale, { sensitivity: 'base', numeric: true });
  const keyed = entries.map((entry) => ({ entry, key: sortTitle(entry, reader) }));
  return keyed
    .sort((a, b) => compare(a.key, b.key) || compareText(a.entry.slug, b.entry.slug))
    .map(({ entry }) => entry);
};

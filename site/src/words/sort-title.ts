import { compareText } from '../store/timed-screening.ts';
import type { Work } from '../store/work.ts';
import type { Reader } from './reader.ts';
import { pickText } from './reader.ts';

/** Articles that a title is not sorted by, by the language that the title is in. */
const ARTICLES: Readonly<Record<string, RegExp>> = {
  ca: /^(els?\s+|les\s+|la\s+|un\s+|una\s+|l[’'])/i,
  da: /^(den|det|de|en|et)\s+/i,
  de: /^(der|die|das|eine?)\s+/i,
  en: /^(an?|the)\s+/i,
  es: /^(el|l[ao]s?|una?)\s+/i,
  fr: /^(les?\s+|la\s+|l[’'])/i,
  hu: /^(az?|egy)\s+/i,
  it: /^((il|l[aoe]|i|gli|una?|uno)\s+|(l|un)[’'])/i,
  nb: /^(den|det|de|en|et|ei)\s+/i,
  nl: /^(de|het|een|’t|'t)\s+/i,
  pt: /^([ao]s?|uma?)\s+/i,
  sv: /^(den|det|de|en|ett)\s+/i,
};

type Languages = Pick<Reader, 'locale' | 'siteLocale'>;

interface Titled {
  title: string;
  sortTitle?: string | undefined;
  slug: string;
  translations: readonly ({ locale: string } & Record<string, unknown>)[];
}

/** What a title is sorted by: the editor's own key where the title is in the site's language, else without its article. */
export const sortTitle = (entry: Titled, reader: Languages): string => {
  const { text, lang = reader.locale } = pickText(entry, 'title', reader);
  if (entry.sortTitle !== undefined && text === entry.title) return entry.sortTitle;
  return withoutArticle(text, lang);
};

/** "Night Shift" of "The Night Shift". @param lang BCP 47, of the text */
export const withoutArticle = (text: string, lang: string): string => {
  const article = ARTICLES[lang.split('-')[0] ?? lang];
  return article ? text.replace(article, '') : text;
};

/** By title as the page's language sorts; of equal ones by slug. */
export const byTitle = <Entry extends Titled>(entries: readonly Entry[], reader: Languages): Entry[] => {
  const { compare } = new Intl.Collator(reader.locale, { sensitivity: 'base', numeric: true });
  const keyed = entries.map((entry) => ({ entry, key: sortTitle(entry, reader) }));
  return keyed
    .sort((a, b) => compare(a.key, b.key) || compareText(a.entry.slug, b.entry.slug))
    .map(({ entry }) => entry);
};

/** Films and programmes by title. */
export const worksByTitle = (works: readonly Work[], reader: Languages): Work[] => {
  const workOf = new Map<Work['entry'], Work>(works.map((work) => [work.entry, work]));
  return byTitle([...workOf.keys()], reader).flatMap((entry) => workOf.get(entry) ?? []);
};

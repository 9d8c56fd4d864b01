import type { Content } from '../store/content.ts';
import { FILTERS, type Filter, type Narrowed } from '../store/film-index.ts';
import { FILMS, toAddress } from '../words/addresses.ts';
import { capital } from '../words/capital.ts';
import { counted } from '../words/counted.ts';
import { countryName } from '../words/countries.ts';
import { languageNames } from '../words/languages.ts';
import { pickText, type Reader } from '../words/reader.ts';
import { filterPath, keyOf } from './filter-keys.ts';

export interface FilterLink {
  label: string;
  /** BCP 47, where it is not the page's. */
  lang?: string | undefined;
  href: string;
  key: string;
  count: number;
  /** {@link count} as it is written: "1,028". */
  figures: string;
  /** How many the browser leaves room for, where it counts within the list that is on the page. */
  digits: number | undefined;
  light: string | undefined;
  current: boolean;
}

/** One way to narrow the list: a sentence of links. */
export interface FilterRow {
  filter: Filter;
  heading: string;
  all: { label: string; href: string; current: boolean };
  links: readonly FilterLink[];
  /** Values of few films, behind a word. */
  rest: { label: string; links: readonly FilterLink[] } | undefined;
}

const SHOWN = 9;

/**
 * The rows of filters above a list; one that doesn't tell works apart is left out.
 * @param isCountedHere whether the browser narrows the list where it stands, which isn't the whole index
 */
export const toFilterRows = (
  narrowed: Narrowed | undefined,
  isCountedHere: boolean,
  content: Content,
  reader: Reader,
): FilterRow[] => {
  const { filmIndex } = reader.words;
  const all = content.filterCounts();
  const { format } = new Intl.NumberFormat(reader.locale);
  return FILTERS.flatMap((filter) => {
    const counts = all[filter];
    if (counts.length < 2) return [];
    const current = narrowed !== undefined && narrowed.filter !== filter;
    const links = counts.map(({ value, count }) => ({
      ...filterLabel({ filter, value }, content, reader),
      href: toAddress(filterPath(filter, value), reader),
      key: keyOf(filter, value),
      count,
      figures: format(count),
      digits: isCountedHere ? format(count).length : undefined,
      current: narrowed?.filter === filter && narrowed.value === value,
    }));
    const sorted = sort(filter, links, content, reader);
    const shown = sorted.filter((link, index) => index < SHOWN || sorted.length === SHOWN + 1 || link.current);
    const rest = sorted.filter((link) => !shown.includes(link));
    return {
      filter,
      heading: filmIndex[filter],
      all: {
        label: filmIndex.all,
        // Where another filter is on, its page is already all of this one.
        href: toAddress(current ? filterPath(narrowed.filter, narrowed.value) : FILMS, reader),
        current: narrowed?.filter !== filter,
      },
      links: shown,
      rest: rest.length === 0 ? undefined : { label: counted(rest.length, filmIndex.more, reader), links: rest },
    };
  });
};

/** Sections in their own order, the others by how many works they have, then by name. */
const sort = (filter: Filter, links: FilterLink[], content: Content, { locale }: Reader): FilterLink[] => {
  const { compare } = new Intl.Collator(locale);
  const order = content.sections().map(({ slug }) => keyOf('section', slug));
  return filter === 'section'
    ? links.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key))
    : links.sort((a, b) => b.count - a.count || compare(a.label, b.label));
};

/** How a value is called, and the light that it has. */
export const filterLabel = (
  { filter, value }: Narrowed,
  content: Content,
  reader: Reader,
): Pick<FilterLink, 'label' | 'lang' | 'light'> => {
  const { filmIndex } = reader.words;
  const section = filter === 'section' ? content.sectionBySlug(value) : undefined;
  if (section) {
    const { text, lang } = pickText(section, 'title', reader);
    return { label: text, lang, light: section.accent };
  }
  const labels: Record<Filter, () => string> = {
    section: () => value,
    country: () => countryName(value.toUpperCase(), reader),
    form: () => {
      if (value === 'programme') return filmIndex.programmes;
      return value === 'event' ? filmIndex.events : filmIndex.forms[value as keyof typeof filmIndex.forms].many;
    },
    language: () => capital(languageNames([value], reader), reader.locale),
  };
  return { label: labels[filter](), light: undefined };
};

import type { Content } from '../store/content.ts';
import { FILTERS, type Filter } from '../store/film-index.ts';
import type { Work } from '../store/work.ts';
import { FILMS } from '../words/addresses.ts';

/** `country-fr`: one value in one word, for the page's script. */
export const keyOf = (filter: Filter, value: string): string => `${filter}-${value}`;

export const keysOf = (work: Work, content: Content): string[] => {
  const values = content.filterValuesOf(work);
  return FILTERS.flatMap((filter) => values[filter].map((value) => keyOf(filter, value)));
};

/** `/films/country/fr/` */
export const filterPath = (filter: Filter, value: string): string => `${FILMS}${filter}/${value}/`;

import type { ProgrammeKind } from '@also-playing/shared-types/vocabulary/programme';
import type { Content } from '../store/content.ts';
import { filmsIn, type Work } from '../store/work.ts';
import { FILMS } from '../words/addresses.ts';

/** What the index can be narrowed by, in the order of the page. Each value is a page of its own. */
export const FILTERS = ['section', 'country', 'form', 'language'] as const;
export type Filter = (typeof FILTERS)[number];

/** Bills of films; everything else that isn't one film is an event. */
const BILLS: readonly ProgrammeKind[] = ['shorts', 'double-bill', 'marathon', 'surprise'];

/** The values of a work: a bill is from all countries that its films are from. Languages are those spoken. */
export const valuesOf = (work: Work, content: Content): Record<Filter, readonly string[]> => {
  const films = filmsIn(work, content);
  const { type, entry } = work;
  const form = type === 'film' ? entry.form : BILLS.includes(entry.kind) ? 'programme' : 'event';
  const own = content.screeningsOfWork(work).flatMap(({ section }) => section ?? []);
  const sections = [...new Set([...(entry.section ? [entry.section] : []), ...own])];
  return {
    section: sections.map((id) => content.section(id).slug),
    country: unique(films.flatMap(({ countries }) => countries.map((code) => code.toLowerCase()))),
    form: form ? [form] : [],
    // "fr-CA" is found under French.
    language: unique(films.flatMap(({ languages }) => languages.map((tag) => tag.split('-')[0] ?? tag))),
  };
};

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** `country-fr`: one value in one word, for the page's script. */
export const keyOf = (filter: Filter, value: string): string => `${filter}-${value}`;

export const keysOf = (work: Work, content: Content): string[] => {
  const values = valuesOf(work, content);
  return FILTERS.flatMap((filter) => values[filter].map((value) => keyOf(filter, value)));
};

/** `/films/country/fr/` */
export const filterPath = (filter: Filter, value: string): string => `${FILMS}${filter}/${value}/`;

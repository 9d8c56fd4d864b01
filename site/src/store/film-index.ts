import type { ProgrammeKind } from '@also-playing/shared-types/vocabulary/programme';
import type { Content } from './content.ts';
import { archivedEditionOf, worksOfEdition } from './editions.ts';
import { filmsIn, type Work } from './work.ts';

/** What the index of films can be narrowed by, in the order of the page. Each value is a page of its own. */
export const FILTERS = ['section', 'country', 'form', 'language'] as const;
export type Filter = (typeof FILTERS)[number];

/** What the index is narrowed to. */
export type Narrowed = { filter: Filter; value: string };

/** Bills of films; everything else that isn't one film is an event. */
const BILLS: readonly ProgrammeKind[] = ['shorts', 'double-bill', 'marathon', 'surprise'];

type Index = Pick<Content, 'indexedWorks' | 'worksWith' | 'filterCounts' | 'filterValuesOf'>;

/**
 * What the index lists: all but the works of archived editions, which stand on the pages of those. Between festivals,
 * when there is nothing else, the latest edition's.
 * @param works all that have a page
 */
export const filmIndex = (content: Content, works: readonly Work[]): Index => {
  const indexed = (): readonly Work[] => {
    const current = works.filter((work) => archivedEditionOf(work, content) === undefined);
    const [latest] = content.editions();
    return current.length > 0 || !latest ? current : worksOfEdition(latest, works, content);
  };
  const values = new Map(works.map((work) => [work, valuesOf(work, content)]));
  const filterValuesOf: Index['filterValuesOf'] = (work) => values.get(work) ?? valuesOf(work, content);
  const all = indexed();
  const worksUnder = (filter: Filter): Map<string, Work[]> => {
    const pairs = all.flatMap((work) => filterValuesOf(work)[filter].map((value) => ({ value, work })));
    const groups = Map.groupBy(pairs, ({ value }) => value);
    return new Map([...groups].map(([value, group]) => [value, group.map(({ work }) => work)]));
  };
  const under: Record<Filter, Map<string, Work[]>> = {
    section: worksUnder('section'),
    country: worksUnder('country'),
    form: worksUnder('form'),
    language: worksUnder('language'),
  };
  const countsOf = (filter: Filter) => [...under[filter]].map(([value, found]) => ({ value, count: found.length }));
  const counts = {
    section: countsOf('section'),
    country: countsOf('country'),
    form: countsOf('form'),
    language: countsOf('language'),
  };
  return {
    indexedWorks: () => all,
    worksWith: (filter, value) => under[filter].get(value) ?? [],
    filterCounts: () => counts,
    filterValuesOf,
  };
};

/** A bill is from all countries that its films are from. Languages are those spoken. */
const valuesOf = (work: Work, content: Content): Record<Filter, readonly string[]> => {
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

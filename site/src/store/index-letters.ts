import type { Person } from '@also-playing/shared-types/person';
import { letterOf } from '../words/letters.ts';
import { byName, sortNameOf } from '../words/sort-name.ts';
import { sortTitle, worksByTitle } from '../words/sort-title.ts';
import type { Content } from './content.ts';
import type { Narrowed } from './film-index.ts';
import type { Work } from './work.ts';

type Letters = Pick<Content, 'filmLetters' | 'worksUnder' | 'personLetters' | 'peopleUnder'>;
type Lettered<Entry> = readonly { entry: Entry; letter: string }[];

/** Indexes by letter, in the order of a language: sorted at the first question of each, once for all lists. */
export const indexLetters = (content: Content): Letters => {
  const languages = (locale: string) => ({ locale, siteLocale: content.site().locale });
  const works = new Map<string, Lettered<Work>>();
  const worksIn = (locale: string): Lettered<Work> => {
    const reader = languages(locale);
    const sorted =
      works.get(locale) ??
      worksByTitle(content.indexedWorks(), reader).map((work) => ({
        entry: work,
        letter: letterOf(sortTitle(work.entry, reader), reader),
      }));
    works.set(locale, sorted);
    return sorted;
  };
  const people = new Map<string, ReadonlyMap<string, readonly Person[]>>();
  const peopleIn = (locale: string): ReadonlyMap<string, readonly Person[]> => {
    const reader = languages(locale);
    const found =
      people.get(locale) ??
      Map.groupBy(byName(content.people(), reader), (person) => letterOf(sortNameOf(person, reader), reader));
    people.set(locale, found);
    return found;
  };
  const lists = new Map<string, ReadonlyMap<string, readonly Work[]>>();
  const listed = (list: Narrowed | null, locale: string): ReadonlyMap<string, readonly Work[]> => {
    const key = [locale, list?.filter, list?.value].join('\n');
    const known = lists.get(key);
    if (known) return known;
    const within = list && new Set(content.worksWith(list.filter, list.value));
    const all = worksIn(locale).filter(({ entry }) => within?.has(entry) ?? true);
    const groups = Map.groupBy(all, ({ letter }) => letter);
    const made = new Map([...groups].map(([letter, group]) => [letter, group.map(({ entry }) => entry)]));
    lists.set(key, made);
    return made;
  };
  return {
    filmLetters: (list, locale) => [...listed(list, locale).keys()].sort(),
    worksUnder: (letter, list, locale) => listed(list, locale).get(letter) ?? [],
    personLetters: (locale) => [...peopleIn(locale).keys()].sort(),
    peopleUnder: (letter, locale) => peopleIn(locale).get(letter) ?? [],
  };
};

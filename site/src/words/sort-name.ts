import type { Person } from '@also-playing/shared-types/person';
import { compareText } from '../store/timed-screening.ts';
import type { Reader } from './reader.ts';
import { withoutArticle } from './sort-title.ts';

type Languages = Pick<Reader, 'locale' | 'siteLocale'>;

const ONLY_LATIN = /^[^\p{L}]*(\p{Script=Latin}[^\p{L}]*)+$/u;

/**
 * What a name stands under: the editor's own key; else the family name, taken for the last word where a person's name is
 * in Latin letters. Names of organisations, groups and families lose their article.
 */
export const sortNameOf = ({ name, sortName, kind }: Person, { siteLocale }: Pick<Reader, 'siteLocale'>): string => {
  if (sortName !== undefined) return sortName;
  if (kind !== 'person') return withoutArticle(name, siteLocale);
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || !ONLY_LATIN.test(name)) return name;
  return `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`;
};

/** A name in three parts, of which the middle one is what it stands under. */
export interface SplitName {
  before: string;
  key: string;
  after: string;
}

/** "Inés", "Aguirre": of a name that is sorted as it is written, its first word. */
export const splitName = (person: Person, reader: Pick<Reader, 'siteLocale'>): SplitName => {
  const { name, kind } = person;
  if (kind !== 'person') return { before: '', key: name, after: '' };
  const sorted = sortNameOf(person, reader);
  const key = sorted.includes(',') ? (sorted.split(',')[0] ?? '') : (sorted.split(' ')[0] ?? '');
  const at = name.lastIndexOf(key);
  if (at === -1 || key === '') return { before: '', key: name, after: '' };
  return { before: name.slice(0, at), key, after: name.slice(at + key.length) };
};

/** As the page's language sorts; of equal ones by slug. */
export const byName = (people: readonly Person[], reader: Languages): Person[] => {
  const { compare } = new Intl.Collator(reader.locale, { sensitivity: 'base', numeric: true });
  const keyed = people.map((person) => ({ person, key: sortNameOf(person, reader) }));
  return keyed
    .sort((a, b) => compare(a.key, b.key) || compareText(a.person.slug, b.person.slug))
    .map(({ person }) => person);
};

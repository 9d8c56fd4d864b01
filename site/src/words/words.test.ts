import * as vocabularyEn from '@also-playing/shared-types/words/en';
import * as vocabularyFr from '@also-playing/shared-types/words/fr';
import { expect, test } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** Tables of the exceptions of one language: each has its own entries. */
const TABLES = ['countries', 'languages', 'demonyms', 'dayNumbers', 'subtitledIn'];

/** Every phrase by its path: `premieres.world`. */
const phrases = (value: unknown, path: readonly string[] = []): [string, string][] => {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value !== 'object' || value === null || TABLES.includes(path.at(-1) ?? '')) return [];
  return Object.entries(value).flatMap(([key, inner]) => phrases(inner, [...path, key]));
};
const placesIn = (phrase: string): string[] => [...new Set(phrase.match(/\{\w+\}/g))].sort();
const placesOf = (dictionary: object) =>
  Object.fromEntries(phrases(dictionary).map(([path, phrase]) => [path, placesIn(phrase)]));

test.each([
  ['the site', en, fr],
  ['the contract', vocabularyEn, vocabularyFr],
])('the dictionaries of %s have the same phrases with the same places', (_, english, french) => {
  expect(placesOf(english)).not.toEqual({});
  expect(placesOf(french)).toEqual(placesOf(english));
});

test('French has its apostrophes, its quotes and its narrow no-break spaces', () => {
  const wrong = [...phrases(fr), ...phrases(vocabularyFr)].filter(([, phrase]) =>
    /['"“”]|(^|[^\u202f])[;:!?»](?!\S)|«(?!\u202f)/u.test(phrase),
  );
  expect(wrong).toEqual([]);
});

import { expect, test } from 'vitest';
import type { EntryType } from '../../contract.ts';
import { formatPath, type Problem } from '../../problem.ts';
import { aroundOf } from '../../rules/around.ts';
import { checkEntry } from '../../rules/check-entry.ts';
import { entryAdvice } from '../../rules/entry-advice.ts';
import { site } from '../site.ts';
import { venues } from '../venues.ts';
import { advisedEntries } from './advised.ts';
import { badEntries } from './bad-entries.ts';
import { whole } from './whole.ts';

/** The table of bad entries, by the rules themselves: as the site's pull asks them. */

const around = aroundOf(site, venues);
const said = (problems: readonly Problem[]) =>
  problems.map(({ path, what, remedy }) => ({ at: formatPath(path), what, remedy }));
const stops = (type: EntryType, entry: object) => said(checkEntry(type, entry, around).problems);
const advised = (type: EntryType, entry: object) => said(entryAdvice(type, entry as Record<string, unknown>));

test.each(Object.entries(whole) as [EntryType, object][])('a %s with nothing wrong', (type, entry) => {
  expect(stops(type, entry)).toEqual([]);
  expect(advised(type, entry)).toEqual([]);
});

test.each(Object.entries(badEntries))('%s', (_, { type, entry, ...expected }) => {
  expect(stops(type, entry)).toEqual([expected]);
});

test.each(Object.entries(advisedEntries))('%s is advised against', (_, { type, entry, ...expected }) => {
  expect(stops(type, entry)).toEqual([]);
  expect(advised(type, entry)).toEqual([expected]);
});

test('everything that is wrong is said at once', () => {
  const entry = { ...whole.film, title: ' ', countries: [] };
  expect(stops('film', entry).map(({ at }) => at)).toEqual(['title', 'countries']);
});

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Entries } from './content.ts';
import { findStored, readStore, STORED_KINDS, type Stored, writeStore } from './store.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'store-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const entries = (now: string, names: string[]): Entries => ({
  now,
  origin: 'https://twin.example',
  site: { documentId: 's', name: 'Twin' } as Entries['site'],
  films: [],
  people: names.map((name) => ({ documentId: name, name }) as Entries['people'][number]),
  programmes: [],
  screenings: [],
  sections: [],
  venues: [],
  editions: [],
  pages: [],
  redirects: [],
  media: [],
});

const stored = (all: Entries, stamp: string): Stored => {
  const people = new Map(all.people.map(({ documentId }) => [documentId, stamp]));
  const none = new Map<string, string>();
  const revisions = Object.fromEntries(STORED_KINDS.map((kind) => [kind, kind === 'people' ? people : none]));
  return { entries: all, revisions: revisions as unknown as Stored['revisions'], stamp };
};
const NOON = '2026-12-01T12:00:00Z';

test('gives back what was written, each kind by document id', () => {
  writeStore(directory, stored(entries(NOON, ['b', 'a']), 'v1'));
  const read = readStore(directory);
  expect(read.now).toBe(NOON);
  expect(read.site.name).toBe('Twin');
  expect(read.people.map(({ name }) => name)).toEqual(['a', 'b']);
  expect(findStored(directory)?.stamp).toBe('v1');
  expect(findStored(directory)?.revisions.people.get('a')).toBe('v1');
});

test('a second pull replaces the first', () => {
  writeStore(directory, stored(entries(NOON, ['a', 'b']), 'v1'));
  writeStore(directory, stored(entries('2026-12-01T12:01:00Z', ['c']), 'v2'));
  expect(readStore(directory).people.map(({ name }) => name)).toEqual(['c']);
});

test('a pull that knows what was there writes what differs', () => {
  const first = stored(entries(NOON, ['a', 'b', 'c']), 'v1');
  writeStore(directory, first);
  const [, b] = first.entries.people;
  const people = [b, { documentId: 'c', name: 'changed' }] as Entries['people'];
  writeStore(directory, stored({ ...entries(NOON, []), people }, 'v2'), first);
  const read = findStored(directory);
  expect(read?.entries.people.map(({ name }) => name)).toEqual(['b', 'changed']);
  // What is the same under a new revision has that one from now on.
  expect([...(read?.revisions.people ?? [])]).toEqual([
    ['b', 'v2'],
    ['c', 'v2'],
  ]);
});

test('a pull that another has overtaken writes everything', () => {
  const first = stored(entries(NOON, ['a', 'b']), 'v1');
  writeStore(directory, first);
  writeStore(directory, stored(entries(NOON, ['z']), 'v2'));
  writeStore(directory, stored({ ...entries(NOON, []), people: first.entries.people }, 'v3'), first);
  expect(readStore(directory).people.map(({ name }) => name)).toEqual(['a', 'b']);
});

test('says what to do when nothing was pulled', () => {
  expect(() => readStore(directory)).toThrow(/there is no content\n {2}where .*\n {2}remedy {2}run "pnpm site build"/);
});

test('what is no store any more is removed, and made anew', () => {
  writeFileSync(path.join(directory, 'content.db'), 'half a page of nothing'.repeat(500));
  expect(findStored(directory)).toBeUndefined();
  writeStore(directory, stored(entries(NOON, ['a']), 'v1'));
  expect(readStore(directory).people).toHaveLength(1);
});

test.each([
  ['an entry that is cut off', "UPDATE entry SET json = substr(json, 1, 5) WHERE kind = 'people'"],
  ['an entry that is none', "UPDATE entry SET json = 'null' WHERE kind = 'people'"],
  ['an entry of another name', "UPDATE entry SET json = '{}' WHERE kind = 'people'"],
  ['no settings', "DELETE FROM entry WHERE kind = 'site'"],
  ['no table', 'DROP TABLE entry'],
])('a store with %s is as good as none, and is made anew', async (_, damage) => {
  writeStore(directory, stored(entries(NOON, ['a']), 'v1'));
  const db = new Database(path.join(directory, 'content.db'));
  db.exec(damage);
  db.close();
  // As a process finds it that hasn't written it.
  vi.resetModules();
  const another = await import('./store.ts');
  expect(another.findStored(directory)).toBeUndefined();
  writeStore(directory, stored(entries(NOON, ['b']), 'v2'));
  expect(findStored(directory)?.entries.people.map(({ name }) => name)).toEqual(['b']);
});

test('a store that can’t be read just now is not removed', () => {
  mkdirSync(path.join(directory, 'content.db'));
  expect(() => findStored(directory)).toThrow();
  expect(readdirSync(directory)).toEqual(['content.db']);
});

test('is not read by another version of the site', () => {
  writeStore(directory, stored(entries(NOON, []), 'v1'));
  const db = new Database(path.join(directory, 'content.db'));
  db.pragma('user_version = 99');
  db.close();
  expect(() => readStore(directory)).toThrow('pulled by another version of the site');
});

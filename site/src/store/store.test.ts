import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Entries } from './content.ts';
import { readStore, writeStore } from './store.ts';

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

test('gives back what was written, each kind by document id', () => {
  writeStore(directory, entries('2026-12-01T12:00:00Z', ['b', 'a']));
  const read = readStore(directory);
  expect(read.now).toBe('2026-12-01T12:00:00Z');
  expect(read.site.name).toBe('Twin');
  expect(read.people.map(({ name }) => name)).toEqual(['a', 'b']);
});

test('a second pull replaces the first', () => {
  writeStore(directory, entries('2026-12-01T12:00:00Z', ['a', 'b']));
  writeStore(directory, entries('2026-12-01T12:01:00Z', ['c']));
  expect(readStore(directory).people.map(({ name }) => name)).toEqual(['c']);
});

test('says what to do when nothing was pulled', () => {
  expect(() => readStore(directory)).toThrow(/there is no content\n {2}where .*\n {2}remedy {2}run "pnpm site build"/);
});

test('is not read by another version of the site', () => {
  writeStore(directory, entries('2026-12-01T12:00:00Z', []));
  const db = new Database(path.join(directory, 'content.db'));
  db.pragma('user_version = 99');
  db.close();
  expect(() => readStore(directory)).toThrow('pulled by another version of the site');
});

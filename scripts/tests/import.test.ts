import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { importTwice } from '../bench/import-twice.ts';

/** `pnpm bench import` in short: an import that is killed and run again ends as one that was not. */

const directory = mkdtempSync(path.join(os.tmpdir(), 'import-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test('killed among the drafts, killed among what is published, run again: the same content', async () => {
  const { again, whole, afterKills } = await importTwice(directory, 60, { drafts: 0.5, published: 0.4 });
  expect(again.stdout).toMatch(/^= \d+ unchanged\nImported: 0 new, 0 changed, \d+ unchanged; 0 published\.\n$/);
  const { films, people } = JSON.parse(whole) as { films: unknown[]; people: unknown[] };
  expect([films.length, people.length]).toEqual([60, 90]);
  expect(afterKills).toBe(whole);
}, 600_000);

import * as fs from 'node:fs';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fileDigest } from './file-digest.ts';

vi.mock('node:fs', { spy: true });

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'digest-'));
  file = path.join(directory, 'film.ts');
  writeFileSync(file, 'one');
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(directory, { recursive: true });
});

const ONE = '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed';
/** How often the file was read by then. */
const reads = (): number => vi.mocked(fs.readFileSync).mock.calls.filter(([name]) => name === file).length;
/** Three seconds later, when nobody can have written in the same tick. */
const later = (): void => void vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_000 });

test('a file that stands as it was is read once', () => {
  later();
  expect([fileDigest(file), fileDigest(file), reads()]).toEqual([ONE, ONE, 1]);
});

test('one that has just been written is read again: the next change may bear the same time', () => {
  expect([fileDigest(file), fileDigest(file), reads()]).toEqual([ONE, ONE, 2]);
});

test('a change that keeps size and time is seen', () => {
  const long = new Date('2026-01-01T12:00:00Z');
  utimesSync(file, long, long);
  later();
  const one = fileDigest(file);
  expect(fileDigest(file)).toBe(one);
  writeFileSync(file, 'two');
  utimesSync(file, long, long);
  expect(fileDigest(file)).not.toBe(one);
});

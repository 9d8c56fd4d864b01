import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileDigest } from './file-digest.ts';

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'digest-'));
  file = path.join(directory, 'film.ts');
  writeFileSync(file, 'one');
});
afterEach(() => rmSync(directory, { recursive: true }));

test('other bytes have another digest, the same bytes the same', () => {
  const one = fileDigest(file);
  expect(one).toBe('7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed');
  writeFileSync(file, 'two');
  expect(fileDigest(file)).not.toBe(one);
  writeFileSync(file, 'one');
  expect(fileDigest(file)).toBe(one);
});

test('a change that keeps size and time is seen', () => {
  const long = new Date('2026-01-01T12:00:00Z');
  utimesSync(file, long, long);
  const one = fileDigest(file);
  writeFileSync(file, 'two');
  utimesSync(file, long, long);
  expect(fileDigest(file)).not.toBe(one);
});

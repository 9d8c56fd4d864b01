import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { goLive, liveDirectory, nextDirectory } from './releases.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'releases-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const release = (text: string): number => {
  const next = nextDirectory(directory);
  mkdirSync(next);
  writeFileSync(path.join(next, 'index.html'), text);
  return goLive(directory, next);
};
const live = (): string => readFileSync(path.join(liveDirectory(directory), 'index.html'), 'utf8');

test('what was built goes live', () => {
  expect(release('one')).toBe(1);
  expect(live()).toBe('one');
  expect(release('two')).toBe(2);
  expect(live()).toBe('two');
});

test('five releases are kept, the live one among them', () => {
  for (let number = 1; number <= 12; number++) release(String(number));
  expect(readdirSync(path.join(directory, 'releases')).sort()).toEqual(['10', '11', '12', '8', '9']);
  expect(live()).toBe('12');
});

test('what a build that died left behind is not built upon', () => {
  release('one');
  const next = nextDirectory(directory);
  mkdirSync(next);
  writeFileSync(path.join(next, 'half.html'), '');
  expect(existsSync(nextDirectory(directory))).toBe(false);
  expect(live()).toBe('one');
});

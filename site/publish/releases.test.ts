import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { letGo, readHold, refuseWhileHeld, rollBack } from './hold.ts';
import {
  emptyTrash,
  goLive,
  keepRelease,
  liveDirectory,
  liveRelease,
  nextDirectory,
  retireOldReleases,
} from './releases.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'releases-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const release = (text: string): number => {
  const next = nextDirectory(directory);
  mkdirSync(next);
  writeFileSync(path.join(next, 'index.html'), text);
  const record = (number: number) => writeFileSync(path.join(directory, 'releases', `${number}.json`), '{}');
  const number = keepRelease(directory, next, record);
  goLive(directory, number);
  return number;
};
const live = (): string => readFileSync(path.join(liveDirectory(directory), 'index.html'), 'utf8');

test('what was built goes live', () => {
  expect(liveRelease(directory)).toBeUndefined();
  expect(release('one')).toBe(1);
  expect(live()).toBe('one');
  expect(release('two')).toBe(2);
  expect(live()).toBe('two');
  expect(liveRelease(directory)).toBe(2);
});

test('five releases are kept, and nothing else', async () => {
  for (let number = 1; number <= 12; number++) release(String(number));
  retireOldReleases(directory);
  await emptyTrash(directory);
  const kept = ['10', '11', '12', '8', '9'];
  expect(readdirSync(path.join(directory, 'releases')).sort()).toEqual(
    kept.flatMap((name) => [name, `${name}.json`]).sort(),
  );
  expect(live()).toBe('12');
  expect(readdirSync(directory).sort()).toEqual(['live', 'releases', 'trash']);
});

test('the live one is kept, however old', async () => {
  for (let number = 1; number <= 5; number++) release(String(number));
  rollBack(directory, 1);
  for (let number = 6; number <= 9; number++) {
    const next = nextDirectory(directory);
    mkdirSync(next);
    keepRelease(directory, next, () => {});
  }
  retireOldReleases(directory);
  await emptyTrash(directory);
  expect(live()).toBe('1');
});

test('what a build that died left behind is not built upon', () => {
  release('one');
  const next = nextDirectory(directory);
  mkdirSync(next);
  writeFileSync(path.join(next, 'half.html'), '');
  expect(existsSync(nextDirectory(directory))).toBe(false);
  expect(live()).toBe('one');
});

test('a rollback goes to the release before, and holds until somebody lets go', () => {
  release('one');
  release('two');
  release('three');
  expect(rollBack(directory)).toBe(2);
  expect(live()).toBe('two');
  expect(readHold(directory)?.release).toBe(2);
  expect(() => refuseWhileHeld(directory)).toThrow(
    /^nothing is published: the site was rolled back\n {2}what {4}release 2 is held since .*\n {2}where .*\n {2}remedy {2}run "pnpm site resume"/,
  );
  expect(rollBack(directory)).toBe(1);
  expect(rollBack(directory, 3)).toBe(3);
  letGo(directory);
  expect(() => refuseWhileHeld(directory)).not.toThrow();
});

test('a rollback leads to no release that somebody went back from, unless it is named', () => {
  release('good');
  release('bad');
  rollBack(directory);
  letGo(directory);
  release('worse');
  expect(rollBack(directory)).toBe(1);
  expect(rollBack(directory, 2)).toBe(2);
  expect(rollBack(directory)).toBe(1);
  release('next');
  rmSync(path.join(directory, 'releases', '1'), { recursive: true });
  expect(() => rollBack(directory)).toThrow('somebody went back from all that are older than release 4');
});

test('a rollback to what isn’t there names what is', () => {
  release('one');
  expect(() => rollBack(directory)).toThrow('nothing is older than release 1');
  release('two');
  expect(() => rollBack(directory, 7)).toThrow(/there is no release 7\n.*\n.*choose one of those that are kept: 1, 2/);
  expect(live()).toBe('two');
  expect(readHold(directory)).toBeUndefined();
});

test('what is out of the way is removed, and the folder stays for another publisher that may be filling it', async () => {
  for (const text of ['1', '2', '3', '4', '5', '6', '7']) release(text);
  retireOldReleases(directory);
  await emptyTrash(directory);
  expect(readdirSync(path.join(directory, 'trash'))).toEqual([]);
  expect(live()).toBe('7');
});

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Ask } from '../src/pull/cms-client.ts';
import { carryOutWish } from './carry-out-wish.ts';
import { readHold } from './hold.ts';
import { goLive, liveRelease, releaseDirectory } from './releases.ts';
import { readSettings } from './settings.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'wish-'));
  for (const release of [4, 5, 6]) mkdirSync(releaseDirectory(directory, release), { recursive: true });
});
afterEach(() => rmSync(directory, { recursive: true }));

/** Gives what the publisher says of it. */
const goBackFrom = async (seen: number): Promise<string> => {
  const said: string[] = [];
  // Nobody listens there: a CMS that hears of nothing.
  const settings = readSettings({ CMS_URL: 'http://127.0.0.1:9', SITE_TOKEN: 'token', SITE_DIR: directory });
  const ask = (async () => ({})) as Ask;
  await carryOutWish(settings, { id: 'w1', kind: 'rollBack', release: seen }, ask, (line) => said.push(line));
  return said.join('\n');
};

test('a wish to go back that is heard again after a crash is a rollback all the same', async () => {
  goLive(directory, 6);
  await goBackFrom(6);
  expect(liveRelease(directory)).toBe(5);
  // The publisher died before it cleared the wish.
  expect(await goBackFrom(6)).toContain('live    release 5');
  expect(liveRelease(directory)).toBe(5);
  expect(readHold(directory)?.release).toBe(5);
});

test('a release that came since the wish has not been judged by anybody, and stays', async () => {
  goLive(directory, 6);
  expect(await goBackFrom(5)).toContain('nothing was rolled back: another release was live by then');
  expect(liveRelease(directory)).toBe(6);
});

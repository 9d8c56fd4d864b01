import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rollBack } from './hold.ts';
import { liveDirectory, liveRelease, spareDirectory } from './releases.ts';
import { LIVE, MORE, page, type SmallSite, smallRelease } from './small-release.ts';
import { dropSpare, makeSpare } from './spare-tree.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'damaged-'));
});
afterEach(async () => {
  await dropSpare(directory);
  rmSync(directory, { recursive: true });
});

const release = (site: SmallSite, how?: { fewer?: boolean; full?: boolean }) => smallRelease(directory, site, how);

const recordFile = (number: number): string => path.join(directory, 'releases', `${number}.json`);

test.each<[what: string, damage: (number: number) => void]>([
  ['whose record is empty', (number) => writeFileSync(recordFile(number), '')],
  ['whose record is none', (number) => writeFileSync(recordFile(number), 'null')],
  ['whose record says nothing', (number) => writeFileSync(recordFile(number), '{}')],
  ['without a record', (number) => rmSync(recordFile(number))],
  ['that no link says is live', () => rmSync(liveDirectory(directory))],
  [
    'without it and without its files',
    (number) => {
      rmSync(recordFile(number));
      rmSync(path.join(directory, 'releases', String(number)), { recursive: true });
    },
  ],
  ['of which neither is left', (number) => [recordFile(number), liveDirectory(directory)].map((file) => rmSync(file))],
])('many fewer pages than a release has %s stop', async (_, damage) => {
  await release({ ...LIVE, ...MORE });
  const { release: number } = await release({ ...LIVE, ...MORE, 'calendar.ics': 'another' });
  damage(number);
  await expect(release(LIVE, { fewer: false })).rejects.toThrow(
    'the site would lose 2 of its 4 pages; it stays as it is.\n  what    2 pages were made, 4 are live',
  );
  expect((await release(LIVE)).changed).toBe(true);
});

test('where the link to the live release is gone, a rollback leads to the one that it was', async () => {
  const { release: number } = await release({ ...LIVE, ...MORE });
  rmSync(liveDirectory(directory));
  const { release: next } = await release({ ...LIVE, 'about/index.html': page('About') });
  expect([number, next]).toEqual([1, 2]);
  expect(rollBack(directory)).toBe(1);
  expect(liveRelease(directory)).toBe(1);
});

test('a number that no publish gave is none', async () => {
  mkdirSync(path.join(directory, 'releases', '9007199254740993'), { recursive: true });
  expect((await release(LIVE)).release).toBe(1);
  expect((await release({ ...LIVE, ...MORE })).release).toBe(2);
});

test('a folder where the link to the live release should be stays, and is named', async () => {
  mkdirSync(liveDirectory(directory));
  await expect(release(LIVE)).rejects.toThrow(`the live site is no link
  what    expected a link to a release, found a folder or file
  where   ${liveDirectory(directory)}
  remedy  move it elsewhere, then run "pnpm site publish" again`);
});

test('who compares everything mends what is damaged in the live release, and leaves what is whole', async () => {
  const site = { ...LIVE, 'films/long/index.html': page('<p>also</p>'.repeat(200)) };
  const { release: number, files } = await release(site);
  await makeSpare(directory, number, files);
  expect(await release(site, { full: true })).toMatchObject({ release: number, changed: false });
  const twin = path.join(liveDirectory(directory), 'films/long/index.html.br');
  const whole = readFileSync(twin);
  writeFileSync(twin, '');
  expect(await release(site, { full: true })).toMatchObject({ release: number + 1, changed: true });
  expect(readFileSync(twin)).toEqual(whole);
});

test('nor does it build upon a spare tree, which may be damaged', async () => {
  const long = 'films/long/index.html';
  const site = { ...LIVE, [long]: page('<p>also</p>'.repeat(200)) };
  const { release: number, files } = await release(site);
  await makeSpare(directory, number, files);
  const twin = path.join(liveDirectory(directory), `${long}.br`);
  const whole = readFileSync(twin);
  const spareTwin = path.join(spareDirectory(directory), `${long}.br`);
  rmSync(spareTwin);
  writeFileSync(spareTwin, '');
  await release({ ...site, 'about/index.html': page('About') }, { full: true });
  expect(readFileSync(twin)).toEqual(whole);
});

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rollBack } from './hold.ts';
import { type Made, makeRelease } from './make-release.ts';
import {
  keepRelease,
  liveRelease,
  nextDirectory,
  releaseDirectory,
  retireOldReleases,
  spareDirectory,
} from './releases.ts';
import { dropSpare, makeSpare } from './spare-tree.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'spare-'));
});
afterEach(async () => {
  await dropSpare(directory);
  rmSync(directory, { recursive: true });
});

type Site = Record<string, string>;

const page = (title: string): string =>
  `<!doctype html><html lang="en"><title>${title}</title><body>${'<p>also</p>'.repeat(200)}</body></html>`;

const LIVE: Site = {
  'index.html': page('Home'),
  'films/quorum/index.html': page('Quorum'),
  'films/ebb/index.html': page('Ebb'),
};

const filledBy = (fill: Parameters<typeof makeRelease>[0]['fill']): Promise<Made> =>
  makeRelease({
    siteDirectory: directory,
    origin: 'https://festival.example',
    now: '2026-12-01T12:00:00Z',
    began: performance.now(),
    fewer: true,
    fill,
  });

const release = (site: Site): Promise<Made> =>
  filledBy(async (tree) => {
    for (const [file, text] of Object.entries(site)) {
      if (LIVE[file] === text && tree.keep(file)) continue;
      tree.put(file, Buffer.from(text));
    }
    return { count: 0 };
  });

/** Every file of a release, compressed twins aside, with what is in it. */
const filesOf = (number: number): Site => {
  const root = releaseDirectory(directory, number);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const named = files.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
  return Object.fromEntries(
    named.filter((file) => !file.endsWith('.br')).map((file) => [file, readFileSync(path.join(root, file), 'utf8')]),
  );
};
const foldersOf = (number: number): string[] => readdirSync(path.join(releaseDirectory(directory, number), 'films'));

test('a release made of the spare tree has its own pages and no others, and the live one stays what it was', async () => {
  const first = await release(LIVE);
  await makeSpare(directory, first.release, first.files);
  expect(readdirSync(directory)).toContain(path.basename(spareDirectory(directory)));

  const { 'films/ebb/index.html': gone, ...others } = LIVE;
  const next = { ...others, 'index.html': page('Home again'), 'films/tide/index.html': page('Tide') };
  const second = await release(next);
  expect(filesOf(second.release)).toEqual(next);
  expect(foldersOf(second.release).sort()).toEqual(['quorum', 'tide']);
  expect(filesOf(first.release)).toEqual(LIVE);
  expect(readdirSync(directory), 'it was used').not.toContain(path.basename(spareDirectory(directory)));

  const inode = (number: number, file: string): number =>
    statSync(path.join(releaseDirectory(directory, number), file)).ino;
  for (const file of ['films/quorum/index.html', 'films/quorum/index.html.br'])
    expect(inode(second.release, file), file).toBe(inode(first.release, file));
  expect(inode(second.release, 'index.html.br')).not.toBe(inode(first.release, 'index.html.br'));
});

test('a spare tree of a release that is not live any more is left alone', async () => {
  const first = await release(LIVE);
  await makeSpare(directory, first.release, first.files);
  const second = await release({ ...LIVE, 'index.html': page('Home again') });
  await makeSpare(directory, first.release, first.files);
  const third = await release({ ...LIVE, 'index.html': page('Home once more') });
  expect(liveRelease(directory)).toBe(third.release);
  expect(filesOf(third.release)['index.html']).toContain('once more');
  expect(filesOf(second.release)['index.html']).toContain('again');
});

test('what differs in nothing leaves the live release, and its tree for the next', async () => {
  const first = await release(LIVE);
  const same = await release(LIVE);
  expect(same).toMatchObject({ release: first.release, changed: false });
  const next = { ...LIVE, 'index.html': page('Home again') };
  const second = await release(next);
  expect(filesOf(second.release)).toEqual(next);
});

test('what a killed process of our own number left half made is not part of the spare tree', async () => {
  const first = await release(LIVE);
  const half = path.join(`${spareDirectory(directory)}.part`, 'films');
  mkdirSync(half, { recursive: true });
  writeFileSync(path.join(half, 'index.html'), 'of a release long ago');
  await makeSpare(directory, first.release, first.files);
  const next = { ...LIVE, 'index.html': page('Home again') };
  expect(filesOf((await release(next)).release)).toEqual(next);
});

test('what another process left is removed', async () => {
  const first = await release(LIVE);
  await makeSpare(directory, first.release, first.files);
  const [own] = readdirSync(directory).filter((name) => name.startsWith('spare-'));
  // Its number may begin as ours does.
  renameSync(path.join(directory, String(own)), path.join(directory, `${own}7`));
  retireOldReleases(directory);
  expect(readdirSync(directory).filter((name) => name.startsWith('spare-'))).toEqual([]);
});

test('nobody goes back to a release that a publish left when it died before the swap', async () => {
  const first = await release(LIVE);
  const next = nextDirectory(directory);
  mkdirSync(next);
  const died = keepRelease(directory, next, () => {});
  const third = await release({ ...LIVE, 'index.html': page('Home again') });
  expect([first.release, died, third.release]).toEqual([1, 2, 3]);
  expect(rollBack(directory)).toBe(first.release);
});

test('a publish that fails leaves nothing that still writes when the next one begins', async () => {
  const first = await release(LIVE);
  const failing = filledBy(async (tree) => {
    for (let number = 0; number < 200; number++) void tree.put(`films/${number}/index.html`, Buffer.from(page('Many')));
    throw new Error('a page failed');
  });
  await expect(failing).rejects.toThrow('a page failed');
  const written = readdirSync(path.join(directory, 'next'), { recursive: true }).length;
  const again = await release({ ...LIVE, 'films/7/index.html': page('Seven') });
  expect(written).toBeGreaterThan(400);
  expect(again.release).toBe(first.release + 1);
  expect(Object.keys(filesOf(again.release))).toHaveLength(4);
});

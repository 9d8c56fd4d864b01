import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReleaseTree } from './release-tree.ts';
import { syncTree } from './sync-disk.ts';

let directory: string;
let live: string;
let next: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'tree-'));
  [live, next] = [path.join(directory, '1'), path.join(directory, 'next')];
  for (const file of FILES) {
    mkdirSync(path.dirname(path.join(live, file)), { recursive: true });
    writeFileSync(path.join(live, file), file);
  }
});
afterEach(() => rmSync(directory, { recursive: true }));

const FILES = ['index.html', 'films/ebb/index.html', 'films/quorum/index.html'];
const spare = (isOnDisk = true) => ({ files: new Set(FILES), isOnDisk });
const LONG = Buffer.from('also playing '.repeat(200));

test('of a spare tree just what differs goes to the disk: files, twins, and folders whose entries are others', async () => {
  cpSync(live, next, { recursive: true });
  const tree = new ReleaseTree(next, live, spare());
  tree.keep('index.html');
  await tree.put('films/quorum/index.html', Buffer.from(LONG));
  await tree.put('people/ada-lund/index.html', Buffer.from('short'));
  await tree.finish();
  expect([...(tree.changed ?? [])].sort()).toEqual([
    '.',
    'films',
    'films/quorum',
    'films/quorum/index.html',
    'films/quorum/index.html.br',
    'people',
    'people/ada-lund',
    'people/ada-lund/index.html',
  ]);
  await syncTree(next, tree.changed);
});

test('a page with the bytes that it had leaves nothing for the disk', async () => {
  cpSync(live, next, { recursive: true });
  const tree = new ReleaseTree(next, live, spare());
  tree.keep('index.html');
  await tree.put('films/ebb/index.html', Buffer.from('films/ebb/index.html'));
  tree.keep('films/quorum/index.html');
  await tree.finish();
  expect([...(tree.changed ?? [])]).toEqual([]);
});

test('of a spare tree that the disk doesn’t have yet all goes there', async () => {
  cpSync(live, next, { recursive: true });
  expect(new ReleaseTree(next, live, spare(false)).changed).toBeUndefined();
});

test('of a tree that is made from nothing all goes to the disk', async () => {
  const tree = new ReleaseTree(next, live);
  await tree.put('index.html', Buffer.from('new'));
  await tree.finish();
  expect(tree.changed).toBeUndefined();
  await syncTree(next, tree.changed);
});

test('what is to be on the disk and isn’t there stops the release', async () => {
  await expect(syncTree(directory, new Set(['gone.html']))).rejects.toThrow('ENOENT');
});

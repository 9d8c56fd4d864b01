import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesIn } from './files-in.ts';
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

test('of very many new pages the twins may come later: those of short ones, which it names', async () => {
  const tree = new ReleaseTree(next, undefined, undefined, true);
  const many = Array.from({ length: 40 }, (_, number) => `people/p${number}/index.html`);
  for (const file of many) await tree.put(file, Buffer.from(LONG));
  await tree.put('films/index.html', Buffer.from('also playing '.repeat(6_000)));
  await tree.put('short/index.html', Buffer.from('short'));
  await tree.finish();
  expect(tree.bare).toEqual(many.slice(30));
  expect(many.filter((file) => !existsSync(path.join(next, `${file}.br`)))).toEqual(tree.bare);
  expect(existsSync(path.join(next, 'films/index.html.br'))).toBe(true);
});

test('a page whose publisher died before it had made its twin is named by the next one, whether it kept it or made it again', async () => {
  const files = ['kept/index.html', 'same/index.html'];
  for (const file of files) {
    mkdirSync(path.dirname(path.join(live, file)));
    writeFileSync(path.join(live, file), LONG);
  }
  const tree = new ReleaseTree(next, live);
  tree.keep('kept/index.html');
  await tree.put('same/index.html', Buffer.from(LONG));
  tree.keep('index.html');
  await tree.finish();
  expect(tree.written).toEqual([]);
  expect(tree.bare).toEqual(files);
});

const TWIN = brotliCompressSync(LONG);

test.each<[what: string, twin: Buffer | undefined, written: string[]]>([
  ['a twin that is whole', TWIN, []],
  ['no twin yet', undefined, []],
  ['a twin of nothing', Buffer.alloc(0), ['page/index.html']],
  ['a twin that is cut off', TWIN.subarray(0, 10), ['page/index.html']],
  ['the twin of another page', brotliCompressSync(Buffer.from('another')), ['page/index.html']],
])('who compares everything makes a page with %s anew, or leaves it', async (_, twin, written) => {
  const page = path.join(live, 'page/index.html');
  mkdirSync(path.dirname(page));
  writeFileSync(page, LONG);
  if (twin) writeFileSync(`${page}.br`, twin);
  const tree = new ReleaseTree(next, live, undefined, false, true);
  await tree.put('page/index.html', Buffer.from(LONG));
  await tree.finish();
  expect(tree.written).toEqual(written);
  if (twin) expect(brotliDecompressSync(readFileSync(path.join(next, 'page/index.html.br')))).toEqual(LONG);
});

test('who compares everything takes images and assets anew whose copies in the live release are damaged', async () => {
  const sources = path.join(directory, 'sources');
  for (const [file, inLive] of [
    ['media/whole.jpg', 'a picture'],
    ['media/empty.jpg', ''],
    ['_astro/whole.css', LONG],
    ['_astro/bare.css', LONG],
    ['_astro/torn.css', LONG],
  ] as const) {
    for (const [folder, bytes] of [
      [sources, file.startsWith('media/') ? 'a picture' : LONG],
      [live, inLive],
    ] as const) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), bytes);
    }
  }
  writeFileSync(path.join(live, '_astro/whole.css.br'), TWIN);
  writeFileSync(path.join(live, '_astro/torn.css.br'), '');
  const tree = new ReleaseTree(next, live, undefined, false, true);
  for (const file of filesIn(sources)) tree.take(file, path.join(sources, file), true);
  await tree.finish();
  expect(tree.written.toSorted()).toEqual(['_astro/torn.css', 'media/empty.jpg']);
  expect(readFileSync(path.join(next, 'media/empty.jpg'), 'utf8')).toBe('a picture');
  expect(brotliDecompressSync(readFileSync(path.join(next, '_astro/torn.css.br')))).toEqual(LONG);
});

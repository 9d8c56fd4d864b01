import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressAgain, compressBare, stopCompressing } from './compress-again.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'compress-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

test('a release never holds more than its pages and their twins: who dies meanwhile leaves nothing in it', async () => {
  const release = path.join(directory, '7');
  mkdirSync(release);
  const files = Array.from({ length: 6 }, (_, number) => `page-${number}.html`);
  for (const file of files) writeFileSync(path.join(release, file), file.repeat(20_000));

  const seen = new Set<string>();
  let ended = false;
  const ending = compressAgain(release, files, new AbortController().signal).finally(() => {
    ended = true;
  });
  while (!ended) {
    for (const file of readdirSync(release)) seen.add(file);
    await setImmediate();
  }
  await ending;

  const twins = files.map((file) => `${file}.br`);
  expect([...seen, ...readdirSync(release)].filter((file) => ![...files, ...twins].includes(file))).toEqual([]);
  expect(brotliDecompressSync(readFileSync(path.join(release, 'page-3.html.br'))).toString()).toBe(
    'page-3.html'.repeat(20_000),
  );
});

test('twins that the next publish cut off are made in its release', async () => {
  const [first, second] = [path.join(directory, '7'), path.join(directory, '8')];
  const files = Array.from({ length: 40 }, (_, number) => `page-${number}.html`);
  for (const release of [first, second]) {
    mkdirSync(release);
    for (const file of files) writeFileSync(path.join(release, file), file.repeat(1_000));
  }
  const cutOff = compressBare(first, files, stopCompressing());
  const signal = stopCompressing();
  await cutOff;
  expect(readdirSync(first)).toEqual(files.toSorted());
  await compressBare(second, [], signal);
  expect(brotliDecompressSync(readFileSync(path.join(second, 'page-39.html.br'))).toString()).toBe(
    'page-39.html'.repeat(1_000),
  );
  expect(readdirSync(second)).toHaveLength(80);
});

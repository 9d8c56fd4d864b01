import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Ask } from '../src/pull/cms-client.ts';
import { whileHearing } from './hear-wishes.ts';
import { readHold } from './hold.ts';
import { whileAlone } from './publish-lock.ts';
import { goLive, liveRelease, releaseDirectory } from './releases.ts';
import { readSettings } from './settings.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'hear-'));
  for (const release of [4, 5, 6]) mkdirSync(releaseDirectory(directory, release), { recursive: true });
  goLive(directory, 6);
});
afterEach(() => rmSync(directory, { recursive: true }));

/** Of a CMS with these wishes, one after the other: each is there until it is cleared. */
const hearing = (...kinds: string[]) => {
  const asked: object[] = [];
  const ask = async (_: unknown, question: { id?: string }, signal: AbortSignal) => {
    asked.push(question);
    if (question.id) return kinds.shift();
    const [kind] = kinds;
    if (kind) return { siteNews: { version: 'v1', wish: { id: kind, kind, release: 6 } } };
    return await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  };
  const settings = readSettings({ CMS_URL: 'http://127.0.0.1:9', SITE_TOKEN: 'token', SITE_DIR: directory });
  return { asked, settings, ask: ask as unknown as Ask, say: () => {}, signal: new AbortController().signal };
};
/** A publish that goes on until there was a wish. */
const untilHeard = (heard: AbortSignal) =>
  new Promise<void>((resolve) => heard.addEventListener('abort', () => resolve()));

test('an editor goes back while the watcher itself publishes', async () => {
  const { wished } = await whileHearing(hearing('rollBack'), (heard) =>
    whileAlone(
      directory,
      () => {},
      () => untilHeard(heard),
    ),
  );
  expect(wished).toBe(true);
  expect(liveRelease(directory)).toBe(5);
  expect(readHold(directory)?.release).toBe(5);
});

test('a wish is carried out once, and a question that nobody answers ends with the work', async () => {
  const editors = hearing('publish', 'rollBack');
  const { result } = await whileHearing(editors, async (heard) => {
    await untilHeard(heard);
    await expect.poll(() => editors.asked.length).toBe(5);
    return liveRelease(directory);
  });
  expect(result).toBe(5);
  expect(editors.asked).toEqual([
    { known: null, wait: 25 },
    { id: 'publish' },
    { known: 'v1', wait: 25 },
    { id: 'rollBack' },
    { known: 'v1', wait: 25 },
  ]);
});

test('a short publish costs the CMS no question, and a wish of that moment is heard after it', async () => {
  const editors = hearing('rollBack');
  expect(await whileHearing(editors, async () => 'published')).toEqual({ result: 'published', wished: false });
  expect(editors.asked).toEqual([]);
  expect(liveRelease(directory)).toBe(6);
});

test('what a publish throws is thrown', async () => {
  await expect(whileHearing(hearing(), () => Promise.reject(new Error('the disk is full')))).rejects.toThrow('full');
});

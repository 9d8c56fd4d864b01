import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Made, makeRelease } from './make-release.ts';
import { dropSpare, makeSpare } from './spare-tree.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'make-'));
});
afterEach(async () => {
  await dropSpare(directory);
  rmSync(directory, { recursive: true });
});

const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>A page</title><body>${body}</body></html>`;

const HOME = 'index.html';
const LIVE: Record<string, string> = {
  [HOME]: page('<a href="/films/ebb/">Ebb</a><a href="/calendar.ics">When</a>'),
  'films/ebb/index.html': page('Ebb'),
  'calendar.ics': 'BEGIN:VCALENDAR',
};
const MORE: Record<string, string> = { 'films/one/index.html': page('One'), 'films/two/index.html': page('Two') };

/** A release of some files; of those named to be kept, the live release's are taken unseen. */
const release = (site: Record<string, string>, kept: readonly string[] = []): Promise<Made> =>
  makeRelease({
    siteDirectory: directory,
    origin: 'https://festival.example',
    now: '2026-12-01T12:00:00Z',
    began: performance.now(),
    fewer: true,
    async fill(tree, check) {
      for (const [file, text] of Object.entries(site)) {
        if (kept.includes(file)) expect(tree.keep(file)).toBe(true);
        else check.take(file, tree.put(file, Buffer.from(text)));
      }
      return { count: 0 };
    },
  });

const without = (gone: string): Record<string, string> =>
  Object.fromEntries(Object.entries({ ...LIVE, ...MORE }).filter(([file]) => file !== gone));

const GONE = ['films/ebb/index.html', 'calendar.ics'].flatMap((gone) => [
  { gone, spare: 'with' },
  { gone, spare: 'without' },
]);

test.each(GONE)(
  'a page that stays may not link to $gone when that goes, $spare a spare tree',
  async ({ gone, spare }) => {
    const { release: number, files } = await release(LIVE);
    if (spare === 'with') await makeSpare(directory, number, files);
    await expect(release(without(gone), [HOME])).rejects.toThrow(`a link leads to /${gone.replace('index.html', '')}`);
  },
);

test('a page whose links all lead somewhere stays unseen', async () => {
  await release({ ...LIVE, 'films/torn/index.html': page('') });
  // As no release has it: whoever read it again would stop.
  const torn = 'films/torn/index.html';
  const { changed } = await release({ ...LIVE, ...MORE, [torn]: '' }, [HOME, torn]);
  expect(changed).toBe(true);
});

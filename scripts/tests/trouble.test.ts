import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { KINDS, startCorruptContent } from '../faults/corrupt-content.ts';
import { type Festival, startFestival } from '../faults/festival.ts';
import { startFullDisk } from '../faults/full-disk.ts';
import { startKills } from '../faults/kills.ts';
import { startSameBytes } from '../faults/same-bytes.ts';

/** The short forms of `pnpm faults`, on one festival. */

let festival: Festival;
let stop: () => Promise<void> = async () => {};
beforeAll(async () => {
  festival = await startFestival();
});
afterEach(async () => {
  await stop();
  stop = async () => {};
});
afterAll(() => festival.world.stop());

test('corrupt content of every kind is named, or harms nobody; the site stays', { timeout: 600_000 }, async () => {
  const content = await startCorruptContent(festival);
  ({ stop } = content);
  expect(KINDS.length).toBeGreaterThan(40);
  const faults: Record<string, string[]> = {};
  for (const kind of KINDS) {
    const found = await content.corrupt(kind);
    if (found.length > 0) faults[kind] = found;
  }
  expect(faults).toEqual({});
});

test('a disk that is full leaves the site whole', { timeout: 120_000 }, async () => {
  const disk = await startFullDisk(festival);
  // Not every machine lets a test mount one.
  if (!disk) return console.warn('no full disk was tried: a small one takes Linux and root');
  ({ stop } = disk);
  for (const seed of ['a', 'b', 'c', 'd']) expect((await disk.fill(seed)).faults).toEqual([]);
});

test('publisher and CMS are killed: nothing is lost, no page is broken', { timeout: 300_000 }, async () => {
  const kills = await startKills(festival);
  ({ stop } = kills);
  for (const [number, victim] of (['publisher', 'CMS', 'publisher', 'CMS', 'publisher'] as const).entries()) {
    expect((await kills.kill(victim, `short/${number}`)).faults).toEqual([]);
  }
});

// Last: it leaves films that are not public.
test('after ten series of edits the site has the bytes of a full build', { timeout: 600_000 }, async () => {
  const sameBytes = startSameBytes(festival);
  ({ stop } = sameBytes);
  let edits = 0;
  for (let number = 0; number < 10; number++) {
    const { faults, story, ...done } = await sameBytes.series(`short/${number}`, 3);
    expect(faults, story.join(', ')).toEqual([]);
    edits += done.edits - done.refused;
  }
  expect(edits).toBeGreaterThan(40);
});

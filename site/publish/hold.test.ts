import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { letGo, RolledBack, readHold, rollBack, untilRolledBack } from './hold.ts';
import { goLive, releaseDirectory } from './releases.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'hold-'));
  for (const release of [1, 2]) mkdirSync(releaseDirectory(directory, release), { recursive: true });
  goLive(directory, 2);
});
afterEach(() => rmSync(directory, { recursive: true }));

test('a publish that waits for a CMS ends soon after a rollback, also when somebody has resumed by then', async () => {
  const ends = untilRolledBack(directory, async ({ signal }) => {
    rollBack(directory);
    letGo(directory);
    await sleep(60_000, undefined, { signal });
  });
  await expect(ends).rejects.toThrow('nothing is published: the site was rolled back and resumed meanwhile');
  await expect(ends).rejects.toThrow(RolledBack);
});

test('one that is done first is done, and its own swap is no rollback', async () => {
  const work = async (): Promise<string> => {
    goLive(directory, 1);
    return 'done';
  };
  expect(await untilRolledBack(directory, work)).toBe('done');
});

test('none begins while a release is held', async () => {
  rollBack(directory);
  await expect(untilRolledBack(directory, async () => expect.unreachable())).rejects.toThrow('release 1 is held since');
});

test.each(['', '{"release": 1, "si', 'null', '{}', '[]'])(
  'a hold that was damaged (%j) holds what is live until somebody resumes',
  async (text) => {
    rollBack(directory);
    writeFileSync(path.join(directory, 'hold.json'), text);
    expect(readHold(directory)).toEqual({ release: 1, since: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) });
    await expect(untilRolledBack(directory, async () => expect.unreachable())).rejects.toThrow(
      'release 1 is held since',
    );
    letGo(directory);
    expect(readHold(directory)).toBeUndefined();
  },
);

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { letGo, rollBack } from './hold.ts';
import { whileAlone, whileSwapping } from './publish-lock.ts';
import { liveDirectory, liveRelease, releaseNumbers } from './releases.ts';
import { HOME, LIVE, MORE, page, type SmallSite, smallRelease } from './small-release.ts';
import { dropSpare, makeSpare } from './spare-tree.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'make-'));
});
afterEach(async () => {
  await dropSpare(directory);
  rmSync(directory, { recursive: true });
});

/**
 * A release of some files; of those named to be kept, the live release's are taken unseen.
 * @param meanwhile what happens while it is made
 */
const release = (site: SmallSite, kept: readonly string[] = [], meanwhile?: () => Promise<unknown>) =>
  smallRelease(directory, site, { kept, ...(meanwhile && { meanwhile }) });

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

const goBack = (to?: number) => whileSwapping(directory, async () => rollBack(directory, to));
const resume = () => whileSwapping(directory, async () => letGo(directory));
const filesOfLive = (): string[] =>
  readdirSync(liveDirectory(directory), { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(liveDirectory(directory), file)).isFile())
    .map((file) => `${file} ${readFileSync(path.join(liveDirectory(directory), file), 'base64')}`)
    .sort();

test('a rollback doesn’t wait for a publish, which then does not go live', async () => {
  await release(LIVE);
  await release({ ...LIVE, ...MORE });
  const next = whileAlone(
    directory,
    () => {},
    () => release({ ...LIVE, 'films/bad/index.html': page('Bad') }, [HOME], goBack),
  );
  await expect(next).rejects.toThrow(/^nothing is published: the site was rolled back\n {2}what {4}release 1 is held/);
  expect(liveRelease(directory)).toBe(1);
  expect(releaseNumbers(directory), 'it has no number that somebody could go to').toEqual([1, 2]);
});

test.each([
  ['the release before', 1],
  ['the one that is live', 2],
])('nor does it where somebody resumes as well, after a rollback to %s; the next is whole', async (_, to) => {
  await release(LIVE);
  const { files } = await release({ ...LIVE, ...MORE });
  await makeSpare(directory, 2, files);
  const meanwhile = async () => {
    await goBack(to);
    await resume();
  };
  const bad = { ...LIVE, ...MORE, 'films/bad/index.html': page('Bad') };
  await expect(release(bad, [HOME, 'calendar.ics'], meanwhile)).rejects.toThrow(
    'nothing is published: the site was rolled back and resumed meanwhile',
  );
  expect(liveRelease(directory)).toBe(to);

  const mended = { ...LIVE, 'films/mended/index.html': page('Mended') };
  await release(mended, [HOME, 'films/ebb/index.html']);
  const kept = filesOfLive();
  rmSync(directory, { recursive: true });
  await release(mended);
  expect(kept).toEqual(filesOfLive());
});

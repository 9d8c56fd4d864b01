import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { besideRelease } from './release-record.ts';
import { type BuildError, PassingBuildError } from './run-astro.ts';
import { syncFolder } from './sync-disk.ts';

/**
 * Releases: `releases/<number>/` is a whole site each, `live` a link to the one that is served. A new one is made
 * beside the others and put in place by one rename(2): readers see the one or the other, never a part.
 */

const run = promisify(execFile);

const KEPT = 5;

/** As a publish gives them: one more than a larger one could be the same. */
const NUMBER = /^[1-9]\d{0,14}$/;

const releasesIn = (siteDirectory: string): string => path.join(siteDirectory, 'releases');
const trashIn = (siteDirectory: string): string => path.join(siteDirectory, 'trash');

export const releaseDirectory = (siteDirectory: string, release: number): string =>
  path.join(releasesIn(siteDirectory), String(release));

/** Numbers of the releases that are there, ascending. */
export const releaseNumbers = (siteDirectory: string): number[] =>
  existsSync(releasesIn(siteDirectory))
    ? readdirSync(releasesIn(siteDirectory))
        .filter((name) => NUMBER.test(name))
        .map(Number)
        .sort((a, b) => a - b)
    : [];

/** Where the live site is, if there is one yet. */
export const liveDirectory = (siteDirectory: string): string => path.join(siteDirectory, 'live');

/**
 * The number of the release that is served; undefined before the first, and where the link leads to none.
 * @throws BuildError where something else has the name of the link
 */
export const liveRelease = (siteDirectory: string): number | undefined => {
  try {
    const name = path.basename(readlinkSync(liveDirectory(siteDirectory)));
    return NUMBER.test(name) ? Number(name) : undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw code === 'EINVAL' ? noLink(liveDirectory(siteDirectory)) : error;
  }
};

const noLink = (live: string): BuildError =>
  new PassingBuildError(`the live site is no link
  what    expected a link to a release, found a folder or file
  where   ${live}
  remedy  move it elsewhere, then run "pnpm site publish" again`);

/** An empty place for a build: what an earlier one that died left there is removed. */
export const nextDirectory = (siteDirectory: string): string => {
  const next = path.join(siteDirectory, 'next');
  rmSync(next, { recursive: true, force: true });
  mkdirSync(releasesIn(siteDirectory), { recursive: true });
  return next;
};

/**
 * Gives a finished tree its number, with what is written about it beside it. It is not live yet.
 * @param write writes the record of the release with that number
 */
export const keepRelease = (siteDirectory: string, built: string, write: (release: number) => void): number => {
  const release = (releaseNumbers(siteDirectory).at(-1) ?? 0) + 1;
  // Of a release of this number that somebody removed by hand.
  const { rendered, changes, left } = besideRelease(release);
  for (const name of [rendered, changes, left]) rmSync(path.join(releasesIn(siteDirectory), name), { force: true });
  write(release);
  renameSync(built, releaseDirectory(siteDirectory, release));
  return release;
};

/**
 * Makes a release the live one, also for whoever looks after a power cut. It is on the disk by then, or that could leave
 * readers a torn one.
 */
export const goLive = (siteDirectory: string, release: number): void => {
  const link = path.join(siteDirectory, 'live.next');
  rmSync(link, { force: true, recursive: true });
  symlinkSync(path.join('releases', String(release)), link);
  renameSync(link, liveDirectory(siteDirectory));
  syncFolder(siteDirectory);
};

/** Numbers of processes come again, also at once in two containers. */
const OWN = randomUUID();

/** Where this process keeps the tree of its next release. */
export const spareDirectory = (siteDirectory: string): string => path.join(siteDirectory, `spare-${OWN}`);

/**
 * Puts releases older than the last five out of the way, but never the live one, and what other processes left for their
 * next one; while no other publisher works, and while swapping: a rollback may want one of them.
 */
export const retireOldReleases = (siteDirectory: string): void => {
  const live = liveRelease(siteDirectory);
  mkdirSync(trashIn(siteDirectory), { recursive: true });
  for (const old of releaseNumbers(siteDirectory).slice(0, -KEPT)) {
    if (old === live) continue;
    for (const name of [...Object.values(besideRelease(old)), String(old)]) {
      const from = path.join(releasesIn(siteDirectory), name);
      // Out of the way at once, so that half a release never has a number.
      if (existsSync(from)) renameSync(from, path.join(trashIn(siteDirectory), `${name}-${process.pid}`));
    }
  }
  for (const name of readdirSync(releasesIn(siteDirectory))) {
    // Half written by a process that was killed.
    if (name.endsWith('.part'))
      renameSync(path.join(releasesIn(siteDirectory), name), path.join(trashIn(siteDirectory), name));
  }
  const own = path.basename(spareDirectory(siteDirectory));
  for (const name of readdirSync(siteDirectory)) {
    if (name.startsWith('spare-') && name.replace(/\.part$/, '') !== own)
      renameSync(path.join(siteDirectory, name), path.join(trashIn(siteDirectory), `${name}-${process.pid}`));
  }
};

/** How many names wait to be removed: of a release its tree, and what lies beside it. */
export const trashSize = (siteDirectory: string): number =>
  existsSync(trashIn(siteDirectory)) ? readdirSync(trashIn(siteDirectory)).length : 0;

/**
 * Removes what was put out of the way. It takes its time: nobody should wait for it. The folder itself stays: another
 * publisher may be putting something there.
 */
export const emptyTrash = async (siteDirectory: string): Promise<void> => {
  const trash = trashIn(siteDirectory);
  mkdirSync(trash, { recursive: true });
  const old = readdirSync(trash).map((name) => path.join(trash, name));
  if (old.length === 0) return;
  try {
    // A tree of 100,000 files kept Node's own busy for eight seconds.
    await run('rm', ['-rf', ...old]);
  } catch {
    for (const tree of old) await rm(tree, { recursive: true, force: true });
  }
};

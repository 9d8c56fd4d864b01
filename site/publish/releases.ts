import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/**
 * Releases: `releases/<number>/` is a whole site each, `live` a link to the one that is served. A new one is made
 * beside the others and put in place by one rename(2): readers see the one or the other, never a part.
 */

const KEPT = 5;

const releasesIn = (siteDirectory: string): string => path.join(siteDirectory, 'releases');

const numbersOf = (siteDirectory: string): number[] =>
  existsSync(releasesIn(siteDirectory))
    ? readdirSync(releasesIn(siteDirectory))
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
        .sort((a, b) => a - b)
    : [];

/** Where the live site is, if there is one yet. */
export const liveDirectory = (siteDirectory: string): string => path.join(siteDirectory, 'live');

/** An empty place for a build: what an earlier one that died left there is removed. */
export const nextDirectory = (siteDirectory: string): string => {
  const next = path.join(siteDirectory, 'next');
  rmSync(next, { recursive: true, force: true });
  mkdirSync(releasesIn(siteDirectory), { recursive: true });
  return next;
};

/** Makes a finished build the live site, and removes releases older than the last five. Gives its number. */
export const goLive = (siteDirectory: string, built: string): number => {
  const numbers = numbersOf(siteDirectory);
  const number = (numbers.at(-1) ?? 0) + 1;
  renameSync(built, path.join(releasesIn(siteDirectory), String(number)));

  const link = path.join(siteDirectory, 'live.next');
  rmSync(link, { force: true });
  symlinkSync(path.join('releases', String(number)), link);
  renameSync(link, liveDirectory(siteDirectory));

  for (const old of numbers.slice(0, Math.max(0, numbers.length + 1 - KEPT))) {
    rmSync(path.join(releasesIn(siteDirectory), String(old)), { recursive: true, force: true });
  }
  return number;
};

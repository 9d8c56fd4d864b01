import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { noteLeft, wasLeft } from './release-record.ts';
import { goLive, liveRelease, releaseNumbers } from './releases.ts';
import { BuildError } from './run-astro.ts';
import { syncFolder } from './sync-disk.ts';

/** A release that somebody went back to stays until somebody says otherwise: no publish may undo a rollback. */

const holdFile = (siteDirectory: string): string => path.join(siteDirectory, 'hold.json');

export interface Hold {
  /** The release that was gone back to. */
  release: number;
  /** ISO 8601 in UTC. */
  since: string;
}

export const readHold = (siteDirectory: string): Hold | undefined =>
  existsSync(holdFile(siteDirectory)) ? JSON.parse(readFileSync(holdFile(siteDirectory), 'utf8')) : undefined;

/** @throws BuildError while a release is held */
export const refuseWhileHeld = (siteDirectory: string): void => {
  const hold = readHold(siteDirectory);
  if (!hold) return;
  throw new BuildError(`nothing is published: the site was rolled back
  what    release ${hold.release} is held since ${hold.since}
  where   ${siteDirectory}
  remedy  run "pnpm site resume", which publishes what the CMS has now`);
};

/**
 * Goes back to an earlier release and holds it: unless told, to the last one before the live one that nobody went back
 * from. Call it alone.
 * @returns the release that is live now
 * @throws BuildError when it isn't there
 */
export const rollBack = (siteDirectory: string, wanted?: number): number => {
  const live = liveRelease(siteDirectory) ?? 0;
  const numbers = releaseNumbers(siteDirectory);
  const older = numbers.filter((number) => number < live);
  const release = wanted ?? older.findLast((number) => !wasLeft(siteDirectory, number));
  if (release === undefined || !numbers.includes(release)) {
    const why = `${older.length > 0 ? 'somebody went back from all that are' : 'nothing is'} older than release ${live}`;
    throw new BuildError(`there is no release to go back to
  what    ${wanted === undefined ? why : `there is no release ${wanted}`}
  where   ${siteDirectory}
  remedy  choose one of those that are kept: ${numbers.join(', ')}`);
  }
  const file = holdFile(siteDirectory);
  // First the hold: a rollback that nobody holds would be undone by the next edit.
  const hold: Hold = { release, since: new Date().toISOString() };
  writeFileSync(`${file}.part`, JSON.stringify(hold), { flush: true });
  renameSync(`${file}.part`, file);
  syncFolder(siteDirectory);
  goLive(siteDirectory, release);
  if (release < live) noteLeft(siteDirectory, live, true);
  noteLeft(siteDirectory, release, false);
  return release;
};

/** Lets publishes go on. */
export const letGo = (siteDirectory: string): void => rmSync(holdFile(siteDirectory), { force: true });

import { lstatSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { noteLeft, readJson, wasLeft } from './release-record.ts';
import { goLive, liveDirectory, liveRelease, releaseNumbers } from './releases.ts';
import { BuildError, PassingBuildError } from './run-astro.ts';
import { syncFolder } from './sync-disk.ts';

/** A release that somebody went back to stays until somebody says otherwise: no publish may undo a rollback. */

const holdFile = (siteDirectory: string): string => path.join(siteDirectory, 'hold.json');

export interface Hold {
  /** The release that was gone back to. */
  release: number;
  /** ISO 8601 in UTC. */
  since: string;
}

/** One that was damaged holds what is live: only somebody who resumes lets go. */
export const readHold = (siteDirectory: string): Hold | undefined => {
  const file = holdFile(siteDirectory);
  const there = statSync(file, { throwIfNoEntry: false });
  if (!there) return undefined;
  const { release, since } = (readJson(file) ?? {}) as { [Key in keyof Hold]?: unknown };
  return {
    release: typeof release === 'number' ? release : (liveRelease(siteDirectory) ?? 0),
    since: typeof since === 'string' ? since : there.mtime.toISOString(),
  };
};

/** Nothing is published, because somebody rolled back: nothing is wrong with content or pages. */
export class RolledBack extends PassingBuildError {}

/** @throws RolledBack while a release is held */
export const refuseWhileHeld = (siteDirectory: string): void => {
  const hold = readHold(siteDirectory);
  if (!hold) return;
  throw new RolledBack(`nothing is published: the site was rolled back
  what    release ${hold.release} is held since ${hold.since}
  where   ${siteDirectory}
  remedy  run "pnpm site resume", which publishes what the CMS has now`);
};

/** Of a publish: whether what it makes may go live. */
export interface Clearance {
  /** @throws RolledBack when it may not: what somebody went back from could be in it */
  check(): void;
  /** Comes soon after that, with the error: whatever takes long may end there. */
  signal: AbortSignal;
}

/** @returns what throws once somebody has rolled back since, also when a resume has followed */
export const clearedFromNow = (siteDirectory: string): Clearance['check'] => {
  const before = stampOfLive(siteDirectory);
  return () => {
    refuseWhileHeld(siteDirectory);
    if (stampOfLive(siteDirectory) === before) return;
    throw new RolledBack(`nothing is published: the site was rolled back and resumed meanwhile
  what    this publish began before that, and may have what somebody went back from
  where   ${siteDirectory}
  remedy  nothing, where the publish that resumes follows; else run "pnpm site publish"`);
  };
};

/** Another one after each rollback, also where it leads to the release that was live before. */
const stampOfLive = (siteDirectory: string): string | undefined => {
  const link = lstatSync(liveDirectory(siteDirectory), { bigint: true, throwIfNoEntry: false });
  return link && `${link.ino} ${link.mtimeNs}`;
};

/** How often a publish that is at work looks. */
const LOOK_MS = 200;

/**
 * Publishes, until somebody rolls back.
 * @throws RolledBack while a release is held; whatever `work` throws
 */
export const untilRolledBack = async <Result>(
  siteDirectory: string,
  work: (clearance: Clearance) => Promise<Result>,
): Promise<Result> => {
  const check = clearedFromNow(siteDirectory);
  check();
  const ended = new AbortController();
  const look = (): void => {
    try {
      check();
    } catch (error) {
      ended.abort(error);
    }
  };
  const looking = setInterval(look, LOOK_MS);
  try {
    return await work({ check, signal: ended.signal });
  } catch (error) {
    // Whatever was at work then has met the end in its own way.
    ended.signal.throwIfAborted();
    throw error;
  } finally {
    clearInterval(looking);
  }
};

/**
 * Goes back to an earlier release and holds it: unless told, to the last one before the live one that nobody went back
 * from. Call it while swapping.
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

/** Lets publishes go on. Call it while swapping: a rollback that is being made may have its hold already. */
export const letGo = (siteDirectory: string): void => rmSync(holdFile(siteDirectory), { force: true });

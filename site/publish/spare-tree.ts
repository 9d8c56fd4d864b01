import { execFile } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { releaseDirectory, spareDirectory } from './releases.ts';
import { share } from './share-file.ts';

const run = promisify(execFile);

/** A copy of a release, all of hard links. */
interface Spare {
  /** The folder of the release. */
  source: string;
  directory: string;
  /** Its files, compressed twins aside. */
  files: ReadonlySet<string>;
  /** A release that is made of one that is waits for its own files alone. */
  isOnDisk: boolean;
}

/**
 * While nothing is published a watcher makes the tree of the next release: what it will have in common with the live one
 * lies there when an edit comes, which then waits for its own files only. Any release is made as well without.
 */
let spare: Spare | undefined;
let making: Promise<void> = Promise.resolve();

/** Nobody waits for it: it takes as long as the disk is busy. */
const toDisk = async (made: Spare): Promise<void> => {
  try {
    await run('sync', process.platform === 'linux' ? ['-f', made.directory] : []);
    made.isOnDisk = true;
  } catch {
    // The release that is made of it goes to the disk whole.
  }
};

/** Makes the spare tree of a release. Where the system's `cp` can't link, there is none. */
export const makeSpare = (siteDirectory: string, release: number, files: ReadonlySet<string>): Promise<void> => {
  making = making.then(async () => {
    const directory = spareDirectory(siteDirectory);
    const source = releaseDirectory(siteDirectory, release);
    if (spare?.source === source) return;
    const part = `${directory}.part`;
    try {
      await dropSpare(siteDirectory);
      // What is left of one that failed: cp would put the release inside it.
      await rm(part, { recursive: true, force: true });
      await run('cp', ['-al', source, part]);
      renameSync(part, directory);
      spare = { source, directory, files, isOnDisk: false };
      void toDisk(spare);
    } catch {
      await rm(part, { recursive: true, force: true }).catch(() => {});
    }
  });
  return making;
};

/** Until the one that is being made, if any, is there: what its release gets meanwhile it may lack. */
export const spareMade = (): Promise<void> => making;

/**
 * Gives the spare tree a file that was made anew in its release.
 * @param release the folder of the release
 */
export const shareWithSpare = (release: string, file: string): void => {
  if (spare?.source !== release) return;
  const target = path.join(spare.directory, file);
  rmSync(target, { force: true });
  share(path.join(release, file), target);
};

/** A tree that turned out to be the live release again is a spare one of it. */
export const keepSpare = (siteDirectory: string, release: number, tree: string, files: ReadonlySet<string>): void => {
  const directory = spareDirectory(siteDirectory);
  if (existsSync(directory)) return;
  renameSync(tree, directory);
  spare = { source: releaseDirectory(siteDirectory, release), directory, files, isOnDisk: false };
  void toDisk(spare);
};

/**
 * Puts the spare tree in place of the next one. One that is being made is waited for: that takes less than doing without.
 * @returns its files, and whether the disk has them; undefined where it is of another release, or there is none
 */
export const takeSpare = async (
  siteDirectory: string,
  release: number | undefined,
  next: string,
): Promise<Pick<Spare, 'files' | 'isOnDisk'> | undefined> => {
  await making;
  const taken = spare;
  if (taken === undefined || release === undefined) return undefined;
  if (taken.source !== releaseDirectory(siteDirectory, release) || !existsSync(taken.directory)) return undefined;
  spare = undefined;
  renameSync(taken.directory, next);
  return { files: taken.files, isOnDisk: taken.isOnDisk };
};

export const dropSpare = async (siteDirectory: string): Promise<void> => {
  const directory = spareDirectory(siteDirectory);
  if (spare?.directory === directory) spare = undefined;
  await rm(directory, { recursive: true, force: true });
};

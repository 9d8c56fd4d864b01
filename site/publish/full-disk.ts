import { statfsSync } from 'node:fs';
import { BuildError } from './run-astro.ts';
import type { Settings } from './settings.ts';

/** SQLite needs a little room even to read, and calls a lack of it an error of the disk. */
const LEAST_BYTES = 1_000_000;

/** An error that comes of a full disk, in words; undefined for any other. */
export const fullDisk = (error: unknown, { contentDirectory }: Settings): BuildError | undefined => {
  const { code = '', path: place, message } = error as NodeJS.ErrnoException;
  const isFull = code === 'ENOSPC' || code === 'SQLITE_FULL';
  if (!isFull && !(code.startsWith('SQLITE_IOERR') && freeBytes(contentDirectory) < LEAST_BYTES)) return undefined;
  return new BuildError(
    `the disk is full; the site stays as it is.
  what    ${message}
  where   ${place ?? 'the site’s content and releases'}
  remedy  free some space, then run "pnpm site publish" again`,
    { cause: error },
  );
};

const freeBytes = (directory: string): number => {
  const { bavail, bsize } = statfsSync(directory);
  return bavail * bsize;
};

import { statfsSync } from 'node:fs';
import { BuildError } from './run-astro.ts';
import type { Settings } from './settings.ts';

/** SQLite needs a little room even to read, and calls a lack of it an error of the disk. */
const LEAST_BYTES = 1_000_000;

type Places = Pick<Settings, 'contentDirectory' | 'siteDirectory'>;

/** An error that comes of a full disk, or of one that isn't ours to write, in words; undefined for any other. */
export const fullDisk = (error: unknown, places: Places): BuildError | undefined => {
  const { code = '', path: place, message } = error as NodeJS.ErrnoException;
  const isFull = code === 'ENOSPC' || code === 'SQLITE_FULL';
  if (!isFull && !(code.startsWith('SQLITE_IOERR') && freeBytes(places.contentDirectory) < LEAST_BYTES))
    return noAccess(error as NodeJS.ErrnoException, places);
  return new BuildError(
    `the disk is full; the site stays as it is.
  what    ${message}
  where   ${place ?? 'the site’s content and releases'}
  remedy  free some space, then run "pnpm site publish" again`,
    { cause: error },
  );
};

const noAccess = (error: NodeJS.ErrnoException, places: Places): BuildError | undefined => {
  const { code = '', path: place, syscall = '', message } = error;
  const isOfFile = /^(EACCES|EPERM|EROFS)$/.test(code) && place !== undefined && !syscall.startsWith('spawn');
  if (!isOfFile && !/^SQLITE_(READONLY|CANTOPEN)/.test(code)) return undefined;
  return new BuildError(
    `the publisher may not read or write its files; the site stays as it is.
  what    ${message}
  where   ${place ?? `${places.contentDirectory}, ${places.siteDirectory}`}
  remedy  give the user that runs it (${process.getuid?.() ?? 'see its process'}) the right to read and write there, then run "pnpm site publish" again`,
    { cause: error },
  );
};

const freeBytes = (directory: string): number => {
  const { bavail, bsize } = statfsSync(directory);
  return bavail * bsize;
};

import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/** A clock of file systems ticks in milliseconds: of two changes within a tick, the second can't be seen. */
const SETTLED_MS = 2_000;

const known = new Map<string, { stamp: string; digest: string }>();

/**
 * SHA-256 of a file's bytes, in hex. One that hasn't changed since it was read, by size, inode and both times, isn't
 * read again: a publisher asks for hundreds at each edit.
 * @throws ErrnoException of the file system
 */
export const fileDigest = (file: string): string => {
  const { size, ino, mtimeMs, ctimeMs } = statSync(file);
  const stamp = [size, ino, mtimeMs, ctimeMs].join(' ');
  const before = known.get(file);
  if (before?.stamp === stamp) return before.digest;
  const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (Date.now() - Math.max(mtimeMs, ctimeMs) > SETTLED_MS) known.set(file, { stamp, digest });
  return digest;
};

import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A file as it is answered, whole. */
interface HeldFile {
  bytes: Buffer;
  /** As `send` makes it: what a browser got from here it may ask about there. */
  etag: string;
  modified: string;
}

/** Larger ones are read from the disk each time. */
const SMALL_BYTES = 100_000;
/** Of all that is held of one release. */
const MOST_BYTES = 32_000_000;

/** Keeps small files of a release in memory once somebody has asked for them: a release never changes. */
export const holdFiles = (tree: string): ((file: string) => HeldFile | undefined) => {
  const held = new Map<string, HeldFile>();
  let total = 0;
  return (file) => {
    const known = held.get(file);
    if (known) return known;
    const found = statSync(path.join(tree, file), { throwIfNoEntry: false });
    if (!found) return undefined;
    const { size, mtime } = found;
    if (size > SMALL_BYTES || total + size > MOST_BYTES) return undefined;
    total += size;
    const made = {
      bytes: readFileSync(path.join(tree, file)),
      etag: `W/"${size.toString(16)}-${mtime.getTime().toString(16)}"`,
      modified: mtime.toUTCString(),
    };
    held.set(file, made);
    return made;
  };
};

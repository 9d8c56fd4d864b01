import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** Encoded later than that, an image stays that no page shows: somebody may look at a draft with it, or put it back. */
const KEPT_MS = 30 * 86_400_000;

/**
 * Removes encoded images that are old, and that the live site and the kept releases no longer have; one that is
 * wanted again is encoded again. While no other publisher works.
 * @param directory of the encoded images
 * @param files of the live release
 */
export const pruneImages = (directory: string, files: ReadonlySet<string>): void => {
  for (const name of readdirSync(directory)) {
    if (name === 'index.json' || files.has(`media/${name}`)) continue;
    const image = path.join(directory, name);
    const found = statSync(image, { throwIfNoEntry: false });
    // A release has it by a second name.
    if (found?.nlink === 1 && Date.now() - found.mtimeMs > KEPT_MS) rmSync(image, { force: true });
  }
};

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Entries } from '../src/store/content.ts';
import { exampleEntries } from '../src/store/example-content.ts';
import { IMAGE_FORMATS, imagePath, imageWidths } from '../src/store/image-files.ts';
import { shareImages, sharePath } from '../src/store/share-image.ts';
import { writeStore } from '../src/store/store.ts';

/** The examples of the contract as what a pull leaves, for tests that render whole sites of them. */

/** The examples, without the links to pages that they have no entry for. */
export const siteEntries: Entries = {
  ...exampleEntries,
  site: { ...exampleEntries.site, links: [], accessOffers: undefined },
};

/** A new folder with a store of these entries, and a stand-in for each file of their images. */
export const makeContent = (entries: Entries): string => {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'content-'));
  mkdirSync(path.join(directory, 'images'));
  writeStore(directory, { entries });
  for (const image of entries.media) {
    for (const width of imageWidths(image)) {
      for (const format of IMAGE_FORMATS) {
        const name = path.basename(imagePath(image, width, format));
        writeFileSync(path.join(directory, 'images', name), `${image.digest} ${width} ${format}`);
      }
    }
  }
  for (const image of shareImages(entries).values()) {
    writeFileSync(path.join(directory, 'images', path.basename(sharePath(image))), image.title);
  }
  return directory;
};

/** Every file of a folder, by its path with slashes. */
export const filesIn = (directory: string): Map<string, Buffer> =>
  new Map(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(directory, file).split(path.sep).join('/'), readFileSync(file)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Which files of two sites differ, or are in one of them only. */
export const differences = (one: ReadonlyMap<string, Uint8Array>, other: ReadonlyMap<string, Uint8Array>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((file) => {
    const [a, b] = [one.get(file), other.get(file)];
    return !a || !b || !Buffer.from(a).equals(b);
  });

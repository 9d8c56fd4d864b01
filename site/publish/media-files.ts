import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Entries } from '../src/store/content.ts';
import { contentDirectory } from '../src/store/current.ts';
import { IMAGE_FORMATS, imagePath, imageWidths } from '../src/store/image-files.ts';
import { shareImages, sharePath } from '../src/store/share-image.ts';
import { readStore } from '../src/store/store.ts';
import { share } from './share-file.ts';

/** The files of images that a site has: where each lies in it, and where the pull has put it. */
export const mediaFilesOf = (entries: Entries, directory: string): ReadonlyMap<string, string> =>
  new Map([
    ...entries.media.flatMap((media) =>
      imageWidths(media).flatMap((width) =>
        IMAGE_FORMATS.map((format): [string, string] => {
          const file = imagePath(media, width, format);
          return [file.slice(1), path.join(directory, path.basename(file))];
        }),
      ),
    ),
    ...shareImages(entries).map((image): [string, string] => {
      const file = sharePath(image);
      return [file.slice(1), path.join(directory, path.basename(file))];
    }),
  ]);

/** Puts the encoded images of the content beside the pages. */
export const mediaFiles = (): AstroIntegration => ({
  name: 'media-files',
  hooks: {
    'astro:build:done': ({ dir }) => {
      if (process.env.KEEP_ONLY) return;
      const directory = path.join(contentDirectory(), 'images');
      mkdirSync(path.join(fileURLToPath(dir), 'media'), { recursive: true });
      for (const [file, source] of mediaFilesOf(readStore(contentDirectory()), directory)) {
        const target = path.join(fileURLToPath(dir), file);
        if (!existsSync(target)) share(source, target);
      }
    },
  },
});

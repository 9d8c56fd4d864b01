import { copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDirectory } from '../src/store/current.ts';
import { IMAGE_FORMATS, imagePath, imageWidths } from '../src/store/image-files.ts';
import { readStore } from '../src/store/store.ts';

/** Puts the encoded images of the content beside the pages: hard links where the disk can, copies elsewhere. */
export const mediaFiles = (): AstroIntegration => ({
  name: 'media-files',
  hooks: {
    'astro:build:done': ({ dir }) => {
      if (process.env.KEEP_ONLY) return;
      const source = path.join(contentDirectory(), 'images');
      const target = fileURLToPath(dir);
      mkdirSync(path.join(target, 'media'), { recursive: true });
      for (const media of readStore(contentDirectory()).media) {
        for (const width of imageWidths(media)) {
          for (const format of IMAGE_FORMATS) {
            const file = imagePath(media, width, format);
            link(path.join(source, path.basename(file)), path.join(target, file));
          }
        }
      }
    },
  },
});

const link = (from: string, to: string): void => {
  if (existsSync(to)) return;
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFileSync(from, to);
  }
};

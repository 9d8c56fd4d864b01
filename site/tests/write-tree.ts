import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { keptBundle } from '../publish/kept-bundle.ts';
import { renderPages } from '../publish/render-pages.ts';
import type { Entries } from '../src/store/content.ts';
import { IMAGE_FORMATS, imagePath, imageWidths } from '../src/store/image-files.ts';
import { shareImages, sharePath } from '../src/store/share-image.ts';

/**
 * Writes the site of some entries into a folder as a host would be given it, with a stand-in for each image. The process
 * is in the site's own folder from then on.
 */
export const writeTree = async (folder: string, entries: Entries): Promise<void> => {
  process.chdir(path.resolve(import.meta.dirname, '..'));
  process.env.NODE_ENV = 'production';
  const put = (file: string, bytes: Uint8Array): void => {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  };
  const bundle = await keptBundle(() => {});
  cpSync(bundle.assets, folder, { recursive: true });
  await renderPages({ ...bundle, entries, last: undefined, others: new Set(), put, keep: () => false });

  const pixel = sharp({ create: { width: 4, height: 3, channels: 3, background: '#667' } });
  const pixels = { avif: await pixel.clone().avif().toBuffer(), jpg: await pixel.clone().jpeg().toBuffer() };
  for (const image of entries.media) {
    for (const width of imageWidths(image)) {
      for (const format of IMAGE_FORMATS) put(imagePath(image, width, format), pixels[format]);
    }
  }
  for (const image of shareImages(entries).values()) put(sharePath(image), pixels.jpg);
};

import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MAX_PIXELS, sizeProblem } from '@also-playing/shared-types/image-limits';
import type { Media } from '@also-playing/shared-types/media';
import sharp from 'sharp';
import type { StoredMedia } from '../store/content.ts';
import { IMAGE_FORMATS, type ImageFormat, imagePath, imageWidths } from '../store/image-files.ts';
import { entryAddress } from './entry-address.ts';
import { fetchImage, ImageAway } from './fetch-image.ts';
import { type Failure, PassingPullError, PullError } from './pull-error.ts';

/** Images of the CMS become files of the site: AVIF and JPEG in a few widths, each encoded once. */

// Part of each digest: raise it when settings change, so that browsers that keep files for ever get new ones.
const ENCODER = 'v1';
/** As sharp calls them (AVIF is a HEIF), whatever the file is called: an SVG is a program that draws. */
const DECODED = ['jpeg', 'png', 'webp', 'heif', 'gif', 'tiff'];

/** What is known of an image from an earlier pull: nothing is fetched again while its revision stays. */
interface Known {
  revision: string;
  digest: string;
  width: number;
  height: number;
}

/**
 * Makes the files that are missing.
 * @param revisions of each image, by document id
 * @param directory of the encoded files, and of the index of what was made
 * @param full makes those that are empty as well
 * @throws PullError with every image that is missing, broken or too large; PassingPullError when some can't be had now;
 *   whatever the disk says
 */
export const makeImages = async (
  all: readonly Media[],
  revisions: ReadonlyMap<string, string>,
  cmsUrl: string,
  directory: string,
  full = false,
): Promise<StoredMedia[]> => {
  mkdirSync(directory, { recursive: true });
  const index = path.join(directory, 'index.json');
  const known = readIndex(index);
  const made: Record<string, Known> = {};
  const failures: Failure[] = [];
  const away: Failure[] = [];
  const present = madeIn(directory, full);

  for (const media of all) {
    const revision = revisions.get(media.documentId) ?? '';
    try {
      const before = known[media.documentId];
      made[media.documentId] =
        before?.revision === revision && isMade(before, present)
          ? before
          : { revision, ...(await make(await fetchImage(media, cmsUrl), directory)) };
    } catch (error) {
      // Of the disk, not of the image.
      if ((error as NodeJS.ErrnoException).syscall) throw error;
      (error instanceof ImageAway ? away : failures).push({
        title: `image "${media.alternativeText}" can't be used`,
        what: `${media.url}: ${(error as Error).message}`,
        where: entryAddress(cmsUrl, 'media', media.documentId),
        ...(error instanceof ImageAway
          ? { remedy: 'nothing in the entry; look whether the CMS, or the store of its files, answers' }
          : {
              remedy: 'replace the file in the media library, or take it out of the entry, then publish',
              entries: [{ type: 'media', documentId: media.documentId }],
            }),
      });
    }
  }
  // Kept also when some failed: the others need not be encoded again.
  if (Object.entries(made).some(([id, image]) => known[id] !== image)) {
    await writeWhole(index, Buffer.from(JSON.stringify({ ...readIndex(index), ...made })));
  }
  if (failures.length > 0) throw new PullError(failures, countOf(failures, all));
  if (away.length > 0) throw new PassingPullError(away, countOf(away, all));
  return all.map((media) => {
    const { digest, width, height } = made[media.documentId] as Known;
    return { ...media, digest, width, height };
  });
};

const countOf = (failures: readonly Failure[], all: readonly Media[]): string =>
  `${failures.length} of ${all.length} images failed; the site stays as it is.`;

/** Nothing where there is none, or a torn one: images are then fetched again, and encoded where files are missing. */
const readIndex = (index: string): Record<string, Known> => {
  try {
    return JSON.parse(readFileSync(index, 'utf8')) as Record<string, Known>;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
};

const filesOf = (image: { digest: string; width: number }): [string, number, ImageFormat][] =>
  imageWidths(image).flatMap((width) =>
    IMAGE_FORMATS.map((format): [string, number, ImageFormat] => [
      path.basename(imagePath(image, width, format)),
      width,
      format,
    ]),
  );

/** Names of the files that a folder has; with `full` of those alone that hold something. */
export const madeIn = (directory: string, full: boolean): ReadonlySet<string> => {
  const names = readdirSync(directory);
  return new Set(full ? names.filter((name) => sizeOf(path.join(directory, name)) > 0) : names);
};

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

const isMade = (image: Known, present: ReadonlySet<string>): boolean =>
  filesOf(image).every(([file]) => present.has(file));

const make = async (bytes: Buffer, directory: string): Promise<Omit<Known, 'revision'>> => {
  const digest = createHash('sha256').update(ENCODER).update(bytes).digest('hex').slice(0, 16);
  const source = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' });
  const { autoOrient, format = 'something' } = await source.metadata();
  if (!DECODED.includes(format)) throw new Error(`the file is ${format}, and no photograph`);
  const { width, height } = autoOrient;
  const problem = sizeProblem(width, height);
  if (problem) throw new Error(problem.what);
  const image = { digest, width, height };
  // All at once: each is the work of one core.
  await Promise.all(
    filesOf(image).map(async ([name, width, as]) => {
      const file = path.join(directory, name);
      if (sizeOf(file) > 0) return;
      const resized = source.clone().autoOrient().resize({ width }).flatten({ background: '#fff' });
      const encoded =
        as === 'avif' ? resized.avif({ quality: 52, effort: 3 }) : resized.jpeg({ quality: 74, mozjpeg: true });
      await writeWhole(file, await encoded.toBuffer());
    }),
  );
  return image;
};

/** Whole or not at all, also when the power fails: a file that exists is complete, and only a full pull looks at it again. */
export const writeWhole = async (file: string, bytes: Buffer): Promise<void> => {
  // A preview may make the same at the same time, in a process of its own.
  const part = `${file}.${process.pid}-${randomUUID()}.part`;
  await writeFile(part, bytes, { flush: true });
  await rename(part, file);
};

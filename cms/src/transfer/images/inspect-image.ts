import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sizeProblem } from '@also-playing/shared-types/image-limits';
import sharp from 'sharp';
import { ImageProblem } from './find-image.ts';
import { imageName } from './image-name.ts';

/** Formats of an image as its bytes say, by sharp's name. */
const FORMATS: Record<string, { ext: string; mime: string }> = {
  jpeg: { ext: 'jpg', mime: 'image/jpeg' },
  png: { ext: 'png', mime: 'image/png' },
  webp: { ext: 'webp', mime: 'image/webp' },
  // sharp's name of the container; AV1 is the only codec in it that it reads.
  heif: { ext: 'avif', mime: 'image/avif' },
  gif: { ext: 'gif', mime: 'image/gif' },
  tiff: { ext: 'tiff', mime: 'image/tiff' },
};

/** An image that was opened and decoded. */
export interface ImageFile {
  /** On this machine. */
  filepath: string;
  /** Of the bytes; SHA-256, the first 12 digits. */
  digest: string;
  /** In the media library: `night-shift-0a1b2c3d4e5f.jpg`. */
  name: string;
  mime: string;
  /** Bytes. */
  size: number;
}

const broken = (): ImageProblem => new ImageProblem('the image is broken', 'export it again from the original');

/** Reads the header first: an image of a few kilobytes can hold more pixels than there is memory. */
const formatOf = async (bytes: Buffer): Promise<{ ext: string; mime: string }> => {
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new ImageProblem('the file is not an image that can be read', 'use JPEG, PNG, WebP, AVIF, GIF or TIFF');
    });
  const format = FORMATS[header.format];
  if (!format) {
    throw new ImageProblem(`the image is of the type ${header.format}`, 'use JPEG, PNG, WebP, AVIF, GIF or TIFF');
  }
  const problem = sizeProblem(header.width, header.height);
  if (problem) throw new ImageProblem(problem.what, problem.remedy);
  return format;
};

/**
 * Opens an image and decodes it whole, so that a page never meets a broken one.
 * @param filepath on this machine
 * @param src as the import file names it
 * @throws ImageProblem when it is no image, broken, or of a size that the site can't use
 */
export const inspectImage = async (filepath: string, src: string): Promise<ImageFile> => {
  const bytes = await readFile(filepath);
  const { ext, mime } = await formatOf(bytes);
  // As strict as the pull is.
  await sharp(bytes, { failOn: 'error' })
    .resize(8)
    .toBuffer()
    .catch(() => {
      throw broken();
    });
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return { filepath, digest, name: imageName(src, digest, ext), mime, size: bytes.length };
};

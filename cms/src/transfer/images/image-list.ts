import { isDeepStrictEqual } from 'node:util';
import type { ImportImage } from '@also-playing/shared-types/import-file';
import { formatPath } from '@also-playing/shared-types/problem';
import type { ImportProblem, Path } from '../problems.ts';
import type { ImageFile } from './inspect-image.ts';

/** One place of the file that names an image. */
export interface ImageUse {
  image: ImportImage;
  path: Path;
}

/** What is known of an image beside its bytes, by the media library's names. */
export interface ImageInfo {
  /** A draft's image may have none yet. */
  alternativeText?: string;
  caption?: string;
  focalPoint?: { x: number; y: number };
}

/** One image, however often the file names it. */
export interface GatheredImage {
  file: ImageFile;
  info: ImageInfo;
}

const infoOf = ({ alternativeText, credit, focalPoint }: ImportImage): ImageInfo => ({
  ...(alternativeText !== undefined && { alternativeText }),
  ...(credit !== undefined && { caption: credit }),
  ...(focalPoint && { focalPoint }),
});

/** The import file's name of a field of the media library. */
const WORDS: Record<keyof ImageInfo, string> = {
  alternativeText: 'alternativeText',
  caption: 'credit',
  focalPoint: 'focalPoint',
};
export const wordFor = (field: keyof ImageInfo): string => WORDS[field];

/** Where two say something else of the same image: the library keeps one text an image. */
const contradictions = (earlier: ImageInfo, later: ImageInfo): (keyof ImageInfo)[] =>
  (Object.keys(later) as (keyof ImageInfo)[]).filter(
    (field) => earlier[field] !== undefined && !isDeepStrictEqual(earlier[field], later[field]),
  );

/**
 * All images of a file by their digest.
 * @param files by `src`; a use whose image has a problem of its own is missing
 */
export const gatherImages = (
  uses: readonly ImageUse[],
  files: ReadonlyMap<string, ImageFile>,
): { images: Map<string, GatheredImage>; problems: ImportProblem[] } => {
  const images = new Map<string, GatheredImage & { path: Path }>();
  const problems: ImportProblem[] = [];
  for (const { image, path } of uses) {
    const file = files.get(image.src);
    if (!file) continue;
    const info = infoOf(image);
    const earlier = images.get(file.digest);
    if (!earlier) {
      images.set(file.digest, { file, info, path });
      continue;
    }
    problems.push(
      ...contradictions(earlier.info, info).map((field) => ({
        path: [...path, wordFor(field)],
        what: `the same image has another ${wordFor(field)} at ${formatPath(earlier.path)}`,
        remedy: 'write the same at both places',
      })),
    );
    earlier.info = { ...info, ...earlier.info };
  }
  return { images, problems };
};

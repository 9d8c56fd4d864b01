import path from 'node:path';
import type { ImportProblem } from '../problems.ts';
import { findImage, ImageProblem } from './find-image.ts';
import { type GatheredImage, gatherImages, type ImageUse } from './image-list.ts';
import { type ImageFile, inspectImage } from './inspect-image.ts';

/** Images that are opened at once: each takes memory for its pixels, and remote ones wait on each other's servers. */
const AT_ONCE = 4;

/** The images of an import file, found and checked. */
export interface LoadedImages {
  /** By digest. */
  images: Map<string, GatheredImage>;
  digestOf(src: string): string | undefined;
  problems: ImportProblem[];
}

/**
 * Finds, fetches and decodes every image that a file names, each `src` once.
 * @param directory the folder of the import file
 * @param scratch an empty folder for remote images
 */
export const loadImages = async (
  uses: readonly ImageUse[],
  directory: string,
  scratch: string,
): Promise<LoadedImages> => {
  const sources = [...new Set(uses.map(({ image }) => image.src))];
  const files = new Map<string, ImageFile>();
  const refused = new Map<string, ImageProblem>();

  const load = async (src: string): Promise<void> => {
    try {
      const file = await findImage(src, directory, path.join(scratch, String(sources.indexOf(src))));
      files.set(src, await inspectImage(file, src));
    } catch (error) {
      if (!(error instanceof ImageProblem)) throw error;
      refused.set(src, error);
    }
  };
  for (let from = 0; from < sources.length; from += AT_ONCE) {
    await Promise.all(sources.slice(from, from + AT_ONCE).map(load));
  }

  const broken = uses.flatMap(({ image, path: at }): ImportProblem[] => {
    const problem = refused.get(image.src);
    return problem ? [{ path: [...at, 'src'], what: problem.message, remedy: problem.remedy }] : [];
  });
  const { images, problems } = gatherImages(uses, files);
  return { images, digestOf: (src) => files.get(src)?.digest, problems: [...broken, ...problems] };
};

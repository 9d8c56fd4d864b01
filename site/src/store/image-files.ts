import type { StoredMedia } from './content.ts';

/** Which files an image becomes, and where they are served. The pull encodes just these; pages point at just these. */

/** Pixels. A phone's card, a phone's width, a desk's width, and the same at twice the density. */
const LADDER = [360, 540, 720, 1080, 1600, 2240] as const;

export const IMAGE_FORMATS = ['avif', 'jpg'] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

/** Widths of an image's files in pixels, ascending: never larger than the image itself, and at least one. */
export const imageWidths = (media: { width: number }): readonly number[] => {
  const smaller = LADDER.filter((width) => width < media.width);
  const largest = LADDER.at(-1) ?? media.width;
  return [...smaller, Math.min(media.width, largest)].filter((width, index, all) => all.indexOf(width) === index);
};

/** The path of one file on the site. Named by the bytes of the original: it never changes, and may be cached for ever. */
export const imagePath = (media: Pick<StoredMedia, 'digest'>, width: number, format: ImageFormat): string =>
  `/media/${media.digest}-${width}.${format}`;

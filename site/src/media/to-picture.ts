import type { StoredMedia } from '../store/content.ts';
import { imagePath, imageWidths } from '../store/image-files.ts';
import type { PictureProps } from '../ui/picture.ts';

// The browser that reads neither source is old: a middle width will do.
const PLAIN_WIDTH = 1080;

/** Pixels: the widest file of a logo, which is shown half as wide. */
export const LOGO_WIDTH = 360;

/**
 * What a page needs to print an image of the content.
 * @param widest in pixels: a small picture in a long list names no file larger than that
 */
export const toPicture = (media: StoredMedia, widest = Number.POSITIVE_INFINITY): PictureProps => {
  const all = imageWidths(media);
  const fitting = all.filter((width) => width <= widest);
  const widths = fitting.length > 0 ? fitting : all.slice(0, 1);
  const plain = widths.findLast((width) => width <= PLAIN_WIDTH) ?? widths[0] ?? media.width;
  const srcset = (format: 'avif' | 'jpg'): string =>
    widths.map((width) => `${imagePath(media, width, format)} ${width}w`).join(', ');
  const { x, y } = media.focalPoint;
  return {
    avif: srcset('avif'),
    jpg: srcset('jpg'),
    src: imagePath(media, plain, 'jpg'),
    width: plain,
    height: Math.round((media.height * plain) / media.width),
    alt: media.alternativeText,
    focus: x === 50 && y === 50 ? undefined : `${x}% ${y}%`,
  };
};

/** The path of an image in its best quality, for who can't choose by width. */
export const largestJpeg = (media: StoredMedia): string =>
  imagePath(media, imageWidths(media).at(-1) ?? media.width, 'jpg');

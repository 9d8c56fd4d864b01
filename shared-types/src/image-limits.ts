import type { Problem } from './problem.ts';

/**
 * Pixels that an image may have at most: decoded, one of more takes the memory of a small machine. Uploads, imports and
 * the pull hold to it alike: what one takes must not stop another.
 */
export const MAX_PIXELS = 40_000_000;
/** No AVIF has a longer side. */
const MAX_SIDE = 16_384;
/** A picture for links would be cut out of one that is stretched to millions of pixels. */
const MAX_RATIO = 100;

const SMALLER = 'save it smaller, 3,000 pixels wide are enough';

/** What makes an image of these pixels of no use to the site, if anything does. */
export const sizeProblem = (width: number, height: number): Pick<Problem, 'what' | 'remedy'> | undefined => {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (width * height > MAX_PIXELS) {
    const megapixels = Math.ceil((width * height) / 1_000_000);
    return { what: `the image has ${megapixels} megapixels, more than 40`, remedy: SMALLER };
  }
  if (long > MAX_SIDE) {
    return { what: `the image is ${long} pixels long on one side, more than ${MAX_SIDE}`, remedy: SMALLER };
  }
  if (long > MAX_RATIO * short) {
    return {
      what: `the image is more than ${MAX_RATIO} times as long on one side as on the other`,
      remedy: 'cut it to what it shows',
    };
  }
  return undefined;
};

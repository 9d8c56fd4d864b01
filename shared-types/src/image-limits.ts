/**
 * Pixels that an image may have at most: decoded, one of more takes the memory of a small machine. Uploads, imports and
 * the pull hold to it alike: what one takes must not stop another.
 */
export const MAX_PIXELS = 40_000_000;

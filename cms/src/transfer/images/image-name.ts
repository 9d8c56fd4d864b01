import { toSlug } from '../match/slugs.ts';

/** The digits of an image's bytes in its name: `-0a1b2c3d4e5f`, before the extension. */
const DIGITS = /-([0-9a-f]{12})$/;

/** The last part of a path or an address, without query, escapes and extension. */
const baseName = (src: string): string => {
  const last = (src.split(/[?#]/)[0] ?? '').split('/').at(-1) ?? '';
  return toSlug(last.replace(/%[0-9a-f]{2}/gi, ' ').replace(/\.[^.]*$/, ''));
};

/**
 * What an image is called in the media library and in an export: `night-shift-0a1b2c3d4e5f.jpg`. One that is called so
 * already keeps its name.
 * @param src a path, an address or a name
 * @param digest of the bytes; SHA-256, hexadecimal
 */
export const imageName = (src: string, digest: string, extension: string): string => {
  const base = baseName(src).replace(DIGITS, '') || 'image';
  return `${base}-${digest.slice(0, 12)}.${extension}`;
};

/** The digest in a name that {@link imageName} gave. */
export const digestIn = (name: string): string | undefined => DIGITS.exec(name.replace(/\.\w+$/, ''))?.[1];

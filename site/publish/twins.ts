import { brotliDecompressSync } from 'node:zlib';

/** A text of a release that is worth it has its twin `<file>.br` beside it, compressed by brotli. */

/** Bytes that are worth compressing; images and fonts are as small as they get. */
const TEXT = /\.(html|css|js|mjs|svg|json|webmanifest|xml|ics|txt|csv)$/;
/** Below it a packet holds the file anyway. */
const LEAST_BYTES = 1_000;
/** Shorter files lose little by the first compression … */
export const LONG_BYTES = 64_000;
/** … and longer ones would take seconds for a second one. */
const MOST_BYTES = 512_000;

/** Such a text is data for programs: an edit doesn’t wait for a second until it is compressed. */
export const HUGE_BYTES = 4_000_000;

/** A page is compressed on the way from an edit to its readers; as well as it goes, what nobody waits for: assets, once, and long pages again. */
export const QUALITY = { page: 5, best: 11 } as const;

export const isText = (file: string): boolean => TEXT.test(file);

/** @param size of the file, in bytes */
export const wantsTwin = (file: string, size: number): boolean => size >= LEAST_BYTES && isText(file);

/** Whether a page is worth compressing once more, as well as it goes. */
export const isLong = (size: number): boolean => size >= LONG_BYTES && size <= MOST_BYTES;

/** Whether a twin is that of these bytes. */
export const isTwinOf = (twin: Uint8Array, bytes: Uint8Array): boolean => {
  try {
    return brotliDecompressSync(twin, { maxOutputLength: bytes.length }).equals(bytes);
  } catch {
    return false;
  }
};

import sharp from 'sharp';

/** What may become of a file of the media library on its disk. */

const SCRIPT = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><script>alert(1)</script></svg>';

/** The bytes that lie there instead; undefined: it is gone. */
export const CORRUPT_FILES: Readonly<Record<string, (whole: Buffer) => Buffer | undefined | Promise<Buffer>>> = {
  'an image that is gone': () => undefined,
  'an image that is cut off': (whole) => whole.subarray(0, Math.floor(whole.length / 2)),
  'an image that is no image': () => Buffer.from('no image'),
  'an image of no bytes': () => Buffer.alloc(0),
  'a page that is called an image': () => Buffer.from('<!doctype html><script>alert(1)</script>'),
  'an SVG with script that is called an image': () => Buffer.from(SCRIPT),
  'an image of too many pixels': () =>
    sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: 'teal' } })
      .png()
      .toBuffer(),
};

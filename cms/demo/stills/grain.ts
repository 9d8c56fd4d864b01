import sharp from 'sharp';
import { randomFrom } from './random.ts';

/** Pixels; no picture may be smaller, and sharp tiles nothing larger than the picture. */
const SIDE = 720;
/** Standard deviation in grey levels; with the blur about what a fast negative shows. */
const SIGMA = 12;
const BLUR = 0.8;

/**
 * A square of film grain as PNG, to be tiled over a picture with `hard-light`: grey 128 changes nothing.
 * sharp's own noise differs with every run, so the levels come from a seeded sequence.
 */
export const grain = async (seed: number): Promise<Buffer> => {
  const random = randomFrom(seed);
  // Four uniform numbers add up to a near-normal one: mean 2, variance 1/3.
  const level = () => 128 + (random() + random() + random() + random() - 2) * Math.sqrt(3) * SIGMA;
  const levels = Uint8Array.from({ length: SIDE * SIDE }, level);
  return sharp(levels, { raw: { width: SIDE, height: SIDE, channels: 1 } })
    .blur(BLUR)
    .toColourspace('srgb')
    .png()
    .toBuffer();
};

import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Drawing, Drawings } from './stills/drawing.ts';
import { faces } from './stills/faces.ts';
import { ferry } from './stills/ferry.ts';
import { ferryAboard } from './stills/ferry-aboard.ts';
import { flats } from './stills/flats.ts';
import { grain } from './stills/grain.ts';
import { marks } from './stills/marks.ts';
import { nightShift } from './stills/night-shift.ts';
import { nightShiftBuilding } from './stills/night-shift-building.ts';
import { rowboat } from './stills/rowboat.ts';
import { scenes } from './stills/scenes.ts';
import { stairwell } from './stills/stairwell.ts';
import { vendingMachine } from './stills/vending-machine.ts';
import { whale } from './stills/whale.ts';

const GRAIN_SEED = 35;
const QUALITY = 70;

const drawings: Drawings = {
  ...nightShift,
  ...nightShiftBuilding,
  ...ferry,
  ...ferryAboard,
  ...whale,
  ...flats,
  ...rowboat,
  ...vendingMachine,
  ...stairwell,
  ...faces,
  ...scenes,
  ...marks,
};

/** Every file that {@link drawDemo} makes: what `src` of an image of the demo festival may name. */
export const demoImages: readonly string[] = Object.keys(drawings).map((name) => `${name}.jpg`);

/** A drawing as JPEG, grain over it: the same bytes for the same drawing on one machine. */
export const toJpeg = async ({ width, height, scale = 2, svg }: Drawing, over: Buffer): Promise<Buffer> => {
  const source = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}">${svg()}</svg>`;
  return sharp(Buffer.from(source))
    .flatten()
    .toColourspace('srgb')
    .composite([{ input: over, tile: true, blend: 'hard-light' }])
    .jpeg({ quality: QUALITY })
    .toBuffer();
};

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** Under another name first: a run that is broken off leaves no half picture that the next would take for done. */
const write = async (file: string, bytes: Buffer): Promise<void> => {
  await writeFile(`${file}.part`, bytes);
  await rename(`${file}.part`, file);
};

/**
 * Draws the stills, gallery images and portraits of Harbour Lights as JPEG files.
 * A file that is there already is left as it is, so this can be run again.
 * @param directory where to; made when missing
 */
export const drawDemo = async (directory: string): Promise<void> => {
  await mkdir(directory, { recursive: true });
  const over = await grain(GRAIN_SEED);
  await Promise.all(
    Object.entries(drawings).map(async ([name, drawing]) => {
      const file = join(directory, `${name}.jpg`);
      if (!(await exists(file))) await write(file, await toJpeg(drawing, over));
    }),
  );
};

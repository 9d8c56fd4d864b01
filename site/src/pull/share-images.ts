import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Accent } from '@also-playing/shared-types/vocabulary/section';
import pLimit from 'p-limit';
import sharp, { type Sharp } from 'sharp';
import type { Entries } from '../store/content.ts';
import { imagePath, imageWidths } from '../store/image-files.ts';
import { SHARE_SIZE, type ShareImage, shareImages, sharePath } from '../store/share-image.ts';
import { madeIn, writeWhole } from './images.ts';
import { setText } from './set-type.ts';

/** Draws the pictures that links to films and programmes show elsewhere: the still with the title cut into its edge. */

const INK = '#191714';
const PAPER = '#f4f0e6';
/** The lights of `styles/lights.css`, as they are by day. */
const LIGHTS: Record<Accent, string> = {
  red: '#b93418',
  blue: '#0d5680',
  green: '#1d623f',
  ochre: '#7d5200',
  violet: '#553aa3',
  magenta: '#932458',
};
const { width: WIDTH, height: HEIGHT } = SHARE_SIZE;
const MARGIN = 56;

/**
 * Makes those that are missing.
 * @param directory of the encoded images
 * @param full makes those that are empty as well
 */
export const makeShareImages = async (
  entries: Omit<Entries, 'now' | 'origin'>,
  directory: string,
  full = false,
): Promise<void> => {
  const missing = new Map<string, ShareImage>();
  mkdirSync(directory, { recursive: true });
  const there = madeIn(directory, full);
  for (const image of shareImages(entries)) {
    const name = path.basename(sharePath(image));
    if (!there.has(name)) missing.set(path.join(directory, name), image);
  }
  // Twice as many as there are cores: some wait for the disk.
  await pLimit(2 * availableParallelism()).map([...missing], async ([file, image]) =>
    writeWhole(file, await draw(image, directory)),
  );
};

/** mozjpeg's table alone: its search for the last fifth of the bytes took four fifths of the time. */
const JPEG = { quality: 78, quantisationTable: 3, optimiseCoding: true } as const;

const draw = async (image: ShareImage, directory: string): Promise<Buffer> => {
  const letters = Buffer.from(lettering(image));
  const drawn = image.still
    ? croppedStill(image.still, directory).composite([{ input: letters, top: 0, left: 0 }])
    : sharp(letters).flatten();
  return drawn.jpeg(JPEG).toBuffer();
};

const colourOf = ({ accent }: ShareImage): string => (accent ? LIGHTS[accent] : INK);

/** The still cut to the size, around its focal point. */
const croppedStill = (still: NonNullable<ShareImage['still']>, directory: string): Sharp => {
  const widths = imageWidths(still);
  const width = widths.find((candidate) => candidate >= WIDTH) ?? widths.at(-1) ?? still.width;
  const file = path.join(directory, path.basename(imagePath(still, width, 'jpg')));
  const scale = Math.max(WIDTH / still.width, HEIGHT / still.height);
  const [wide, high] = [Math.ceil(still.width * scale), Math.ceil(still.height * scale)];
  const place = (whole: number, part: number, percent: number): number =>
    Math.round(Math.min(Math.max((whole * percent) / 100 - part / 2, 0), whole - part));
  return sharp(file)
    .resize(wide, high, { fit: 'fill' })
    .extract({
      left: place(wide, WIDTH, still.focalPoint.x),
      top: place(high, HEIGHT, still.focalPoint.y),
      width: WIDTH,
      height: HEIGHT,
    });
};

/** The title as a cut-out of paper in the lower edge; without a still as large as the picture, on its light, which it brings. */
const lettering = (image: ShareImage): string => {
  const box = image.still
    ? { width: WIDTH - 2 * MARGIN, lines: 2, largest: 108, smallest: 44 }
    : { width: WIDTH - 2 * MARGIN, lines: 4, largest: 168, smallest: 44 };
  const title = setText(image.title, box);
  const shapes: string[] = image.still ? [] : [`<path fill="${colourOf(image)}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>`];
  if (title) {
    const step = title.size * 0.92;
    const top = HEIGHT - 34 - step * title.lines.length;
    const colour = image.still ? INK : PAPER;
    for (const [index, line] of title.lines.entries()) {
      const baseline = top + step * index + title.size * 0.76;
      if (image.still) {
        const wide = MARGIN + line.width * title.size + 22;
        shapes.push(`<path fill="${PAPER}" d="M0 ${top + step * index - 8}h${wide}V${HEIGHT}H0z"/>`);
      }
      shapes.push(
        `<path fill="${colour}" transform="translate(${MARGIN} ${baseline})" d="${line.outline(title.size)}"/>`,
      );
    }
  }
  if (image.still) shapes.push(`<path fill="${colourOf(image)}" d="M0 ${HEIGHT - 12}h${WIDTH}v12H0z"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${shapes.join('')}</svg>`;
};

import { type Box, type Fit, fitTitle } from '../ui/fit-title.ts';
import type { TitleFit } from '../ui/title-head.ts';

/** The boxes that the title of a film or programme is set in. */

const IN_STILL_WIDE: Box = { width: 98, height: 27, largest: 12, smallest: 3.2, lineHeight: 0.9 };
const IN_STILL_NARROW: Box = { width: 97, height: 86, largest: 27, smallest: 9, lineHeight: 0.9 };
const AS_PICTURE_WIDE: Box = { width: 99, height: 42, largest: 40, smallest: 4, lineHeight: 0.86 };
const AS_PICTURE_NARROW: Box = { width: 99, height: 120, largest: 60, smallest: 10, lineHeight: 0.86 };
const ON_CARD: Box = { width: 98, height: 60, largest: 60, smallest: 7, lineHeight: 0.86 };

/** In the lower edge of a still, or as the picture itself. */
export const fitHeadTitle = (title: string, hasPicture: boolean): TitleFit => ({
  wide: fitTitle(title, hasPicture ? IN_STILL_WIDE : AS_PICTURE_WIDE),
  narrow: fitTitle(title, hasPicture ? IN_STILL_NARROW : AS_PICTURE_NARROW),
});

/** In place of a card's still. */
export const fitCardTitle = (title: string): Fit => fitTitle(title, ON_CARD);

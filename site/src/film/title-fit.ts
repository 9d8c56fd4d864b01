import { type Box, type Fit, fitTitle } from '../ui/fit-title.ts';

/** The boxes that a film's title is set in. A narrow page is a phone. */

const IN_STILL_WIDE: Box = { width: 98, height: 27, largest: 12, smallest: 3.2, lineHeight: 0.9 };
const IN_STILL_NARROW: Box = { width: 97, height: 86, largest: 27, smallest: 9, lineHeight: 0.9 };
const AS_PICTURE_WIDE: Box = { width: 99, height: 42, largest: 40, smallest: 4, lineHeight: 0.86 };
const AS_PICTURE_NARROW: Box = { width: 99, height: 120, largest: 60, smallest: 10, lineHeight: 0.86 };
const ON_CARD: Box = { width: 98, height: 60, largest: 60, smallest: 7, lineHeight: 0.86 };

export interface TitleFit {
  wide: Fit;
  narrow: Fit;
}

/** In the lower edge of a still, or as the picture itself. */
export const fitFilmTitle = (title: string, hasStill: boolean): TitleFit => ({
  wide: fitTitle(title, hasStill ? IN_STILL_WIDE : AS_PICTURE_WIDE),
  narrow: fitTitle(title, hasStill ? IN_STILL_NARROW : AS_PICTURE_NARROW),
});

/** In place of a card's still. */
export const fitCardTitle = (title: string): Fit => fitTitle(title, ON_CARD);

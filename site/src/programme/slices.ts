import type { Film } from '@also-playing/shared-types/film';
import { toPicture } from '../media/to-picture.ts';
import type { Content } from '../store/content.ts';
import type { PictureProps } from '../ui/picture.ts';

/** A film's part of the bill's picture; without a still it is the section's light. */
export interface SliceProps {
  picture: PictureProps | undefined;
  /** Its width among the others: minutes. */
  minutes: number;
}

// Of a film whose running time nobody has said: it must be seen, and no more.
const UNKNOWN = 5;

/** The bill as one picture, each film as wide as its minutes. None with fewer than two stills to show. */
export const toSlices = (films: readonly Film[], content: Content): SliceProps[] => {
  if (films.filter(({ still }) => still !== undefined).length < 2) return [];
  return films.map(({ still, runtimeMinutes }) => ({
    // The list below describes the same pictures: here they say nothing more.
    picture: still === undefined ? undefined : { ...toPicture(content.media(still)), alt: '' },
    minutes: runtimeMinutes ?? UNKNOWN,
  }));
};

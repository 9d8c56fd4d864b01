import type { Fit } from './fit-title.ts';
import type { PictureProps } from './picture.ts';
import type { SectionMarkProps } from './section-mark.ts';
import type { Text } from './text.ts';
import type { TimeProps } from './time.ts';

export interface CardWhen {
  start: TimeProps;
  day: string;
  /** With what is to be known of seats. */
  place: string | undefined;
  change: string | undefined;
  /** ISO 8601 in UTC: then the card goes, by the browser's clock. */
  until: string;
}

export interface CarouselCard {
  href: string;
  title: Text;
  blurb: Text | undefined;
  section: SectionMarkProps | undefined;
  /** Without one the title is the picture. */
  picture: PictureProps | undefined;
  fit: Fit;
  when: CardWhen | undefined;
}

export interface CarouselProps {
  heading: Text;
  back: string;
  more: string;
  cards: readonly CarouselCard[];
}

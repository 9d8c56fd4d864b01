import type { Film } from '@also-playing/shared-types/film';
import type { Content } from './content.ts';
import { compareText, isStillToCome } from './timed-screening.ts';

/** The first of the pinned films, else the next to be shown, that has a still. */
export const leadFilm = (content: Content): Film | undefined => {
  const withStill = content.films().filter(({ still }) => still !== undefined);
  const [pinned] = withStill
    .filter(({ carouselRank }) => carouselRank !== undefined)
    .sort((a, b) => (a.carouselRank ?? 0) - (b.carouselRank ?? 0) || compareText(a.slug, b.slug));
  if (pinned) return pinned;
  const coming = content.screenings().filter((screening) => isStillToCome(screening, content.now()));
  const next = coming.map((screening) => content.shownBy(screening)).find(({ entry }) => entry.still !== undefined);
  return next?.type === 'film' ? next.entry : withStill[0];
};

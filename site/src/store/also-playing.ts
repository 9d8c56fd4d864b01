import type { Film } from '@also-playing/shared-types/film';
import type { AlsoPlayingFilm, Content } from './content.ts';
import { compareText, isStillToCome, type TimedScreening } from './timed-screening.ts';

type Coming = { film: Film; next: TimedScreening };

/**
 * The carousel of a film's page: other films with a screening still to come. First the pinned ones (by rank, then
 * slug), then those of the same section, then the others. The last two stand in the order of a ring: by next start,
 * then slug, beginning after this page's own next screening (after now if it has none) and wrapping round. So only
 * pinned films are everywhere, and an edit touches few pages.
 */
export const alsoPlaying = (content: Content, page: Film): { upcoming: boolean; films: readonly AlsoPlayingFilm[] } => {
  const now = content.now();
  const nextOf = (film: Film) => content.screeningsOf(film).find((screening) => isStillToCome(screening, now));
  const others = content.films().filter((film) => film.documentId !== page.documentId);
  const coming = others.flatMap((film): Coming[] => {
    const next = nextOf(film);
    return next ? [{ film, next }] : [];
  });
  const length = content.site().carouselLength;
  if (coming.length === 0) return { upcoming: false, films: latest(content, others).slice(0, length) };

  const start = { startsAt: nextOf(page)?.startsAt ?? now, slug: page.slug };
  const pinned = coming.filter(({ film }) => film.carouselRank !== undefined).sort(byRank);
  const ring = [...coming].filter(({ film }) => film.carouselRank === undefined).sort(byRing(start));
  const [same, rest] = partition(ring, ({ film }) => page.section !== undefined && film.section === page.section);
  return { upcoming: true, films: [...pinned, ...same, ...rest].slice(0, length) };
};

const byRank = (a: Coming, b: Coming): number =>
  (a.film.carouselRank ?? 0) - (b.film.carouselRank ?? 0) || compareText(a.film.slug, b.film.slug);

const byRing = (start: { startsAt: string; slug: string }) => {
  const isBehind = ({ film, next }: Coming): boolean =>
    (compareText(next.startsAt, start.startsAt) || compareText(film.slug, start.slug)) <= 0;
  return (a: Coming, b: Coming): number =>
    Number(isBehind(a)) - Number(isBehind(b)) ||
    compareText(a.next.startsAt, b.next.startsAt) ||
    compareText(a.film.slug, b.film.slug);
};

/** When nothing is to come: what played last first, then what was published last. */
const latest = (content: Content, films: readonly Film[]): AlsoPlayingFilm[] =>
  films
    .map((film) => ({ film, last: content.screeningsOf(film).at(-1)?.startsAt ?? '' }))
    .sort(
      (a, b) =>
        compareText(b.last, a.last) ||
        compareText(b.film.firstPublishedAt ?? '', a.film.firstPublishedAt ?? '') ||
        compareText(a.film.slug, b.film.slug),
    )
    .map(({ film }) => ({ film, next: undefined }));

const partition = <T>(all: readonly T[], test: (item: T) => boolean): [T[], T[]] => [
  all.filter(test),
  all.filter((item) => !test(item)),
];

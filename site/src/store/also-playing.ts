import type { AlsoPlayingWork, Content } from './content.ts';
import { compareText, isStillToCome, type TimedScreening } from './timed-screening.ts';
import type { Work } from './work.ts';

type Coming = { work: Work; next: TimedScreening };
type Place = { startsAt: string; slug: string };

/**
 * The carousel of a page: other films and programmes with a screening still to come. First the pinned ones (by rank,
 * then slug), then those of the same section, then the others. The last two stand in the order of a ring: by next
 * start, then slug, beginning after this page's own next screening (after now if it has none) and wrapping round. So
 * only pinned ones are everywhere, and an edit touches few pages.
 * @param works all that have a page
 */
export const alsoPlayingOn = (content: Content, works: readonly Work[]) => {
  const now = content.now();
  const nextOf = (work: Work) => content.screeningsOfWork(work).find((screening) => isStillToCome(screening, now));
  const coming = works
    .flatMap((work): Coming[] => {
      const next = nextOf(work);
      return next ? [{ work, next }] : [];
    })
    .sort((a, b) => comparePlaces(placeOf(a), placeOf(b)));
  const pinned = coming.filter(({ work }) => work.entry.carouselRank !== undefined).sort(byRank);
  const ring = coming.filter(({ work }) => work.entry.carouselRank === undefined);
  const bySection = Map.groupBy(ring, ({ work }) => work.entry.section);

  const played = coming.length < 2 ? latest(content, works) : [];

  return (page: Work): { upcoming: boolean; works: readonly AlsoPlayingWork[] } => {
    const length = content.site().carouselLength;
    const isOther = ({ work }: { work: Work }): boolean => work.entry.documentId !== page.entry.documentId;
    if (!coming.some(isOther)) return { upcoming: false, works: played.filter(isOther).slice(0, length) };
    const { section, slug } = page.entry;
    const start = { startsAt: nextOf(page)?.startsAt ?? now, slug };
    const taken = pinned.filter(isOther).slice(0, length);
    const take = (from: readonly Coming[], isWanted: (item: Coming) => boolean): void => {
      const first = firstAfter(from, start);
      for (let step = 0; step < from.length && taken.length < length; step++) {
        const item = from[(first + step) % from.length];
        if (item && isWanted(item)) taken.push(item);
      }
    };
    if (section !== undefined) take(bySection.get(section) ?? [], isOther);
    take(ring, (item) => isOther(item) && (section === undefined || item.work.entry.section !== section));
    return { upcoming: true, works: taken };
  };
};

/** Where the first one stands that comes after a place, in a list in order; its length where none does. */
const firstAfter = (from: readonly Coming[], place: Place): number => {
  let [low, high] = [0, from.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = from[middle];
    if (item && comparePlaces(placeOf(item), place) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
};

const placeOf = ({ work, next }: Coming): Place => ({ startsAt: next.startsAt, slug: work.entry.slug });

const comparePlaces = (a: Place, b: Place): number =>
  compareText(a.startsAt, b.startsAt) || compareText(a.slug, b.slug);

const byRank = ({ work: { entry: a } }: Coming, { work: { entry: b } }: Coming): number =>
  (a.carouselRank ?? 0) - (b.carouselRank ?? 0) || compareText(a.slug, b.slug);

/** When nothing is to come: what played last first, then what was published last. */
const latest = (content: Content, works: readonly Work[]): AlsoPlayingWork[] =>
  works
    .map((work) => ({ work, last: content.screeningsOfWork(work).at(-1)?.startsAt ?? '' }))
    .sort(
      (a, b) =>
        compareText(b.last, a.last) ||
        compareText(b.work.entry.firstPublishedAt ?? '', a.work.entry.firstPublishedAt ?? '') ||
        compareText(a.work.entry.slug, b.work.entry.slug),
    )
    .map(({ work }) => ({ work, next: undefined }));

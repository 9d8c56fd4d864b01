import { toOffsetTime } from '@also-playing/shared-types/local-time';
import { toWhen } from '../film/also-playing.ts';
import { toSectionMark } from '../film/film-section.ts';
import { originalTitle } from '../film/original-title.ts';
import { fitCardTitle } from '../film/title-fit.ts';
import { toPicture } from '../media/to-picture.ts';
import { shortPlaceOf } from '../screening/place.ts';
import { ticketState } from '../screening/ticket-state.ts';
import type { Content } from '../store/content.ts';
import { isListed, isOff, isStillToCome } from '../store/timed-screening.ts';
import type { Work } from '../store/work.ts';
import type { CardWhen } from '../ui/carousel.ts';
import type { Fit } from '../ui/fit-title.ts';
import type { PictureProps } from '../ui/picture.ts';
import type { SectionMarkProps } from '../ui/section-mark.ts';
import type { Text } from '../ui/text.ts';
import { entryAddress } from '../words/addresses.ts';
import { formatTime } from '../words/dates.ts';
import { fill } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';
import { keysOf } from './filter-keys.ts';
import { lengthOf, makersOf, originOf } from './work-facts.ts';

/** A film or programme as a row of a list: still, title, makers, section, facts, next screening. */
export interface WorkRowProps {
  href: string;
  title: Text;
  original: Text | undefined;
  makers: string;
  section: SectionMarkProps | undefined;
  origin: string;
  length: string;
  /** Without one the title is the picture. */
  picture: PictureProps | undefined;
  fit: Fit;
  /** An editor's pin: the still grows, and the title stands in its lower edge. */
  pinned: boolean;
  next: (CardWhen & { state: string | undefined; running: boolean }) | undefined;
  /** What it is found by: `section-competition country-fr`. */
  keys: string;
}

// Pixels: a row's still at twice the density of a screen, and a pin's.
const SMALL = 540;
const LARGE = 1600;

export const toWorkRow = (work: Work, content: Content, reader: Reader): WorkRowProps =>
  content.part('row', work.entry.documentId, reader, () => makeWorkRow(work, content, reader));

const makeWorkRow = (work: Work, content: Content, reader: Reader): WorkRowProps => {
  const { type, entry } = work;
  const pinned = entry.carouselRank !== undefined && entry.still !== undefined;
  const section = toSectionMark(entry.section, content, reader);
  const title = pickText(entry, 'title', reader);
  return {
    href: entryAddress(type, entry, reader),
    title,
    original: type === 'film' ? originalTitle(entry) : undefined,
    makers: makersOf(work, content, reader),
    // Its own link would lie under the row's.
    section: section && { ...section, title: { ...section.title, href: undefined } },
    origin: originOf(work, content, reader),
    length: lengthOf(work, content, reader),
    picture: entry.still === undefined ? undefined : toPicture(content.media(entry.still), pinned ? LARGE : SMALL),
    fit: fitCardTitle(title.text),
    pinned,
    next: nextOf(work, content, reader),
    keys: keysOf(work, content).join(' '),
  };
};

/** The next screening; of what has begun for the last time, that it is on now. */
const nextOf = (work: Work, content: Content, reader: Reader): WorkRowProps['next'] => {
  const now = content.now();
  const screenings = content.screeningsOfWork(work);
  const coming = screenings.filter((screening) => isStillToCome(screening, now));
  const next = coming.find(({ availability }) => !availability) ?? coming[0];
  if (next) {
    const place = shortPlaceOf(next, content, reader)?.text;
    return { ...toWhen(next, content, reader), place, state: ticketState(next, reader), running: false };
  }
  const running = screenings.find(
    (screening) =>
      isListed(screening) &&
      !isOff(screening) &&
      screening.startsAt <= now &&
      screening.endsAt !== undefined &&
      screening.endsAt > now,
  );
  if (running?.endsAt === undefined) return undefined;
  const { filmIndex } = reader.words;
  return {
    start: { text: formatTime(running.localStart, reader), at: toOffsetTime(running.startsAt, running.zone) },
    day: fill(filmIndex.last, { when: filmIndex.onNow }),
    place: shortPlaceOf(running, content, reader)?.text,
    state: undefined,
    change: undefined,
    until: running.endsAt,
    running: true,
  };
};

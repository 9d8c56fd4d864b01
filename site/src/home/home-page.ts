import { toOffsetTime } from '@also-playing/shared-types/local-time';
import { toCard } from '../film/also-playing.ts';
import { toSectionMark } from '../film/film-section.ts';
import { changeLine } from '../screening/change-line.ts';
import { clockOf, soonWord } from '../screening/clock.ts';
import { shortPlaceOf } from '../screening/place.ts';
import { ticketState } from '../screening/ticket-state.ts';
import type { Content } from '../store/content.ts';
import { isStillToCome, type TimedScreening } from '../store/timed-screening.ts';
import { filmWork } from '../store/work.ts';
import type { CarouselCard } from '../ui/carousel.ts';
import { type Fit, fitTitle } from '../ui/fit-title.ts';
import type { FrameProps } from '../ui/frame.ts';
import type { Text } from '../ui/text.ts';
import type { TimeProps } from '../ui/time.ts';
import { entryAddress, HOME } from '../words/addresses.ts';
import { formatShortDay, formatTime } from '../words/dates.ts';
import { pickText, type Reader } from '../words/reader.ts';
import { byTitle } from '../words/sort-title.ts';
import type { Words } from '../words/words.ts';
import { toSiteFrame } from './site-frame.ts';

/** One of the next screenings. */
export interface NextScreeningProps {
  start: TimeProps;
  day: string;
  title: Text;
  href: string;
  place: Text | undefined;
  light: string | undefined;
  off: boolean;
  /** What changed, or what is to be known of seats. */
  change: string | undefined;
  state: string | undefined;
  /** ISO 8601 in UTC: then it goes, by the browser's clock. */
  until: string;
}

export interface HomePageProps {
  frame: FrameProps;
  words: Words;
  fit: { wide: Fit; narrow: Fit };
  tagline: Text | undefined;
  announcement: Text | undefined;
  next: readonly NextScreeningProps[];
  films: readonly CarouselCard[];
}

const NEXT = 12;
const ONE_LINE = { width: 100, height: 24, largest: 24, smallest: 4, lineHeight: 0.86 };
const TWO_LINES = { width: 100, height: 70, largest: 40, smallest: 9, lineHeight: 0.86 };

/** The home page: what comes next, and all films. */
export const toHomePage = (content: Content, reader: Reader): HomePageProps => {
  const { words } = reader;
  const site = content.site();
  const frame = toSiteFrame(content, reader, HOME);
  return {
    frame,
    words,
    fit: { wide: fitTitle(frame.name.text, ONE_LINE), narrow: fitTitle(frame.name.text, TWO_LINES) },
    tagline: pickText(site, 'tagline', reader),
    announcement: pickText(site, 'announcement', reader),
    next: content
      .comingScreenings()
      .filter(({ audience, availability }) => audience === 'public' && !availability)
      .slice(0, NEXT)
      .map((screening) => toNext(screening, content, reader)),
    films: byTitle(content.films(), reader).map((film) =>
      toCard(
        { work: filmWork(film), next: content.screeningsOf(film).find((s) => isStillToCome(s, content.now())) },
        content,
        reader,
      ),
    ),
  };
};

const toNext = (screening: TimedScreening, content: Content, reader: Reader): NextScreeningProps => {
  const { type, entry } = content.shownBy(screening);
  const off = screening.eventStatus === 'cancelled' || screening.eventStatus === 'postponed';
  return {
    start: { text: formatTime(screening.localStart), at: toOffsetTime(screening.startsAt, screening.zone) },
    day: soonWord(screening, clockOf(content), reader.words)?.text ?? formatShortDay(screening.day, reader),
    title: pickText(entry, 'title', reader),
    href: entryAddress(type, entry, reader),
    place: shortPlaceOf(screening, content, reader),
    light: toSectionMark(screening.section ?? entry.section, content, reader)?.light,
    off,
    change: changeLine(screening, content, reader),
    state: off ? undefined : ticketState(screening, reader),
    until: screening.leavesAt,
  };
};

import { toOffsetTime } from '@also-playing/shared-types/local-time';
import { dayPath, todayOf } from '../schedule/schedule-days.ts';
import { showMarks } from '../schedule/show-marks.ts';
import { clockOf, type Passing, soonWord } from '../screening/clock.ts';
import { shortPlaceOf } from '../screening/place.ts';
import type { Content } from '../store/content.ts';
import { isOff, type TimedScreening } from '../store/timed-screening.ts';
import type { Text } from '../ui/text.ts';
import type { TimeProps } from '../ui/time.ts';
import { entryAddress, toAddress } from '../words/addresses.ts';
import { formatShortDay, formatTime, formatWeekday } from '../words/dates.ts';
import { fill } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';

/** One of the next screenings. */
interface NextScreeningProps {
  start: TimeProps;
  /** Where it isn't today: "Sun 6 Dec". */
  day: string | undefined;
  title: Text;
  href: string;
  place: Text | undefined;
  light: string | undefined;
  off: boolean;
  /** Changed, or to be known of seats; where it is off, what to do instead. */
  words: readonly { text: string; change: boolean }[];
  /** ISO 8601 in UTC: then it goes, by the browser's clock. */
  until: string;
}

export interface NextScreeningsProps {
  heading: string;
  /** ", tonight" while it is true of the first. */
  soon: Passing | undefined;
  screenings: readonly NextScreeningProps[];
  /** "All of Saturday" */
  all: Text | undefined;
}

/** Enough for an evening, and for the morning after when nobody has published since. */
const NEXT = 24;

/** The next in rooms; what is off stays where it would have been. None when nothing is to come. */
export const toNextScreenings = (content: Content, reader: Reader): NextScreeningsProps | undefined => {
  const { words } = reader;
  const coming = content.nextInRooms(NEXT);
  const [first] = coming;
  if (!first) return undefined;
  const soon = soonWord(first, clockOf(content), words);
  const edition = content.currentEdition();
  const before = edition !== undefined && todayOf(content) < edition.startsOn;
  // The first that is listed: late at night the day of the clock may have nothing left.
  const day = content.days().find((one) => coming.some((screening) => screening.day === one));
  return {
    heading: before ? words.homePage.firstDays : words.homePage.next,
    soon: soon && {
      text: soon.text === words.tonight ? words.homePage.nextTonight : words.homePage.nextToday,
      // When the last of them has begun, what is next is tomorrow's.
      until: coming.findLast((screening) => screening.day === first.day)?.leavesAt ?? soon.until,
    },
    screenings: coming.map((screening) => toNext(screening, content, reader)),
    all:
      day === undefined
        ? undefined
        : {
            text: fill(words.homePage.allOf, { day: formatWeekday(day, reader) }),
            href: toAddress(dayPath(day), reader),
          },
  };
};

const toNext = (screening: TimedScreening, content: Content, reader: Reader): NextScreeningProps => {
  const { type, entry } = content.shownBy(screening);
  const section = screening.section ?? entry.section;
  const marks = showMarks(screening, content, reader).filter(({ kind }) => kind === 'change' || kind === 'state');
  return {
    start: { text: formatTime(screening.localStart, reader), at: toOffsetTime(screening.startsAt, screening.zone) },
    day: screening.day === todayOf(content) ? undefined : formatShortDay(screening.localStart, reader),
    title: pickText(entry, 'title', reader),
    href: entryAddress(type, entry, reader),
    place: shortPlaceOf(screening, content, reader),
    light: section === undefined ? undefined : content.section(section).accent,
    off: isOff(screening),
    words: marks.map(({ text, kind }) => ({ text: text.text, change: kind === 'change' })),
    until: screening.leavesAt,
  };
};

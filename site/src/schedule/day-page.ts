import { toSiteFrame } from '../home/site-frame.ts';
import { isAfterMidnight } from '../screening/clock.ts';
import type { Content } from '../store/content.ts';
import { compareText, isOff, type TimedScreening } from '../store/timed-screening.ts';
import type { FrameProps } from '../ui/frame.ts';
import { CALENDAR, CHANGES, toAddress } from '../words/addresses.ts';
import { counted } from '../words/counted.ts';
import { formatDateParts, formatDay, formatWeekday } from '../words/dates.ts';
import { fill } from '../words/lists.ts';
import type { Reader } from '../words/reader.ts';
import type { Words } from '../words/words.ts';
import { type FilterGroupProps, toDayFilters } from './day-filters.ts';
import { type DayGridProps, toDayGrid } from './day-grid.ts';
import { type StripDay, toDayStrip } from './day-strip.ts';
import { type OnlineProps, toOnlineToday } from './online-today.ts';
import { dayPath, editionDays } from './schedule-days.ts';

/** A day of the schedule. */
export interface DayPageProps {
  frame: FrameProps;
  words: Words;
  pageTitle: string;
  description: string;
  /** "Saturday 5", and the month, which is for those who don't see the strip. */
  heading: string;
  month: string;
  dayOf: string | undefined;
  summary: string;
  /** What is off, apart. */
  off: string | undefined;
  strip: readonly StripDay[];
  filters: readonly FilterGroupProps[];
  online: readonly OnlineProps[];
  grid: DayGridProps;
  key: string | undefined;
  /** What else one may want at the end of a day: what changed, and all days in one's own calendar. */
  links: readonly { label: string; href: string }[];
  /** Whether this is /schedule/: the browser's clock then leads on to its own day. */
  leads: boolean;
}

/**
 * A day's page: same content in, same props out.
 * @param day one of the content's days
 * @param path of the page, where it isn't the day's own: /schedule/ shows the current day
 */
export const toDayPage = (content: Content, day: string, reader: Reader, path = dayPath(day)): DayPageProps => {
  const { words } = reader;
  const inRooms = content.screeningsOn(day).filter(({ venue }) => venue !== undefined);
  const shown = [...inRooms].sort(byWallClock);
  const filters = toDayFilters(shown, content, reader);
  const { weekday, number, month } = formatDateParts(day, 'long', reader);
  const frame = toSiteFrame(content, reader, path);
  const summary = toSummary(shown, reader);
  const name = formatDay(day, reader);
  return {
    frame,
    words,
    pageTitle: `${name}, ${words.schedule}, ${frame.name.text}`,
    description: `${name}: ${summary.running}.`,
    heading: fill(words.day.title, { weekday, day: number }),
    month,
    dayOf: toDayOf(day, content, reader),
    summary: summary.running,
    off: summary.off,
    strip: toDayStrip(day, content, reader),
    filters: filters.groups,
    online: toOnlineToday(day, content, reader),
    grid: toDayGrid(day, shown, filters.keysOf, content, reader),
    key: shown.some(isAfterMidnight) ? fill(words.day.key, { evening: formatWeekday(day, reader) }) : undefined,
    links: [
      { label: words.whatChanged, href: toAddress(CHANGES, reader) },
      { label: words.day.calendar, href: toAddress(CALENDAR, reader) },
    ],
    leads: path !== dayPath(day),
  };
};

/** By the clock on the wall, which is the grid's; of equal ones by what they are. */
const byWallClock = (a: TimedScreening, b: TimedScreening): number =>
  compareText(a.localStart, b.localStart) ||
  compareText(a.startsAt, b.startsAt) ||
  compareText(a.documentId, b.documentId);

/** "Day 2 of 9." of an edition. */
const toDayOf = (day: string, content: Content, { words }: Reader): string | undefined => {
  const days = editionDays(content);
  const at = days.indexOf(day);
  return at < 0 ? undefined : fill(words.day.dayOf, { day: String(at + 1), count: String(days.length) });
};

/** "32 screenings in 6 rooms", "and one that is off" */
const toSummary = (shown: readonly TimedScreening[], reader: Reader): { running: string; off: string | undefined } => {
  const { day } = reader.words;
  const on = shown.filter((screening) => !isOff(screening));
  const off = shown.length - on.length;
  const rooms = new Set(on.map(({ venue }) => venue)).size;
  return {
    running: fill(day.inRooms, {
      screenings: counted(on.length, day.screenings, reader),
      rooms: counted(rooms, day.rooms, reader),
    }),
    off: off === 0 ? undefined : counted(off, day.off, reader),
  };
};

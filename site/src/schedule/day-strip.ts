import type { Content } from '../store/content.ts';
import { toAddress } from '../words/addresses.ts';
import { type DateParts, formatDateParts } from '../words/dates.ts';
import type { Reader } from '../words/reader.ts';
import { dayBounds } from './day-span.ts';
import { dayPath, todayOf } from './schedule-days.ts';

/** One of the days beside each other. */
export interface StripDay extends DateParts {
  href: string;
  /** Where the strip passes into another month, and at its beginning when it does so. */
  newMonth: boolean;
  shown: boolean;
  past: boolean;
  /** ISO 8601 in UTC: then it has passed, by the browser's clock. */
  until: string;
}

/** Days of a strip: more than a month of them is a calendar. */
const MOST = 31;
/** Of a longer schedule, days before the one that is shown. */
const BEFORE = 7;

/** The days with something in a room, around the one that a page shows. */
export const toDayStrip = (shown: string | undefined, content: Content, reader: Reader): StripDay[] => {
  const all = content.days();
  const at = shown === undefined ? 0 : Math.max(0, all.indexOf(shown) - BEFORE);
  const days = all.length <= MOST ? all : all.slice(Math.min(at, all.length - MOST)).slice(0, MOST);
  const { dayCutOff, timeZone } = content.site();
  const today = todayOf(content);
  const monthOf = (day: string | undefined): string | undefined => day?.slice(0, 7);
  const several = monthOf(days[0]) !== monthOf(days.at(-1));
  return days.map((day, index) => ({
    ...formatDateParts(day, 'short', reader),
    href: toAddress(dayPath(day), reader),
    newMonth: several && monthOf(day) !== monthOf(days[index - 1]),
    shown: day === shown,
    past: day < today,
    until: dayBounds(day, dayCutOff, timeZone).ends,
  }));
};

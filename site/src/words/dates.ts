import { remembering } from '@also-playing/shared-types/remembering';
import { fillClock } from '../ui/clock-pattern.ts';
import { fill } from './lists.ts';
import type { Reader } from './reader.ts';
import type { Words } from './words.ts';

/**
 * Days and times in words. All take wall-clock times, `YYYY-MM-DDTHH:mm` or `YYYY-MM-DD`, never instants: the zone was
 * settled where the time came from, and the calendar is the same in every zone.
 */

type Length = 'long' | 'short';

const formatterOf = remembering(
  (locale: string, length: Length) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      weekday: length,
      day: 'numeric',
      month: length,
      year: 'numeric',
    }),
);

const partsOfDay = remembering((date: string, locale: string, length: Length): Record<string, string> => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const parts = formatterOf(locale, length).formatToParts(Date.UTC(year, month - 1, day));
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
});

const partsOf = (local: string, locale: string, length: Length): Record<string, string> =>
  partsOfDay(local.slice(0, 10), locale, length);

/** "Saturday 5 December" */
export const formatDay = (local: string, reader: Reader): string => fillDay(local, 'long', reader);

/** "Sat 5 Dec" */
export const formatShortDay = (local: string, reader: Reader): string => fillDay(local, 'short', reader);

const fillDay = (local: string, length: Length, { locale, words }: Reader): string => {
  const parts = partsOf(local, locale, length);
  return fill(words.dayPattern, { ...parts, day: dayNumber(parts.day ?? '', words) });
};

/** "5"; "1er" in French. */
const dayNumber = (day: string, { dayNumbers }: Words): string => dayNumbers[day] ?? day;

/** "Saturday 5 December, 18:30" */
export const formatDayTime = (local: string, reader: Reader): string =>
  `${formatDay(local, reader)}, ${formatTime(local, reader)}`;

/** "Saturday" */
export const formatWeekday = (local: string, { locale }: Reader): string =>
  partsOf(local, locale, 'long').weekday ?? '';

/** Weekday, day and month of a date, to be set apart. */
export interface DateParts {
  weekday: string;
  /** Without a nought before it. */
  number: string;
  month: string;
}

export const formatDateParts = (local: string, length: Length, { locale }: Reader): DateParts => {
  const { weekday = '', month = '' } = partsOf(local, locale, length);
  return { weekday, number: String(Number(local.slice(8, 10))), month };
};

/** "5, 6 and 8 December": days in order, each month named once. */
export const formatDays = (days: readonly string[], { locale, words }: Reader): string => {
  const months = Map.groupBy(days, (day) => day.slice(0, 7));
  const spans = [...months.values()].map((inMonth) => {
    const numbers = inMonth.map((day) => dayNumber(String(Number(day.slice(8, 10))), words));
    const list = numbers.length > 1 ? `${numbers.slice(0, -1).join(', ')} ${words.and} ${numbers.at(-1)}` : numbers[0];
    return fill(words.monthPattern, { days: list ?? '', month: partsOf(inMonth[0] ?? '', locale, 'long').month ?? '' });
  });
  return spans.join(', ');
};

/** "18:30", "18 h 30" */
export const formatTime = (local: string, { words }: Pick<Reader, 'words'>): string =>
  fillClock(local.slice(11, 16), words.clock);

import { Temporal } from 'temporal-polyfill';

/** The nine days of the festival, of which the second is the day of seeding. */
export interface Calendar {
  /** The day of seeding. */
  today: string;
  /** Of new films: the year nine months ago, so that a film of the season was made before its awards were given. */
  season: number;
  /** A wall-clock time on a festival day (1 to 9), as `YYYY-MM-DDTHH:mm`; before 05:00 it is the night after that day. */
  at: (day: number, time: string) => string;
  /** "Thursday", of a festival day. */
  weekday: (day: number) => string;
  /** "4–12 December 2026" */
  dates: string;
  /** A date some days before today, `YYYY-MM-DD`. */
  daysAgo: (days: number) => string;
}

const CUT_OFF = '05:00';
const DAYS = 9;

/**
 * @param today `YYYY-MM-DD` in the festival's zone
 * @throws RangeError when it is no day of the calendar
 */
export const calendarOf = (today: string): Calendar => {
  const second = Temporal.PlainDate.from(today, { overflow: 'reject' });
  const dayOf = (day: number) => second.add({ days: day - 2 });
  // Formatted as UTC, because a plain date has no zone that could move it.
  const instantOf = (day: number) => dayOf(day).toZonedDateTime('UTC').epochMilliseconds;
  const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
  return {
    today: second.toString(),
    season: second.subtract({ months: 9 }).year,
    at: (day, time) => `${dayOf(time < CUT_OFF ? day + 1 : day)}T${time}`,
    weekday: (day) => weekday.format(instantOf(day)),
    dates: long.formatRange(instantOf(1), instantOf(DAYS)),
    daysAgo: (days) => second.subtract({ days }).toString(),
  };
};

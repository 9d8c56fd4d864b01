import { Temporal } from 'temporal-polyfill';

/** The nine days of the festival, of which the second is the day of seeding, and those of a year before. */
export interface Calendar {
  /** The day of seeding. */
  today: string;
  /** The year of this edition, and its address. */
  year: number;
  /** Of new films: the year nine months ago, so that a film of the season was made before its awards were given. */
  season: number;
  /** A wall-clock time on a festival day (1 to 9), as `YYYY-MM-DDTHH:mm`; before 05:00 it is the night after that day. */
  at: (day: number, time: string) => string;
  /** The same of last year’s edition, which was 52 weeks ago: on the same weekdays. */
  lastYearAt: (day: number, time: string) => string;
  /** "Thursday", of a festival day. */
  weekday: (day: number) => string;
  /** The same in French: « jeudi ». */
  jour: (day: number) => string;
  /** "4–12 December 2026" */
  dates: string;
  /** « 4–12 décembre 2026 » */
  datesInFrench: string;
  /** A date some days before today, `YYYY-MM-DD`. */
  daysAgo: (days: number) => string;
}

const CUT_OFF = '05:00';
const LAST_DAY = 9;
const WEEKS_SINCE_LAST_YEAR = 52;

/**
 * @param today `YYYY-MM-DD` in the festival's zone
 * @throws RangeError when it is no day of the calendar
 */
export const calendarOf = (today: string): Calendar => {
  const second = Temporal.PlainDate.from(today, { overflow: 'reject' });
  const dayOf = (day: number) => second.add({ days: day - 2 });
  const timeOf = (day: number, time: string) => ({ date: dayOf(time < CUT_OFF ? day + 1 : day), time });
  // Formatted as UTC, because a plain date has no zone that could move it.
  const instantOf = (day: number) => dayOf(day).toZonedDateTime('UTC').epochMilliseconds;
  const long = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const weekday = (locale: string) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const range = (locale: string) => long(locale).formatRange(instantOf(1), instantOf(LAST_DAY));
  return {
    today: second.toString(),
    year: second.year,
    season: second.subtract({ months: 9 }).year,
    at: (day, clock) => {
      const { date, time } = timeOf(day, clock);
      return `${date}T${time}`;
    },
    lastYearAt: (day, clock) => {
      const { date, time } = timeOf(day, clock);
      return `${date.subtract({ weeks: WEEKS_SINCE_LAST_YEAR })}T${time}`;
    },
    weekday: (day) => weekday('en-GB').format(instantOf(day)),
    jour: (day) => weekday('fr-CA').format(instantOf(day)),
    dates: range('en-GB'),
    datesInFrench: range('fr-CA'),
    daysAgo: (days) => second.subtract({ days }).toString(),
  };
};

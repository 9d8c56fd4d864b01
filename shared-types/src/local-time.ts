import { Temporal } from 'temporal-polyfill';
import type { Problem } from './problem.ts';
import { remembering } from './remembering.ts';
import type { Occurrence } from './vocabulary/screening.ts';

/** Wall-clock times at a place, and the instants they mean. A browser's or a server's own zone never takes part. */

/** Whether a text is `YYYY-MM-DDTHH:mm` and a day of the calendar. */
export const isLocalDateTime = (value: string): boolean => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value)) return false;
  try {
    Temporal.PlainDateTime.from(value, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
};

/** Whether a text is an IANA time zone that this machine knows. An offset like `+02:00` is none. */
export const isTimeZone = remembering((value: string): boolean => {
  if (!/^[A-Za-z]/.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
});

/** How often a wall-clock time happens in a zone: 0 where clocks skip it, 2 where they go back over it, else 1. */
export const occurrences = (local: string, zone: string): 0 | 1 | 2 => {
  const plain = Temporal.PlainDateTime.from(local);
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return 1;
  return earlier.toPlainDateTime().equals(plain) ? 2 : 0;
};

/** "UTC−3", "UTC+5:30": how far a wall-clock time is from UTC in a zone. */
export const formatOffset = (local: string, zone: string, which: Occurrence = 'first'): string => {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(toOffsetTime(toInstant(local, zone, which), zone)) ?? [];
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
};

/**
 * What is wrong with a wall-clock time because clocks change at its place: it is skipped, or it happens twice and nobody
 * has said which. Of a text that is no time, nothing: its field says so.
 * @param which what has been said
 */
export const clockProblem = (
  local: string,
  zone: string,
  which?: Occurrence | null,
): Pick<Problem, 'what' | 'remedy'> | undefined => {
  if (!isLocalDateTime(local) || !isTimeZone(zone)) return undefined;
  const times = occurrences(local, zone);
  const time = local.slice(11);
  if (times === 0) {
    const after = toLocal(toInstant(local, zone), zone).slice(11);
    return {
      what: `clocks in ${zone} go forward over ${time} on this day`,
      remedy: `write the time that they show, perhaps ${after}`,
    };
  }
  if (times === 1 || which) return undefined;
  const [first, second] = [formatOffset(local, zone, 'first'), formatOffset(local, zone, 'second')];
  return {
    what: `clocks in ${zone} go back on this day, and ${time} happens twice`,
    remedy: `choose the first (${first}) or the second (${second})`,
  };
};

/**
 * The instant of a wall-clock time, as ISO 8601 in UTC to the second: `2026-12-05T02:30:00Z`.
 * A time that happens twice is the first one unless `which` says `second`; a time that clocks skip moves on by the gap.
 * @param local `YYYY-MM-DDTHH:mm`
 * @param zone IANA
 * @throws RangeError when either is not what it should be
 */
export const toInstant = remembering((local: string, zone: string, which: Occurrence = 'first'): string => {
  const plain = Temporal.PlainDateTime.from(local);
  const disambiguation = occurrences(local, zone) === 2 ? (which === 'second' ? 'later' : 'earlier') : 'compatible';
  return plain.toZonedDateTime(zone, { disambiguation }).toInstant().toString({ smallestUnit: 'second' });
});

/** The wall-clock time of an instant in a zone, `YYYY-MM-DDTHH:mm`. */
export const toLocal = remembering((instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' }),
);

/**
 * The latest wall-clock time that clocks of a zone have shown by an instant, `YYYY-MM-DDTHH:mm`. It never goes back: in
 * the hour that happens twice it stays at that hour's end, so what has begun by the clock doesn't end again.
 */
export const latestShown = remembering((instant: string, zone: string): string => {
  const now = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  // "Previous" is before: a moment later, a change at this very minute counts too.
  const change = now.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
  const lastBefore = change?.subtract({ nanoseconds: 1 });
  const shown = [now, lastBefore].map((time) => time?.toPlainDateTime().toString({ smallestUnit: 'minute' }) ?? '');
  return shown.sort().at(-1) ?? '';
});

/** An instant with the offset of a zone, for `datetime` attributes: `2026-12-04T18:30-08:00`. */
export const toOffsetTime = remembering((instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toString({ smallestUnit: 'minute', timeZoneName: 'never' }),
);

/** An instant some minutes later (earlier with a negative number), as {@link toInstant} writes it. */
export const addMinutes = (instant: string, minutes: number): string =>
  Temporal.Instant.from(instant).add({ minutes }).toString({ smallestUnit: 'second' });

/**
 * The festival day of a wall-clock time, `YYYY-MM-DD`: before the cut-off the night belongs to the evening before.
 * @param cutOff `HH:mm`
 */
export const festivalDay = remembering((local: string, cutOff: string): string => {
  const plain = Temporal.PlainDateTime.from(local);
  const early = local.slice(11) < cutOff;
  return plain
    .toPlainDate()
    .subtract({ days: early ? 1 : 0 })
    .toString();
});

/** A day some days later (earlier with a negative number), `YYYY-MM-DD`. */
export const addDays = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** Minutes from one instant to another, negative when the second is earlier. */
export const minutesFrom = (from: string, to: string): number =>
  Math.round((Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds) / 60_000);

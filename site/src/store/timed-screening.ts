import { ASSUMED_MINUTES } from '@also-playing/shared-types/assumed-minutes';
import { addMinutes, festivalDay, toInstant, toLocal } from '@also-playing/shared-types/local-time';
import type { Screening } from '@also-playing/shared-types/screening';
import { type Bill, screeningEnd, screeningStart } from '@also-playing/shared-types/screening-times';
import type { Site } from '@also-playing/shared-types/site';
import type { Venue } from '@also-playing/shared-types/venue';

/** A screening with the times that follow from its wall-clock time and its venue's zone. */
export type TimedScreening = Screening & {
  /** IANA; the venue's, or the site's when online. */
  zone: string;
  /** ISO 8601 in UTC. */
  startsAt: string;
  /** ISO 8601 in UTC; absent where nobody said how long it runs. */
  endsAt: string | undefined;
  /** Wall-clock time of {@link endsAt}, `YYYY-MM-DDTHH:mm`. */
  localEndsAt: string | undefined;
  /** Until when a visitor can still come: the start, or the end of an online window. ISO 8601 in UTC. */
  leavesAt: string;
  /** The festival day, `YYYY-MM-DD`: after midnight still the evening before. */
  day: string;
};

/** Order of code units: the same on every machine and in every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of screenings, which never change once they are read: a watcher opens the same ones again and again. */
const known = new WeakMap<Screening, { given: string; timed: TimedScreening }>();

export const toTimed = (screening: Screening, venue: Venue | undefined, bill: Bill, site: Site): TimedScreening => {
  const zone = venue?.timeZone ?? site.timeZone;
  const minutes = [bill.runtimeMinutes, ...bill.films.map(({ runtimeMinutes }) => runtimeMinutes)];
  const given = [zone, site.dayCutOff, ...minutes].join(' ');
  const before = known.get(screening);
  if (before?.given === given) return before.timed;
  const timed = time(screening, zone, bill, site);
  known.set(screening, { given, timed });
  return timed;
};

const time = (screening: Screening, zone: string, bill: Bill, site: Site): TimedScreening => {
  const startsAt = screeningStart(screening, zone);
  const endsAt = screeningEnd(screening, bill, zone);
  return {
    ...screening,
    zone,
    startsAt,
    endsAt,
    localEndsAt: endsAt && toLocal(endsAt, zone),
    leavesAt: screening.availability ? toInstant(screening.availability.until, zone) : startsAt,
    day: festivalDay(screening.localStart, site.dayCutOff),
  };
};

/** Whether a visitor can still come to it: not yet begun, neither cancelled nor postponed, open to the public. */
export const isStillToCome = (screening: TimedScreening, now: string): boolean =>
  screening.leavesAt > now && !isOff(screening) && screening.audience === 'public';

/** Whether it doesn't take place when it says. */
export const isOff = ({ eventStatus }: Screening): boolean =>
  eventStatus === 'cancelled' || eventStatus === 'postponed';

/** An end for the drawing and for "it is running", also where nobody has said one. ISO 8601 in UTC. */
export const endOf = ({ startsAt, endsAt }: Pick<TimedScreening, 'startsAt' | 'endsAt'>): string =>
  endsAt ?? addMinutes(startsAt, ASSUMED_MINUTES);

/** Whether public pages list it; industry and press have lists of their own. */
export const isListed = ({ audience }: Screening): boolean => audience === 'public' || audience === 'members';

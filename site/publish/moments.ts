import { addDays, toInstant, toLocal } from '@also-playing/shared-types/local-time';
import type { Entries } from '../src/store/content.ts';
import type { TimedScreening } from '../src/store/timed-screening.ts';

/**
 * The moments at which time alone changes what pages show: a screening starts, ends or is no longer sold, tickets go on
 * sale, an online window opens, a day begins by the calendar or by the festival's own count. Between two of them every
 * minute gives the same pages, so the clock of a release is the last of them, and an edit leaves alone what it doesn't
 * reach. (When an embargo lifts, the CMS has another version: no clock of ours knows of what is not public.)
 */
export interface Moments {
  /** The last one up to now: ISO 8601 in UTC. */
  last: string;
  /** The first one after. */
  next: string;
}

/** @param now ISO 8601 in UTC */
export const momentsAround = (
  screenings: readonly TimedScreening[],
  { site, venues }: Pick<Entries, 'site' | 'venues'>,
  now: string,
): Moments => {
  let last = '';
  let next = '9';
  const add = (moment: string | undefined): void => {
    if (moment === undefined) return;
    if (moment <= now && moment > last) last = moment;
    if (moment > now && moment < next) next = moment;
  };

  const zones = new Set([site.timeZone, ...venues.map(({ timeZone }) => timeZone)]);
  for (const zone of zones) {
    const today = toLocal(now, zone).slice(0, 10);
    for (const days of [-1, 0, 1]) {
      for (const time of ['00:00', site.dayCutOff]) add(toInstant(`${addDays(today, days)}T${time}`, zone));
    }
  }
  for (const screening of screenings) {
    const { startsAt, endsAt, leavesAt, salesOpenAt, availability, zone } = screening;
    for (const moment of [startsAt, endsAt, leavesAt]) add(moment);
    add(salesOpenAt && toSeconds(salesOpenAt));
    add(availability && toInstant(availability.from, zone));
  }
  return { last, next };
};

/** As all the others are written, so that they compare as texts. */
const toSeconds = (instant: string): string => new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');

import { addMinutes, occurrences, toInstant } from './local-time.ts';
import type { Occurrence } from './vocabulary/screening.ts';

/** When a screening starts and ends: the same for the site's pages and for the rules that look for clashes. */

type Minutes = number | null | undefined;

interface Start {
  /** Wall-clock time, `YYYY-MM-DDTHH:mm`. */
  localStart: string;
  /** Which one, of a time that happens twice. */
  localStartOccurrence?: Occurrence | null | undefined;
}

interface Times extends Start {
  /** Replaces the computed end. */
  localEnd?: string | null | undefined;
  introMinutes?: Minutes;
  breakMinutes?: Minutes;
  talkMinutes?: Minutes;
  /** Where a part or another cut is shown. */
  runtimeMinutes?: Minutes;
}

/** What is shown: one film, or a programme's films and, where it isn't their sum, its own running time. */
export interface Bill {
  films: readonly { runtimeMinutes?: Minutes }[];
  runtimeMinutes?: Minutes;
}

/** The running time of films one after the other; none while one is missing, and none of none. */
export const sumMinutes = (films: Bill['films']): number | undefined => {
  let sum = 0;
  for (const { runtimeMinutes } of films) {
    if (runtimeMinutes == null) return undefined;
    sum += runtimeMinutes;
  }
  return films.length === 0 ? undefined : sum;
};

/** The start as an instant, ISO 8601 in UTC. */
export const screeningStart = ({ localStart, localStartOccurrence }: Start, zone: string): string =>
  toInstant(localStart, zone, localStartOccurrence ?? undefined);

/**
 * The end as an instant, ISO 8601 in UTC: `localEnd`, else start + introduction + running time + break + talk.
 * @param zone IANA, of the venue
 * @returns undefined where nobody said how long it runs
 */
export const screeningEnd = (screening: Times, bill: Bill | undefined, zone: string): string | undefined => {
  const start = screeningStart(screening, zone);
  const { localEnd, introMinutes, breakMinutes, talkMinutes } = screening;
  if (localEnd) {
    const end = toInstant(localEnd, zone);
    // Of an end that happens twice, the first that comes after the start.
    return end <= start && occurrences(localEnd, zone) === 2 ? toInstant(localEnd, zone, 'second') : end;
  }
  const runtime = screening.runtimeMinutes ?? bill?.runtimeMinutes ?? sumMinutes(bill?.films ?? []);
  if (runtime === undefined) return undefined;
  return addMinutes(start, (introMinutes ?? 0) + runtime + (breakMinutes ?? 0) + (talkMinutes ?? 0));
};

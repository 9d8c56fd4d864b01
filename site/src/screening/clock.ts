import { festivalDay, toInstant, toLocal } from '@also-playing/shared-types/local-time';
import type { Content } from '../store/content.ts';
import type { TimedScreening } from '../store/timed-screening.ts';
import type { Words } from '../words/words.ts';

/** The clock of the build, and when a festival day ends. */
export interface Clock {
  /** ISO 8601 in UTC. */
  now: string;
  /** `HH:mm` */
  cutOff: string;
}

export const clockOf = (content: Content): Clock => ({ now: content.now(), cutOff: content.site().dayCutOff });

/** A word that is true for some hours only: the browser's clock takes it away. */
export interface Passing {
  text: string;
  /** ISO 8601 in UTC. */
  until: string;
}

const EVENING = '17:00';

/** Whether a screening begins after midnight and still belongs to the evening before. */
export const isAfterMidnight = ({ localStart, day }: TimedScreening): boolean => localStart.slice(0, 10) !== day;

/** The day after, `YYYY-MM-DD`. */
export const dayAfter = (day: string): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
};

/** "Tonight" or "Today" for what is on this festival day, at the place of the screening. */
export const soonWord = (screening: TimedScreening, { now, cutOff }: Clock, words: Words): Passing | undefined => {
  const { day, zone, localStart } = screening;
  if (screening.availability || festivalDay(toLocal(now, zone), cutOff) !== day) return undefined;
  const evening = isAfterMidnight(screening) || localStart.slice(11) >= EVENING;
  return { text: evening ? words.tonight : words.today, until: toInstant(`${dayAfter(day)}T${cutOff}`, zone) };
};

import { minutesFrom, toLocal, toOffsetTime } from '@also-playing/shared-types/local-time';
import type { Content } from '../store/content.ts';
import type { TimeProps } from '../ui/time.ts';
import { formatTime } from '../words/dates.ts';
import type { Reader } from '../words/reader.ts';
import { dayBounds } from './day-span.ts';
import { HEAD_ROWS, ROW_MINUTES } from './grid-measures.ts';
import { todayOf } from './schedule-days.ts';

/** The line between what has begun and what is to come. It is on every day's page; the browser's clock moves it. */
export interface NowProps {
  kind: 'now';
  /** Whether it shows by the clock of the build. */
  today: boolean;
  time: TimeProps;
  /** Row of the grid. */
  row: number;
  /** When the festival day begins and ends, and when the grid's first row does: ISO 8601 in UTC. */
  begins: string;
  ends: string;
  opensAt: string;
  /** IANA, of the site. */
  zone: string;
}

export const toNow = (day: string, opensAt: string, content: Content, reader: Reader): NowProps => {
  const { dayCutOff, timeZone } = content.site();
  const now = content.now();
  return {
    kind: 'now',
    today: todayOf(content) === day,
    time: { text: formatTime(toLocal(now, timeZone), reader), at: toOffsetTime(now, timeZone) },
    row: HEAD_ROWS + 1 + Math.max(0, Math.floor(minutesFrom(opensAt, now) / ROW_MINUTES)),
    ...dayBounds(day, dayCutOff, timeZone),
    opensAt,
    zone: timeZone,
  };
};

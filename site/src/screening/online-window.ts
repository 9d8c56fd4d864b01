import type { TimedScreening } from '../store/timed-screening.ts';
import { formatShortDay } from '../words/dates.ts';
import { fill } from '../words/lists.ts';
import type { Reader } from '../words/reader.ts';

/** Where there is little room: "from Wed 9 Dec" before a window opens, "until Sun 13 Dec" while it is open. */
export const windowLine = (
  { availability, startsAt }: TimedScreening,
  now: string,
  reader: Reader,
): string | undefined => {
  if (!availability) return undefined;
  const [words, local] =
    startsAt > now ? [reader.words.onlineFrom, availability.from] : [reader.words.onlineUntil, availability.until];
  return fill(words, { day: formatShortDay(local, reader) });
};

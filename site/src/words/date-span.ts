import { formatDays } from './dates.ts';
import { fill } from './lists.ts';
import type { Reader } from './reader.ts';

/** "4 to 12 December", "28 November to 3 December": two days, `YYYY-MM-DD`, the month named once where it is one. */
export const formatDateSpan = (from: string, to: string, reader: Reader): string => {
  if (from === to) return formatDays([from], reader);
  const first = from.slice(0, 7) === to.slice(0, 7) ? String(Number(from.slice(8))) : formatDays([from], reader);
  return fill(reader.words.day.span, { from: first, to: formatDays([to], reader) });
};

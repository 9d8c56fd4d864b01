import { formatDays } from './dates.ts';
import { fill } from './lists.ts';
import type { Reader } from './reader.ts';

const EXACT = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** A day as exactly as it is known: "1978", "May 1978", "21 May 1978". Anything else stays as the editor wrote it. */
export const formatPartialDate = (date: string, { locale }: Pick<Reader, 'locale'>): string => {
  const [, year, month, day] = EXACT.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
};

/** "5 to 8 December", "30 November to 2 December", of one day "5 December". */
export const formatDaySpan = (from: string, to: string, reader: Reader): string => {
  const last = formatDays([to], reader);
  if (from === to) return last;
  const first = from.slice(0, 7) === to.slice(0, 7) ? String(Number(from.slice(8, 10))) : formatDays([from], reader);
  return fill(reader.words.daySpan, { from: first, to: last });
};

import { toOffsetTime } from '@also-playing/shared-types/local-time';
import type { Content } from '../store/content.ts';
import type { TimedScreening } from '../store/timed-screening.ts';
import type { Text } from '../ui/text.ts';
import type { TimeProps } from '../ui/time.ts';
import { formatShortDay, formatTime } from '../words/dates.ts';
import type { Reader } from '../words/reader.ts';
import { clockOf, soonWord } from './clock.ts';
import { windowLine } from './online-window.ts';
import { shortPlaceOf } from './place.ts';
import { bookingUrl } from './ticket-state.ts';

/** The next screening, waiting at the lower edge of a phone until the ticket is in view. */
export interface WaitBarProps {
  start: TimeProps;
  day: string;
  place: Text | undefined;
  href: string;
  action: string;
  /** ISO 8601 in UTC: then it goes, by the browser's clock. */
  until: string;
}

/** None where there is nothing to book. */
export const toWaitBar = (
  next: TimedScreening | undefined,
  content: Content,
  reader: Reader,
): WaitBarProps | undefined => {
  const href = next && bookingUrl(next, content.now());
  if (!next || href === undefined) return undefined;
  const { words } = reader;
  const online = next.venue === undefined;
  return {
    start: online
      ? { text: words.online, at: undefined }
      : { text: formatTime(next.localStart, reader), at: toOffsetTime(next.startsAt, next.zone) },
    day:
      windowLine(next, content.now(), reader) ??
      soonWord(next, clockOf(content), words)?.text ??
      formatShortDay(next.day, reader),
    place: shortPlaceOf(next, content, reader),
    href,
    action: online ? words.bookOnline : words.book,
    until: next.leavesAt,
  };
};

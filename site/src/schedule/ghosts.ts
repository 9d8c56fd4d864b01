import { addMinutes, festivalDay, minutesFrom, toInstant, toOffsetTime } from '@also-playing/shared-types/local-time';
import { shortPlaceOf } from '../screening/place.ts';
import type { Content } from '../store/content.ts';
import { isListed, isOff, type TimedScreening } from '../store/timed-screening.ts';
import type { Line, Text } from '../ui/text.ts';
import type { TimeProps } from '../ui/time.ts';
import { formatShortDay, formatTime } from '../words/dates.ts';
import { fillLine } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';
import type { GridPlace } from './day-show.ts';
import { screeningAddress } from './schedule-days.ts';

/** The old place of a screening that has moved. */
export interface Ghost {
  screening: TimedScreening;
  venue: string;
  /** Wall-clock time at the old place. */
  localStart: string;
  zone: string;
  /** ISO 8601 in UTC. */
  startsAt: string;
  endsAt: string | undefined;
}

/** What a ghost says: "18:00 Yes, Captain has moved: Long Room, 17:30". */
export interface GhostProps {
  kind: 'ghost';
  start: TimeProps;
  line: Line;
  to: Text;
  at: GridPlace;
}

/** What was to be on a day, in rooms, and is now elsewhere or at another time. */
export const ghostsOf = (day: string, content: Content): Ghost[] =>
  content.movedScreenings().flatMap((screening) => {
    const { previousLocalStart, previousVenue, venue } = screening;
    // One that is off has a better thing to say, where it would have been.
    if (!isListed(screening) || venue === undefined || isOff(screening)) return [];
    const localStart = previousLocalStart ?? screening.localStart;
    if (festivalDay(localStart, content.site().dayCutOff) !== day) return [];
    const room = content.venue(previousVenue ?? venue);
    const startsAt = toInstant(localStart, room.timeZone);
    const endsAt = screening.endsAt && addMinutes(startsAt, minutesFrom(screening.startsAt, screening.endsAt));
    return { screening, venue: room.documentId, localStart, zone: room.timeZone, startsAt, endsAt };
  });

export const toGhost = (ghost: Ghost, at: GridPlace, content: Content, reader: Reader): GhostProps => {
  const { screening, localStart, startsAt, zone } = ghost;
  const time = formatTime(screening.localStart, reader);
  const sameDay = festivalDay(localStart, content.site().dayCutOff) === screening.day;
  const when = sameDay ? time : `${formatShortDay(screening.localStart, reader)}, ${time}`;
  const place = ghost.venue === screening.venue ? undefined : shortPlaceOf(screening, content, reader);
  return {
    kind: 'ghost',
    start: { text: formatTime(localStart, reader), at: toOffsetTime(startsAt, zone) },
    line: fillLine(reader.words.day.hasMoved, [pickText(content.shownBy(screening).entry, 'title', reader)]),
    to: { text: place ? `${place.text}, ${when}` : when, href: screeningAddress(screening, reader) },
    at,
  };
};

import type { Content } from '../store/content.ts';
import type { TimedScreening } from '../store/timed-screening.ts';
import { formatDayTime, formatTime } from '../words/dates.ts';
import { fill } from '../words/lists.ts';
import type { Reader } from '../words/reader.ts';
import { venueName } from './place.ts';

/** What changed about a screening, in a few words: "Cancelled", "Moved, was 10:30 in Net Loft". */
export const changeLine = (screening: TimedScreening, content: Content, reader: Reader): string | undefined => {
  const { words } = reader;
  const { eventStatus, previousLocalStart, previousVenue } = screening;
  if (eventStatus === 'cancelled') return words.cancelled;
  if (eventStatus === 'postponed') return words.postponed;
  const time = previousLocalStart && formatBefore(screening, previousLocalStart, reader);
  const place = previousVenue && venueName(content.venue(previousVenue), reader).text;
  if (time && place) return fill(words.movedFrom, { from: fill(words.timeInPlace, { time, place }) });
  if (time) return fill(words.movedFrom, { from: time });
  if (place) return fill(words.movedFrom, { from: fill(words.inPlace, { place }) });
  return eventStatus === 'rescheduled' ? words.moved : undefined;
};

/** The time alone where the day is the same. */
const formatBefore = ({ localStart }: TimedScreening, before: string, reader: Reader): string =>
  before.slice(0, 10) === localStart.slice(0, 10) ? formatTime(before, reader) : formatDayTime(before, reader);

/** The same on a card: "Was 19:00". */
export const shortChangeLine = (screening: TimedScreening, reader: Reader): string | undefined => {
  const { previousLocalStart, previousVenue, eventStatus } = screening;
  if (previousLocalStart) {
    return fill(reader.words.was, { time: formatBefore(screening, previousLocalStart, reader) });
  }
  return previousVenue || eventStatus === 'rescheduled' ? reader.words.moved : undefined;
};

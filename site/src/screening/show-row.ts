import { toOffsetTime } from '@also-playing/shared-types/local-time';
import { directorLine } from '../film/director-line.ts';
import { toSectionMark } from '../film/film-section.ts';
import type { Content } from '../store/content.ts';
import { isOff, type TimedScreening } from '../store/timed-screening.ts';
import type { SectionMarkProps } from '../ui/section-mark.ts';
import { type Line, lineText, type Text } from '../ui/text.ts';
import type { TimeProps } from '../ui/time.ts';
import { entryAddress } from '../words/addresses.ts';
import { formatShortDay, formatTime } from '../words/dates.ts';
import { fill } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';
import { changeLine } from './change-line.ts';
import { clockOf, soonWord } from './clock.ts';
import { placeOf } from './place.ts';
import { screeningFacts } from './screening-facts.ts';
import { ticketState } from './ticket-state.ts';

/** A screening as a row of a list that isn't of one film: what it shows has the word. */
export interface ShowRowProps {
  /** When it begins, ISO 8601 in UTC: then it has played, by the browser's clock. */
  until: string;
  /** "Tonight", "Sun 6 Dec": for lists of several days. */
  day: string;
  start: TimeProps;
  end: TimeProps | undefined;
  title: Text;
  by: string;
  section: SectionMarkProps | undefined;
  place: Text | undefined;
  label: Text | undefined;
  /** Cancelled or postponed: it doesn't take place at this time. */
  off: boolean;
  change: string | undefined;
  notice: Text | undefined;
  state: string | undefined;
  facts: Line;
}

export const toShowRow = (screening: TimedScreening, content: Content, reader: Reader): ShowRowProps =>
  content.part('show', screening.documentId, reader, () => makeShowRow(screening, content, reader));

const makeShowRow = (screening: TimedScreening, content: Content, reader: Reader): ShowRowProps => {
  const { zone, startsAt, endsAt, localEndsAt, localStart } = screening;
  const work = content.shownBy(screening);
  const off = isOff(screening);
  return {
    until: screening.leavesAt,
    day: soonWord(screening, clockOf(content), reader.words)?.text ?? formatShortDay(screening.day, reader),
    start: { text: formatTime(localStart, reader), at: toOffsetTime(startsAt, zone) },
    end:
      endsAt && localEndsAt && !off
        ? { text: fill(reader.words.until, { time: formatTime(localEndsAt, reader) }), at: toOffsetTime(endsAt, zone) }
        : undefined,
    title: { ...pickText(work.entry, 'title', reader), href: entryAddress(work.type, work.entry, reader) },
    by:
      work.type === 'film' ? lineText(directorLine(work.entry, content, reader)) : reader.words.kinds[work.entry.kind],
    section: toSectionMark(screening.section ?? work.entry.section, content, reader),
    place: placeOf(screening, content, reader),
    label: pickText(screening, 'label', reader),
    off,
    change: changeLine(screening, content, reader),
    notice: pickText(screening, 'notice', reader),
    // Seats of what has begun are nobody's concern.
    state: off || screening.leavesAt <= content.now() ? undefined : ticketState(screening, reader),
    facts: off ? [] : screeningFacts(screening, work, [], content, reader),
  };
};

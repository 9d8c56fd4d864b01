import { ACCESS_FACTS, type Format } from '@also-playing/shared-types/vocabulary/screening';
import { changeLine } from '../screening/change-line.ts';
import { ticketState } from '../screening/ticket-state.ts';
import type { Content } from '../store/content.ts';
import { isListed, isOff, isStillToCome, type TimedScreening } from '../store/timed-screening.ts';
import type { Text } from '../ui/text.ts';
import { capital } from '../words/capital.ts';
import { formatShortDay, formatTime } from '../words/dates.ts';
import { languageNames } from '../words/languages.ts';
import { fill } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';
import { screeningAddress } from './schedule-days.ts';

/** A word of a screening: what changed (yellow), what is to be known of seats, or a quiet fact; subtitles are no word. */
export interface MarkProps {
  text: Text;
  kind: 'change' | 'state' | 'fact' | 'subtitles';
}

// What every cinema shows by default needs no word.
const USUAL: readonly (Format | undefined)[] = [undefined, 'dcp', 'digital'];

/** In one order, the same everywhere: what changed, seats, guests, access, format, who may come, subtitles. */
export const showMarks = (screening: TimedScreening, content: Content, reader: Reader): MarkProps[] => {
  const off = isOff(screening);
  return off ? offMarks(screening, content, reader) : runningMarks(screening, content, reader);
};

/** That it is off, and when the same is on instead. */
const offMarks = (screening: TimedScreening, content: Content, reader: Reader): MarkProps[] => {
  const change = changeLine(screening, content, reader);
  const other = insteadOf(screening, content);
  const instead = other && {
    text: fill(reader.words.day.seeInstead, { when: whenOf(other, screening, reader) }),
    href: screeningAddress(other, reader),
  };
  return [...marks('change', [change]), ...marks('state', [instead])];
};

/** The next screening of the same that one can go to. */
const insteadOf = (screening: TimedScreening, content: Content): TimedScreening | undefined =>
  content
    .screeningsOfWork(content.shownBy(screening))
    .find((other) => other.venue !== undefined && isStillToCome(other, content.now()));

/** The hour alone on the same day, else the day by the calendar: past midnight the evening would mislead. */
const whenOf = (other: TimedScreening, screening: TimedScreening, reader: Reader): string => {
  const time = formatTime(other.localStart, reader);
  return other.day === screening.day ? time : `${formatShortDay(other.localStart, reader)}, ${time}`;
};

const runningMarks = (screening: TimedScreening, content: Content, reader: Reader): MarkProps[] => {
  const { words, locale } = reader;
  const { format, subtitles } = screening;
  const change = changeLine(screening, content, reader);
  const state = ticketState(screening, reader);
  const guests = screening.guests.filter(({ confirmed }) => confirmed).map(({ kind }) => words.day.guests[kind]);
  const facts: readonly Said[] = [
    pickText(screening, 'label', reader),
    ...new Set(guests),
    ...ACCESS_FACTS.map((fact) => screening[fact] === 'yes' && capital(words.access[fact], locale)),
    pickText(screening, 'formatLabel', reader) ??
      (format && !USUAL.includes(format) && capital(words.formats[format], locale)),
    isAlsoOnline(screening, content) && words.day.alsoOnline,
    screening.audience === 'members' && capital(words.membersOnly, locale),
  ];
  const subtitled = subtitles.length > 0 && fill(words.subtitles, { languages: languageNames(subtitles, reader) });
  return [
    ...marks('change', [change]),
    ...marks('state', [state]),
    ...marks('fact', facts),
    ...marks('subtitles', [subtitled]),
  ];
};

type Said = string | Text | false | undefined;

/** Marks of what is said. */
const marks = (kind: MarkProps['kind'], said: readonly Said[]): MarkProps[] =>
  said.flatMap((text) => (text ? { text: typeof text === 'string' ? { text } : text, kind } : []));

const isAlsoOnline = (screening: TimedScreening, content: Content): boolean =>
  content
    .screeningsOfWork(content.shownBy(screening))
    .some((other) => other.venue === undefined && isListed(other) && isStillToCome(other, content.now()));

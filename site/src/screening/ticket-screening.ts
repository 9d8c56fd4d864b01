import { toOffsetTime } from '@also-playing/shared-types/local-time';
import type { Content } from '../store/content.ts';
import { isOff, type TimedScreening } from '../store/timed-screening.ts';
import type { Work } from '../store/work.ts';
import type { Line, Text } from '../ui/text.ts';
import type { TimeProps } from '../ui/time.ts';
import { formatShortDay, formatTime } from '../words/dates.ts';
import { fill } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';
import { billLine } from './bill-line.ts';
import { changeLine } from './change-line.ts';
import { type Clock, soonWord } from './clock.ts';
import { guestLines } from './guest-lines.ts';
import { placeOf } from './place.ts';
import { screeningFacts } from './screening-facts.ts';
import { bookingUrl, ticketState } from './ticket-state.ts';

/** A link that does something, with a name that says to what where there are several. */
interface ActionProps {
  label: string;
  href: string;
  name: string;
}

/** One screening on the ticket. */
export interface TicketScreeningProps {
  /** What is shown, on a ticket that is not of one film. */
  title?: Text | undefined;
  /** When it begins (an online one: ends), ISO 8601 in UTC: then it has played, by the browser's clock. */
  until: string;
  /** A time; of an online one a word. */
  start: TimeProps;
  end: TimeProps | undefined;
  place: Text | undefined;
  label: Text | undefined;
  /** Its place on the bill, where more than this film is shown. */
  bill: Line;
  /** Cancelled or postponed: it doesn't take place at this time. */
  off: boolean;
  change: string | undefined;
  notice: Text | undefined;
  state: string | undefined;
  guests: readonly Line[];
  note: Text | undefined;
  /** Prices and how to get in, where the ticket's foot doesn't say it. */
  admission: Text | undefined;
  facts: Line;
  action: ActionProps | undefined;
  /** The next that one can book: the page's only filled button. */
  next: boolean;
}

/** What all screenings on a ticket have in common. */
export interface TicketContext {
  work: Work;
  content: Content;
  reader: Reader;
  clock: Clock;
  /** Subtitles that the page's head has already said. */
  sharedSubtitles: readonly string[];
  /** What the ticket's foot says of prices. */
  commonAdmission: Text | undefined;
}

export const toTicketScreening = (
  screening: TimedScreening,
  next: boolean,
  { work, content, reader, clock, sharedSubtitles, commonAdmission }: TicketContext,
): TicketScreeningProps => {
  const { zone, startsAt, endsAt, localEndsAt } = screening;
  const { words } = reader;
  const online = screening.venue === undefined;
  const admission = pickText(screening, 'admissionNote', reader);
  const off = isOff(screening);
  return {
    until: screening.leavesAt,
    start: online
      ? { text: words.online, at: undefined }
      : { text: formatTime(screening.localStart, reader), at: toOffsetTime(startsAt, zone) },
    end:
      endsAt && localEndsAt && !online && !off
        ? { text: fill(words.until, { time: formatTime(localEndsAt, reader) }), at: toOffsetTime(endsAt, zone) }
        : undefined,
    place: placeOf(screening, content, reader),
    label: pickText(screening, 'label', reader),
    bill: work.type === 'film' ? billLine(screening, work.entry, content, reader) : [],
    off,
    change: changeLine(screening, content, reader),
    notice: pickText(screening, 'notice', reader),
    state: off ? undefined : ticketState(screening, reader),
    guests: off ? [] : guestLines(screening, content, reader),
    note: pickText(screening, 'note', reader) ?? availabilityNote(screening),
    admission: off || admission?.text === commonAdmission?.text ? undefined : admission,
    facts: off ? [] : screeningFacts(screening, work, sharedSubtitles, content, reader),
    action: toAction(screening, reader, clock),
    next,
  };
};

const availabilityNote = ({ availability }: TimedScreening): Text | undefined =>
  availability?.note === undefined ? undefined : { text: availability.note };

/** "Book Tickets", named "Book Tickets, tonight 00:15". */
const toAction = (screening: TimedScreening, reader: Reader, clock: Clock): ActionProps | undefined => {
  const href = bookingUrl(screening, clock.now);
  if (href === undefined) return undefined;
  const { words } = reader;
  const online = screening.venue === undefined;
  const label = online ? words.bookOnline : words.book;
  const day = soonWord(screening, clock, words)?.text ?? formatShortDay(screening.day, reader);
  const when = online ? words.online : `${day} ${formatTime(screening.localStart, reader)}`;
  return { label, href, name: fill(words.actionFor, { action: label, when }) };
};

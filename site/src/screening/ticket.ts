import { toOffsetTime } from '@also-playing/shared-types/local-time';
import type { AccessOffers } from '@also-playing/shared-types/shared';
import type { Content } from '../store/content.ts';
import { isListed, isOff, isStillToCome, type TimedScreening } from '../store/timed-screening.ts';
import type { Work } from '../store/work.ts';
import type { Text } from '../ui/text.ts';
import type { TimeProps } from '../ui/time.ts';
import { calendarAddress } from '../words/addresses.ts';
import { formatDay, formatDayTime, formatWeekday } from '../words/dates.ts';
import { fill } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';
import { type Clock, clockOf, dayAfter, isAfterMidnight, type Passing, soonWord } from './clock.ts';
import { currentOf } from './current-screenings.ts';
import { placeOf } from './place.ts';
import { type TicketScreeningProps, toTicketScreening } from './ticket-screening.ts';
import { bookingUrl } from './ticket-state.ts';

/** A festival day on the ticket; what begins after midnight has a heading of its own. */
export interface TicketDayProps {
  heading: string;
  soon: Passing | undefined;
  /** "night to Sunday" */
  night: string | undefined;
  screenings: readonly TicketScreeningProps[];
  next: boolean;
}

interface PlayedProps {
  start: TimeProps;
  place: Text | undefined;
}

export interface TicketProps {
  days: readonly TicketDayProps[];
  played: readonly PlayedProps[];
  /** What most screenings say of prices and of how to get in. */
  admission: Text | undefined;
  offers: AccessOffers | undefined;
  /** Where a visitor's own calendar can take all dates from; none once all have played. */
  calendar: string | undefined;
}

/** Of a film or programme, what hasn't played yet, also where it is cancelled or postponed. */
export const comingScreenings = (work: Work, content: Content): TimedScreening[] =>
  content.screeningsOfWork(work).filter((screening) => isListed(screening) && screening.leavesAt > content.now());

/** Subtitles that all coming screenings have: the film's head says them once. */
export const sharedSubtitles = (coming: readonly TimedScreening[]): string[] => {
  const [first, ...others] = coming.filter(({ eventStatus }) => eventStatus !== 'cancelled');
  return first?.subtitles.filter((tag) => others.every(({ subtitles }) => subtitles.includes(tag))) ?? [];
};

/**
 * The screening that the page's one filled button is for: the next that can be booked, else the next. One with an hour
 * comes before an online window, which can wait.
 */
export const nextScreening = (coming: readonly TimedScreening[], now: string): TimedScreening | undefined => {
  const bookable = coming.filter((screening) => bookingUrl(screening, now));
  return (
    bookable.find(({ availability }) => !availability) ??
    bookable[0] ??
    coming.find((screening) => isStillToCome(screening, now))
  );
};

/**
 * The screenings of a film or programme by festival day, what has played, and the access offers. None where there is nothing to say.
 */
export const toTicket = (work: Work, content: Content, reader: Reader): TicketProps | undefined => {
  const clock = clockOf(content);
  const coming = comingScreenings(work, content);
  const played = content
    .screeningsOfWork(work)
    .filter((screening) => isListed(screening) && hasPlayed(screening, clock.now));
  const offers = work.entry.accessOffers ?? (coming.length > 0 ? content.site().accessOffers : undefined);
  if (coming.length === 0 && played.length === 0 && !offers) return undefined;

  const next = nextScreening(coming, clock.now);
  const admission = commonAdmission(coming, reader);
  const context = {
    work,
    content,
    reader,
    clock,
    sharedSubtitles: sharedSubtitles(coming),
    commonAdmission: admission,
  };
  return {
    days: toTicketDays(
      coming,
      next,
      (screening) => toTicketScreening(screening, screening === next, context),
      clock,
      reader,
    ),
    played: played.map((screening) => ({
      start: {
        text: formatDayTime(screening.localStart, reader),
        at: toOffsetTime(screening.startsAt, screening.zone),
      },
      place: placeOf(screening, content, reader),
    })),
    admission,
    offers,
    calendar: currentOf(content, coming).length > 0 ? calendarAddress(work.type, work.entry, reader) : undefined,
  };
};

/** Screenings by festival day, each day once; what begins after midnight has a heading of its own. */
export const toTicketDays = (
  all: readonly TimedScreening[],
  next: TimedScreening | undefined,
  toScreening: (screening: TimedScreening) => TicketScreeningProps,
  clock: Clock,
  reader: Reader,
): TicketDayProps[] => {
  const days = Map.groupBy(all, (screening) => `${headingOf(screening, reader)} ${isAfterMidnight(screening)}`);
  return [...days.values()].flatMap((screenings) => {
    const [first] = screenings;
    if (!first) return [];
    return {
      heading: headingOf(first, reader),
      soon: soonWord(first, clock, reader.words),
      night: isAfterMidnight(first)
        ? fill(reader.words.nightTo, { weekday: formatWeekday(dayAfter(first.day), reader) })
        : undefined,
      screenings: screenings.map(toScreening),
      next: screenings.some((screening) => screening === next),
    };
  });
};

/** A day; of an online window its beginning and end. */
const headingOf = ({ availability, venue, localStart, day }: TimedScreening, reader: Reader): string => {
  if (availability) {
    const from = formatDayTime(availability.from, reader);
    return fill(reader.words.fromUntil, { from, until: formatDayTime(availability.until, reader) });
  }
  return venue === undefined ? formatDayTime(localStart, reader) : formatDay(day, reader);
};

const hasPlayed = (screening: TimedScreening, now: string): boolean => screening.leavesAt <= now && !isOff(screening);

/** What more than one screening says, and most of them: the foot says it once, the others say their own. */
export const commonAdmission = (coming: readonly TimedScreening[], reader: Reader): Text | undefined => {
  const notes = coming.flatMap((screening) => pickText(screening, 'admissionNote', reader) ?? []);
  const same = [...Map.groupBy(notes, ({ text }) => text).values()].sort((a, b) => b.length - a.length);
  const [[note, ...more] = []] = same;
  return coming.length === 1 || more.length > 0 ? note : undefined;
};

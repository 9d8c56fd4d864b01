import { addDays, toInstant } from '@also-playing/shared-types/local-time';
import ical, { escape as escapeText, type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { directorLine } from '../film/director-line.ts';
import { todayOf } from '../schedule/schedule-days.ts';
import { changeLine } from '../screening/change-line.ts';
import { guestLines } from '../screening/guest-lines.ts';
import { placeOf } from '../screening/place.ts';
import { bookingUrl, ticketState } from '../screening/ticket-state.ts';
import type { Content } from '../store/content.ts';
import type { TimedScreening } from '../store/timed-screening.ts';
import { lineText } from '../ui/text.ts';
import { entryAddress } from '../words/addresses.ts';
import { pickText, type Reader } from '../words/reader.ts';

/**
 * Screenings as an iCalendar object (RFC 5545). Times are in UTC. Of very many it holds those around now. What was cancelled stays, with its status, so that
 * it goes from calendars that have it; UID and SEQUENCE say which event it was and that it changed.
 * @param name of the calendar
 * @param path of its page, with the reader's language
 */
export const toCalendar = (
  name: string,
  path: string,
  screenings: readonly TimedScreening[],
  content: Content,
  reader: Reader,
): string => {
  const empty = ical({
    // The library writes this one as it is given.
    name: escapeText(name, false),
    prodId: { company: 'Also Playing', product: 'Site', language: reader.locale.slice(0, 2).toUpperCase() },
    url: `${content.origin()}${path}`,
    ttl: 60 * 60,
  }).toString();
  const events = aroundNow(screenings, content).map((screening) => eventLines(screening, content, reader));
  return empty.replace(END, () => `${events.join('')}${END}`);
};

/** More events no calendar takes gladly, once an hour; who plays all year has many more. */
const MOST_EVENTS = 2_000;
const DAYS_PAST = 7;

/** From a week ago on; towards the end of all, the last ones. */
const aroundNow = (screenings: readonly TimedScreening[], content: Content): readonly TimedScreening[] => {
  if (screenings.length <= MOST_EVENTS) return screenings;
  const from = addDays(todayOf(content), -DAYS_PAST);
  const first = screenings.findIndex(({ day }) => day >= from);
  const last = screenings.length - MOST_EVENTS;
  const begin = first < 0 ? last : Math.min(first, last);
  return screenings.slice(begin, begin + MOST_EVENTS);
};

const END = 'END:VCALENDAR';
const EVENT = /BEGIN:VEVENT.*END:VEVENT\r\n/s;

/** A screening as its lines of a calendar: one is in several calendars. */
const eventLines = (screening: TimedScreening, content: Content, reader: Reader): string =>
  content.part('event', screening.documentId, reader, () => {
    const alone = ical({ events: [toEvent(screening, content, reader)] }).toString();
    return EVENT.exec(alone)?.[0] ?? '';
  });

const STATUS = {
  scheduled: ICalEventStatus.CONFIRMED,
  rescheduled: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

const toEvent = (screening: TimedScreening, content: Content, reader: Reader): ICalEventData => {
  const { type, entry } = content.shownBy(screening);
  const { availability } = screening;
  const title = pickText(entry, 'title', reader).text;
  const label = pickText(screening, 'label', reader)?.text;
  const section = screening.section ?? entry.section;
  const url = `${content.origin()}${entryAddress(type, entry, reader)}`;
  return {
    id: uidOf(screening, content),
    sequence: screening.sequence,
    // When what it says was last revised: never the minute of the publish, or each would change every calendar.
    stamp: new Date(screening.changedAt ?? entry.firstPublishedAt ?? screening.startsAt),
    start: new Date(availability ? toInstant(availability.from, screening.zone) : screening.startsAt),
    end: endOf(screening),
    status: STATUS[screening.eventStatus],
    // An online window takes no hour of the day.
    transparency: availability ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    summary: label ? `${title} (${label})` : title,
    description: descriptionOf(screening, content, reader, url),
    location: locationOf(screening, content, reader),
    categories: section === undefined ? [] : [{ name: pickText(content.section(section), 'title', reader).text }],
    url,
  };
};

/** The same for ever, whatever moves: `<document id>@<host>`. */
const uidOf = ({ documentId }: TimedScreening, content: Content): string =>
  `${documentId}@${new URL(content.origin()).host}`;

const endOf = ({ availability, endsAt, zone }: TimedScreening): Date | null => {
  const end = availability ? toInstant(availability.until, zone) : endsAt;
  return end === undefined ? null : new Date(end);
};

const descriptionOf = (screening: TimedScreening, content: Content, reader: Reader, url: string): string => {
  const { type, entry } = content.shownBy(screening);
  const lines = [
    changeLine(screening, content, reader),
    pickText(screening, 'notice', reader)?.text,
    type === 'film' && lineText(directorLine(entry, content, reader)),
    pickText(entry, 'blurb', reader)?.text,
    ...guestLines(screening, content, reader).map(lineText),
    pickText(screening, 'note', reader)?.text,
    ticketState(screening, reader),
    bookingUrl(screening, content.now()) ?? url,
  ];
  return lines.filter(Boolean).join('\n');
};

const locationOf = (screening: TimedScreening, content: Content, reader: Reader): ICalEventData['location'] => {
  const place = placeOf(screening, content, reader)?.text ?? reader.words.online;
  if (screening.venue === undefined) return place;
  const { address, position } = content.venue(screening.venue);
  return {
    title: place,
    ...(address === undefined ? {} : { address }),
    ...(position && { geo: { lat: position.lat, lon: position.lng } }),
  };
};

import { toLocal } from '@also-playing/shared-types/local-time';
import { isStillToCome, type TimedScreening } from '../store/timed-screening.ts';
import { formatDayTime } from '../words/dates.ts';
import { fill } from '../words/lists.ts';
import type { Reader } from '../words/reader.ts';

/** What a visitor should know about seats. Nothing where tickets are simply on sale: the button says it. */
export const ticketState = (screening: TimedScreening, reader: Reader): string | undefined => {
  const { tickets } = reader.words;
  switch (screening.ticketStatus) {
    case 'not-yet':
      return screening.salesOpenAt
        ? fill(tickets.onSaleFrom, { time: formatDayTime(toLocal(screening.salesOpenAt, screening.zone), reader) })
        : tickets.notYet;
    case 'few-left':
      return tickets.fewLeft;
    case 'rush':
      return tickets.rush;
    case 'sold-out':
      return tickets.soldOut;
    case 'free':
      return tickets.free;
    case 'at-door':
      return tickets.atDoor;
    default:
      return undefined;
  }
};

const SELLING: readonly (TimedScreening['ticketStatus'] | undefined)[] = [undefined, 'on-sale', 'few-left', 'free'];

/** Where to book, while one can. */
export const bookingUrl = (screening: TimedScreening, now: string): string | undefined =>
  isStillToCome(screening, now) && SELLING.includes(screening.ticketStatus) ? screening.ticketUrl : undefined;

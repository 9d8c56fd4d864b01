import type { Edition } from '@also-playing/shared-types/edition';
import { dayBounds } from '../schedule/day-span.ts';
import { editionDays, todayOf } from '../schedule/schedule-days.ts';
import type { Passing } from '../screening/clock.ts';
import type { Content } from '../store/content.ts';
import type { Text } from '../ui/text.ts';
import { entryAddress } from '../words/addresses.ts';
import { formatDay } from '../words/dates.ts';
import { formatDaySpan } from '../words/life-dates.ts';
import { fill } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';

/** The edition that the home page is about, and how far it is. */
export interface EditionLine {
  /** "4 to 12 December 2026" */
  span: string;
  /** In the head, while it is true: "Saturday 5 December, day 2 of 9". */
  note: Passing | undefined;
  /** When all is over: a way to its archive. */
  archive: Text | undefined;
}

/** The current edition, else the latest, whose archive it is. None of a cinema without editions. */
export const homeEdition = (content: Content): Edition | undefined => content.currentEdition() ?? content.editions()[0];

export const toEditionLine = (content: Content, reader: Reader): EditionLine | undefined => {
  const edition = homeEdition(content);
  if (!edition) return undefined;
  const { homePage } = reader.words;
  const title = pickText(edition, 'title', reader);
  const over = edition.archived || edition.endsOn < todayOf(content);
  return {
    span: fill(homePage.span, {
      days: formatDaySpan(edition.startsOn, edition.endsOn, reader),
      year: edition.endsOn.slice(0, 4),
    }),
    note: toNote(edition, over, content, reader),
    archive: over
      ? { text: fill(homePage.archive, { edition: title.text }), href: entryAddress('edition', edition, reader) }
      : undefined,
  };
};

const toNote = (edition: Edition, over: boolean, content: Content, reader: Reader): Passing | undefined => {
  const { homePage } = reader.words;
  const { dayCutOff, timeZone } = content.site();
  const today = todayOf(content);
  const boundsOf = (day: string) => dayBounds(day, dayCutOff, timeZone);
  if (over) return undefined;
  if (today < edition.startsOn) {
    return {
      text: fill(homePage.opens, { day: formatDay(edition.startsOn, reader) }),
      until: boundsOf(edition.startsOn).begins,
    };
  }
  const days = editionDays(content);
  return {
    text: fill(homePage.todayOf, {
      day: formatDay(today, reader),
      number: String(days.indexOf(today) + 1),
      count: String(days.length),
    }),
    until: boundsOf(today).ends,
  };
};

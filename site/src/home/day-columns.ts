import { dayBounds } from '../schedule/day-span.ts';
import { dayPath, editionDays, todayOf } from '../schedule/schedule-days.ts';
import type { Content } from '../store/content.ts';
import { isOff, type TimedScreening } from '../store/timed-screening.ts';
import type { Text } from '../ui/text.ts';
import { toAddress } from '../words/addresses.ts';
import { type DateParts, formatDateParts } from '../words/dates.ts';
import { fill } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';

/** A day with one line to remember it by. */
export interface DayColumnProps extends DateParts {
  /** None where nothing is on. */
  href: string | undefined;
  line: Text | undefined;
  today: boolean;
  /** "Sat, today": the browser's clock says it on another day. */
  todayWord: string;
  /** ISO 8601 in UTC. */
  begins: string;
  ends: string;
}

/** Days of an edition that stand beside each other; a longer season shows the next ones. */
const MOST = 14;
const NEXT_DAYS = 9;

/** Whether these are all days of an edition, or just the next ones. */
export const showsWholeEdition = (content: Content): boolean => {
  const { length } = editionDays(content);
  return length > 0 && length <= MOST;
};

export const toDayColumns = (content: Content, reader: Reader): DayColumnProps[] => {
  const today = todayOf(content);
  const listed = content.days();
  const days = showsWholeEdition(content)
    ? editionDays(content)
    : listed.filter((day) => day >= today).slice(0, NEXT_DAYS);
  if (listed.length === 0) return [];
  const { dayCutOff, timeZone } = content.site();
  return days.map((day) => {
    const parts = formatDateParts(day, 'short', reader);
    const known = listed.includes(day);
    return {
      ...parts,
      href: known ? toAddress(dayPath(day), reader) : undefined,
      line: known ? lineOf(day, content, reader) : undefined,
      today: day === today,
      todayWord: fill(reader.words.homePage.today, { weekday: parts.weekday }),
      ...dayBounds(day, dayCutOff, timeZone),
    };
  });
};

const EVENING = '17:00';

/** Of the evening, else of the day: a label that editors gave, else a pinned work, else what the largest room shows. */
const lineOf = (day: string, content: Content, reader: Reader): Text | undefined => {
  const shown = content.screeningsOn(day).filter((screening) => screening.venue !== undefined && !isOff(screening));
  const [best] = [...shown].sort(
    (a, b) =>
      isEvening(b) - isEvening(a) ||
      isLabelled(b) - isLabelled(a) ||
      rankOf(a, content) - rankOf(b, content) ||
      seatsOf(b, content) - seatsOf(a, content),
  );
  return best && (pickText(best, 'label', reader) ?? pickText(content.shownBy(best).entry, 'title', reader));
};

// As numbers, to sort by.
const isEvening = ({ localStart, day }: TimedScreening): number =>
  Number(localStart.slice(0, 10) > day || localStart.slice(11) >= EVENING);
const isLabelled = ({ label }: TimedScreening): number => Number(label !== undefined);

const rankOf = (screening: TimedScreening, content: Content): number =>
  content.shownBy(screening).entry.carouselRank ?? Number.MAX_SAFE_INTEGER;

const seatsOf = ({ venue }: TimedScreening, content: Content): number =>
  (venue === undefined ? undefined : content.venue(venue).capacity) ?? 0;

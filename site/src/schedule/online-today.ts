import { toInstant } from '@also-playing/shared-types/local-time';
import type { Content } from '../store/content.ts';
import { isListed, type TimedScreening } from '../store/timed-screening.ts';
import type { Text } from '../ui/text.ts';
import { entryAddress } from '../words/addresses.ts';
import { counted } from '../words/counted.ts';
import { countryName } from '../words/countries.ts';
import { formatDayTime } from '../words/dates.ts';
import { fill, joinWords } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';
import { dayBounds } from './day-span.ts';

/** What can be seen online on a day in some countries, until one hour. */
export interface OnlineProps {
  heading: string;
  titles: readonly Text[];
  /** "48 titles" */
  count: string;
  until: string | undefined;
}

/** Windows that are open on a festival day; one line for those of the same countries and the same end. */
export const toOnlineToday = (day: string, content: Content, reader: Reader): OnlineProps[] => {
  const { dayCutOff, timeZone } = content.site();
  const { begins, ends } = dayBounds(day, dayCutOff, timeZone);
  const open = content
    .onlineScreenings()
    .filter((screening) => isListed(screening) && screening.eventStatus !== 'cancelled')
    .filter(({ availability, day: own }) =>
      availability
        ? toInstant(availability.from, timeZone) < ends && toInstant(availability.until, timeZone) > begins
        : own === day,
    );
  const groups = Map.groupBy(open, ({ availability }) =>
    [...(availability?.territories ?? []), availability?.until ?? ''].join(),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [toOnline(first, group, content, reader)] : [];
  });
};

const toOnline = (
  { availability }: TimedScreening,
  group: readonly TimedScreening[],
  content: Content,
  reader: Reader,
): OnlineProps => {
  const { words } = reader;
  const countries = (availability?.territories ?? []).map((code) => countryName(code, reader));
  const works = new Map(
    group.map((screening) => [content.shownBy(screening).entry.documentId, content.shownBy(screening)]),
  );
  return {
    heading:
      countries.length === 0
        ? words.day.onlineToday
        : fill(words.day.onlineTodayIn, { countries: joinWords(countries, words) }),
    titles: [...works.values()].map(({ type, entry }) => ({
      ...pickText(entry, 'title', reader),
      href: entryAddress(type, entry, reader),
    })),
    count: counted(works.size, words.day.onlineCount, reader),
    until: availability && fill(words.day.onlineUntil, { end: formatDayTime(availability.until, reader) }),
  };
};

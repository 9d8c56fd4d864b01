import { toOffsetTime } from '@also-playing/shared-types/local-time';
import { shortPlaceOf } from '../screening/place.ts';
import type { Content } from '../store/content.ts';
import { endOf, isOff, type TimedScreening } from '../store/timed-screening.ts';
import type { Text } from '../ui/text.ts';
import type { TimeProps } from '../ui/time.ts';
import { entryAddress } from '../words/addresses.ts';
import { formatTime } from '../words/dates.ts';
import { fill } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';
import { bylineOf, minutesOf } from './byline.ts';
import { screeningAnchor } from './schedule-days.ts';
import { type MarkProps, showMarks } from './show-marks.ts';

/** Where something stands in the grid: lines of columns and of rows. */
export interface GridPlace {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How far a screening is by the clock of the build; the browser's clock goes on from there. */
type ShowState = 'ended' | 'run' | 'off' | undefined;

/** One screening of a day. */
export interface ShowProps {
  kind: 'show';
  /** Where another screening or page points to it. */
  id: string | undefined;
  light: string | undefined;
  state: ShowState;
  start: TimeProps;
  end: TimeProps | undefined;
  title: Text;
  href: string;
  by: string;
  minutes: string | undefined;
  place: Text | undefined;
  marks: readonly MarkProps[];
  notice: Text | undefined;
  /** Keys of the filters that it meets. */
  meets: readonly string[];
  at: GridPlace;
}

export const toShow = (
  screening: TimedScreening,
  at: GridPlace,
  meets: readonly string[],
  content: Content,
  reader: Reader,
): ShowProps => {
  const { zone, startsAt, endsAt, localEndsAt } = screening;
  const work = content.shownBy(screening);
  const { entry } = work;
  const section = screening.section ?? entry.section;
  const minutes = minutesOf(screening, content);
  return {
    kind: 'show',
    id: isPointedTo(screening, content) ? screeningAnchor(screening.documentId) : undefined,
    light: section === undefined ? undefined : content.section(section).accent,
    state: stateOf(screening, content.now()),
    start: { text: formatTime(screening.localStart, reader), at: toOffsetTime(startsAt, zone) },
    end:
      endsAt && localEndsAt
        ? { text: fill(reader.words.until, { time: formatTime(localEndsAt, reader) }), at: toOffsetTime(endsAt, zone) }
        : undefined,
    title: pickText(entry, 'title', reader),
    href: entryAddress(work.type, entry, reader),
    by: bylineOf(screening, content, reader),
    minutes: minutes === undefined ? undefined : fill(reader.words.minutes, { minutes: String(minutes) }),
    place: shortPlaceOf(screening, content, reader),
    marks: showMarks(screening, content, reader),
    notice: pickText(screening, 'notice', reader),
    meets,
    at,
  };
};

const stateOf = (screening: TimedScreening, now: string): ShowState => {
  if (isOff(screening)) return 'off';
  if (endOf(screening) <= now) return 'ended';
  return screening.startsAt <= now ? 'run' : undefined;
};

/** From its own old place, or by one that is off. */
const isPointedTo = (screening: TimedScreening, content: Content): boolean =>
  screening.previousLocalStart !== undefined ||
  screening.previousVenue !== undefined ||
  content.screeningsOfWork(content.shownBy(screening)).some(isOff);

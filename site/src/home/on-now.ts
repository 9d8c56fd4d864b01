import { toOffsetTime } from '@also-playing/shared-types/local-time';
import { shortPlaceOf } from '../screening/place.ts';
import type { Content } from '../store/content.ts';
import { endOf, type TimedScreening } from '../store/timed-screening.ts';
import type { Text } from '../ui/text.ts';
import type { TimeProps } from '../ui/time.ts';
import { entryAddress, SCHEDULE, toAddress } from '../words/addresses.ts';
import { formatTime } from '../words/dates.ts';
import { fill } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';
import { formatClock, MOST_BARS, type OnNowChart, toOnNowChart } from './on-now-chart.ts';

/** Something that is on, or will be soon: then the browser's clock brings it out. */
interface RunProps {
  title: Text;
  href: string;
  place: Text | undefined;
  light: string | undefined;
  start: TimeProps;
  end: TimeProps;
  bar: OnNowChart['bars'][number] | undefined;
}

export interface OnNowProps {
  runs: readonly RunProps[];
  /** None while nothing is on. */
  chart: OnNowChart | undefined;
  clock: string;
  zone: string;
  schedule: string;
}

/** For as long the browser's clock brings out what begins, when nobody publishes meanwhile. */
const HORIZON_MINUTES = 36 * 60;
/** Of days of hundreds, as many. */
const MOST_RUNS = 48;

/** What is on in rooms now, and what will be in the hours to come. None where that is nothing. */
export const toOnNow = (content: Content, reader: Reader): OnNowProps | undefined => {
  const now = content.now();
  const { timeZone: zone } = content.site();
  const left = content.onInRooms(HORIZON_MINUTES, MOST_RUNS);
  if (left.length === 0) return undefined;
  const running = left.filter(({ startsAt }) => startsAt <= now).slice(0, MOST_BARS);
  const millis = Date.parse(now);
  const chart =
    running.length === 0
      ? undefined
      : toOnNowChart(
          running.map((screening) => ({ start: Date.parse(screening.startsAt), end: Date.parse(endOf(screening)) })),
          millis,
          zone,
          reader.words.clock,
        );
  return {
    runs: left.map((screening) => toRun(screening, chart?.bars[running.indexOf(screening)], content, reader)),
    chart,
    clock: formatClock(millis, zone, reader.words.clock),
    zone,
    schedule: `${toAddress(SCHEDULE, reader)}#now`,
  };
};

const toRun = (screening: TimedScreening, bar: RunProps['bar'], content: Content, reader: Reader): RunProps => {
  const { zone, startsAt, localStart, localEndsAt } = screening;
  const { type, entry } = content.shownBy(screening);
  const section = screening.section ?? entry.section;
  return {
    title: pickText(entry, 'title', reader),
    href: entryAddress(type, entry, reader),
    place: shortPlaceOf(screening, content, reader),
    light: section === undefined ? undefined : content.section(section).accent,
    start: {
      text: fill(reader.words.homePage.since, { start: formatTime(localStart, reader) }),
      at: toOffsetTime(startsAt, zone),
    },
    end: {
      // Of one whose end nobody has said, the chart draws something and says nothing.
      text: localEndsAt ? fill(reader.words.until, { time: formatTime(localEndsAt, reader) }) : '',
      at: toOffsetTime(endOf(screening), zone),
    },
    bar,
  };
};

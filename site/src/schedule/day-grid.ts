import { addMinutes, toInstant, toLocal } from '@also-playing/shared-types/local-time';
import type { Content } from '../store/content.ts';
import { compareText, type TimedScreening } from '../store/timed-screening.ts';
import { formatDay, formatShortDay, formatTime, formatWeekday } from '../words/dates.ts';
import { fill } from '../words/lists.ts';
import type { Reader } from '../words/reader.ts';
import { type ShowProps, toShow } from './day-show.ts';
import { fullHour, toRows } from './day-span.ts';
import { type Ghost, type GhostProps, ghostsOf, toGhost } from './ghosts.ts';
import { HEAD_ROWS, ROW_MINUTES } from './grid-measures.ts';
import { type NowProps, toNow } from './now-line.ts';
import { type HouseProps, toRoomColumns } from './room-columns.ts';

/** A full hour of the grid. */
interface HourProps {
  /** Its row. */
  row: number;
  text: string;
  /** Of the first one after midnight: the day that the calendar says, "Sun 6 Dec". */
  date: string | undefined;
}

export type DayItem = ShowProps | GhostProps | NowProps;

/** A day's screenings: a list by time, and where the same stands in a grid of rooms by time. */
export interface DayGridProps {
  houses: readonly HouseProps[];
  /** Of the grid: its columns, how wide they are together (in rooms), how many rows it has. */
  tracks: string;
  share: number;
  rows: number;
  hours: readonly HourProps[];
  evening: readonly DayItem[];
  night: readonly DayItem[];
  /** "still Saturday’s evening; Sunday 6 December by the calendar" */
  nightNote: string | undefined;
}

type Drawn = { show: TimedScreening; ghost?: undefined } | { show?: undefined; ghost: Ghost };

interface TimedItem {
  localStart: string;
  startsAt: string;
  item: DayItem;
}

/** @param shown what is on in rooms, by the clock on the wall */
export const toDayGrid = (
  day: string,
  shown: readonly TimedScreening[],
  meetsOf: (screening: TimedScreening) => readonly string[],
  content: Content,
  reader: Reader,
): DayGridProps => {
  const { timeZone } = content.site();
  const ghosts = ghostsOf(day, content);
  const starts = [...shown, ...ghosts].map(({ localStart }) => localStart).sort(compareText);
  const opening = fullHour(starts[0] ?? `${day}T12:00`);
  const drawn: Drawn[] = [...shown.map((show) => ({ show })), ...ghosts.map((ghost) => ({ ghost }))];
  const stretches = drawn.map((one) => {
    const { zone, startsAt, endsAt } = one.show ?? one.ghost;
    return { venue: (one.show ?? one.ghost).venue ?? '', ...toRows(opening, zone, startsAt, endsAt) };
  });
  const columns = toRoomColumns(stretches, content, reader);
  const items = drawn.map((one, index): TimedItem => {
    const { first: left, end: right } = columns.places[index] ?? { first: 2, end: 3 };
    const { from: top, to: bottom } = stretches[index] ?? { from: 3, to: 4 };
    const at = { left, right, top, bottom };
    const { localStart, startsAt } = one.show ?? one.ghost;
    const item = one.show
      ? toShow(one.show, at, meetsOf(one.show), content, reader)
      : toGhost(one.ghost, at, content, reader);
    return { localStart, startsAt, item };
  });
  items.sort((a, b) => compareText(a.localStart, b.localStart));
  const now = toNow(day, toInstant(opening, timeZone), content, reader);
  const begun = now.today ? items.findLastIndex(({ startsAt }) => startsAt <= content.now()) : -1;
  items.splice(begun + 1, 0, { localStart: items[begun]?.localStart ?? day, startsAt: content.now(), item: now });
  const isNight = ({ localStart }: TimedItem): boolean => localStart.slice(0, 10) > day;
  const firstNight = items.find(isNight);
  const rows = Math.max(0, ...stretches.map(({ to }) => to)) - HEAD_ROWS;
  return {
    houses: columns.houses,
    tracks: columns.tracks,
    share: columns.share,
    rows,
    hours: toHours(day, opening, rows, timeZone, reader),
    evening: items.filter((item) => !isNight(item)).map(({ item }) => item),
    night: items.filter(isNight).map(({ item }) => item),
    nightNote:
      firstNight &&
      fill(reader.words.day.stillEvening, {
        evening: formatWeekday(day, reader),
        day: formatDay(firstNight.localStart, reader),
      }),
  };
};

const PER_HOUR = 60 / ROW_MINUTES;

/** Hours as they pass: where clocks change, one is missing or comes twice. */
const toHours = (day: string, opening: string, rows: number, zone: string, reader: Reader): HourProps[] => {
  const first = toInstant(opening, zone);
  const locals = Array.from({ length: Math.ceil(rows / PER_HOUR) }, (_, hour) =>
    toLocal(addMinutes(first, hour * 60), zone),
  );
  return locals.map((local, hour) => ({
    row: hour * PER_HOUR + HEAD_ROWS + 1,
    text: formatTime(local, reader),
    date:
      local.slice(0, 10) > day && (locals[hour - 1] ?? day).slice(0, 10) <= day
        ? formatShortDay(local, reader)
        : undefined,
  }));
};

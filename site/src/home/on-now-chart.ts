/** The chart of what is on: the same sums at build and, minute by minute, in the browser. Times are milliseconds. */

import { type ClockPattern, fillClock } from '../ui/clock-pattern.ts';

interface Run {
  start: number;
  end: number;
}

/** Percent of the axis: where a bar begins and ends; and how much of the bar is spent. */
interface BarProps {
  from: number;
  to: number;
  spent: number;
}

export interface OnNowChart {
  bars: readonly BarProps[];
  /** Percent of the axis. */
  now: number;
  hours: readonly { at: number; text: string }[];
}

const HOUR = 3_600_000;
/** Percent of the axis, on a phone: an hour nearer to now than this would stand half behind the clock. */
const CLOCK_WIDTH = 13;

/** Bars that a chart shows side by side; in a large festival more are on. */
export const MOST_BARS = 8;

/** A time on the wall: "18:40". */
export const formatClock = (time: number, zone: string, pattern: ClockPattern): string =>
  fillClock(
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(time),
    pattern,
  );

/**
 * The axis goes from the full hour before the first start to the quarter after the last end.
 * @param runs what is on now, at least one
 * @param zone IANA
 * @param pattern of the page's language
 */
export const toOnNowChart = (runs: readonly Run[], now: number, zone: string, pattern: ClockPattern): OnNowChart => {
  const first = Math.floor(Math.min(...runs.map(({ start }) => start)) / HOUR) * HOUR;
  const last = Math.ceil(Math.max(...runs.map(({ end }) => end)) / (HOUR / 4)) * (HOUR / 4);
  const percent = (time: number): number => round(((time - first) / (last - first)) * 100);
  const hours: { at: number; text: string }[] = [];
  for (let time = first; time <= last; time += HOUR) {
    const at = percent(time);
    const isCovered = Math.abs(at - percent(now)) < CLOCK_WIDTH;
    hours.push({ at, text: isCovered ? '' : formatClock(time, zone, pattern) });
  }
  return {
    bars: runs.map(({ start, end }) => ({
      from: percent(start),
      to: percent(end),
      spent: round(((now - start) / (end - start)) * 100),
    })),
    now: percent(now),
    hours,
  };
};

const round = (value: number): number => Math.round(value * 100) / 100;

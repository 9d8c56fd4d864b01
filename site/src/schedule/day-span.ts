import { ASSUMED_MINUTES } from '@also-playing/shared-types/assumed-minutes';
import { minutesFrom, toInstant } from '@also-playing/shared-types/local-time';
import { dayAfter } from '../screening/clock.ts';
import { HEAD_ROWS, ROW_MINUTES } from './grid-measures.ts';

/** Rows in which a time and a title of one line are still legible. */
const FEWEST_ROWS = 6;

/** The full hour, by the clock on the wall, at or before a time: `2026-12-05T10:00`. */
export const fullHour = (local: string): string => `${local.slice(0, 13)}:00`;

/**
 * Grid lines of a stretch of time. The same time on the wall is the same row in every zone; where clocks change, the
 * grid goes by the minutes that pass.
 * @param opening of the grid, wall-clock time
 * @param startsAt ISO 8601 in UTC, like `endsAt`
 */
export const toRows = (
  opening: string,
  zone: string,
  startsAt: string,
  endsAt: string | undefined,
): { from: number; to: number } => {
  const first = toInstant(opening, zone);
  const rowAt = (minutes: number): number => minutes / ROW_MINUTES + HEAD_ROWS + 1;
  const start = minutesFrom(first, startsAt);
  const from = Math.floor(rowAt(start));
  const end = endsAt === undefined ? start + ASSUMED_MINUTES : minutesFrom(first, endsAt);
  return { from, to: Math.max(from + FEWEST_ROWS, Math.ceil(rowAt(end))) };
};

/** When a festival day begins and ends, ISO 8601 in UTC. */
export const dayBounds = (day: string, cutOff: string, zone: string): { begins: string; ends: string } => ({
  begins: toInstant(`${day}T${cutOff}`, zone),
  ends: toInstant(`${dayAfter(day)}T${cutOff}`, zone),
});

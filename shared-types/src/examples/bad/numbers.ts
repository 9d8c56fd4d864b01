import type { EntryType } from '../../contract.ts';
import { type BadEntries, type BadEntry, badAt } from './bad-entry.ts';

/** Numbers out of their range, or missing. */

type Range = [field: string, least: number, most: number];
const YEAR = [1874, 2100] as const;
const MINUTES = [0, 6_000] as const;

const RANGES: Partial<Record<EntryType, Range[]>> = {
  film: [
    ['year', ...YEAR],
    ['awards[0].year', ...YEAR],
    ['runtimeMinutes', ...MINUTES],
    ['episodes.minutes', ...MINUTES],
    ['episodes.count', 1, 10_000],
  ],
  programme: [['runtimeMinutes', ...MINUTES]],
  screening: [
    ['introMinutes', ...MINUTES],
    ['breakMinutes', ...MINUTES],
    ['talkMinutes', ...MINUTES],
    ['runtimeMinutes', ...MINUTES],
    ['minimumAge', 0, 21],
  ],
  venue: [
    ['walks[0].minutes', ...MINUTES],
    ['position.lat', -90, 90],
    ['position.lng', -180, 180],
  ],
  edition: [['year', ...YEAR]],
  site: [['carouselLength', 1, 24]],
  media: [
    ['focalPoint.x', 0, 100],
    ['focalPoint.y', 0, 100],
  ],
};

const named = (row: BadEntry, name: string): [string, BadEntry] => [`${row.type} ${row.at} ${name}`, row];

const tooLow = (type: EntryType, at: string, least: number) =>
  named(
    badAt(type, at, least - 1, `expected at least ${least}, got ${least - 1}`, 'enter a larger number'),
    'that is too low',
  );
const tooHigh = (type: EntryType, at: string, most: number) =>
  named(
    badAt(type, at, most + 1, `expected at most ${most}, got ${most + 1}`, 'enter a smaller number'),
    'that is too high',
  );
const missing = (type: EntryType, at: string) =>
  named(badAt(type, at, null, 'expected a number, got nothing', 'fill in this field'), 'that is missing');

export const badNumbers: BadEntries = Object.fromEntries([
  ...Object.entries(RANGES).flatMap(([type, ranges]) =>
    ranges.flatMap(([at, least, most]) => [tooLow(type as EntryType, at, least), tooHigh(type as EntryType, at, most)]),
  ),
  tooLow('venue', 'capacity', 1),
  named(badAt('film', 'year', '1998a', 'expected a number, got "1998a"', 'enter a number here'), 'that is no number'),
  missing('film', 'year'),
  missing('film', 'episodes.count'),
  missing('edition', 'year'),
  missing('venue', 'position.lat'),
  missing('venue', 'position.lng'),
  missing('venue', 'walks[0].minutes'),
]);

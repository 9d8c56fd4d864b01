import type { Text } from '../ui/text.ts';
import { countedWord } from '../words/counted-word.ts';
import { fill } from '../words/lists.ts';
import type { Reader } from '../words/reader.ts';
import { type House, minutesBetween } from './houses.ts';

/** Minutes on foot between houses, a row a house: 0 to itself, `undefined` where nobody knows. */
export interface WalkTableProps {
  caption: string;
  rows: readonly { name: Text; minutes: readonly (number | undefined)[] }[];
}

// What one walks between two films.
const LONGEST_WALK = 20;
/** Rows that the table has room for. */
const MOST_ROWS = 8;

const minutesOf = (from: House, houses: readonly House[]) =>
  houses.map((to) => (from === to ? 0 : minutesBetween(from, to)));

/** "Four houses, all on foot": on foot only where it is known of all, and near. */
export const housesTitle = (houses: readonly House[], reader: Reader): string => {
  const { venues } = reader.words;
  const title = countedWord(houses.length, venues.houses, reader);
  const walks = houses.flatMap((from) => minutesOf(from, houses));
  const near = walks.every((minutes) => minutes !== undefined && minutes <= LONGEST_WALK);
  return near && houses.length > 1 ? fill(venues.onFoot, { houses: title }) : title;
};

/** None of one house, of so many that no table holds them, and where no way is known. */
export const toWalkTable = (houses: readonly House[], { words }: Reader): WalkTableProps | undefined => {
  if (houses.length > MOST_ROWS) return undefined;
  const rows = houses.map((from) => ({ name: from.name, minutes: minutesOf(from, houses) }));
  return rows.some(({ minutes }) => minutes.some((known) => known))
    ? { caption: words.venues.doorToDoor, rows }
    : undefined;
};

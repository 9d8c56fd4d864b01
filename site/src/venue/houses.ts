import type { Venue } from '@also-playing/shared-types/venue';
import { walkMinutes } from '@also-playing/shared-types/walk-minutes';
import type { Text } from '../ui/text.ts';
import { pickText, type Reader } from '../words/reader.ts';

/** The rooms under one roof: a venue without a building is a house of one room. */
export interface House {
  name: Text;
  rooms: readonly [Venue, ...Venue[]];
}

/** @param venues those of one building beside each other */
export const toHouses = (venues: readonly Venue[], reader: Reader): House[] => {
  const groups = Map.groupBy(venues, ({ building, documentId }) => building ?? documentId);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? { name: houseName(first, reader), rooms: [first, ...others] as const } : [],
  );
};

const houseName = (venue: Venue, reader: Reader): Text =>
  venue.building === undefined ? pickText(venue, 'name', reader) : { text: venue.building };

/** Minutes from door to door: between those two rooms that are nearest. None where nobody knows. */
export const minutesBetween = (from: House, to: House): number | undefined => {
  const known = from.rooms.flatMap((a) => to.rooms.flatMap((b) => walkMinutes(a, b) ?? []));
  return known.length > 0 ? Math.min(...known) : undefined;
};

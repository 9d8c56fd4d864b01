import type { Venue } from '@also-playing/shared-types/venue';
import { walkMinutes } from '@also-playing/shared-types/walk-minutes';
import type { Content } from '../store/content.ts';
import type { Text } from '../ui/text.ts';
import { entryAddress } from '../words/addresses.ts';
import { countedWord } from '../words/counted-word.ts';
import { fill } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';

/** A house with its rooms, and what matters at the door. */
interface HouseProps {
  name: Text;
  address: string | undefined;
  rooms: readonly { name: Text | undefined; seats: string | undefined }[];
  notes: readonly Text[];
}

/** Minutes on foot between houses, a row a house: none in its own column, `undefined` where nobody knows. */
interface WalkRow {
  name: string;
  minutes: readonly (number | undefined)[];
}

export interface HousesProps {
  heading: string;
  houses: readonly HouseProps[];
  /** None of one house, and of so many that no table holds them. */
  walks: readonly WalkRow[];
}

/** Rows that the table has room for. */
const MOST_IN_TABLE = 8;
/** Houses that the page describes; more of them have a page each. */
const MOST_HOUSES = 12;
/** What one walks between two films. */
const SHORT_WALK = 20;

/** Houses with something on in the schedule's days. */
export const toHouses = (content: Content, reader: Reader): HousesProps | undefined => {
  const days = new Set(content.days());
  const venues = content.venues().filter((venue) => content.screeningsAt(venue).some(({ day }) => days.has(day)));
  const groups = [...Map.groupBy(venues, ({ building, documentId }) => building ?? documentId).values()];
  if (groups.length === 0 || groups.length > MOST_HOUSES) return undefined;
  const { homePage } = reader.words;
  const heading = countedWord(groups.length, homePage.houses, reader);
  const houses = groups.map((rooms) => toHouse(rooms, reader));
  const walks =
    groups.length < 2 || groups.length > MOST_IN_TABLE
      ? []
      : groups.map((from, index) => ({
          name: houses[index]?.name.text ?? '',
          minutes: groups.map((to) => (from === to ? 0 : shortest(from, to))),
        }));
  const onFoot =
    walks.length > 0 && walks.every(({ minutes }) => minutes.every((m) => m !== undefined && m <= SHORT_WALK));
  return { heading: onFoot ? fill(homePage.allOnFoot, { houses: heading }) : heading, houses, walks };
};

const shortest = (from: readonly Venue[], to: readonly Venue[]): number | undefined => {
  const known = from.flatMap((a) => to.flatMap((b) => walkMinutes(a, b) ?? []));
  return known.length === 0 ? undefined : Math.min(...known);
};

const toHouse = (rooms: readonly Venue[], reader: Reader): HouseProps => {
  const { homePage } = reader.words;
  const [first] = rooms;
  const single = first !== undefined && first.building === undefined;
  const link = (venue: Venue): Text => ({
    ...pickText(venue, 'name', reader),
    href: entryAddress('venue', venue, reader),
  });
  const notes = rooms.flatMap((room) => pickText(room, 'accessNote', reader) ?? []);
  return {
    name: single ? link(first) : { text: first?.building ?? '' },
    address: rooms.find(({ address }) => address !== undefined)?.address,
    rooms: rooms.map((room) => ({
      name: single ? undefined : link(room),
      seats: room.capacity === undefined ? undefined : fill(homePage.seats, { count: String(room.capacity) }),
    })),
    notes: notes.filter(({ text }, index) => notes.findIndex((other) => other.text === text) === index),
  };
};

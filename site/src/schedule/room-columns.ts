import type { Venue } from '@also-playing/shared-types/venue';
import type { Content } from '../store/content.ts';
import type { Text } from '../ui/text.ts';
import { entryAddress } from '../words/addresses.ts';
import { fill } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';
import { type Lane, type Stretch, toLanes } from './lanes.ts';

/** A room's column of the grid; it has several tracks where something overlaps. */
interface RoomProps {
  name: Text;
  seats: string | undefined;
  /** Grid lines. */
  from: number;
  to: number;
}

/** A house over its rooms; a room by itself is a house. */
export interface HouseProps {
  name: Text;
  rooms: readonly RoomProps[];
  from: number;
  to: number;
}

export interface RoomColumns {
  houses: readonly HouseProps[];
  /** CSS `grid-template-columns` of the rooms' tracks. */
  tracks: string;
  /** How wide all tracks are, in rooms. */
  share: number;
  /** Grid lines of each stretch, in the order given. */
  places: readonly Lane[];
}

/** In a grid the first column is the hours'. */
const FIRST_LINE = 2;
/** What a lane beside another is wide, in rooms: a room with an overlap is wider, and both are legible. */
const LANE = 0.8;

/** Rooms in the order of their houses, with what is drawn in each beside what it overlaps. */
export const toRoomColumns = (
  drawn: readonly (Stretch & { venue: string })[],
  content: Content,
  reader: Reader,
): RoomColumns => {
  const used = new Set(drawn.map(({ venue }) => venue));
  const venues = content.venues().filter(({ documentId }) => used.has(documentId));
  const places: Lane[] = [];
  const tracks: number[] = [];
  const columns = venues.map((venue) => {
    const inRoom = drawn.flatMap((stretch, index) => (stretch.venue === venue.documentId ? [{ stretch, index }] : []));
    const { lanes, places: inLanes } = toLanes(inRoom.map(({ stretch }) => stretch));
    const from = tracks.length + FIRST_LINE;
    for (const [at, { index }] of inRoom.entries()) {
      const { first, end } = inLanes[at] ?? { first: 0, end: lanes };
      places[index] = { first: from + first, end: from + end };
    }
    for (let lane = 0; lane < lanes; lane += 1) tracks.push(lanes === 1 ? 1 : widthOf(inLanes, lanes));
    return { venue, from, to: from + lanes };
  });
  const houses = [...Map.groupBy(columns, ({ venue }) => venue.building ?? venue.documentId).values()];
  return {
    houses: houses.map((rooms) => toHouse(rooms, reader)),
    tracks: tracks.map((share) => `minmax(0,${share}fr)`).join(' '),
    share: Math.round(tracks.reduce((sum, share) => sum + share, 0) * 10) / 10,
    places,
  };
};

/** Of one track: the narrowest stretch takes as many tracks as make it legible. */
const widthOf = (places: readonly Lane[], lanes: number): number => {
  const narrowest = Math.min(lanes, ...places.map(({ first, end }) => end - first));
  return Math.round((LANE / narrowest) * 100) / 100;
};

const toHouse = (rooms: readonly { venue: Venue; from: number; to: number }[], reader: Reader): HouseProps => {
  const [first] = rooms;
  const { building } = first?.venue ?? {};
  return {
    name: building === undefined && first ? nameOf(first.venue, reader) : { text: building ?? '' },
    from: first?.from ?? FIRST_LINE,
    to: rooms.at(-1)?.to ?? FIRST_LINE,
    rooms: rooms.map(({ venue, from, to }) => ({
      // A room by itself has given its name to the house above it.
      name: building === undefined ? { text: '' } : nameOf(venue, reader),
      seats: venue.capacity === undefined ? undefined : fill(reader.words.day.seats, { count: String(venue.capacity) }),
      from,
      to,
    })),
  };
};

const nameOf = (venue: Venue, reader: Reader): Text => ({
  ...pickText(venue, 'name', reader),
  href: entryAddress('venue', venue, reader),
});

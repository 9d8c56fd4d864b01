import type { Venue } from '@also-playing/shared-types/venue';
import { toSiteFrame } from '../home/site-frame.ts';
import { type ShowRowProps, toShowRow } from '../screening/show-row.ts';
import type { Content } from '../store/content.ts';
import type { FrameProps } from '../ui/frame.ts';
import type { Text } from '../ui/text.ts';
import { entryAddress, VENUES } from '../words/addresses.ts';
import { fill } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';
import type { Words } from '../words/words.ts';
import { type House, toHouses } from './houses.ts';
import { mapLink } from './map-link.ts';
import { housesTitle, toWalkTable, type WalkTableProps } from './walk-table.ts';

/** A room, with what comes next in it. */
export interface RoomProps {
  name: Text;
  href: string;
  seats: string | undefined;
  accessNote: Text | undefined;
  next: readonly ShowRowProps[];
}

export interface HouseProps {
  name: Text;
  address: string | undefined;
  map: string | undefined;
  site: string | undefined;
  rooms: readonly RoomProps[];
}

export interface VenuesPageProps {
  frame: FrameProps;
  words: Words;
  pageTitle: string;
  title: Text;
  houses: readonly HouseProps[];
  walks: WalkTableProps | undefined;
}

// Enough that one is left when the first has begun since the build.
const NEXT = 3;

/** The page of all venues: house by house, and the minutes between them. */
export const toVenuesPage = (content: Content, reader: Reader): VenuesPageProps => {
  const { words } = reader;
  const houses = toHouses(content.venues(), reader);
  const frame = toSiteFrame(content, reader, VENUES);
  return {
    frame,
    words,
    pageTitle: `${words.venues.title}, ${frame.name.text}`,
    title: { text: houses.length > 0 ? housesTitle(houses, reader) : words.venues.title },
    houses: houses.map((house) => toHouse(house, content, reader)),
    walks: toWalkTable(houses, reader),
  };
};

const toHouse = ({ name, rooms }: House, content: Content, reader: Reader): HouseProps => {
  const placed = rooms.find(({ position }) => position);
  return {
    name,
    address: rooms.find(({ address }) => address)?.address,
    map: placed && mapLink(placed),
    site: rooms.find(({ url }) => url)?.url,
    rooms: rooms.map((room) => toRoom(room, content, reader)),
  };
};

const toRoom = (venue: Venue, content: Content, reader: Reader): RoomProps => ({
  name: pickText(venue, 'name', reader),
  href: entryAddress('venue', venue, reader),
  seats: seatsOf(venue, reader),
  accessNote: pickText(venue, 'accessNote', reader),
  next: content.nextAt(venue, NEXT).map((screening) => toShowRow(screening, content, reader)),
});

export const seatsOf = ({ capacity }: Venue, { locale, words }: Reader): string | undefined =>
  capacity === undefined
    ? undefined
    : fill(words.venues.seats, { count: new Intl.NumberFormat(locale).format(capacity) });

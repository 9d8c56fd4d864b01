import type { Venue } from '@also-playing/shared-types/venue';
import type { Content } from '../store/content.ts';
import type { Text } from '../ui/text.ts';
import { toHouses as groupHouses, type House } from '../venue/houses.ts';
import { seatsOf } from '../venue/venues-page.ts';
import { housesTitle, toWalkTable, type WalkTableProps } from '../venue/walk-table.ts';
import { entryAddress } from '../words/addresses.ts';
import { pickText, type Reader } from '../words/reader.ts';

/** A house with its rooms, and what matters at the door. */
interface HouseProps {
  name: Text;
  address: string | undefined;
  rooms: readonly { name: Text | undefined; seats: string | undefined }[];
  notes: readonly Text[];
}

export interface HousesProps {
  heading: string;
  houses: readonly HouseProps[];
  walks: WalkTableProps | undefined;
}

/** Houses that the page describes; more of them have a page each. */
const MOST_HOUSES = 12;

/** Houses with something on in the schedule's days. */
export const toHouses = (content: Content, reader: Reader): HousesProps | undefined => {
  const days = new Set(content.days());
  const venues = content.venues().filter((venue) => content.screeningsAt(venue).some(({ day }) => days.has(day)));
  const houses = groupHouses(venues, reader);
  if (houses.length === 0 || houses.length > MOST_HOUSES) return undefined;
  return {
    heading: housesTitle(houses, reader),
    houses: houses.map((house) => toHouse(house, reader)),
    walks: toWalkTable(houses, reader),
  };
};

const toHouse = ({ name, rooms }: House, reader: Reader): HouseProps => {
  const [first] = rooms;
  const single = first.building === undefined;
  const link = (venue: Venue): Text => ({
    ...pickText(venue, 'name', reader),
    href: entryAddress('venue', venue, reader),
  });
  return {
    name: single ? link(first) : name,
    address: rooms.find(({ address }) => address !== undefined)?.address,
    rooms: rooms.map((room) => ({
      name: single ? undefined : link(room),
      seats: seatsOf(room, reader),
    })),
    notes: doorNotes(rooms, reader),
  };
};

/** The room's own page says all of it. */
const MOST_SENTENCES = 2;

/** What each room's note begins with; what rooms of a house have in common is said once. */
const doorNotes = (rooms: readonly Venue[], reader: Reader): Text[] => {
  const said = new Set<string>();
  return rooms.flatMap((room) => {
    const note = pickText(room, 'accessNote', reader);
    if (!note) return [];
    const sentences = new Intl.Segmenter(note.lang ?? reader.locale, { granularity: 'sentence' }).segment(note.text);
    const own = [...sentences]
      .map(({ segment }) => segment.trim())
      .slice(0, MOST_SENTENCES)
      .filter((sentence) => !said.has(sentence));
    for (const sentence of own) said.add(sentence);
    return own.length === 0 ? [] : { ...note, text: own.join(' ') };
  });
};

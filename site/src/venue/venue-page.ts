import { addressOf } from '@also-playing/shared-types/addresses';
import { festivalDay, toLocal } from '@also-playing/shared-types/local-time';
import type { Venue } from '@also-playing/shared-types/venue';
import { toSiteFrame } from '../home/site-frame.ts';
import { dayPath } from '../schedule/schedule-days.ts';
import { currentOf } from '../screening/current-screenings.ts';
import { venueName } from '../screening/place.ts';
import { type ShowRowProps, toShowRow } from '../screening/show-row.ts';
import type { Content } from '../store/content.ts';
import type { TimedScreening } from '../store/timed-screening.ts';
import type { FrameProps } from '../ui/frame.ts';
import type { Text } from '../ui/text.ts';
import { calendarAddress, entryAddress, SCHEDULE, toAddress, VENUES } from '../words/addresses.ts';
import { counted } from '../words/counted.ts';
import { formatDay } from '../words/dates.ts';
import { fill } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';
import type { Words } from '../words/words.ts';
import { minutesBetween, toHouses } from './houses.ts';
import { mapLink } from './map-link.ts';
import { venueData } from './venue-data.ts';
import { seatsOf } from './venues-page.ts';

/** Screenings: more than these take a phone too long, and are further off than anybody looks. */
const MOST_SHOWN = 300;

interface VenueDayProps {
  heading: string;
  shows: readonly ShowRowProps[];
}

export interface VenuePageProps {
  frame: FrameProps;
  words: Words;
  pageTitle: string;
  title: Text;
  all: { label: string; href: string };
  address: string | undefined;
  map: string | undefined;
  site: string | undefined;
  seats: string | undefined;
  accessNote: Text | undefined;
  /** Other houses by their distance: "9 min". */
  walks: readonly { name: Text; minutes: string }[];
  heading: string;
  days: readonly VenueDayProps[];
  /** Of a house that plays all year: what is further off than its page reaches. */
  further: { label: string; href: string } | undefined;
  /** Where a visitor's own calendar can take what is to come from. */
  calendar: string | undefined;
  data: ReturnType<typeof venueData>;
}

/** A room's page: where it is, what matters at the door, and what plays there, day by day. */
export const toVenuePage = (content: Content, venue: Venue, reader: Reader): VenuePageProps => {
  const { words } = reader;
  const frame = toSiteFrame(content, reader, addressOf('venue', venue.slug));
  const { text, lang } = venueName(venue, reader);
  const all = content.screeningsAt(venue);
  const today = festivalDay(toLocal(content.now(), venue.timeZone), content.site().dayCutOff);
  const coming = all.filter(({ day }) => day >= today);
  // When all has played, the page is the record of it.
  const shown = coming.length > 0 ? nextDays(coming) : all;
  return {
    frame,
    words,
    pageTitle: `${text}, ${frame.name.text}`,
    title: { text, lang },
    all: { label: words.venues.title, href: toAddress(VENUES, reader) },
    address: venue.address,
    map: mapLink(venue),
    site: venue.url,
    seats: seatsOf(venue, reader),
    accessNote: pickText(venue, 'accessNote', reader),
    walks: toWalks(venue, content, reader),
    data: venueData(venue, content, reader),
    heading: coming.length > 0 || all.length === 0 ? words.venues.plays : words.venues.played,
    calendar: currentOf(content, coming).length > 0 ? calendarAddress('venue', venue, reader) : undefined,
    further: toFurther(coming.slice(shown.length), content, reader),
    days: [...Map.groupBy(shown, ({ day }) => day)].map(([day, screenings]) => ({
      heading: formatDay(day, reader),
      shows: screenings.map((screening) => toShowRow(screening, content, reader)),
    })),
  };
};

/** Whole days, until they are many. */
const nextDays = (coming: readonly TimedScreening[]): readonly TimedScreening[] => {
  const lastDay = coming[MOST_SHOWN - 1]?.day;
  return lastDay === undefined ? coming : coming.filter(({ day }) => day <= lastDay);
};

const toFurther = (further: readonly TimedScreening[], content: Content, reader: Reader): VenuePageProps['further'] => {
  const [first] = further;
  if (!first) return undefined;
  const path = content.days().includes(first.day) ? dayPath(first.day) : SCHEDULE;
  return { label: counted(further.length, reader.words.venues.further, reader), href: toAddress(path, reader) };
};

const toWalks = (venue: Venue, content: Content, reader: Reader): VenuePageProps['walks'] => {
  const [here] = toHouses([venue], reader);
  return toHouses(content.venues(), reader)
    .filter(({ rooms }) => !rooms.some(({ documentId }) => documentId === venue.documentId))
    .flatMap((house) => {
      const minutes = here && minutesBetween(here, house);
      return minutes === undefined ? [] : { name: { ...house.name, href: hrefOf(house.rooms, reader) }, minutes };
    })
    .sort((a, b) => a.minutes - b.minutes)
    .map(({ name, minutes }) => ({ name, minutes: fill(reader.words.minutes, { minutes: String(minutes) }) }));
};

/** Of a house with several rooms there is no page of its own: all venues have one. */
const hrefOf = ([room, ...others]: readonly [Venue, ...Venue[]], reader: Reader): string =>
  others.length > 0 ? toAddress(VENUES, reader) : entryAddress('venue', room, reader);

import type { Venue } from '@also-playing/shared-types/venue';
import type { Content } from '../store/content.ts';
import type { TimedScreening } from '../store/timed-screening.ts';
import type { Text } from '../ui/text.ts';
import { entryAddress } from '../words/addresses.ts';
import { countryName } from '../words/countries.ts';
import { fill, joinWords } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';

/** "Rialto, Screen 2": a room with the house it is in. */
export const venueName = (venue: Venue, reader: Reader): Text => {
  const { text, lang } = pickText(venue, 'name', reader);
  const { building } = venue;
  return {
    text: building ? fill(reader.words.place, { building, room: text }) : text,
    lang,
    href: entryAddress('venue', venue, reader),
  };
};

/** The venue; of an online screening where it can be seen, when that is not everywhere. */
export const placeOf = (screening: TimedScreening, content: Content, reader: Reader): Text | undefined => {
  if (screening.venue !== undefined) return venueName(content.venue(screening.venue), reader);
  const countries = screening.availability?.territories ?? [];
  if (countries.length === 0) return undefined;
  const names = countries.map((code) => countryName(code, reader));
  return { text: fill(reader.words.onlineIn, { countries: joinWords(names, reader.words) }) };
};

/** The same where there is little room. */
export const shortPlaceOf = (screening: TimedScreening, content: Content, reader: Reader): Text | undefined => {
  const venue = screening.venue === undefined ? undefined : content.venue(screening.venue);
  if (venue?.shortName) return { text: venue.shortName };
  const place = placeOf(screening, content, reader);
  return place && { text: place.text, lang: place.lang };
};

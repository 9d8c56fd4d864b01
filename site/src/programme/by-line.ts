import type { Film } from '@also-playing/shared-types/film';
import { directorLine } from '../film/director-line.ts';
import { toName } from '../person/to-name.ts';
import type { Content } from '../store/content.ts';
import type { TimedScreening } from '../store/timed-screening.ts';
import type { Line } from '../ui/text.ts';
import { joinLine } from '../words/lists.ts';
import type { Reader } from '../words/reader.ts';

// More are "Various", as festivals print it.
const MOST_NAMED = 2;

/** Who made what is shown: two names at most, else "Various". Without films, who is confirmed to be there. */
export const byLine = (
  films: readonly Film[],
  coming: readonly TimedScreening[],
  content: Content,
  reader: Reader,
): Line => {
  if (films.length === 0) {
    const guests = coming.flatMap((screening) => screening.guests.filter(({ confirmed }) => confirmed));
    const people = [...new Set(guests.map(({ person }) => person))];
    return joinLine(
      people.map((person) => toName(content.person(person), reader)),
      reader.words.and,
    );
  }
  const credits = films.flatMap((film) => film.credits.filter(({ role }) => role === 'director'));
  const once = [...new Map(credits.toReversed().map((credit) => [credit.person, credit])).values()].toReversed();
  return once.length > MOST_NAMED ? [reader.words.various] : directorLine({ credits: once }, content, reader);
};

import type { Blocks } from '@also-playing/shared-types/blocks';
import type { Film } from '@also-playing/shared-types/film';
import type { Guest } from '@also-playing/shared-types/screening';
import { toPicture } from '../media/to-picture.ts';
import { toName } from '../person/to-name.ts';
import type { Content } from '../store/content.ts';
import type { TimedScreening } from '../store/timed-screening.ts';
import type { PictureProps } from '../ui/picture.ts';
import type { Text } from '../ui/text.ts';
import { capital } from '../words/capital.ts';
import { formatDays } from '../words/dates.ts';
import { fill } from '../words/lists.ts';
import { type Picked, pick } from '../words/pick.ts';
import type { Reader } from '../words/reader.ts';
import type { Words } from '../words/words.ts';

export interface FaceProps {
  name: Text;
  role: string;
  picture: PictureProps | undefined;
  bio: Picked<Blocks> | undefined;
  /** When they are here: "Here 5 and 6 December". */
  here: string | undefined;
}

export interface FacesProps {
  heading: string;
  faces: readonly FaceProps[];
}

/**
 * The directors, then the confirmed guests of coming screenings, each once and only with a portrait or a biography.
 * None where nobody has either.
 */
export const toFaces = (
  film: Pick<Film, 'credits'>,
  coming: readonly TimedScreening[],
  content: Content,
  reader: Reader,
): FacesProps | undefined => {
  const guests = coming.flatMap(({ guests, day }) =>
    guests.filter(({ confirmed }) => confirmed).map((guest) => ({ guest, day })),
  );
  const directors = film.credits.filter(({ role }) => role === 'director');
  const toFace = (personId: string, role: string, creditedAs?: string): FaceProps | undefined => {
    const person = content.person(personId);
    const bio = pick(person, 'bio', reader.locale, reader.siteLocale);
    if (!person.portrait && !bio) return undefined;
    const days = [...new Set(guests.filter(({ guest }) => guest.person === personId).map(({ day }) => day))];
    return {
      name: toName(person, reader, creditedAs),
      role,
      picture: person.portrait === undefined ? undefined : toPicture(content.media(person.portrait)),
      bio,
      here: days.length > 0 ? fill(reader.words.faces.here, { days: formatDays(days, reader) }) : undefined,
    };
  };

  const isDirector = ({ person }: Guest): boolean => directors.some((credit) => credit.person === person);
  const others = guests.map(({ guest }) => guest).filter((guest) => !isDirector(guest));
  const once = [...new Map(others.toReversed().map((guest) => [guest.person, guest])).values()].toReversed();
  const ofDirectors = directors.flatMap(
    ({ person, creditedAs }) => toFace(person, reader.words.roles.director.one, creditedAs) ?? [],
  );
  const ofGuests = once.flatMap(({ person, role }) => toFace(person, role ? capital(role, reader.locale) : '') ?? []);
  if (ofDirectors.length + ofGuests.length === 0) return undefined;
  return {
    heading: headingOf(ofDirectors.length, ofGuests.length, reader.words),
    faces: [...ofDirectors, ...ofGuests],
  };
};

const headingOf = (directors: number, guests: number, { faces }: Words): string => {
  if (directors === 0) return guests > 1 ? faces.guests : faces.guest;
  const who = directors > 1 ? faces.directors : faces.director;
  if (guests === 0) return who;
  return fill(guests > 1 ? faces.andGuests : faces.andGuest, { directors: who });
};

import type { Person } from '@also-playing/shared-types/person';
import type { Content } from '../store/content.ts';
import { compareText } from '../store/timed-screening.ts';
import type { Line } from '../ui/text.ts';
import { entryAddress } from '../words/addresses.ts';
import { fillLine } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';

/** An award that somebody received, and for what. */
export interface PersonAwardProps {
  result: string;
  name: string;
  /** "Sundance, Documentary, 2024" */
  detail: string;
  /** "For The Night Shift" */
  film: Line;
}

/** The newest first. */
export const toPersonAwards = (person: Person, content: Content, reader: Reader): PersonAwardProps[] =>
  [...content.awardsOf(person)]
    .sort((a, b) => (b.award.year ?? 0) - (a.award.year ?? 0) || compareText(a.film.slug, b.film.slug))
    .map(({ film, award: { result, name, body, category, year } }) => ({
      result: reader.words.awardResults[result],
      name,
      detail: [body, category, year].filter((part) => part !== undefined).join(', '),
      film: fillLine(reader.words.people.for, [
        { ...pickText(film, 'title', reader), href: entryAddress('film', film, reader) },
      ]),
    }));

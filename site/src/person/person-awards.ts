import type { Person } from '@also-playing/shared-types/person';
import type { Content } from '../store/content.ts';
import { compareText } from '../store/timed-screening.ts';
import type { ListedAward } from '../ui/awards.ts';
import { entryAddress } from '../words/addresses.ts';
import { fillLine } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';

/** What somebody received, the newest first. */
export const toPersonAwards = (person: Person, content: Content, reader: Reader): ListedAward[] =>
  [...content.awardsOf(person)]
    .sort((a, b) => (b.award.year ?? 0) - (a.award.year ?? 0) || compareText(a.film.slug, b.film.slug))
    .map(({ film, award: { result, name, body, category, year } }) => ({
      result: reader.words.awardResults[result],
      name,
      detail: [body, category, year].filter((part) => part !== undefined).join(', '),
      film: fillLine(reader.words.people.for, [
        { ...pickText(film, 'title', reader), href: entryAddress('film', film, reader) },
      ]),
      to: undefined,
    }));

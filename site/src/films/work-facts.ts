import { sumMinutes } from '@also-playing/shared-types/screening-times';
import { directorLine } from '../film/director-line.ts';
import type { Content } from '../store/content.ts';
import { filmsIn, type Work } from '../store/work.ts';
import { lineText } from '../ui/text.ts';
import { uncapital } from '../words/capital.ts';
import { counted } from '../words/counted.ts';
import { countryName } from '../words/countries.ts';
import { fill } from '../words/lists.ts';
import type { Reader } from '../words/reader.ts';

// More countries than these are counted.
const MOST_COUNTRIES = 3;

/** "Brett Story & Stephen Maing"; "Various" of a bill of several films; nothing of a talk. */
export const makersOf = (work: Work, content: Content, reader: Reader): string => {
  const lines = new Set(filmsIn(work, content).map((film) => lineText(directorLine(film, content, reader))));
  const [line = ''] = lines;
  return lines.size > 1 ? reader.words.filmIndex.various : line;
};

/** "France, Poland, 2026"; of a bill "5 countries, 1948–2026". */
export const originOf = (work: Work, content: Content, reader: Reader): string => {
  const films = filmsIn(work, content);
  const countries = [...new Set(films.flatMap((film) => film.countries))];
  const years = films.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const label = films.length === 1 ? films[0]?.yearLabel : undefined;
  const places =
    countries.length > MOST_COUNTRIES
      ? [counted(countries.length, reader.words.filmIndex.countries, reader)]
      : countries.map((code) => countryName(code, reader));
  const span = films.length === 0 ? [] : [label ?? (first === last ? String(first) : `${first}–${last}`)];
  return [...places, ...span].join(', ');
};

/** "104 min", "14 min, short", "77 min, shorts programme"; "6 × 52 min" of a series. */
export const lengthOf = (work: Work, content: Content, reader: Reader): string => {
  const { words } = reader;
  const { type, entry } = work;
  const minutes = entry.runtimeMinutes ?? (type === 'film' ? undefined : sumMinutes(filmsIn(work, content)));
  const length = minutes === undefined ? [] : [fill(words.minutes, { minutes: String(minutes) })];
  if (type === 'programme') return [...length, words.filmIndex.programmeKinds[entry.kind]].join(', ');
  const { form, episodes } = entry;
  const parts = episodes
    ? [
        fill(episodes.minutes === undefined ? words.episodes : words.episodesOf, {
          count: String(episodes.count),
          minutes: String(episodes.minutes),
        }),
      ]
    : length;
  const kind = form && form !== 'feature' ? [uncapital(words.filmIndex.forms[form].one, reader.locale)] : [];
  return [...parts, ...kind].join(', ');
};

import type { Film } from '@also-playing/shared-types/film';
import type { Programme } from '@also-playing/shared-types/programme';
import { sumMinutes } from '@also-playing/shared-types/screening-times';
import { yearOf } from '../film/film-facts.ts';
import { capital } from '../words/capital.ts';
import { countryName } from '../words/countries.ts';
import { countWord } from '../words/counts.ts';
import { languageNames } from '../words/languages.ts';
import { fill } from '../words/lists.ts';
import type { Reader } from '../words/reader.ts';

// More would be a list, and the bill below has it.
const MOST_NAMED = 3;

/** Of the films together, where the programme doesn't say otherwise; minutes. */
export const runningTime = (programme: Programme, films: readonly Film[]): number | undefined =>
  programme.runtimeMinutes ?? sumMinutes(films);

/**
 * The line of facts of a programme, computed from its films: countries, years, minutes, languages.
 * @param subtitles that all coming screenings share
 */
export const toProgrammeFacts = (
  programme: Programme,
  films: readonly Film[],
  subtitles: readonly string[],
  reader: Reader,
): string[] => {
  const minutes = runningTime(programme, films);
  return [
    countriesOf(films, reader),
    yearsOf(films, reader),
    minutes === undefined ? undefined : fill(reader.words.minutes, { minutes: String(minutes) }),
    languagesOf(films, subtitles, reader),
  ].filter((fact) => fact !== undefined);
};

/** "Japan, Norway"; "Eight countries" where they are many. */
export const countriesOf = (films: readonly Film[], reader: Reader): string | undefined => {
  const { words, locale } = reader;
  const codes = [...new Set(films.flatMap(({ countries }) => countries))];
  if (codes.length === 0) return undefined;
  if (codes.length <= MOST_NAMED) return codes.map((code) => countryName(code, reader)).join(', ');
  return capital(fill(words.countCountries, { count: countWord(codes.length, words) }), locale);
};

/** "2024 to 2026" */
export const yearsOf = (films: readonly Film[], { words }: Reader): string | undefined => {
  const [first, ...others] = films.toSorted((a, b) => a.year - b.year);
  const last = others.at(-1) ?? first;
  if (!first || !last) return undefined;
  if (first.year === last.year)
    return films.every((film) => yearOf(film) === yearOf(first)) ? yearOf(first) : String(first.year);
  return fill(words.yearSpan, { from: String(first.year), to: String(last.year) });
};

/** "English and Norwegian, four without dialogue, French subtitles" */
const languagesOf = (films: readonly Film[], subtitles: readonly string[], reader: Reader): string | undefined => {
  const { words, locale } = reader;
  const spoken = [...new Set(films.flatMap(({ languages }) => languages))].filter((tag) => tag !== 'zxx');
  const mute = films.filter(({ languages }) => languages.length > 0 && languages.every((tag) => tag === 'zxx')).length;
  const parts = [
    spoken.length > MOST_NAMED && fill(words.countLanguages, { count: countWord(spoken.length, words) }),
    spoken.length > 0 && spoken.length <= MOST_NAMED && languageNames(spoken, reader),
    mute > 0 && spoken.length > 0 && fill(words.withoutDialogue, { count: countWord(mute, words) }),
    mute > 0 && spoken.length === 0 && languageNames(['zxx'], reader),
    subtitles.length > 0 && fill(words.subtitles, { languages: languageNames(subtitles, reader) }),
  ];
  return capital(parts.filter((part) => part !== false).join(', '), locale) || undefined;
};

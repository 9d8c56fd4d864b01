import type { Film } from '@also-playing/shared-types/film';
import { capital } from '../words/capital.ts';
import { countryName } from '../words/countries.ts';
import { languageNames } from '../words/languages.ts';
import { fill } from '../words/lists.ts';
import type { Reader } from '../words/reader.ts';

/**
 * The line of facts below the directors: countries, year, running time, language.
 * @param subtitles that all coming screenings share
 */
export const toFilmFacts = (film: Film, subtitles: readonly string[], reader: Reader): string[] =>
  [countriesLine(film, reader), yearOf(film), runningTime(film, reader), languageLine(film, subtitles, reader)].filter(
    (fact) => fact !== undefined,
  );

/** "France, Poland" */
export const countriesLine = ({ countries }: Film, reader: Reader): string =>
  countries.map((code) => countryName(code, reader)).join(', ');

/** "2026", "2019–25" */
export const yearOf = ({ year, yearLabel }: Film): string => yearLabel ?? String(year);

/** "104 min"; "6 × 52 min" of a series. */
export const runningTime = ({ runtimeMinutes, episodes }: Film, { words }: Reader): string | undefined => {
  if (episodes) {
    const values = { count: String(episodes.count), minutes: String(episodes.minutes) };
    return fill(episodes.minutes === undefined ? words.episodes : words.episodesOf, values);
  }
  return runtimeMinutes === undefined ? undefined : fill(words.minutes, { minutes: String(runtimeMinutes) });
};

/** "French and Polish, English subtitles"; a silent film has intertitles. */
export const languageLine = (film: Film, subtitles: readonly string[], reader: Reader): string | undefined => {
  const { words } = reader;
  const parts = [
    film.languages.length > 0 ? languageNames(film.languages, reader) : film.sound === 'silent' && words.silent,
    film.intertitles.length > 0 && fill(words.intertitles, { languages: languageNames(film.intertitles, reader) }),
    subtitles.length > 0 && fill(words.subtitles, { languages: languageNames(subtitles, reader) }),
  ];
  return capital(parts.filter((part) => part !== false).join(', '), reader.locale) || undefined;
};

import type { Film } from '@also-playing/shared-types/film';
import { sumMinutes } from '@also-playing/shared-types/screening-times';
import { directorLine } from '../film/director-line.ts';
import { countriesLine, languageLine, yearOf } from '../film/film-facts.ts';
import { originalTitle } from '../film/original-title.ts';
import { fitCardTitle } from '../film/title-fit.ts';
import { toPicture } from '../media/to-picture.ts';
import type { Content } from '../store/content.ts';
import { fillClock } from '../ui/clock-pattern.ts';
import type { Fit } from '../ui/fit-title.ts';
import type { PictureProps } from '../ui/picture.ts';
import type { Line, Text } from '../ui/text.ts';
import { entryAddress } from '../words/addresses.ts';
import { capital } from '../words/capital.ts';
import { countWord } from '../words/counts.ts';
import { fill } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';
import type { Words } from '../words/words.ts';

/** One film on the bill. */
export interface BillFilmProps {
  title: Text;
  href: string;
  /** In place of a still. */
  fit: Fit;
  picture: PictureProps | undefined;
  original: Text | undefined;
  directors: Line;
  blurb: Text;
  /** Where and when it was made; what is spoken. */
  facts: readonly string[];
  minutes: string | undefined;
  /** "from 0:20": when it begins, by the running times before it. */
  from: string | undefined;
  /** Where it stands on the whole bill, in percent of it; none while a running time is missing. */
  bar: { start: number; width: number } | undefined;
}

export interface BillProps {
  heading: string;
  films: readonly BillFilmProps[];
  /** "Seven films" */
  count: string;
  total: string | undefined;
}

/**
 * The films of a programme in its order, to scale.
 * @param minutes of the whole bill, with what is between the films
 */
export const toBill = (
  films: readonly Film[],
  minutes: number | undefined,
  content: Content,
  reader: Reader,
): BillProps | undefined => {
  if (films.length === 0) return undefined;
  const { words, locale } = reader;
  const sum = sumMinutes(films);
  const scale = sum && Math.max(sum, minutes ?? 0);
  return {
    heading: words.bill,
    films: films.map((film, index) => toBillFilm(film, films.slice(0, index), scale, content, reader)),
    count: films.length > 1 ? capital(fill(words.countFilms, { count: countWord(films.length, words) }), locale) : '',
    total: minutes === undefined ? undefined : fill(words.minutes, { minutes: String(minutes) }),
  };
};

const toBillFilm = (
  film: Film,
  before: readonly Film[],
  scale: number | undefined,
  content: Content,
  reader: Reader,
): BillFilmProps => {
  const { words } = reader;
  const { runtimeMinutes } = film;
  const start = before.length === 0 ? 0 : sumMinutes(before);
  const title = pickText(film, 'title', reader);
  return {
    title,
    href: entryAddress('film', film, reader),
    fit: fitCardTitle(title.text),
    picture: film.still === undefined ? undefined : toPicture(content.media(film.still)),
    original: originalTitle(film),
    directors: directorLine(film, content, reader),
    blurb: pickText(film, 'blurb', reader),
    facts: [`${countriesLine(film, reader)}, ${yearOf(film)}`, languageLine(film, [], reader)].filter(
      (fact) => fact !== undefined,
    ),
    minutes: runtimeMinutes === undefined ? undefined : fill(words.minutes, { minutes: String(runtimeMinutes) }),
    from: start === undefined ? undefined : fill(words.fromMinute, { time: hoursAndMinutes(start, words) }),
    bar:
      scale && start !== undefined && runtimeMinutes !== undefined
        ? { start: percent(start, scale), width: percent(runtimeMinutes, scale) }
        : undefined,
  };
};

const percent = (part: number, whole: number): number => Math.round((part / whole) * 1e4) / 100;

/** "0:20", "1:05" */
const hoursAndMinutes = (minutes: number, { clock }: Words): string =>
  fillClock(`${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`, { ...clock, pad: '' });

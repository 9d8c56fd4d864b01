import type { Problem } from '../problem.ts';
import { isEmptyText, isInCapitals, lines, sameTitle, wordCount } from './texts.ts';

/** What is advised for a film and stops nothing: a page without it is poorer, or something looks like a slip. */

/** A draft as the site would read it once published; nothing in it is sure to be there, or right. */
export interface FilmDraft {
  title?: string | null;
  originalTitle?: string | null;
  year?: number | null;
  runtimeMinutes?: number | null;
  episodes?: object | null;
  synopsis?: unknown;
  languages?: readonly string[] | null;
  sound?: string | null;
  still?: string | null;
  poster?: string | null;
  credits?: readonly { role?: string | null }[] | null;
  reviews?: readonly { quote?: string | null }[] | null;
  awards?: readonly { name?: string | null; year?: number | null }[] | null;
}

/** At most so many words are read as a quote; a longer one is an article. */
const QUOTE_WORDS = 60;

/** @returns each piece of advice at its field, in the order of the form */
export const filmAdvice = (film: FilmDraft): Problem[] =>
  lines(
    isInCapitals(film.title) && ['title', 'the title is in capitals', 'write it as a sentence does; the page sets it'],
    sameTitle(film.title, film.originalTitle) && [
      'originalTitle',
      'the original title is the same as the title',
      'leave it empty',
    ],
    isEmptyText(film.synopsis) && [
      'synopsis',
      'there is no synopsis',
      'write one; until then the page prints the blurb',
    ],
    !film.runtimeMinutes &&
      !film.episodes && [
        'runtimeMinutes',
        'there is no running time',
        'write the minutes: without them no screening says when it ends',
      ],
    (film.languages ?? []).length === 0 &&
      film.sound !== 'silent' && [
        'languages',
        'no language is given',
        'choose those that are spoken, or “No dialogue”',
      ],
    ...(film.reviews ?? []).map(
      ({ quote }, index) =>
        wordCount(quote) > QUOTE_WORDS &&
        ([
          ['reviews', index, 'quote'],
          `the quote has ${wordCount(quote)} words`,
          `shorten it: more than ${QUOTE_WORDS} are not read`,
        ] as const),
    ),
    ...(film.awards ?? []).map(
      ({ year }, index) =>
        year != null &&
        film.year != null &&
        year < film.year &&
        ([
          ['awards', index, 'year'],
          `the award is of ${year}, the film of ${film.year}`,
          'correct one of the two years',
        ] as const),
    ),
    !(film.credits ?? []).some(({ role }) => role === 'director') && [
      'credits',
      'nobody is credited as director',
      'add the director',
    ],
    !film.still && !film.poster && ['still', 'there is no picture', 'add a still; until then the title is the picture'],
    film.poster && !film.still
      ? ['still', 'there is a poster and no still', 'add a wide still for the head of the page and for cards']
      : false,
  );

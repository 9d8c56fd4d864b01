import { directorLine } from '../film/director-line.ts';
import { countriesLine, runningTime as filmMinutes, yearOf } from '../film/film-facts.ts';
import { byLine } from '../programme/by-line.ts';
import { countriesOf, runningTime, yearsOf } from '../programme/programme-facts.ts';
import { comingScreenings } from '../screening/ticket.ts';
import type { Content } from '../store/content.ts';
import { filmsIn, type Work } from '../store/work.ts';
import { lineText } from '../ui/text.ts';
import { uncapital } from '../words/capital.ts';
import { fill } from '../words/lists.ts';
import type { Reader } from '../words/reader.ts';

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ');

/** "Brett Story & Stephen Maing"; "Various" of a bill of several films; who speaks at a talk. */
export const makersOf = (work: Work, content: Content, reader: Reader): string =>
  lineText(
    work.type === 'film'
      ? directorLine(work.entry, content, reader)
      : byLine(filmsIn(work, content), comingScreenings(work, content), content, reader),
  );

/** "France, Poland, 2026"; of a bill "Five countries, 1948 to 2026". */
export const originOf = (work: Work, content: Content, reader: Reader): string => {
  if (work.type === 'film') return joined([countriesLine(work.entry, reader), yearOf(work.entry)]);
  const films = filmsIn(work, content);
  return joined([countriesOf(films, reader), yearsOf(films, reader)]);
};

/** "104 min", "14 min, short", "77 min, double bill"; "6 × 52 min, series". */
export const lengthOf = (work: Work, content: Content, reader: Reader): string => {
  const { words, locale } = reader;
  if (work.type === 'film') {
    const { form } = work.entry;
    const kind = form && form !== 'feature' ? uncapital(words.filmIndex.forms[form].one, locale) : undefined;
    return joined([filmMinutes(work.entry, reader), kind]);
  }
  const minutes = runningTime(work.entry, filmsIn(work, content));
  const length = minutes === undefined ? undefined : fill(words.minutes, { minutes: String(minutes) });
  return joined([length, uncapital(words.kinds[work.entry.kind], locale)]);
};

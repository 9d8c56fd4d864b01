import type { Film } from '@also-playing/shared-types/film';
import type { Programme } from '@also-playing/shared-types/programme';
import type { Content } from './content.ts';

/** What is on the bill and has a page of its own: a film, or a programme. */
export type Work = { type: 'film'; entry: Film } | { type: 'programme'; entry: Programme };

/** One work for each entry: what was asked about it once is known the next time. */
const works = new WeakMap<Work['entry'], Work>();

const workOf = (made: Work): Work => {
  const known = works.get(made.entry) ?? made;
  works.set(made.entry, known);
  return known;
};

export const filmWork = (entry: Film): Work => workOf({ type: 'film', entry });
export const programmeWork = (entry: Programme): Work => workOf({ type: 'programme', entry });

/** The films that it shows: itself, or those of the bill in order. */
export const filmsIn = ({ type, entry }: Work, content: Pick<Content, 'filmById'>): readonly Film[] =>
  type === 'film' ? [entry] : entry.films.map((id) => content.filmById(id));

/** Of a bill with a short before the feature, the feature: the longest film, of equal ones the last. */
export const featureOf = (films: readonly Film[]): Film | undefined =>
  films.reduce<Film | undefined>(
    (longest, film) => ((film.runtimeMinutes ?? 0) >= (longest?.runtimeMinutes ?? 0) ? film : longest),
    undefined,
  );

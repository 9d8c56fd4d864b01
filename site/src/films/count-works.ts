import type { Work } from '../store/work.ts';
import { type Counted, counted } from '../words/counted.ts';
import type { Reader } from '../words/reader.ts';

/** How works are called together: films, or films and programmes. */
export const countForms = (works: readonly Work[], { words }: Reader): Counted => {
  const { films, filmsAndProgrammes } = words.filmIndex;
  return works.every(({ type }) => type === 'film') ? films : filmsAndProgrammes;
};

/** "12 films"; with anything else among them "14 films and programmes". */
export const countWorks = (works: readonly Work[], reader: Reader): string =>
  counted(works.length, countForms(works, reader), reader);

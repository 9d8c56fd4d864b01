import type { Work } from '../store/work.ts';
import { counted } from '../words/counted.ts';
import type { Reader } from '../words/reader.ts';

/** "12 films"; with anything else among them "14 films and programmes". */
export const countWorks = (works: readonly Work[], reader: Reader): string => {
  const { films, filmsAndProgrammes } = reader.words.filmIndex;
  return counted(works.length, works.every(({ type }) => type === 'film') ? films : filmsAndProgrammes, reader);
};

import type { Words } from '../words.ts';

/** The pages of editions, and what the works of an archived one say. */
export const editions: Words['editions'] = {
  heading: 'Éditions',
  shownAt: 'Présenté à {names}',
  days: '{days} {year}',
  now: 'L’édition en cours',
  awards: 'Le palmarès',
  allFilms: 'Tous les films de A à Z',
  schedule: 'La grille',
};

import type { Words } from '../words.ts';

/** The pages of editions, and what the works of an archived one say. */
export const editions: Words['editions'] = {
  heading: 'Éditions',
  shownAt: 'Présenté à {names}',
  days: '{days} {year}',
  current: 'Cette année',
  awards: 'Palmarès',
  sections: 'Sections',
  works: 'Films',
  people: 'Gens de cinéma',
};

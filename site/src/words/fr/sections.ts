import type { Words } from '../words.ts';

/** The pages of sections. */
export const sections: Words['sections'] = {
  heading: 'Sections',
  about: 'À propos de cette section',
  jury: 'Le jury',
  screenings: 'Séances, jour par jour',
};

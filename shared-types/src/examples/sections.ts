import type { Section } from '../section.ts';

export const competition: Section = {
  documentId: 'competition',
  title: 'Competition',
  slug: 'competition',
  accent: 'red',
  order: 1,
  edition: 'edition-2026',
  partners: [],
  translations: [{ locale: 'fr', title: 'Compétition' }],
};

export const openWater: Section = {
  documentId: 'open-water',
  title: 'Open Water',
  slug: 'open-water',
  accent: 'blue',
  order: 2,
  partners: [],
  translations: [],
};

/** No accent: its light is ink. */
export const salvage: Section = {
  documentId: 'salvage',
  title: 'Salvage',
  slug: 'salvage',
  partners: [],
  translations: [],
};

export const sections: readonly Section[] = [competition, openWater, salvage];

import type { Edition } from '../edition.ts';

export const edition2026: Edition = {
  documentId: 'edition-2026',
  title: 'Harbour Lights 2026',
  slug: '2026',
  year: 2026,
  startsOn: '2026-12-04',
  endsOn: '2026-12-12',
  archived: false,
  translations: [],
};

export const editions: readonly Edition[] = [edition2026];

import type { Problem } from '@also-playing/shared-types/problem';
import type { Knex } from '../site-content/model.ts';

/** Published screenings that would lose their film. */
export const publishedUses = async (
  trx: Knex,
  uid: string,
  documentId: string,
  action: 'unpublish' | 'delete',
): Promise<Problem[]> => {
  if (uid !== 'api::film.film') return [];
  const screenings: { local_start: string }[] = await trx('screenings as s')
    .join('screenings_film_lnk as l', 'l.screening_id', 's.id')
    .join('films as f', 'f.id', 'l.film_id')
    .where({ 'f.document_id': documentId })
    .whereNotNull('s.published_at')
    .orderBy('s.local_start')
    .distinct('s.local_start');
  if (screenings.length === 0) return [];
  const times = screenings.map(({ local_start }) => local_start.replace('T', ', ')).join('; ');
  return [
    {
      path: ['screenings'],
      what: `published screenings show this film (${times})`,
      remedy: `unpublish them first, then ${action} the film`,
    },
  ];
};

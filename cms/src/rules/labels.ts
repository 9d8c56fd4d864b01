import type { Core } from '@strapi/strapi';
import { isDraftAndPublish, type Knex, modelOf } from '../site-content/model.ts';

/** What editors know entries by, for messages. */

/** "film" */
export const wordOf = (uid: string): string => uid.slice(uid.indexOf('.') + 1);

const SCREENING = 'api::screening.screening';

/** By row id: `film “Union”`, or `screening of “Union” on 2026-12-04 at 18:30`. */
export const labelsOf = async (
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  ids: readonly number[],
): Promise<Map<number, string>> => {
  if (uid === SCREENING) return screeningLabels(strapi, trx, ids);
  const { tableName, attributes } = modelOf(strapi, uid);
  const named = ['title', 'name', 'from'].find((field) => attributes[field]) ?? 'id';
  const rows: { id: number; name: string | null }[] = await trx(tableName)
    .whereIn('id', [...ids])
    .select('id', { name: named });
  return new Map(rows.map(({ id, name }) => [id, `${wordOf(uid)} ${name ? `“${name}”` : `without a ${named}`}`]));
};

const screeningLabels = async (
  strapi: Core.Strapi,
  trx: Knex,
  ids: readonly number[],
): Promise<Map<number, string>> => {
  const screenings: { id: number; start: string | null }[] = await trx('screenings')
    .whereIn('id', [...ids])
    .select('id', { start: 'local_start' });
  const titles = await titlesShown(strapi, trx, ids);
  return new Map(
    screenings.map(({ id, start }) => {
      const [day, time] = (start ?? '').split('T');
      const of = titles.has(id) ? ` of “${titles.get(id)}”` : '';
      return [id, `screening${of}${day ? ` on ${day}` : ''}${time ? ` at ${time}` : ''}`];
    }),
  );
};

/** What each screening shows. */
const titlesShown = async (strapi: Core.Strapi, trx: Knex, ids: readonly number[]): Promise<Map<number, string>> => {
  const titles = new Map<number, string>();
  for (const { target = '', joinTable } of Object.values(modelOf(strapi, SCREENING).attributes)) {
    if (!joinTable || !isDraftAndPublish(strapi, target)) continue;
    const rows: { id: number; title: string | null }[] = await trx(`${joinTable.name} as l`)
      .join(`${modelOf(strapi, target).tableName} as t`, 't.id', `l.${joinTable.inverseJoinColumn.name}`)
      .whereIn(`l.${joinTable.joinColumn.name}`, [...ids])
      .select({ id: `l.${joinTable.joinColumn.name}`, title: 't.title' });
    for (const { id, title } of rows) if (title) titles.set(id, title);
  }
  return titles;
};

/** Of an entry, by its draft where it has one. */
export const labelOf = async (strapi: Core.Strapi, trx: Knex, uid: string, documentId: string): Promise<string> => {
  const ids: number[] = await trx(modelOf(strapi, uid).tableName)
    .where({ document_id: documentId })
    .orderByRaw('published_at IS NOT NULL')
    .pluck('id');
  return (await labelsOf(strapi, trx, uid, ids)).get(ids[0] ?? 0) ?? 'this entry';
};

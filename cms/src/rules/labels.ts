import type { Core } from '@strapi/strapi';
import { isDraftAndPublish, type Knex, modelOf } from '../site-content/model.ts';

/** What editors know entries by, for messages. */

/** "film" */
export const wordOf = (uid: string): string => uid.slice(uid.indexOf('.') + 1);

const SCREENING = 'api::screening.screening';
const FILE = 'plugin::upload.file';

/** By row id: `film “Union”`, `screening of “Union” on 2026-12-04 at 18:30`, `the image a.jpg`. */
export const labelsOf = async (
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  ids: readonly number[],
): Promise<Map<number, string>> => {
  if (uid === SCREENING) return screeningLabels(strapi, trx, ids);
  if (uid === FILE) return imageLabels(trx, ids);
  const { tableName, attributes } = modelOf(strapi, uid);
  const named = ['title', 'name', 'from'].find((field) => attributes[field]) ?? 'id';
  const rows: { id: number; name: string | null }[] = await trx(tableName)
    .whereIn('id', [...ids])
    .select('id', { name: named });
  return new Map(rows.map(({ id, name }) => [id, `${wordOf(uid)} ${name ? `“${name}”` : `without a ${named}`}`]));
};

const imageLabels = async (trx: Knex, ids: readonly number[]): Promise<Map<number, string>> => {
  const files: { id: number; name: string }[] = await trx('files')
    .whereIn('id', [...ids])
    .select('id', 'name');
  return new Map(files.map(({ id, name }) => [id, `the image ${name}`]));
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

/** By document id, of the draft where there is one. */
export const labelsOfEntries = async (
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  documentIds: readonly string[],
): Promise<Map<string, string>> => {
  if (documentIds.length === 0) return new Map();
  const rows: { id: number; documentId: string }[] = await trx(modelOf(strapi, uid).tableName)
    .whereIn('document_id', [...documentIds])
    // What comes last stays: the draft.
    .orderByRaw('published_at IS NULL')
    .select('id', { documentId: 'document_id' });
  const labels = await labelsOf(
    strapi,
    trx,
    uid,
    rows.map(({ id }) => id),
  );
  return new Map(rows.map(({ id, documentId }) => [documentId, labels.get(id) ?? 'this entry']));
};

/** Of an entry, by its draft where it has one. */
export const labelOf = async (strapi: Core.Strapi, trx: Knex, uid: string, documentId: string): Promise<string> =>
  (await labelsOfEntries(strapi, trx, uid, [documentId])).get(documentId) ?? 'this entry';

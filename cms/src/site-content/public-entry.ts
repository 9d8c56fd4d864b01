import type { Core } from '@strapi/strapi';
import { type Knex, modelOf } from './model.ts';
import { publicSets, query, type Row } from './public-rows.ts';

/** Which entry is public at which address, for rules. */

/** The slug at which an entry is public at this moment. */
export const publicSlug = async (
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  documentId: string,
): Promise<string | undefined> => {
  const [entry] = await publicRow(strapi, trx, uid, 'document_id', documentId);
  return entry?.slug as string | undefined;
};

/** The document id of the entry that is public at a slug at this moment. */
export const publicEntryAt = async (
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  slug: string,
): Promise<string | undefined> => {
  const [entry] = await publicRow(strapi, trx, uid, 'slug', slug);
  return entry?.document_id as string | undefined;
};

const publicRow = (
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  column: 'document_id' | 'slug',
  value: string,
): Promise<Row[]> => {
  const sets = publicSets(strapi);
  const rows = sets.rows(uid);
  const { tableName } = modelOf(strapi, uid);
  return query(trx, sets, `SELECT document_id, slug FROM ${tableName} WHERE ${column} = ? AND id IN (${rows})`, [
    value,
  ]);
};

import type { Core } from '@strapi/strapi';
import { type Column, columnsOf, quote } from './columns.ts';
import { dialectOf } from './dialect.ts';
import { isDraftAndPublish, type Knex, modelOf, siteTypes } from './model.ts';
import { type PublicSets, publicSets, query, type Row } from './public-rows.ts';
import { revisionSql } from './revisions.ts';
import { ENTRIES, type EntryName } from './types.ts';

/** Whole entries by one SQL statement a page, on SQLite and PostgreSQL alike. */

export const PAGE = 500;

/** A page of a list: the first `limit` after a document id, or just some entries. */
export interface Page {
  after?: string | null;
  ids?: readonly string[] | null;
  limit?: number | null;
}

/** The columns of a type, and the decoding of what the database gives. */
const reader = (strapi: Core.Strapi, sets: PublicSets, name: EntryName) => {
  const uid = ENTRIES[name];
  const model = modelOf(strapi, uid);
  const fields = (siteTypes.get(name) ?? []).filter((field) => field.name !== 'revision');
  const columns: Column[] = [
    { name: 'revision', sql: revisionSql(strapi, sets, name) },
    ...columnsOf({ strapi, dialect: dialectOf(strapi), root: uid, sets }, model, fields, 'e'),
  ];
  const decoded = columns.filter((column) => column.decode);
  return {
    head: `SELECT ${columns.map(({ name: column, sql }) => `${sql} AS ${quote(column)}`).join(', ')} FROM ${model.tableName} e`,
    decode(rows: Row[]): Row[] {
      for (const row of rows) for (const { name: column, decode } of decoded) row[column] = decode?.(row[column]);
      return rows;
    },
  };
};

/** Makes the statement for a type once; it then answers each page. */
export const entriesOf = (strapi: Core.Strapi, name: EntryName): ((knex: Knex, page: Page) => Promise<Row[]>) => {
  const sets = publicSets(strapi);
  const { head, decode } = reader(strapi, sets, name);
  const sql = `${head} WHERE e.id IN (${sets.rows(ENTRIES[name])})`;
  return async (knex, { after, ids, limit }) =>
    decode(
      ids
        ? await query(
            knex,
            sets,
            `${sql} AND e.document_id IN (${ids.map(() => '?').join(', ')}) ORDER BY e.document_id`,
            ids,
          )
        : await query(knex, sets, `${sql} AND e.document_id > ? ORDER BY e.document_id LIMIT ?`, [
            after ?? '',
            limit ?? PAGE,
          ]),
    );
};

/**
 * Drafts as the site would read them once they are published; of a type without drafts the entries. For rules, never
 * for the site.
 */
export const draftsOf = async (
  strapi: Core.Strapi,
  name: EntryName,
  documentIds: readonly string[],
  trx: Knex,
): Promise<Row[]> => {
  if (documentIds.length === 0) return [];
  const sets = publicSets(strapi);
  const { head, decode } = reader(strapi, sets, name);
  const side = isDraftAndPublish(strapi, ENTRIES[name]) ? 'e.published_at IS NULL AND' : '';
  const ids = documentIds.map(() => '?').join(', ');
  return decode(await query(trx, sets, `${head} WHERE ${side} e.document_id IN (${ids})`, documentIds));
};

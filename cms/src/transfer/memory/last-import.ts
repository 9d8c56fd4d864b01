import type { Core } from '@strapi/strapi';
import type { Knex } from '../../site-content/model.ts';
import { same } from '../compact.ts';
import type { Fields } from '../fields.ts';
import { digestOf } from './digest.ts';

/**
 * What imports wrote last, field by field: what an entry holds otherwise by now, an editor has written. Kept in a table of
 * our own beside Strapi's, which no query and no form reads, as digests.
 */

const TABLE = 'ap_imported';

/** Of each field the digest of what was written. */
type Digests = Record<string, string>;

export interface LastImport {
  /** Whether an import wrote anything of an entry. */
  knows(documentId: string): boolean;
  /**
   * Whether an editor has written the value of a field: it is no longer the one that an import wrote, or none wrote it and
   * it is neither empty nor `untouched`.
   */
  isEdited(documentId: string, field: string, value: unknown, untouched: unknown): boolean;
  /** Whether an import knows of this value already. */
  wrote(documentId: string, field: string, value: unknown): boolean;
  /** Notes values as written, within the transaction that writes them. */
  note(trx: Knex, documentId: string, values: Fields): Promise<void>;
}

export const readLastImport = async (strapi: Core.Strapi): Promise<LastImport> => {
  const knex = strapi.db.connection;
  await knex.raw(`CREATE TABLE IF NOT EXISTS ${TABLE} (document_id varchar(255) PRIMARY KEY, fields text NOT NULL)`);
  const rows: { document_id: string; fields: string }[] = await knex(TABLE).select('document_id', 'fields');
  const known = new Map(rows.map((row) => [row.document_id, JSON.parse(row.fields) as Digests]));
  const written = (documentId: string, field: string): string | undefined => known.get(documentId)?.[field];
  return {
    knows: (documentId) => known.has(documentId),
    isEdited(documentId, field, value, untouched) {
      const before = written(documentId, field);
      if (before !== undefined) return before !== digestOf(value);
      return !same(value, undefined) && !same(value, untouched);
    },
    wrote: (documentId, field, value) => written(documentId, field) === digestOf(value),
    async note(trx, documentId, values) {
      const digests: Digests = { ...known.get(documentId) };
      for (const [field, value] of Object.entries(values)) digests[field] = digestOf(value);
      known.set(documentId, digests);
      await trx(TABLE)
        .insert({ document_id: documentId, fields: JSON.stringify(digests) })
        .onConflict('document_id')
        .merge();
    },
  };
};

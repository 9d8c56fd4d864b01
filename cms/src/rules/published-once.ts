import type { Core } from '@strapi/strapi';
import { isDraftAndPublish, ownModels } from '../site-content/model.ts';

/**
 * One published row of an entry, one draft, and one published entry at an address: by the database itself, for whatever
 * may write past the rules. Indexes, not triggers: a trigger that names a table makes a boot with a changed schema fail
 * on SQLite. tests/changed-schema.test.ts pins that these survive it.
 */
const indexes = (strapi: Core.Strapi): string[] =>
  ownModels(strapi)
    .filter(({ uid }) => isDraftAndPublish(strapi, uid))
    .flatMap(({ tableName: table, attributes }) => {
      const unique = (name: string, column: string, side: string) =>
        `CREATE UNIQUE INDEX IF NOT EXISTS ap_${table}_${name} ON ${table} (${column}, coalesce(locale, '')) WHERE published_at ${side}`;
      return [
        unique('published', 'document_id', 'IS NOT NULL'),
        unique('draft', 'document_id', 'IS NULL'),
        ...(attributes.slug ? [unique('slug', 'slug', 'IS NOT NULL')] : []),
      ];
    });

/** Makes the indexes that are missing; they survive boots and changes of the schema. */
export const keepIndexes = async (strapi: Core.Strapi): Promise<void> => {
  for (const sql of indexes(strapi)) await strapi.db.connection.raw(sql);
};

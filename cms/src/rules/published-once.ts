import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isDraftAndPublish, ownModels } from '../site-content/model.ts';

/**
 * Unique among what is published, by the database itself: two first publishes at once would otherwise make two published
 * rows, and two entries with one slug would both go live. Indexes, not triggers: a trigger that names a table makes a
 * boot with a changed schema fail on SQLite.
 */

interface PublishedIndex {
  name: string;
  sql: string;
  /** The field that a refusal is said at, and its words. */
  field: string;
  message: string;
}

const indexes = (strapi: Core.Strapi): PublishedIndex[] =>
  ownModels(strapi)
    .filter(({ uid }) => isDraftAndPublish(strapi, uid))
    .flatMap(({ tableName: table, attributes }) => {
      const unique = (name: string, column: string, side: string) =>
        `CREATE UNIQUE INDEX IF NOT EXISTS ${name} ON ${table} (${column}, coalesce(locale, '')) WHERE published_at ${side}`;
      const field = attributes.title ? 'title' : 'localStart';
      const twice = 'Somebody else is publishing this entry at this moment. Reload the page, then publish again';
      return [
        {
          name: `ap_${table}_published`,
          sql: unique(`ap_${table}_published`, 'document_id', 'IS NOT NULL'),
          field,
          message: twice,
        },
        {
          name: `ap_${table}_draft`,
          sql: unique(`ap_${table}_draft`, 'document_id', 'IS NULL'),
          field,
          message: twice,
        },
        ...(attributes.slug
          ? [
              {
                name: `ap_${table}_slug`,
                sql: unique(`ap_${table}_slug`, 'slug', 'IS NOT NULL'),
                field: 'slug',
                message: 'Another published entry has this address. Write another one',
              },
            ]
          : []),
      ];
    });

/** Makes the indexes that are missing; they survive boots and changes of the schema. */
export const keepIndexes = async (strapi: Core.Strapi): Promise<void> => {
  for (const { sql } of indexes(strapi)) await strapi.db.connection.raw(sql);
};

/** A database's refusal as an error at its field; anything else as it is. */
export const asFieldError = (strapi: Core.Strapi, error: unknown): unknown => {
  const {
    code = '',
    constraint = '',
    message = '',
  } = error as { code?: string; constraint?: string; message?: string };
  if (code !== '23505' && !code.startsWith('SQLITE_CONSTRAINT')) return error;
  const index = indexes(strapi).find(({ name }) => `${constraint} ${message}`.includes(name));
  if (!index) return error;
  return new errors.ValidationError(index.message, {
    errors: [{ path: [index.field], message: index.message, name: 'ValidationError' }],
  });
};

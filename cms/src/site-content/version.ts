import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { dialectOf } from './dialect.ts';
import { isDraftAndPublish, type Knex, type Model, modelOf } from './model.ts';
import { publicSets, query } from './public-rows.ts';
import { digestOfRules } from './revisions.ts';
import { ENTRIES, ENTRY_NAMES } from './types.ts';

/**
 * The version of all that is public: another whenever any of it is. It is asked every two seconds while a publisher
 * waits, so it is made of sums over small indexes. Of people, venues, sections and images everything counts, also what
 * only a draft names: finding out who is public takes a hundred times as long, and whoever was told in vain compares
 * revisions and finds nothing new.
 */

/** Makes the indexes that hold what is summed: rows of films are large, and would all be read. */
export const keepRevisionIndexes = async (strapi: Core.Strapi): Promise<void> => {
  for (const { uid, tableName } of models(strapi)) {
    const published = isDraftAndPublish(strapi, uid) ? 'WHERE published_at IS NOT NULL' : '';
    await strapi.db.connection.raw(
      `CREATE INDEX IF NOT EXISTS ap_${tableName}_revision ON ${tableName} (updated_at, id) ${published}`,
    );
  }
};

const models = (strapi: Core.Strapi): Model[] => ENTRY_NAMES.map((name) => modelOf(strapi, ENTRIES[name]));

/** Gives the version of this moment; what it is made of doesn't matter to whoever compares it. */
export const versionOf = (strapi: Core.Strapi): ((knex: Knex) => Promise<string>) => {
  const sets = publicSets(strapi);
  const time = dialectOf(strapi).milliseconds('updated_at');
  // As text: the sum of thirty thousand times is more than JavaScript counts.
  const sum = (of: string): string => `CAST(sum(${of}) AS TEXT)`;
  const sql = models(strapi)
    .map(({ uid, tableName }) => {
      const rows = isDraftAndPublish(strapi, uid) ? `WHERE ${sets.condition(uid)}` : '';
      // Rows that swap their places leave both sums as they were, but not the sum of products.
      const sums = [sum('id'), sum(time), sum(`id * (${time} % 65521)`)].join(" || ':' || ");
      return `SELECT '${uid}' AS "type", CAST(count(*) AS TEXT) AS "total", ${sums} AS "sums" FROM ${tableName} ${rows}`;
    })
    .join(' UNION ALL ');
  const rules = digestOfRules(strapi);
  return async (knex) => {
    const sums = await query(knex, sets, `${sql} ORDER BY 1`);
    return createHash('sha256')
      .update(JSON.stringify([rules, sums]))
      .digest('base64url')
      .slice(0, 24);
  };
};

import type { Core } from '@strapi/strapi';
import { isDraftAndPublish, modelOf, ownModels } from './model.ts';
import type { Named } from './public-rows.ts';

/**
 * What is published and not public yet: a film or programme until the time in its `publishAt`, and with it whatever
 * shows it, a screening or the bill that it is on: half a bill would be wrong, and a gap in it would say that something
 * is coming. It is a condition of every question rather than a job that runs at that time: there is nothing to miss.
 */

/**
 * A sub-select of the row ids of a type that are under embargo; none for a type that never is.
 * Published rows may refer to the draft of another document or to what is published of it: the document decides.
 */
export const embargoedRows = (strapi: Core.Strapi, named: Named, uid: string): string | undefined => {
  const { tableName, attributes } = modelOf(strapi, uid);
  const own = attributes.publishAt
    ? [
        `SELECT id FROM ${tableName} WHERE document_id IN
          (SELECT document_id FROM ${tableName} WHERE published_at IS NOT NULL AND publish_at > (SELECT shown FROM clock))`,
      ]
    : [];
  const shown = Object.values(attributes).flatMap(({ target = '', joinTable, mappedBy }) => {
    const rows = joinTable && !mappedBy && isDraftAndPublish(strapi, target) && embargoedRows(strapi, named, target);
    if (!joinTable || !rows) return [];
    return `SELECT ${joinTable.joinColumn.name} FROM ${joinTable.name} WHERE ${joinTable.inverseJoinColumn.name} IN (${rows})`;
  });
  const sources = [...own, ...shown];
  return sources.length > 0 ? named(sources.join(' UNION ')) : undefined;
};

/** Makes the index that finds what waits among everything published; nearly always it is empty. */
export const keepEmbargoIndexes = async (strapi: Core.Strapi): Promise<void> => {
  for (const { tableName, attributes } of ownModels(strapi)) {
    if (!attributes.publishAt) continue;
    await strapi.db.connection.raw(`CREATE INDEX IF NOT EXISTS ap_${tableName}_publish_at ON ${tableName} (publish_at)
      WHERE published_at IS NOT NULL AND publish_at IS NOT NULL`);
  }
};

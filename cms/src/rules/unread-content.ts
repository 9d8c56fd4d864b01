import type { Core } from '@strapi/strapi';
import { isComponent, type Model, ownModels } from '../site-content/model.ts';

/**
 * A field that is renamed or taken out of a schema leaves its values in the database, where nothing reads them, and each
 * publish or discard makes its row anew without them. So a CMS whose schemas have lost sight of content does not start.
 * `UNREAD_CONTENT=ignore` starts it all the same: after going back to an older release, for instance.
 */

/** A place of the database, and how many values it holds there. */
interface Unread {
  /** `films.publish_at` */
  place: string;
  count: number;
}

const MEDIA = 'files_related_mph';

/** @throws Error that names every place, before anybody can publish */
export const refuseUnreadContent = async (strapi: Core.Strapi): Promise<void> => {
  if (process.env.UNREAD_CONTENT === 'ignore') return;
  const unread: Unread[] = [];
  const links = await linkTables(strapi);
  for (const model of ownModels(strapi)) {
    unread.push(...(await unreadColumns(strapi, model)));
    unread.push(...(await unreadParts(strapi, model)));
    unread.push(...(await unreadImages(strapi, model)));
    for (const table of links.filter((link) => link.startsWith(`${model.tableName}_`))) {
      unread.push({ place: table, count: await countOf(strapi.db.connection(table)) });
    }
  }
  const held = unread.filter(({ count }) => count > 0);
  if (held.length > 0) throw new Error(message(held));
};

const message = (unread: readonly Unread[]): string =>
  [
    'the schemas have lost sight of content',
    ...unread.map(
      ({ place, count }) => `  what    ${place}: ${count} ${count === 1 ? 'value' : 'values'}, read by no field`,
    ),
    '  where   cms/src/api and cms/src/components: a field was renamed or removed',
    '  remedy  give the field its name back, or move its values by a migration in cms/database/migrations.',
    '          UNREAD_CONTENT=ignore starts the CMS all the same; what is published then loses them',
  ].join('\n');

type Query = ReturnType<Core.Strapi['db']['connection']>;

const countOf = async (query: Query): Promise<number> => {
  const [row]: { count?: number | string }[] = await query.count({ count: '*' });
  return Number(row?.count);
};

const columnsOf = ({ attributes }: Model): Set<string | undefined> =>
  new Set(Object.values(attributes).flatMap(({ columnName, joinColumn }) => [columnName, joinColumn?.name]));

const unreadColumns = async (strapi: Core.Strapi, model: Model): Promise<Unread[]> => {
  const known = columnsOf(model);
  const { tableName } = model;
  const found = Object.keys(await strapi.db.connection(tableName).columnInfo()).filter((column) => !known.has(column));
  const unread: Unread[] = [];
  for (const column of found) {
    const count = await countOf(strapi.db.connection(tableName).whereNotNull(column));
    unread.push({ place: `${tableName}.${column}`, count });
  }
  return unread;
};

/** Components under a name that no field has. */
const unreadParts = async (strapi: Core.Strapi, { tableName, attributes }: Model): Promise<Unread[]> => {
  const part = Object.values(attributes).find(
    ({ target, joinTable }) => joinTable && isComponent(strapi, target ?? ''),
  );
  if (!part?.joinTable) return [];
  return byField(strapi.db.connection(part.joinTable.name), tableName, attributes);
};

const unreadImages = (strapi: Core.Strapi, { uid, tableName, attributes }: Model): Promise<Unread[]> =>
  byField(strapi.db.connection(MEDIA).where({ related_type: uid }), tableName, attributes);

const byField = async (links: Query, table: string, attributes: Model['attributes']): Promise<Unread[]> => {
  const rows: { field: string; count: number | string }[] = await links
    .whereNotIn('field', Object.keys(attributes))
    .groupBy('field')
    .select('field')
    .count({ count: '*' });
  return rows.map(({ field, count }) => ({ place: `${table}.${field}`, count: Number(count) }));
};

/** Tables of relations that no field is kept in. */
const linkTables = async (strapi: Core.Strapi): Promise<string[]> => {
  const known = new Set(
    ownModels(strapi).flatMap(({ attributes }) => Object.values(attributes).map(({ joinTable }) => joinTable?.name)),
  );
  const sql =
    strapi.db.dialect.client === 'postgres'
      ? 'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()'
      : "SELECT name FROM sqlite_master WHERE type = 'table'";
  const answer = await strapi.db.connection.raw(sql);
  const tables: { name: string }[] = Array.isArray(answer) ? answer : answer.rows;
  return tables.map(({ name }) => name).filter((name) => name.endsWith('_lnk') && !known.has(name));
};

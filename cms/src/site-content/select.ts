import type { Core } from '@strapi/strapi';
import { clockNow } from './clock.ts';
import {
  type Attribute,
  isComponent,
  isDraftAndPublish,
  type Knex,
  type Model,
  modelOf,
  type SiteField,
  siteTypes,
} from './model.ts';
import { type PublicSets, publicSets } from './public-rows.ts';
import { ENTRIES, type EntryName } from './types.ts';

/**
 * Whole entries by one SQL statement a page, on SQLite and PostgreSQL alike: columns of the row itself, and for each
 * component, relation and image a sub-select that makes JSON in the database.
 */

export const PAGE = 500;

/** A page of a list: the first `limit` after a document id, or just some entries. */
export interface Page {
  after?: string | null;
  ids?: readonly string[] | null;
  limit?: number | null;
}

type Entry = Record<string, unknown>;
type Decode = (value: unknown) => unknown;
interface Column {
  name: string;
  sql: string;
  decode?: Decode;
}

/** How the two databases say the same thing. */
const dialectOf = (strapi: Core.Strapi) => {
  const postgres = strapi.db.dialect.client === 'postgres';
  return {
    postgres,
    object: (pairs: readonly Column[]) =>
      `${postgres ? 'json_build_object' : 'json_object'}(${pairs.map(({ name, sql }) => `'${name}', ${sql}`).join(', ')})`,
    array: (item: string, order: string) =>
      postgres
        ? `coalesce(json_agg(${item} ORDER BY ${order}), '[]'::json)`
        : `json_group_array(${item} ORDER BY ${order})`,
    /** SQLite keeps JSON as text: without this it would be quoted once more inside other JSON. */
    json: (sql: string) => (postgres ? sql : `json(${sql})`),
    milliseconds: (column: string) => (postgres ? `floor(extract(epoch from ${column}) * 1000)::bigint` : column),
  };
};
type Dialect = ReturnType<typeof dialectOf>;

const fromJson: Decode = (value) => (typeof value === 'string' ? JSON.parse(value) : value);
const toInstant: Decode = (value) => (value === null ? null : new Date(value as number | Date).toISOString());

/** Decoding of a row's own columns; what is missing here comes as it should be. */
const DECODE: Record<string, Decode> = {
  json: fromJson,
  blocks: fromJson,
  datetime: toInstant,
  boolean: (value) => (value === null ? null : Boolean(value)),
};

interface Context {
  strapi: Core.Strapi;
  dialect: Dialect;
  /** The type whose entries are selected: a relation to itself may lead to something that isn't public. */
  root: string;
  sets: PublicSets;
}

const columnsOf = (context: Context, model: Model, fields: readonly SiteField[], alias: string): Column[] =>
  fields.map((field) => {
    const attribute = model.attributes[field.name];
    if (!attribute)
      throw new Error(
        `GraphQL field "${field.name}" is no attribute of ${model.uid}: see cms/src/site-content/types.ts`,
      );
    if (attribute.type !== 'relation') {
      return {
        name: field.name,
        sql: `${alias}.${quote(attribute.columnName ?? field.name)}`,
        decode: DECODE[attribute.type],
      };
    }
    return {
      name: field.name,
      sql: relationSql(context, model, field, attribute, alias),
      decode: field.list || siteTypes.has(field.type) ? fromJson : undefined,
    };
  });

const quote = (column: string): string => `"${column}"`;

const relationSql = (context: Context, model: Model, field: SiteField, attribute: Attribute, alias: string): string => {
  const target = attribute.target ?? '';
  if (isComponent(context.strapi, target)) return componentSql(context, field, attribute, target, alias);
  if (attribute.morphBy) return imageSql(context, model, field, alias);
  return documentSql(context, field, attribute, target, alias);
};

const componentSql = (context: Context, field: SiteField, attribute: Attribute, uid: string, alias: string): string => {
  const { strapi, dialect } = context;
  const component = modelOf(strapi, uid);
  const fields = siteTypes.get(field.type);
  if (!fields || !attribute.joinTable)
    throw new Error(`GraphQL field "${field.name}" is a component: give it a type of ours`);
  const [link, row] = [`${alias}j`, `${alias}c`];
  const columns = columnsOf(context, component, fields, row).map((column) => ({
    ...column,
    sql: partSql(dialect, column, component.attributes[column.name]?.type),
  }));
  const object = dialect.object(columns);
  const from = `FROM ${attribute.joinTable.name} ${link} JOIN ${component.tableName} ${row} ON ${row}.id = ${link}.cmp_id
    WHERE ${link}.entity_id = ${alias}.id AND ${link}.field = '${field.name}' AND ${link}.component_type = '${uid}'`;
  return field.list
    ? `(SELECT ${dialect.array(dialect.json(object), `${link}."order"`)} ${from})`
    : `(SELECT ${object} ${from} ORDER BY ${link}."order" LIMIT 1)`;
};

/** A column as a part of JSON that the database makes: SQLite has neither JSON nor booleans of its own. */
const partSql = (dialect: Dialect, { sql, decode }: Column, type: string | undefined): string => {
  if (type === 'boolean' && !dialect.postgres) return `json(CASE ${sql} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)`;
  return decode === fromJson ? dialect.json(sql) : sql;
};

const imageSql = ({ dialect }: Context, model: Model, field: SiteField, alias: string): string => {
  const [link, row] = [`${alias}m`, `${alias}f`];
  const from = `FROM files_related_mph ${link} JOIN files ${row} ON ${row}.id = ${link}.file_id
    WHERE ${link}.related_id = ${alias}.id AND ${link}.related_type = '${model.uid}' AND ${link}.field = '${field.name}'`;
  const order = `${link}."order", ${link}.id`;
  return field.list
    ? `(SELECT ${dialect.array(`${row}.document_id`, order)} ${from})`
    : `(SELECT ${row}.document_id ${from} ORDER BY ${order} LIMIT 1)`;
};

const documentSql = (
  context: Context,
  field: SiteField,
  { joinTable }: Attribute,
  target: string,
  alias: string,
): string => {
  if (!joinTable) throw new Error(`a relation to ${target} has no link table`);
  const [link, row] = [`${alias}l`, `${alias}r`];
  const { tableName } = modelOf(context.strapi, target);
  const condition = isDraftAndPublish(context.strapi, target)
    ? `AND EXISTS (SELECT 1 FROM ${tableName} p WHERE p.document_id = ${row}.document_id AND p.published_at IS NOT NULL)`
    : target === context.root
      ? `AND ${row}.id IN (${context.sets.rows(target)})`
      : '';
  const from = `FROM ${joinTable.name} ${link}
    JOIN ${tableName} ${row} ON ${row}.id = ${link}.${joinTable.inverseJoinColumn.name}
    WHERE ${link}.${joinTable.joinColumn.name} = ${alias}.id ${condition}`;
  if (!field.list) return `(SELECT ${row}.document_id ${from} ORDER BY ${link}.id LIMIT 1)`;
  const order = joinTable.orderColumnName ? `${link}.${joinTable.orderColumnName}, ${link}.id` : `${link}.id`;
  return `(SELECT ${context.dialect.array(`${row}.document_id`, order)} ${from})`;
};

const revisionSql = (dialect: Dialect, alias: string): string =>
  `${alias}.id || ':' || ${dialect.milliseconds(`${alias}.updated_at`)}`;

/** Runs a statement whose parameters are `?`, held against the clock of this moment, and gives its rows. */
const query = async (
  knex: Knex,
  sets: PublicSets,
  sql: string,
  parameters: readonly (string | number)[] = [],
): Promise<Entry[]> => {
  const answer = await knex.raw(`${sets.head()} ${sql}`, [await clockNow(knex), ...parameters]);
  return (Array.isArray(answer) ? answer : answer.rows) as Entry[];
};

/** The columns of a type, and the decoding of what the database gives. */
const reader = (strapi: Core.Strapi, sets: PublicSets, name: EntryName) => {
  const dialect = dialectOf(strapi);
  const uid = ENTRIES[name];
  const model = modelOf(strapi, uid);
  const fields = (siteTypes.get(name) ?? []).filter((field) => field.name !== 'revision');
  const columns: Column[] = [
    { name: 'revision', sql: revisionSql(dialect, 'e') },
    ...columnsOf({ strapi, dialect, root: uid, sets }, model, fields, 'e'),
  ];
  const decoded = columns.filter((column) => column.decode);
  return {
    head: `SELECT ${columns.map(({ name: column, sql }) => `${sql} AS ${quote(column)}`).join(', ')} FROM ${model.tableName} e`,
    decode(rows: Entry[]): Entry[] {
      for (const row of rows) for (const { name: column, decode } of decoded) row[column] = decode?.(row[column]);
      return rows;
    },
  };
};

/** Makes the statement for a type once; it then answers each page. */
export const entriesOf = (strapi: Core.Strapi, name: EntryName): ((page: Page) => Promise<Entry[]>) => {
  const sets = publicSets(strapi);
  const { head, decode } = reader(strapi, sets, name);
  const sql = `${head} WHERE e.id IN (${sets.rows(ENTRIES[name])})`;
  const knex = strapi.db.connection;
  return async ({ after, ids, limit }) =>
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
): Promise<Entry[]> => {
  if (documentIds.length === 0) return [];
  const sets = publicSets(strapi);
  const { head, decode } = reader(strapi, sets, name);
  const side = isDraftAndPublish(strapi, ENTRIES[name]) ? 'e.published_at IS NULL AND' : '';
  const ids = documentIds.map(() => '?').join(', ');
  return decode(await query(trx, sets, `${head} WHERE ${side} e.document_id IN (${ids})`, documentIds));
};

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
): Promise<Entry[]> => {
  const sets = publicSets(strapi);
  const rows = sets.rows(uid);
  const { tableName } = modelOf(strapi, uid);
  return query(trx, sets, `SELECT document_id, slug FROM ${tableName} WHERE ${column} = ? AND id IN (${rows})`, [
    value,
  ]);
};

/** Type, document id and revision of all that is public, in one statement. */
export const revisionsOf = (strapi: Core.Strapi): (() => Promise<Entry[]>) => {
  const dialect = dialectOf(strapi);
  const sets = publicSets(strapi);
  const sql = Object.entries(ENTRIES)
    .map(
      ([
        name,
        uid,
      ]) => `SELECT '${name}' AS "type", e.document_id AS "documentId", ${revisionSql(dialect, 'e')} AS "revision"
        FROM ${modelOf(strapi, uid).tableName} e WHERE e.id IN (${sets.rows(uid)})`,
    )
    .join(' UNION ALL ');
  return () => query(strapi.db.connection, sets, `${sql} ORDER BY 1, 2`);
};

/** For each type how many entries are public, and the sums of their row ids and times, in one statement. */
export const versionOf = (strapi: Core.Strapi): (() => Promise<Entry[]>) => {
  const dialect = dialectOf(strapi);
  const sets = publicSets(strapi);
  const sql = Object.entries(ENTRIES)
    .map(
      ([name, uid]) => `SELECT '${name}' AS "type", count(*) AS "total",
        coalesce(sum(e.id), 0) || ':' || coalesce(sum(${dialect.milliseconds('e.updated_at')}), 0) AS "fingerprint"
        FROM ${modelOf(strapi, uid).tableName} e WHERE e.id IN (${sets.rows(uid)})`,
    )
    .join(' UNION ALL ');
  return async () => {
    const rows = await query(strapi.db.connection, sets, `${sql} ORDER BY 1`);
    return rows.map((row) => ({ ...row, total: Number(row.total) }));
  };
};

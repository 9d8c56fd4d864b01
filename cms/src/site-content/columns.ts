import type { Core } from '@strapi/strapi';
import type { Dialect } from './dialect.ts';
import {
  type Attribute,
  isComponent,
  isDraftAndPublish,
  type Model,
  modelOf,
  type SiteField,
  siteTypes,
} from './model.ts';
import type { PublicSets } from './public-rows.ts';

/**
 * What is selected of an entry: columns of the row itself, and for each component, relation and image a sub-select that
 * makes JSON in the database.
 */

type Decode = (value: unknown) => unknown;

export interface Column {
  name: string;
  sql: string;
  decode?: Decode;
}

// What can't be decoded goes on as it lies there: the contract refuses it, with the entry's name, where an error of one
// statement would take the whole list away and name nobody.
const fromJson: Decode = (value) => {
  try {
    return typeof value === 'string' ? JSON.parse(value) : value;
  } catch {
    return value;
  }
};
const toInstant: Decode = (value) => {
  if (value === null) return null;
  const time = new Date(value as number | Date);
  return Number.isNaN(time.getTime()) ? String(value) : time.toISOString();
};

/** Decoding of a row's own columns; what is missing here comes as it should be. */
const DECODE: Record<string, Decode> = {
  json: fromJson,
  blocks: fromJson,
  datetime: toInstant,
  boolean: (value) => (value === null ? null : Boolean(value)),
};

export interface Context {
  strapi: Core.Strapi;
  dialect: Dialect;
  /** The type whose entries are selected: a relation to itself may lead to something that isn't public. */
  root: string;
  sets: PublicSets;
}

export const columnsOf = (context: Context, model: Model, fields: readonly SiteField[], alias: string): Column[] =>
  fields.map((field) => {
    const attribute = model.attributes[field.name];
    if (!attribute)
      throw new Error(`GraphQL field "${field.name}" is no attribute of ${model.uid}: see cms/src/site-content/types`);
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

/** A column's name in SQL: `order` and `character` are words of its own. */
export const quote = (column: string): string => `"${column}"`;

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
  if (decode !== fromJson) return sql;
  // Stored, and perhaps no JSON; anything else was made by the database just now.
  return type === 'json' || type === 'blocks' ? dialect.storedJson(sql) : dialect.json(sql);
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

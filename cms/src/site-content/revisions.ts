import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { columnsOf } from './columns.ts';
import { dialectOf } from './dialect.ts';
import { isComponent, isDraftAndPublish, type Knex, type Model, modelOf, type SiteField, siteTypes } from './model.ts';
import { type PublicSets, publicSets, query } from './public-rows.ts';
import { ENTRIES, ENTRY_NAMES, type EntryName } from './types.ts';

/**
 * The revision of an entry is another whenever the site would read another entry: `row id:saved at`, where a publish
 * makes a new row and every save moves the time; then how much it shows of what others decide; then the digest of how
 * this CMS reads its type, so that a field that is new is new in every entry.
 */

const dependsOnOthers = (strapi: Core.Strapi, root: string, model: Model, fields: readonly SiteField[]): SiteField[] =>
  fields.filter((field) => {
    const { type, target = '', morphBy } = model.attributes[field.name] ?? { type: '' };
    if (type !== 'relation' || morphBy) return false;
    if (!isComponent(strapi, target)) return target === root || isDraftAndPublish(strapi, target);
    return dependsOnOthers(strapi, root, modelOf(strapi, target), siteTypes.get(field.type) ?? []).length > 0;
  });

/**
 * The revision of row `e` of a type.
 * A relation is shown when its target is public, which no save of its owner says: a walk to a venue that gets its first
 * screening. The length of what is shown says it; what is hidden takes its revision with it.
 */
export const revisionSql = (strapi: Core.Strapi, sets: PublicSets, name: EntryName): string => {
  const dialect = dialectOf(strapi);
  const model = modelOf(strapi, ENTRIES[name]);
  const fields = dependsOnOthers(strapi, model.uid, model, siteTypes.get(name) ?? []);
  const shown = columnsOf({ strapi, dialect, root: model.uid, sets }, model, fields, 'e').map(
    ({ sql }) => `coalesce(length(CAST(${sql} AS TEXT)), 0)`,
  );
  return ['e.id', dialect.milliseconds('e.updated_at'), ...shown, `'${digestOfReading(strapi, name)}'`].join(
    " || ':' || ",
  );
};

const digestOfReading = (strapi: Core.Strapi, name: EntryName): string => {
  const model = modelOf(strapi, ENTRIES[name]);
  const fields = (siteTypes.get(name) ?? []).filter((field) => field.name !== 'revision');
  const context = { strapi, dialect: dialectOf(strapi), root: model.uid, sets: publicSets(strapi) };
  return digest(columnsOf(context, model, fields, 'e').map(({ name: column, sql }) => [column, sql])).slice(0, 8);
};

/** Of one type, everything that is public: `documentId revision`. Objects would take GraphQL ten times as long. */
interface TypeRevisions {
  type: EntryName;
  /** Another whenever an entry is. */
  digest: string;
  /** None for whoever has them. */
  entries: string[] | null;
}

interface Statement {
  type: EntryName;
  sets: PublicSets;
  sql: string;
}

const statementsOf = (strapi: Core.Strapi): Statement[] =>
  ENTRY_NAMES.map((type) => {
    const sets = publicSets(strapi);
    const { uid, tableName } = modelOf(strapi, ENTRIES[type]);
    const revision = revisionSql(strapi, sets, type);
    const sql = `SELECT e.document_id || ' ' || ${revision} AS "line"
      FROM ${tableName} e WHERE e.id IN (${sets.rows(uid)}) ORDER BY e.document_id`;
    return { type, sets, sql };
  });

/** Document id and revision of all that is public, one statement a type; but for lists whose digest is known. */
export const revisionsOf = (
  strapi: Core.Strapi,
): ((knex: Knex, known: readonly string[]) => Promise<TypeRevisions[]>) => {
  const statements = statementsOf(strapi);
  return async (knex, known) => {
    const all: TypeRevisions[] = [];
    for (const { type, sets, sql } of statements) {
      const entries = (await query(knex, sets, sql)).map(({ line }) => line as string);
      const digestOfList = digest([type, entries]);
      all.push({ type, digest: digestOfList, entries: known.includes(digestOfList) ? null : entries });
    }
    return all;
  };
};

/** Of all that decides what is public and how it is read: another when a new release of this CMS decides otherwise. */
export const digestOfRules = (strapi: Core.Strapi): string =>
  digest(statementsOf(strapi).map(({ sets, sql }) => [sets.head(), sql]));

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

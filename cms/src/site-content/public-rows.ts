import type { Core } from '@strapi/strapi';
import { clockNow } from './clock.ts';
import { embargoedRows } from './embargo.ts';
import { isComponent, isDraftAndPublish, type Knex, modelOf, ownModels } from './model.ts';
import { redirectRows } from './redirect-rows.ts';

/**
 * What is public. Of a type with draft and publish: its published rows that no embargo holds back. Of anything else
 * (people, venues, sections, images): what something public refers to, so that nobody reads of a person whom only a draft
 * names.
 */

const FILE = 'plugin::upload.file';
const SITE = 'api::site.site';
const REDIRECT = 'api::redirect.redirect';

/** The sub-selects of one statement: each is made once, however often the statement asks for it. */
export interface PublicSets {
  /** A sub-select of the row ids of a type or component that are public. */
  rows(uid: string): string;
  /** What makes a row of a type with draft and publish public. */
  condition(uid: string): string;
  /** Begins the statement; its one parameter is the time that clocks of the site show. */
  head(): string;
}

/** Gives a sub-select of row ids a name in the statement's head, and a sub-select of what has that name. */
export type Named = (sql: string) => string;

export const publicSets = (strapi: Core.Strapi): PublicSets => {
  const names = new Map<string, string>();
  const named: Named = (sql) => {
    const name = names.get(sql) ?? `public_${names.size + 1}`;
    names.set(sql, name);
    return `SELECT id FROM ${name}`;
  };
  return {
    rows: (uid) => publicRows(strapi, named, uid),
    condition: (uid) => publicCondition(strapi, named, uid),
    head: () => {
      const sets = [...names].map(([sql, name]) => `, ${name} (id) AS (${sql})`);
      return `WITH clock (shown) AS (SELECT CAST(? AS TEXT))${sets.join('')}`;
    },
  };
};

export type Row = Record<string, unknown>;

/** Runs a statement whose parameters are `?`, held against the clock of this moment, and gives its rows. */
export const query = async (
  knex: Knex,
  sets: PublicSets,
  sql: string,
  parameters: readonly (string | number)[] = [],
): Promise<Row[]> => {
  const answer = await knex.raw(`${sets.head()} ${sql}`, [await clockNow(knex), ...parameters]);
  return (Array.isArray(answer) ? answer : answer.rows) as Row[];
};

const publicCondition = (strapi: Core.Strapi, named: Named, uid: string): string => {
  const embargoed = embargoedRows(strapi, named, uid);
  return embargoed ? `published_at IS NOT NULL AND id NOT IN (${embargoed})` : 'published_at IS NOT NULL';
};

/** @param through types on the way here: what only refers to itself (a walk to a venue) makes nothing public */
const publicRows = (strapi: Core.Strapi, named: Named, uid: string, through: readonly string[] = []): string => {
  const { tableName } = modelOf(strapi, uid);
  if (uid === SITE) return `SELECT id FROM ${tableName}`;
  if (uid === REDIRECT) return named(redirectRows(strapi, (other) => publicRows(strapi, named, other)));
  if (isDraftAndPublish(strapi, uid)) {
    return named(`SELECT id FROM ${tableName} WHERE ${publicCondition(strapi, named, uid)}`);
  }

  const path = [...through, uid];
  const owners = ownModels(strapi)
    .filter((model) => !path.includes(model.uid))
    .map((model) => ({ ...model, rows: () => publicRows(strapi, named, model.uid, path) }));
  const sources = isComponent(strapi, uid)
    ? componentSources(owners, uid)
    : uid === FILE
      ? fileSources(owners)
      : relationSources(owners, uid);
  return named(sources.length > 0 ? sources.join(' UNION ') : `SELECT id FROM ${tableName} WHERE 1 = 0`);
};

/** What may refer to a type, and its public rows. */
type Owner = ReturnType<typeof modelOf> & { rows(): string };

const componentSources = (owners: readonly Owner[], uid: string): string[] =>
  owners.flatMap((owner) => {
    const attribute = Object.values(owner.attributes).find(({ target, joinTable }) => target === uid && joinTable);
    if (!attribute?.joinTable) return [];
    return `SELECT cmp_id FROM ${attribute.joinTable.name} WHERE component_type = '${uid}' AND entity_id IN (${owner.rows()})`;
  });

const relationSources = (owners: readonly Owner[], uid: string): string[] =>
  owners.flatMap((owner) =>
    Object.values(owner.attributes).flatMap(({ target, joinTable, mappedBy }) => {
      if (target !== uid || !joinTable || mappedBy) return [];
      return `SELECT ${joinTable.inverseJoinColumn.name} FROM ${joinTable.name} WHERE ${joinTable.joinColumn.name} IN (${owner.rows()})`;
    }),
  );

const fileSources = (owners: readonly Owner[]): string[] =>
  owners
    .filter((owner) => Object.values(owner.attributes).some(({ target }) => target === FILE))
    .map(
      (owner) =>
        `SELECT file_id FROM files_related_mph WHERE related_type = '${owner.uid}' AND related_id IN (${owner.rows()})`,
    );

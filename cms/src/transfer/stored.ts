import type { Core, UID } from '@strapi/strapi';
import { attributesOf, type Fields } from './fields.ts';
import type { Kind } from './kinds.ts';

/** Reads entries of the CMS in the shape that {@link mapFields} gives: relations are document ids, images row ids as text. */

type Populate = Record<string, { select?: string[]; populate?: Populate }>;

/** How many entries are read at once; PostgreSQL and SQLite both limit the parameters of a statement. */
const CHUNK = 200;

const populateOf = (strapi: Core.Strapi, uid: UID.Schema): Populate => {
  const populate: Populate = {};
  for (const [name, { type, component, target, mappedBy }] of Object.entries(attributesOf(strapi, uid))) {
    if (type === 'component' && component) populate[name] = { populate: populateOf(strapi, component) };
    if (type === 'media') populate[name] = { select: ['id'] };
    if (type === 'relation' && target?.startsWith('api::') && !mappedBy) populate[name] = { select: ['documentId'] };
  }
  return populate;
};

/** Kept by Strapi, or computed: nobody gives or compares them. */
const NEVER = new Set(['createdAt', 'updatedAt', 'publishedAt', 'locale', 'localizations', 'searchText']);

/** Kept by our own middleware: an export holds them, and an import writes them with a new entry alone. */
export const KEPT: ReadonlySet<string> = new Set(['firstPublishedAt', 'sequence', 'changedAt']);

const toFields = (strapi: Core.Strapi, uid: UID.Schema, row: Fields): Fields => {
  const fields: Fields = {};
  for (const [name, { type, component, target, mappedBy }] of Object.entries(attributesOf(strapi, uid))) {
    const value = row[name];
    const each = (map: (item: Fields) => unknown): unknown =>
      Array.isArray(value) ? value.map(map) : map(value as Fields);
    // A translation, which is a component, has a locale that an editor chose.
    if (value === undefined || value === null || (uid.startsWith('api::') && NEVER.has(name))) continue;
    if (type === 'component' && component) fields[name] = each((item) => toFields(strapi, component, item));
    else if (type === 'media') fields[name] = each(({ id }) => String(id));
    else if (type !== 'relation') fields[name] = type === 'datetime' ? new Date(value as string).toISOString() : value;
    else if (target?.startsWith('api::') && !mappedBy) fields[name] = each(({ documentId }) => documentId);
  }
  return fields;
};

/** Which of the two versions of an entry, where its type has them. */
export type Version = 'draft' | 'published';

/** A condition for one version; of a type without draft and publish there is only one. */
export const versionOf = ({ draftAndPublish }: Kind, version: Version): object =>
  draftAndPublish ? { publishedAt: version === 'draft' ? null : { $notNull: true } } : {};

/** Document ids of all entries of a type. */
export const allIds = async (strapi: Core.Strapi, kind: Kind): Promise<string[]> => {
  const rows: { documentId: string }[] = await strapi.db
    .query(kind.uid)
    .findMany({ select: ['documentId'], where: versionOf(kind, 'draft') });
  return rows.map(({ documentId }) => documentId);
};

/** Entries by document id; those that the CMS doesn't have are missing. */
export const readStored = async (
  strapi: Core.Strapi,
  kind: Kind,
  documentIds: readonly string[],
  version: Version,
): Promise<Map<string, Fields>> => {
  const populate = populateOf(strapi, kind.uid);
  const stored = new Map<string, Fields>();
  for (let from = 0; from < documentIds.length; from += CHUNK) {
    const where = { ...versionOf(kind, version), documentId: { $in: documentIds.slice(from, from + CHUNK) } };
    const rows: Fields[] = await strapi.db.query(kind.uid).findMany({ where, populate });
    for (const row of rows) stored.set(row.documentId as string, toFields(strapi, kind.uid, row));
  }
  return stored;
};

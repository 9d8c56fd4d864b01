import type { Core } from '@strapi/strapi';
import {
  type Attribute,
  isComponent,
  isDraftAndPublish,
  type Knex,
  modelOf,
  ownModels,
} from '../site-content/model.ts';
import { labelsOf } from './labels.ts';

/**
 * Where an entry or an image is used: every relation of a type of ours to it that the other side owns, through components
 * too, read from Strapi's metadata. A new relation needs nothing here.
 */

const FILE = 'plugin::upload.file';

/** An entry that refers to another. */
export interface Use {
  uid: string;
  documentId: string;
  /** `film “Union”` */
  label: string;
  inDraft: boolean;
  /** Of a type without draft and publish, always: what is saved is live. */
  inPublished: boolean;
}

/** Rows of one table. */
interface Rows {
  uid: string;
  ids: number[];
}

const pointsTo = (target: string) => (attribute: Attribute) =>
  attribute.target === target && attribute.joinTable !== undefined && !attribute.mappedBy;

/** Rows of our types and components that refer to these. */
const referringTo = async (strapi: Core.Strapi, trx: Knex, { uid, ids }: Rows): Promise<Rows[]> => {
  if (uid === FILE) return showing(strapi, trx, ids);
  const found: Rows[] = [];
  for (const owner of ownModels(strapi)) {
    // All components of a type are in one table; each relation has its own.
    const tables = new Map(
      Object.values(owner.attributes)
        .filter(pointsTo(uid))
        .map(({ joinTable }) => [joinTable?.name, joinTable]),
    );
    for (const table of tables.values()) {
      if (!table) continue;
      const [from, to] = isComponent(strapi, uid)
        ? ['entity_id', 'cmp_id']
        : [table.joinColumn.name, table.inverseJoinColumn.name];
      const links = trx(table.name).whereIn(to, ids);
      if (isComponent(strapi, uid)) links.where({ component_type: uid });
      found.push({ uid: owner.uid, ids: await links.distinct(from).pluck(from) });
    }
  }
  return found;
};

/** Rows that show these images. */
const showing = async (strapi: Core.Strapi, trx: Knex, ids: readonly number[]): Promise<Rows[]> => {
  const links: { uid: string; id: number }[] = await trx('files_related_mph')
    .whereIn('file_id', [...ids])
    .distinct({ uid: 'related_type', id: 'related_id' });
  return ownModels(strapi).map(({ uid }) => ({
    uid,
    ids: links.filter((link) => link.uid === uid).map(({ id }) => id),
  }));
};

/** Entries that refer to these rows, themselves or by their components. */
const entriesReferringTo = async (strapi: Core.Strapi, trx: Knex, rows: Rows): Promise<Rows[]> => {
  const entries: Rows[] = [];
  for (const owner of await referringTo(strapi, trx, rows)) {
    if (owner.ids.length === 0) continue;
    if (isComponent(strapi, owner.uid)) entries.push(...(await entriesReferringTo(strapi, trx, owner)));
    else entries.push(owner);
  }
  return entries;
};

interface Version {
  id: number;
  document_id: string;
  published_at: unknown;
}

const usesOfRows = async (strapi: Core.Strapi, trx: Knex, rows: Rows): Promise<Use[]> => {
  const uses = new Map<string, Use>();
  for (const { uid, ids } of await entriesReferringTo(strapi, trx, rows)) {
    const labels = await labelsOf(strapi, trx, uid, ids);
    const versions: Version[] = await trx(modelOf(strapi, uid).tableName)
      .whereIn('id', ids)
      .select('id', 'document_id', 'published_at');
    for (const { id, document_id: documentId, published_at } of versions) {
      const isDraft = isDraftAndPublish(strapi, uid) && published_at === null;
      const use = uses.get(documentId) ?? { uid, documentId, label: '', inDraft: false, inPublished: false };
      const label = labels.get(id) ?? use.label;
      uses.set(documentId, { ...use, label, [isDraft ? 'inDraft' : 'inPublished']: true });
    }
  }
  return [...uses.values()].sort((a, b) => compare(a.uid, b.uid) || compare(a.label, b.label));
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The other entries that refer to an entry, in any of its versions. */
export const usesOf = async (strapi: Core.Strapi, trx: Knex, uid: string, documentId: string): Promise<Use[]> => {
  const ids: number[] = await trx(modelOf(strapi, uid).tableName).where({ document_id: documentId }).pluck('id');
  const uses = await usesOfRows(strapi, trx, { uid, ids });
  return uses.filter((use) => use.uid !== uid || use.documentId !== documentId);
};

/** The entries that show an image. */
export const usesOfFile = (strapi: Core.Strapi, trx: Knex, id: number): Promise<Use[]> =>
  usesOfRows(strapi, trx, { uid: FILE, ids: [id] });

import type { Core, UID } from '@strapi/strapi';
import type { SavedRef, SavedRelations } from './readiness-answer.ts';

/** What an entry and its parts refer to, row by row: what a form of the admin needs beside its own values. */

interface Attribute {
  type: string;
  component?: string;
  repeatable?: boolean;
  target?: string;
  mappedBy?: string;
}
type Row = Record<string, unknown> & { id: number };
type Populate = Record<string, object>;

const attributesOf = (strapi: Core.Strapi, uid: string): [string, Attribute][] =>
  Object.entries(strapi.getModel(uid as UID.Schema).attributes as Record<string, Attribute>);

/** Of other entries that this one owns; a film's screenings are theirs to say. */
const isReference = ({ type, target, mappedBy }: Attribute): boolean =>
  type === 'relation' && target !== undefined && target.startsWith('api::') && mappedBy === undefined;

const populateOf = (strapi: Core.Strapi, uid: string): Populate =>
  Object.fromEntries(
    attributesOf(strapi, uid).flatMap(([field, attribute]): [string, object][] => {
      if (isReference(attribute)) {
        const named = nameOf(strapi, attribute.target ?? '');
        return [[field, { select: ['id', 'documentId', ...(named ? [named] : [])] }]];
      }
      if (attribute.type !== 'component') return [];
      return [[field, { populate: populateOf(strapi, attribute.component ?? '') }]];
    }),
  );

const nameOf = (strapi: Core.Strapi, uid: string): string | undefined => {
  const fields = attributesOf(strapi, uid).map(([field]) => field);
  return ['title', 'name'].find((field) => fields.includes(field));
};

const listOf = (value: unknown): Row[] => (Array.isArray(value) ? value : value ? [value] : []) as Row[];

const collect = (strapi: Core.Strapi, uid: string, key: string, row: Row, found: SavedRelations): void => {
  for (const [field, attribute] of attributesOf(strapi, uid)) {
    const rows = listOf(row[field]);
    if (isReference(attribute) && rows.length > 0) {
      const named = nameOf(strapi, attribute.target ?? '') ?? '';
      found[key] = { ...found[key], [field]: rows.map((target) => toRef(target, named)) };
    } else if (attribute.type === 'component') {
      const component = attribute.component ?? '';
      for (const part of rows) collect(strapi, component, `${component}:${part.id}`, part, found);
    }
  }
};

const toRef = (row: Row, named: string): SavedRef => ({
  id: row.id,
  documentId: row.documentId as string,
  name: (row[named] as string | undefined) ?? null,
});

/** Of the draft, where there is one. */
export const savedRelations = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  hasDrafts: boolean,
): Promise<SavedRelations> => {
  const row = (await strapi.db.query(uid as UID.Schema).findOne({
    where: { documentId, ...(hasDrafts && { publishedAt: null }) },
    populate: populateOf(strapi, uid) as never,
  })) as Row | null;
  const found: SavedRelations = {};
  if (row) collect(strapi, uid, '', row, found);
  return found;
};

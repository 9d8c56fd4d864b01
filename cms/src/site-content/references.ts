import type { Core } from '@strapi/strapi';
import { type Attribute, isComponent, modelOf, type SiteField, siteTypes } from './model.ts';
import { ENTRIES, type EntryName } from './types.ts';

/** What an entry refers to, as the site reads it. */

export interface Reference {
  /** Where in the entry: `['credits', 2, 'person']`. */
  path: (string | number)[];
  /** Strapi's type of what it refers to; images are `plugin::upload.file`. */
  uid: string;
  documentId: string;
}

type Fields = Record<string, unknown>;

/**
 * All references of an entry to others and to images, in the order of its fields.
 * @param name its GraphQL type
 * @param entry as `select.ts` reads it
 */
export const referencesOf = (strapi: Core.Strapi, name: EntryName, entry: Fields): Reference[] =>
  referencesIn(strapi, ENTRIES[name], siteTypes.get(name) ?? [], entry, []);

const referencesIn = (
  strapi: Core.Strapi,
  uid: string,
  fields: readonly SiteField[],
  values: Fields,
  path: Reference['path'],
): Reference[] =>
  fields.flatMap((field) => {
    const attribute = modelOf(strapi, uid).attributes[field.name];
    const value = values[field.name];
    if (attribute?.type !== 'relation' || value === null || value === undefined) return [];
    const each = field.list ? (value as unknown[]) : [value];
    return each.flatMap((item, index) =>
      referenceOf(strapi, attribute, field, item, [...path, field.name, ...(field.list ? [index] : [])]),
    );
  });

const referenceOf = (
  strapi: Core.Strapi,
  { target = '' }: Attribute,
  field: SiteField,
  item: unknown,
  path: Reference['path'],
): Reference[] => {
  if (isComponent(strapi, target)) {
    return referencesIn(strapi, target, siteTypes.get(field.type) ?? [], item as Fields, path);
  }
  return item ? [{ path, uid: target, documentId: item as string }] : [];
};

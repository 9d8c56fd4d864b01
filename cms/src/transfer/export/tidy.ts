import type { Core, UID } from '@strapi/strapi';
import { attributesOf, type Fields } from '../fields.ts';

/**
 * Fields in the order of the schema, without those that are empty: the same entry always gives the same text, whichever
 * database it comes from.
 */
export const tidy = (strapi: Core.Strapi, uid: UID.Schema, fields: Fields): Fields => {
  const ordered: Fields = {};
  for (const [name, { type, component }] of Object.entries(attributesOf(strapi, uid))) {
    const value = fields[name];
    if (isEmpty(value)) continue;
    const tidyOne = (item: unknown): unknown => {
      if (type === 'component' && component) return item ? tidy(strapi, component, item as Fields) : item;
      return type === 'json' || type === 'blocks' ? inOrder(item) : item;
    };
    ordered[name] = Array.isArray(value) ? value.map(tidyOne) : tidyOne(value);
  }
  return ordered;
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Keys of Blocks as a reader wants them: what it is, how, then what is in it. PostgreSQL sorts them by their length. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const rank = (key: string): number => (key === 'type' ? 0 : key === 'children' ? 2 : 1);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([key, of]) => [key, inOrder(of)]),
  );
};

import type { Problem } from '@also-playing/shared-types/problem';
import type { Core } from '@strapi/strapi';
import { isDraftAndPublish, modelOf } from '../site-content/model.ts';

/** What a save may say of relations between entries that have a draft and a published row each. */

export type Data = Record<string, unknown>;

/**
 * A problem for each relation that names a row by its number. Strapi takes a number as it is, and connects a draft with
 * what is published: a published screening would change its film with no publish. Document ids name both rows.
 */
export const rowNumberProblems = (strapi: Core.Strapi, uid: string, data: Data): Problem[] =>
  Object.entries(modelOf(strapi, uid).attributes)
    .filter(([field, { target }]) => isDraftAndPublish(strapi, target ?? '') && namesRow(data[field]))
    .map(([field]) => ({
      path: [field],
      what: 'this refers to an entry by the number of a row',
      remedy: 'refer to it by its document id',
    }));

/** All shapes that Strapi takes: a value, a list of them, or lists to connect, disconnect and set. */
const namesRow = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(namesRow);
  if (typeof value !== 'object' || value === null) return !Number.isNaN(Number.parseInt(String(value), 10));
  const { id, documentId, connect, disconnect, set } = value as Record<string, unknown>;
  return documentId ? false : id !== undefined || [connect, disconnect, set].some(namesRow);
};

/** What a copy of an entry takes over from it: not what other entries say, and no history of its own. */
export const dataOfCopy = (strapi: Core.Strapi, uid: string, data: Data): Data => {
  const attributes = Object.entries(modelOf(strapi, uid).attributes);
  const ofOthers = attributes.filter(([, { target, mappedBy }]) => mappedBy && isDraftAndPublish(strapi, target ?? ''));
  return {
    ...data,
    // A screening has one film: it would leave the original for the copy.
    ...Object.fromEntries(ofOthers.map(([field]) => [field, { set: [] }])),
    ...('firstPublishedAt' in modelOf(strapi, uid).attributes && { firstPublishedAt: null }),
    ...('sequence' in modelOf(strapi, uid).attributes && { sequence: 0, changedAt: null }),
  };
};

import type { Core } from '@strapi/strapi';
import { isComponent, isDraftAndPublish, modelOf, ownModels } from './model.ts';

/**
 * What is public. Of a type with draft and publish: its published rows. Of anything else (people, venues, sections,
 * images): what something public refers to, so that nobody reads of a person whom only a draft names.
 */

const FILE = 'plugin::upload.file';
/** They say nothing of an entry: all of them are public. */
const ALWAYS = ['api::site.site', 'api::redirect.redirect'];

/**
 * A sub-select of the row ids of a type or component that are public.
 * @param through types on the way here: what only refers to itself (a walk to a venue) makes nothing public
 */
export const publicRows = (strapi: Core.Strapi, uid: string, through: readonly string[] = []): string => {
  const { tableName } = modelOf(strapi, uid);
  if (ALWAYS.includes(uid)) return `SELECT id FROM ${tableName}`;
  if (isDraftAndPublish(strapi, uid)) return `SELECT id FROM ${tableName} WHERE published_at IS NOT NULL`;

  const path = [...through, uid];
  const sources = isComponent(strapi, uid)
    ? componentSources(strapi, uid, path)
    : uid === FILE
      ? fileSources(strapi, path)
      : relationSources(strapi, uid, path);
  return sources.length > 0 ? sources.join(' UNION ') : `SELECT id FROM ${tableName} WHERE 1 = 0`;
};

const owners = (strapi: Core.Strapi, path: readonly string[]) =>
  ownModels(strapi).filter((model) => !path.includes(model.uid));

const componentSources = (strapi: Core.Strapi, uid: string, path: readonly string[]): string[] =>
  owners(strapi, path).flatMap((owner) => {
    const attribute = Object.values(owner.attributes).find(({ target, joinTable }) => target === uid && joinTable);
    if (!attribute?.joinTable) return [];
    const rows = publicRows(strapi, owner.uid, path);
    return `SELECT cmp_id FROM ${attribute.joinTable.name} WHERE component_type = '${uid}' AND entity_id IN (${rows})`;
  });

const relationSources = (strapi: Core.Strapi, uid: string, path: readonly string[]): string[] =>
  owners(strapi, path).flatMap((owner) =>
    Object.values(owner.attributes).flatMap(({ target, joinTable, mappedBy }) => {
      if (target !== uid || !joinTable || mappedBy) return [];
      const rows = publicRows(strapi, owner.uid, path);
      return `SELECT ${joinTable.inverseJoinColumn.name} FROM ${joinTable.name} WHERE ${joinTable.joinColumn.name} IN (${rows})`;
    }),
  );

const fileSources = (strapi: Core.Strapi, path: readonly string[]): string[] =>
  owners(strapi, path)
    .filter((owner) => Object.values(owner.attributes).some(({ target }) => target === FILE))
    .map((owner) => {
      const rows = publicRows(strapi, owner.uid, path);
      return `SELECT file_id FROM files_related_mph WHERE related_type = '${owner.uid}' AND related_id IN (${rows})`;
    });

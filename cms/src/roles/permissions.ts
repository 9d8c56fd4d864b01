import type { Core, UID } from '@strapi/strapi';
import { RIGHTS, type Right, ROLES, type RoleCode } from './rights.ts';

/** What {@link RIGHTS} says, in the words of Strapi's permissions. */

export interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[] };
  conditions: string[];
}

/** A condition of our own: of a document with a published version it is false. */
const UNPUBLISHED = 'api::is-unpublished';

/** Registers {@link UNPUBLISHED}; only while Strapi starts. */
export const registerConditions = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.service('admin::permission').conditionProvider.register({
    displayName: 'Is not published',
    name: 'is-unpublished',
    // Deleting asks for each version of a document: one that is published refuses for all.
    handler: () => ({ publishedAt: null }),
  });
};

type Schema = ReturnType<Core.Strapi['contentType']>;

export const EXPLORER = 'plugin::content-manager.explorer';

const inverse = (schema: Schema, field: string): { target?: string } | undefined => {
  const attribute = schema.attributes[field] as { mappedBy?: string; target?: string } | undefined;
  return attribute?.mappedBy ? attribute : undefined;
};

/** The fields of a type and of its components, as paths: `title`, `credits.role` … */
const fieldsOf = (strapi: Core.Strapi, schema: Schema): string[] =>
  strapi.service('admin::content-type').getNestedFields(schema, { components: strapi.components });

/** Those that change nothing but the entry: without the other side of relations that another type owns. */
export const ownFields = (strapi: Core.Strapi, schema: Schema): string[] =>
  fieldsOf(strapi, schema).filter((field) => !inverse(schema, field));

/**
 * Fields that a role may write: all, but those that change entries of another type. A film's form can take a screening
 * from its film: that is for those who may write screenings.
 */
const writableFields = (strapi: Core.Strapi, role: RoleCode, schema: Schema): string[] =>
  fieldsOf(strapi, schema).filter((field) => {
    const other = inverse(schema, field);
    return !other || ['write', 'all'].includes(RIGHTS[other.target ?? '']?.[role] ?? '');
  });

const contentPermissions = (strapi: Core.Strapi, role: RoleCode, uid: string, right: Right): Permission[] => {
  const schema = strapi.contentType(uid as UID.ContentType);
  const permission = (action: string, fields?: string[], conditions: string[] = []): Permission => ({
    action: `${EXPLORER}.${action}`,
    subject: uid,
    properties: fields ? { fields } : {},
    conditions,
  });
  const all = fieldsOf(strapi, schema);
  const read = permission('read', all);
  if (right === 'read') return [read];
  if (right === 'translate') {
    return [
      read,
      permission(
        'update',
        all.filter((field) => field.startsWith('translations.')),
      ),
    ];
  }
  const writable = writableFields(strapi, role, schema);
  // The site's settings are always there: nobody makes or deletes them.
  if (schema.kind === 'singleType') return [read, permission('update', writable)];
  const written = [read, permission('create', writable), permission('update', writable)];
  const publishes = schema.options?.draftAndPublish === true;
  if (right === 'all') {
    return [...written, permission('delete'), ...(publishes ? [permission('publish')] : [])];
  }
  // What has no draft may be public from the moment it is saved.
  return publishes ? [...written, permission('delete', undefined, [UNPUBLISHED])] : written;
};

/** Of the media library; `assets.update` also deletes, which rules/media-in-use.ts refuses for images in use. */
const mediaPermissions = (role: RoleCode): Permission[] =>
  [
    'read',
    'assets.download',
    'assets.copy-link',
    ...(ROLES[role].uploads ? ['assets.create', 'assets.update'] : []),
  ].map((action) => ({ action: `plugin::upload.${action}`, subject: null, properties: {}, conditions: [] }));

/** Everything that a role may do. */
export const permissionsOf = (strapi: Core.Strapi, role: RoleCode): Permission[] => [
  ...Object.entries(RIGHTS).flatMap(([uid, rights]) => contentPermissions(strapi, role, uid, rights[role])),
  ...mediaPermissions(role),
];

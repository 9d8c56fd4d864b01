import type { Core, UID } from '@strapi/strapi';
import { type ObjectTypeDefinitionNode, parse, type TypeNode } from 'graphql';
import { typeDefs } from './types.ts';

/** Reads of a Strapi model what SQL needs: tables, columns and link tables, from the database layer's own metadata. */

/** The query builder of Strapi's database layer, or a transaction of it. */
export type Knex = Core.Strapi['db']['connection'];

/** A field of one of our GraphQL types. */
export interface SiteField {
  name: string;
  type: string;
  list: boolean;
}

const named = (type: TypeNode): { type: string; list: boolean } => {
  if (type.kind === 'NonNullType') return named(type.type);
  if (type.kind === 'ListType') return { type: named(type.type).type, list: true };
  return { type: type.name.value, list: false };
};

/** The fields of each of our types, by its name. */
export const siteTypes: ReadonlyMap<string, readonly SiteField[]> = new Map(
  parse(typeDefs)
    .definitions.filter((node): node is ObjectTypeDefinitionNode => node.kind === 'ObjectTypeDefinition')
    .map((node) => [
      node.name.value,
      (node.fields ?? []).map((field) => ({ name: field.name.value, ...named(field.type) })),
    ]),
);

interface JoinTable {
  name: string;
  /** Of a list: the place of the target among those of its owner. */
  orderColumnName?: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
}

/** One attribute as the database layer describes it. */
export interface Attribute {
  type: string;
  columnName?: string;
  /** Of a relation that is kept in the row itself: who made and who changed it. */
  joinColumn?: { name: string };
  relation?: string;
  target?: string;
  joinTable?: JoinTable;
  mappedBy?: string;
  inversedBy?: string;
  morphBy?: string;
}

export interface Model {
  uid: string;
  tableName: string;
  attributes: Record<string, Attribute>;
}

/** @throws Error when Strapi has no such type or component */
export const modelOf = (strapi: Core.Strapi, uid: string): Model => strapi.db.metadata.get(uid) as unknown as Model;

export const isComponent = (strapi: Core.Strapi, uid: string): boolean => uid in strapi.components;

export const isDraftAndPublish = (strapi: Core.Strapi, uid: string): boolean =>
  // Of this one type: `strapi.contentTypes` copies the map of all of them, and a write asks for every relation of an entry.
  strapi.contentType(uid as UID.ContentType)?.options?.draftAndPublish === true;

/** Our own types and all components: whatever may own a relation to something that the site reads. */
export const ownModels = (strapi: Core.Strapi): Model[] =>
  [...Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::')), ...Object.keys(strapi.components)].map(
    (uid) => modelOf(strapi, uid),
  );

import type { ImportImage } from '@also-playing/shared-types/import-file';
import type { Core, UID } from '@strapi/strapi';
import type { Path } from './problems.ts';

/** Values of an entry or a component by field name. */
export type Fields = Record<string, unknown>;

export interface Attribute {
  type: string;
  component?: UID.Component;
  repeatable?: boolean;
  relation?: string;
  target?: UID.ContentType;
  mappedBy?: string;
  multiple?: boolean;
  enum?: string[];
  default?: unknown;
}

export const attributesOf = (strapi: Core.Strapi, uid: UID.Schema): Record<string, Attribute> =>
  strapi.getModel(uid).attributes as Record<string, Attribute>;

/** What becomes of the values of a file that stand for something outside the entry. */
export interface Leaves {
  /** @param key a slug, or the name of a person */
  relation(target: UID.ContentType, key: string, path: Path): unknown;
  image(image: ImportImage, path: Path): unknown;
}

/**
 * The fields of a file's entry as Strapi takes them: the same tree, each relation and image replaced by what `leaves`
 * gives for it, `undefined` by null.
 */
export const mapFields = (strapi: Core.Strapi, uid: UID.Schema, fields: Fields, path: Path, leaves: Leaves): Fields => {
  const attributes = attributesOf(strapi, uid);
  const mapOne = (attribute: Attribute | undefined, value: unknown, at: Path): unknown => {
    if (value === undefined || value === null) return null;
    switch (attribute?.type) {
      case 'component':
        return attribute.component ? mapFields(strapi, attribute.component, value as Fields, at, leaves) : null;
      case 'relation':
        return attribute.target ? leaves.relation(attribute.target, value as string, at) : null;
      case 'media':
        return leaves.image(value as ImportImage, at);
      case 'datetime':
        return new Date(value as string).toISOString();
      default:
        return value;
    }
  };
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const attribute = attributes[name];
      const isList = attribute?.repeatable || attribute?.multiple || attribute?.relation?.endsWith('ToMany');
      const many = isList && Array.isArray(value);
      return [
        name,
        many
          ? value.map((item, index) => mapOne(attribute, item, [...path, name, index]))
          : mapOne(attribute, value, [...path, name]),
      ];
    }),
  );
};

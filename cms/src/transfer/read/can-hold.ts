import type { Core, UID } from '@strapi/strapi';
import { type Attribute, attributesOf } from '../fields.ts';

/**
 * Whether a field can hold a value at all: what a draft needs, which may be unfinished or wrong. Relations and images are
 * in the shape of an import file.
 */
export const canHold = (strapi: Core.Strapi, attribute: Attribute, value: unknown): boolean => {
  if (!isList(attribute)) return canHoldOne(strapi, attribute, value);
  return value === null || (Array.isArray(value) && value.every((item) => canHoldOne(strapi, attribute, item)));
};

const isList = ({ repeatable, multiple, relation }: Attribute): boolean =>
  Boolean(repeatable || multiple || relation?.endsWith('ToMany'));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isImage = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.src === 'string' &&
  [value.alternativeText, value.credit].every((text) => text === undefined || typeof text === 'string');

const canHoldPart = (strapi: Core.Strapi, component: UID.Component, value: unknown): boolean => {
  const attributes = attributesOf(strapi, component);
  return (
    isObject(value) &&
    Object.entries(value).every(([name, of]) => {
      const attribute = attributes[name];
      return attribute !== undefined && canHold(strapi, attribute, of);
    })
  );
};

const canHoldOne = (strapi: Core.Strapi, attribute: Attribute, value: unknown): boolean => {
  if (value === null) return true;
  switch (attribute.type) {
    case 'component':
      return attribute.component !== undefined && canHoldPart(strapi, attribute.component, value);
    case 'media':
      return isImage(value);
    case 'enumeration':
      return attribute.enum?.includes(value as string) ?? false;
    case 'integer':
      return Number.isSafeInteger(value);
    case 'float':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'blocks':
      return Array.isArray(value) && value.every(isObject);
    case 'json':
      return true;
    case 'datetime':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value));
    default:
      return typeof value === 'string';
  }
};

import { contract } from '@also-playing/shared-types/contract';
import { isDay } from '@also-playing/shared-types/fields';
import { inPlainWords, type Problem, toProblems } from '@also-playing/shared-types/problem';
import type { Core, UID } from '@strapi/strapi';
import { KINDS } from './kinds.ts';
import type { Data } from './saved-relations.ts';

/**
 * What no column holds, of whatever is saved: a word outside a list, a day that is none. No form can send it, a program
 * can. Strapi refuses it in words of its own; here it is refused in those of the contract, as everywhere else.
 */

interface Attribute {
  type: string;
  component?: UID.Component;
  enum?: string[];
}

type Path = Problem['path'];

const holds = ({ type, enum: values }: Attribute, value: unknown): boolean => {
  switch (type) {
    case 'enumeration':
      return value === '' || (values ?? []).includes(value as string);
    case 'integer':
      return Number.isSafeInteger(value);
    case 'float':
      return Number.isFinite(value);
    case 'date':
      return isDay(value);
    case 'datetime':
      return !Number.isNaN(new Date(value as string).getTime());
    case 'blocks':
      return Array.isArray(value);
    default:
      return true;
  }
};

const unheldPaths = (strapi: Core.Strapi, uid: UID.Schema, data: Data): Path[] =>
  Object.entries(strapi.getModel(uid).attributes as unknown as Record<string, Attribute>).flatMap(
    ([name, attribute]): Path[] => {
      const value = data[name];
      if (value === null || value === undefined) return [];
      const { component } = attribute;
      if (!component) return holds(attribute, value) ? [] : [[name]];
      const inside = (part: unknown, at: Path): Path[] =>
        typeof part === 'object' && part !== null
          ? unheldPaths(strapi, component, part as Data).map((path) => [...at, ...path])
          : [];
      return Array.isArray(value) ? value.flatMap((part, index) => inside(part, [name, index])) : inside(value, [name]);
    },
  );

/** Each at its field, in the words of the contract. */
export const unstorableProblems = (strapi: Core.Strapi, uid: string, data: Data): Problem[] => {
  const kind = KINDS[uid];
  const unheld = new Set(kind ? unheldPaths(strapi, uid as UID.Schema, data).map((path) => path.join('.')) : []);
  if (!kind || unheld.size === 0) return [];
  const parsed = contract[kind.type].safeParse(data, { error: inPlainWords });
  return parsed.success ? [] : toProblems(parsed.error).filter(({ path }) => unheld.has(path.join('.')));
};

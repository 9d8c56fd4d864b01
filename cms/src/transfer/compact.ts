import { isDeepStrictEqual } from 'node:util';

/** A value without what says nothing: null, undefined, and empty lists and texts are the same to an editor. */
export const compact = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(compact);
  if (value === null || value === '') return undefined;
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, of]) => [name, compact(of)] as const);
  return Object.fromEntries(entries.filter(([, of]) => of !== undefined));
};

/** Whether an editor would see no difference. */
export const same = (a: unknown, b: unknown): boolean => isDeepStrictEqual(compact(a), compact(b));

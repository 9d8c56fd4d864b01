import type { EntryType } from '../../contract.ts';
import { whole } from './whole.ts';

/** An entry with one thing wrong, and what an editor is told of it, whichever way it comes: at which field, what, remedy. */
export interface BadEntry {
  type: EntryType;
  entry: { documentId: string };
  /** `credits[1].person` */
  at: string;
  what: string;
  remedy: string;
}

/** Bad entries by what is wrong with them. */
export type BadEntries = Readonly<Record<string, BadEntry>>;

type Node = Record<string | number, unknown>;

/** `credits[1].person` → `['credits', 1, 'person']` */
export const parsePath = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) => (index === undefined ? key : Number(index)));

const replaced = (node: Node | undefined, [key, ...rest]: readonly (string | number)[], value: unknown): unknown => {
  if (key === undefined) return value;
  const copy: Node = Array.isArray(node) ? ([...node] as unknown as Node) : { ...node };
  copy[key] = replaced(copy[key] as Node | undefined, rest, value);
  return copy;
};

/** @param changes by path, of the entry of this type that has nothing wrong with it */
export const changed = (type: EntryType, changes: Record<string, unknown>): { documentId: string } =>
  Object.entries(changes).reduce<Node>(
    (entry, [path, value]) => replaced(entry, parsePath(path), value) as Node,
    whole[type] as unknown as Node,
  ) as unknown as { documentId: string };

/** What is wrong stands at the field that is changed. */
export const badAt = (type: EntryType, at: string, value: unknown, what: string, remedy: string): BadEntry => ({
  type,
  entry: changed(type, { [at]: value }),
  at,
  what,
  remedy,
});

/** What is wrong is said at one field, and may be made by changing others. */
export const badBy = (
  type: EntryType,
  changes: Record<string, unknown>,
  at: string,
  what: string,
  remedy: string,
): BadEntry => ({ type, entry: changed(type, changes), at, what, remedy });

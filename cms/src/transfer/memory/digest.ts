import { createHash } from 'node:crypto';
import { compact } from '../compact.ts';

/** The same value whatever order a database gives its keys in. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, of]) => [key, inOrder(of)]),
  );
};

/** Twelve digits that stand for the value of a field; empty ones are all the same. */
export const digestOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(compact(value))) ?? '')
    .digest('hex')
    .slice(0, 12);

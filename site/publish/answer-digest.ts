import { hash } from 'node:crypto';

const LENGTH = 22;

/** A text that is shorter than its digest says it better. */
export const digestOfText = (text: string): string =>
  text.length <= LENGTH ? text : hash('sha256', text, 'base64url').slice(0, LENGTH);

const textOf = (value: unknown): string => JSON.stringify(value) ?? 'undefined';

/** Of several values, one: of those that a site of 10,000 films reads, a digest each would take 80 MB. */
export const digestOfAll = (values: readonly unknown[]): string => digestOfText(values.map(textOf).join(' '));

/** Of entries, which never change once they are read, and live as long as a watcher does. */
const digests = new WeakMap<object, string>();

export const digestOfEntry = (entry: object): string => {
  const known = digests.get(entry);
  if (known !== undefined) return known;
  const digest = digestOfText(textOf(entry));
  digests.set(entry, digest);
  return digest;
};

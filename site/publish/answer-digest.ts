import { hash } from 'node:crypto';

const digestOfText = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);

/** Of an answer, as its JSON. A text that is shorter than its digest says it better. */
export const digestOf = (value: unknown): string => {
  const json = JSON.stringify(value) ?? 'undefined';
  return json.length <= 22 ? json : digestOfText(json);
};

/** Of entries, which never change once they are read, and live as long as a watcher does. */
const digests = new WeakMap<object, string>();

export const digestOfEntry = (entry: object): string => {
  const known = digests.get(entry);
  if (known !== undefined) return known;
  const digest = digestOf(entry);
  digests.set(entry, digest);
  return digest;
};

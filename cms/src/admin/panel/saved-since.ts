import type { Readiness } from '../../rules/readiness-answer.ts';

/** A save by somebody else, or in another window, after the form was opened. */
export interface SavedSince {
  /** ISO 8601 in UTC. */
  at: string;
  by: string | undefined;
  /** The fields that it changed; undefined where nobody looked before it. */
  fields: string[] | undefined;
}

/** What each form was opened with. Not in the panel itself, which goes and comes when a window becomes narrow. */
const openedWith = new Map<string, Readiness['fields']>();

/**
 * Whether the entry was saved after the form was opened.
 * @param entry names it
 * @param opened when what the form shows was saved, ISO 8601 in UTC
 */
export const savedSince = (entry: string, answer: Readiness, opened: string): SavedSince | undefined => {
  const { at, by } = answer.saved;
  const key = `${entry} ${opened}`;
  if (at === opened) openedWith.set(key, answer.fields);
  if (at <= opened) return undefined;
  const known = openedWith.get(key);
  const fields = known && Object.keys(answer.fields).filter((field) => answer.fields[field] !== known[field]);
  return { at, by, fields };
};

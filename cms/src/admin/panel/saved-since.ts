import { useRef } from 'react';
import type { Readiness } from '../../rules/readiness-answer.ts';

/** A save by somebody else, or in another window, after the form was opened. */
export interface SavedSince {
  /** ISO 8601 in UTC. */
  at: string;
  by: string | undefined;
  /** The fields that it changed; undefined where nobody looked before it. */
  fields: string[] | undefined;
}

/**
 * Whether the entry was saved after the form was opened.
 * @param opened when what the form shows was saved, ISO 8601 in UTC
 */
export const useSavedSince = (answer: Readiness | undefined, opened: string | undefined): SavedSince | undefined => {
  const before = useRef<{ opened: string; fields: Readiness['fields'] }>();
  if (!answer || !opened) return undefined;
  const { at, by } = answer.saved;
  if (at === opened) before.current = { opened, fields: answer.fields };
  if (at <= opened) return undefined;
  const known = before.current?.opened === opened ? before.current.fields : undefined;
  return {
    at,
    by,
    fields: known && Object.keys(answer.fields).filter((field) => answer.fields[field] !== known[field]),
  };
};

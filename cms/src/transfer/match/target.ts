import type { FileEntry } from '../read/parse-input.ts';

/** What a relation of the file leads to: an entry that the CMS has, or one that this import makes. */
export interface Target {
  /** Known from the start, or as soon as the entry is made. */
  documentId?: string;
}

/** Why there is no such target, and what to do. */
export interface NoTarget {
  what: string;
  remedy: string;
}

export const isTarget = <T extends Target>(found: T | NoTarget): found is T => !('remedy' in found);

/** An entry of the file together with the one in the CMS that it is about, if there is one. */
export interface Matched extends FileEntry {
  /** How the plan calls it: a slug, or what identifies a screening. */
  label: string;
  target: Target;
}

import { contract, type EntryType } from '@also-playing/shared-types/contract';

/** Where an entry holds a free text or a link, by the contract itself: a place that takes a text of no form at all. */
export interface TextField {
  /** `['credits', '0', 'note']` */
  path: readonly string[];
  kind: 'text' | 'link';
  /** UTF-16 code units. */
  max: number;
}

// Longer ones only make the run slower: no page cuts a text.
const LONGEST = 400;
const PROBES = { text: 'probe <b> "é', link: 'https://a.example/"<b>' } as const;

/** @param references document ids: a place that holds one refers to an entry */
export const textFieldsOf = (type: EntryType, entry: object, references: ReadonlySet<string>): TextField[] =>
  leavesOf(entry, []).flatMap((path) => {
    const value = valueAt(entry, path);
    if (references.has(value) || path.at(-1) === 'documentId') return [];
    for (const kind of ['text', 'link'] as const) {
      if (contract[type].safeParse(withValue(entry, path, PROBES[kind])).success) {
        return [{ path, kind, max: maxOf(type, entry, path) }];
      }
    }
    return [];
  });

const maxOf = (type: EntryType, entry: object, path: readonly string[]): number => {
  const { error } = contract[type].safeParse(withValue(entry, path, 'x'.repeat(100_000)));
  const maxima = error?.issues.flatMap((issue) => (issue.code === 'too_big' ? Number(issue.maximum) : [])) ?? [];
  return Math.min(LONGEST, ...maxima);
};

const leavesOf = (value: unknown, path: readonly string[]): (readonly string[])[] =>
  typeof value === 'string'
    ? [path]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, below]) => leavesOf(below, [...path, key]))
      : [];

export const valueAt = (entry: unknown, path: readonly string[]): string =>
  path.reduce((value, key) => (value as Record<string, unknown>)[key], entry) as string;

/** A copy of an entry with another text at one place. */
export const withValue = <T extends object>(entry: T, path: readonly string[], text: string): T => {
  const copy = structuredClone(entry);
  const [key = ''] = path.slice(-1);
  (valueAt(copy, path.slice(0, -1)) as unknown as Record<string, string>)[key] = text;
  return copy;
};

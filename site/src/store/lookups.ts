import { compareText } from './timed-screening.ts';

/** Entries by document id. */
export const indexById = <T extends { documentId: string }>(what: string, all: readonly T[]) => {
  const map = new Map(all.map((entry) => [entry.documentId, entry]));
  return {
    /** @throws Error when it isn't there */
    get: (id: string): T => {
      const found = map.get(id);
      if (found) return found;
      throw new Error(`the store has no ${what} ${id}, though an entry refers to it: run pnpm site build again`);
    },
  };
};

/**
 * Entries by their place in an address.
 * @param order low first, those without one last; else by slug
 */
export const indexBySlug = <T extends { slug: string }>(
  entries: readonly T[],
  order: (entry: T) => number | undefined = () => 0,
) => {
  const rank = (entry: T): number => order(entry) ?? Number.MAX_SAFE_INTEGER;
  const all: readonly T[] = [...entries].sort((a, b) => rank(a) - rank(b) || compareText(a.slug, b.slug));
  const map = new Map(all.map((entry) => [entry.slug, entry]));
  return { all, find: (slug: string): T | undefined => map.get(slug) };
};

/** Entries under each of their keys, in the order given. */
export const groupByEach = <T>(all: readonly T[], keysOf: (entry: T) => readonly string[]) => {
  const groups = new Map<string, T[]>();
  for (const entry of all) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return (key: string): readonly T[] => groups.get(key) ?? [];
};

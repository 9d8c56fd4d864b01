import { transliterate } from 'transliteration';

const MAX = 100;

/** A name as the last part of an address: romanised, `^[a-z0-9]+(-[a-z0-9]+)*$`. Empty when no letter is left. */
export const toSlug = (name: string): string =>
  transliterate(name.replace(/['’ʼ]/g, ''))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX)
    .replace(/^-+|-+$/g, '');

/**
 * Gives slugs that nothing has yet, and keeps count of them.
 * @param taken those in use
 * @param fallback for a name of which no letter is left
 */
export const slugSource = (taken: Iterable<string>, fallback: string): ((name: string) => string) => {
  const used = new Set(taken);
  return (name) => {
    const base = toSlug(name) || fallback;
    let slug = base;
    for (let n = 2; used.has(slug); n += 1) slug = `${base.slice(0, MAX - `-${n}`.length)}-${n}`;
    used.add(slug);
    return slug;
  };
};

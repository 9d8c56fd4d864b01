import type { Problem } from '@also-playing/shared-types/problem';

/** What the CMS said of the saved entry, where it is still true of the form. */

type Values = Readonly<Record<string, unknown>>;
type Row = Record<string, unknown> & { id?: number };

/** What is said at a field may hang on others as well. */
const DEPENDS: Readonly<Record<string, readonly string[]>> = {
  localStart: ['localStartOccurrence', 'venue', 'online', 'eventStatus', 'film', 'programme'],
};

export const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const rowsOf = (value: unknown): Row[] | undefined => (Array.isArray(value) ? value : undefined);

/**
 * Where in the form a field of the saved entry is now.
 * @param initial the form's values as it was opened, or last saved
 * @returns undefined when the field was changed since, or is gone: what was said of it may be wrong by now
 */
export const placeInForm = (path: Problem['path'], initial: Values, values: Values): Problem['path'] | undefined => {
  const [field, index, ...inner] = path;
  const name = String(field);
  const row = typeof index === 'number' ? rowsOf(initial[name])?.[index] : undefined;
  if (!row) {
    const fields = [name, ...(DEPENDS[name] ?? [])];
    return fields.every((each) => isSame(initial[each], values[each])) ? path : undefined;
  }
  const rows = rowsOf(values[name]) ?? [];
  const now = rows.findIndex(({ id }) => id !== undefined && id === row.id);
  const [part] = inner;
  const same = part === undefined || isSame(row[part], rows[now]?.[part]);
  return now >= 0 && same ? [name, now, ...inner] : undefined;
};

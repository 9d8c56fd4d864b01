import type { Core } from '@strapi/strapi';

/** How the two databases say the same thing. */
export const dialectOf = (strapi: Core.Strapi) => {
  const postgres = strapi.db.dialect.client === 'postgres';
  return {
    postgres,
    object: (pairs: readonly { name: string; sql: string }[]) =>
      `${postgres ? 'json_build_object' : 'json_object'}(${pairs.map(({ name, sql }) => `'${name}', ${sql}`).join(', ')})`,
    array: (item: string, order: string) =>
      postgres
        ? `coalesce(json_agg(${item} ORDER BY ${order}), '[]'::json)`
        : `json_group_array(${item} ORDER BY ${order})`,
    /** SQLite keeps JSON as text: without this it would be quoted once more inside other JSON. */
    json: (sql: string) => (postgres ? sql : `json(${sql})`),
    /** A column that should hold JSON, and is a text where it doesn't: one bad value isn't the end of all others. */
    storedJson: (sql: string) =>
      postgres ? sql : `CASE WHEN json_valid(${sql}) THEN json(${sql}) ELSE json_quote(${sql}) END`,
    // PostgreSQL's extract() counts in decimals, which takes three times as long.
    milliseconds: (column: string) => (postgres ? `(date_part('epoch', ${column}) * 1000)::bigint` : column),
  };
};
export type Dialect = ReturnType<typeof dialectOf>;

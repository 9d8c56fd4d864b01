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
    // PostgreSQL's extract() counts in decimals, which takes three times as long.
    milliseconds: (column: string) => (postgres ? `(date_part('epoch', ${column}) * 1000)::bigint` : column),
  };
};
export type Dialect = ReturnType<typeof dialectOf>;

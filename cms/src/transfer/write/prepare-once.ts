import type { Core } from '@strapi/strapi';

interface Connection {
  prepare(sql: string): unknown;
}

interface Client {
  acquireConnection(): Promise<Connection>;
  releaseConnection(connection: Connection): Promise<void>;
}

/** As many statements as a whole import has; a CMS of another shape begins again. */
const MAX = 2_000;

/**
 * Runs `write` while SQLite keeps each statement that it has prepared. Knex prepares every one anew, thirty for a film,
 * and better-sqlite3 compiles a function for each to make its rows: half the time of an import. Only here, where no
 * schema changes meanwhile. PostgreSQL is left as it is.
 */
export const preparingOnce = async <T>(strapi: Core.Strapi, write: () => Promise<T>): Promise<T> => {
  if (strapi.db.dialect.client !== 'sqlite') return write();
  const client = strapi.db.connection.client as Client;
  // The pool holds one connection (config/database.ts): the same that all statements come by.
  const connection = await client.acquireConnection();
  await client.releaseConnection(connection);
  const prepare = connection.prepare.bind(connection);
  const statements = new Map<string, unknown>();
  connection.prepare = (sql) => {
    const statement = statements.get(sql) ?? prepare(sql);
    if (statements.size >= MAX) statements.clear();
    statements.set(sql, statement);
    return statement;
  };
  try {
    return await write();
  } finally {
    connection.prepare = prepare;
  }
};

import path from 'node:path';
import type { Core } from '@strapi/strapi';

type Knex = { pragma(statement: string): unknown };

const refuse = (title: string, what: string, where: string, remedy: string): never => {
  throw new Error(`${title}\n  what    ${what}\n  where   ${where}\n  remedy  ${remedy}`);
};

/**
 * SQLite as it stands, or PostgreSQL by environment: `DATABASE_CLIENT=postgres` and `DATABASE_URL`.
 * @throws Error when it is another: a mistyped one would be an empty CMS
 */
const config = ({ env }: Core.Config.Shared.ConfigParams) => {
  // Migrations only add: a renamed field must not empty its column on boot.
  const settings = { forceMigration: false };

  const client = env('DATABASE_CLIENT') || 'sqlite';
  if (client !== 'sqlite' && client !== 'postgres')
    refuse(
      "the CMS doesn't know this database",
      `expected sqlite or postgres, got ${JSON.stringify(client)}`,
      'DATABASE_CLIENT, in the environment or in .env',
      'write DATABASE_CLIENT=postgres and DATABASE_URL, or leave both out for SQLite',
    );
  if (client === 'postgres') {
    const url =
      env('DATABASE_URL') ||
      refuse(
        "the CMS doesn't know where PostgreSQL is",
        'DATABASE_URL is not set',
        'the environment or .env',
        'write it like DATABASE_URL=postgres://user:password@127.0.0.1:5432/cms',
      );
    return {
      connection: { client: 'postgres', connection: url, pool: { min: 0, max: 10 } },
      settings,
    };
  }
  return {
    connection: {
      client: 'sqlite',
      connection: { filename: path.resolve(env('DATABASE_FILENAME', path.join('.tmp', 'data.db'))) },
      useNullAsDefault: true,
      pool: {
        min: 1,
        max: 1,
        // Readers and one writer side by side, also from another process; a commit survives the death of this one.
        afterCreate(connection: Knex, done: (error: unknown, connection: Knex) => void) {
          try {
            connection.pragma('journal_mode = WAL');
            connection.pragma('synchronous = NORMAL');
            connection.pragma('busy_timeout = 10000');
            done(null, connection);
          } catch (error) {
            done(error, connection);
          }
        },
      },
    },
    settings,
  };
};

export default config;

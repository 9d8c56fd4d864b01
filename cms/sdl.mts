import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { printSchema } from 'graphql';

/**
 * `node sdl.mts` writes schema.graphql: what the CMS really serves, printed from a Strapi that was started for it.
 * `node sdl.mts --check` fails when the committed file says otherwise.
 */

const { compileStrapi, createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const file = path.join(import.meta.dirname, 'schema.graphql');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'sdl-'));

process.chdir(import.meta.dirname);
Object.assign(process.env, {
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: path.join(scratch, 'data.db'),
  SERVE_ADMIN: 'false',
  STRAPI_TELEMETRY_DISABLED: 'true',
  NODE_ENV: 'production',
  APP_KEYS: 'none',
  ADMIN_JWT_SECRET: 'none',
  API_TOKEN_SALT: 'none',
  TRANSFER_TOKEN_SALT: 'none',
  SITE_TOKEN: 'x'.repeat(32),
});

const app = createStrapi({ ...(await compileStrapi({ appDir: import.meta.dirname })), autoReload: false });
app.log.level = 'error';
await app.load();
const sdl = `# What the CMS serves at /graphql. Made by "pnpm codegen": do not edit.\n\n${printSchema(
  app.plugin('graphql').service('content-api').buildSchema(),
)}\n`;
await app.destroy();
rmSync(scratch, { recursive: true });

if (!process.argv.includes('--check')) writeFileSync(file, sdl);
else if (readFileSync(file, 'utf8') !== sdl) {
  console.error(`schema.graphql is not what the CMS serves
  what    the GraphQL types in cms/src/site-content/types changed
  where   cms/schema.graphql
  remedy  run "pnpm codegen" and commit the files that it writes`);
  process.exit(1);
}

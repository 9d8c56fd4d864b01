import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Core } from '@strapi/strapi';
import { exit, print } from './print.mts';

/**
 * What `pnpm content` does: each command compiles and starts a CMS of its own, prints what it did, and sets the status
 * with which it ends.
 */

const CMS = import.meta.dirname;
const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi') as typeof import('@strapi/strapi');

interface Directories {
  appDir: string;
  distDir?: string;
}

/** In a thread of its own, which takes TypeScript's half a gigabyte with it when it ends. */
const compileApart = async (): Promise<Directories> => {
  const worker = new Worker(new URL('./compile-worker.mts', import.meta.url));
  const answered = once(worker, 'message') as Promise<[Directories]>;
  const [status] = await once(worker, 'exit');
  if (status !== 0) await exit(status);
  const [directories] = await answered;
  return directories;
};

/** Compiles the CMS, unless CMS_COMPILED is set, and gives its modules: the same copies that Strapi runs. */
const compile = async () => {
  process.chdir(CMS);
  const env = path.join(CMS, '..', '.env');
  if (existsSync(env)) process.loadEnvFile(env);
  Object.assign(process.env, { SERVE_ADMIN: 'false', STRAPI_TELEMETRY_DISABLED: 'true' });
  const compiled: Directories = process.env.CMS_COMPILED ? { appDir: CMS } : await compileApart();
  const { appDir, distDir = path.join(CMS, 'dist') } = compiled;
  const load = <T,>(module: string): T => require(path.join(distDir, 'src', module));
  return { directories: { appDir, distDir }, load };
};

interface Database {
  client: string;
  connection: { filename: string };
}

/**
 * @param options.stored only a CMS that has something: a mistyped path would be an empty one
 * @throws Error when there is none
 */
const boot = async (
  directories: { appDir: string; distDir: string },
  { stored = false } = {},
): Promise<Core.Strapi> => {
  const strapi = createStrapi({ ...directories, autoReload: false });
  const { client, connection } = strapi.config.get<Database>('database.connection');
  if (stored && client === 'sqlite' && !existsSync(connection.filename)) {
    throw new Error(`there is no CMS to look into
  what    its database is not there
  where   ${connection.filename}
  remedy  correct DATABASE_FILENAME, or start the CMS once`);
  }
  strapi.log.level = 'error';
  return strapi.load();
};

export const importFile = async (
  file: string,
  options: { publish: boolean; dryRun: boolean; overwrite: boolean },
): Promise<void> => {
  const { directories, load } = await compile();
  const { readJson } = load<typeof import('./src/transfer/read/read-json.ts')>('transfer/read/read-json.js');
  const { importEntries } = load<typeof import('./src/transfer/import-entries.ts')>('transfer/import-entries.js');
  const input = await readJson(file);
  let advised = 0;
  const { created, updated, published, unchanged, kept } = await importEntries(await boot(directories), input, {
    ...options,
    directory: path.dirname(file),
    file: path.basename(file),
    log: console.log,
    advise(text) {
      advised += 1;
      return print(text);
    },
  });
  const done = options.dryRun
    ? 'Dry run: nothing was written'
    : `Imported: ${created} new, ${updated} changed, ${unchanged} unchanged; ${published} published`;
  console.log(`${done}${advised > 0 ? `, advice for ${advised}` : ''}.`);
  if (kept > 0) console.log('What editors have changed was kept; --overwrite takes the file’s.');
};

/** @param to a folder, or a file that ends with .json */
export const exportFile = async (to: string): Promise<void> => {
  const { directories, load } = await compile();
  const { exportContent } = load<typeof import('./src/transfer/export/export-content.ts')>(
    'transfer/export/export-content.js',
  );
  const { writeExport } = load<typeof import('./src/transfer/export/write-export.ts')>(
    'transfer/export/write-export.js',
  );
  const exported = await exportContent(await boot(directories, { stored: true }));
  const file = to.endsWith('.json') ? to : path.join(to, 'content.json');
  await writeExport(exported, file);
  const { counts, images, problems } = exported;
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  console.log(
    `Exported ${parts.map(([part, count]) => `${count} ${part}`).join(', ')}, ${images.size} images: ${file}`,
  );
  if (problems.length === 0) return;
  console.error(problems.join('\n'));
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}. The rest was exported.`);
  process.exitCode = 1;
};

export const tickets = async (file: string, dryRun: boolean): Promise<void> => {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Error(`${path.basename(file)}\n  what    it can't be read: ${error.message}\n  remedy  check the path`);
  });
  const { directories, load } = await compile();
  const { setTickets } = load<typeof import('./src/transfer/tickets/set-tickets.ts')>(
    'transfer/tickets/set-tickets.js',
  );
  const { changed, unchanged, problems } = await setTickets(await boot(directories, { stored: true }), text, {
    dryRun,
    file: path.basename(file),
    log: console.log,
  });
  console.log(`${dryRun ? 'Dry run, nothing was written' : 'Tickets'}: ${changed} changed, ${unchanged} unchanged.`);
  if (problems.length === 0) return;
  console.error(problems.join('\n'));
  const others = dryRun ? 'The other rows would go in.' : 'The other rows went in.';
  const rest = changed + unchanged > 0 ? others : 'No row went in.';
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}. ${rest}`);
  process.exitCode = 1;
};

export const seed = async (today: string | undefined): Promise<void> => {
  const { directories, load } = await compile();
  const { seedDemo } = load<typeof import('./src/transfer/seed/seed-demo.ts')>('transfer/seed/seed-demo.js');
  const { drawDemo } = await import('./demo/draw.ts');
  const { harbourLights } = await import('./demo/harbour-lights.ts');
  await seedDemo(await boot(directories), { draw: drawDemo, festival: harbourLights }, { today, log: console.log });
};

export const check = async (advice: boolean): Promise<void> => {
  const { directories, load } = await compile();
  const { checkContent } = load<typeof import('./src/rules/check-content.ts')>('rules/check-content.js');
  const { entries, stopped, live, advised } = await checkContent(await boot(directories, { stored: true }), {
    advice,
    log: console.log,
  });
  console.log(
    `Checked ${entries} entries: ${stopped} can't be published (${live} of them are public), advice for ${advised}.`,
  );
  if (stopped > 0) process.exitCode = 1;
};

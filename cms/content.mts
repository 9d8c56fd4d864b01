import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Core } from '@strapi/strapi';

/** `pnpm content …`: puts content into the CMS, without a server. The CMS may be running meanwhile. */

const USAGE = `Usage:
  pnpm content import FILE [--dry-run] [--publish] [--overwrite]   put an import file into the CMS (docs/import.md)
  pnpm content export [FOLDER|FILE]                  write all content as an import file, its images beside it
  pnpm content check [--advice]                      hold all content against all rules; status 1 when something stops
  pnpm content seed [--today YYYY-MM-DD]             put the demo festival into an empty CMS`;

const CMS = import.meta.dirname;
const require = createRequire(import.meta.url);
const { compileStrapi, createStrapi } = require('@strapi/strapi') as typeof import('@strapi/strapi');

/** What goes wrong for the user's own reasons has a message that says it all; anything else needs its stack. */
const explain = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.message.includes('\n  remedy  ') ? error.message : (error.stack ?? error.message);
};

/** Compiles the CMS and gives its modules: the same copies that Strapi runs. */
const compile = async () => {
  process.chdir(CMS);
  const env = path.join(CMS, '..', '.env');
  if (existsSync(env)) process.loadEnvFile(env);
  Object.assign(process.env, { SERVE_ADMIN: 'false', STRAPI_TELEMETRY_DISABLED: 'true' });
  const { appDir, distDir = path.join(CMS, 'dist') } = await compileStrapi({ appDir: CMS });
  const load = <T,>(module: string): T => require(path.join(distDir, 'src', module));
  return { directories: { appDir, distDir }, load };
};

const boot = async (directories: { appDir: string; distDir: string }): Promise<Core.Strapi> => {
  const strapi = createStrapi({ ...directories, autoReload: false });
  strapi.log.level = 'error';
  return strapi.load();
};

const importFile = async (
  file: string,
  options: { publish: boolean; dryRun: boolean; overwrite: boolean },
): Promise<void> => {
  const { directories, load } = await compile();
  const { readJson } = load<typeof import('./src/transfer/read/read-json.ts')>('transfer/read/read-json.js');
  const { importEntries } = load<typeof import('./src/transfer/import-entries.ts')>('transfer/import-entries.js');
  const input = await readJson(file);
  const { created, updated, published, unchanged, kept } = await importEntries(await boot(directories), input, {
    ...options,
    directory: path.dirname(file),
    file: path.basename(file),
    log: console.log,
  });
  console.log(
    options.dryRun
      ? 'Dry run: nothing was written.'
      : `Imported: ${created} new, ${updated} changed, ${unchanged} unchanged; ${published} published.`,
  );
  if (kept > 0) console.log('What editors have changed was kept; --overwrite takes the file’s.');
};

/** @param to a folder, or a file that ends with .json */
const exportFile = async (to: string): Promise<void> => {
  const { directories, load } = await compile();
  const { exportContent } = load<typeof import('./src/transfer/export/export-content.ts')>(
    'transfer/export/export-content.js',
  );
  const { writeExport } = load<typeof import('./src/transfer/export/write-export.ts')>(
    'transfer/export/write-export.js',
  );
  const exported = await exportContent(await boot(directories));
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
  process.exit(1);
};

const seed = async (today: string | undefined): Promise<void> => {
  const { directories, load } = await compile();
  const { seedDemo } = load<typeof import('./src/transfer/seed/seed-demo.ts')>('transfer/seed/seed-demo.js');
  const { drawDemo } = await import('./demo/draw.ts');
  const { harbourLights } = await import('./demo/harbour-lights.ts');
  await seedDemo(await boot(directories), { draw: drawDemo, festival: harbourLights }, { today, log: console.log });
};

const check = async (advice: boolean): Promise<void> => {
  const { directories, load } = await compile();
  const { checkContent } = load<typeof import('./src/rules/check-content.ts')>('rules/check-content.js');
  const { entries, stopped, live, advised } = await checkContent(await boot(directories), { advice, log: console.log });
  console.log(
    `Checked ${entries} entries: ${stopped} can't be published (${live} of them are public), advice for ${advised}.`,
  );
  if (stopped > 0) process.exit(1);
};

const run = (): Promise<void> | undefined => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      overwrite: { type: 'boolean', default: false },
      advice: { type: 'boolean', default: false },
      publish: { type: 'boolean', default: false },
      today: { type: 'string' },
    },
  });
  const [command, file, ...rest] = positionals;
  if (rest.length > 0) return undefined;
  // pnpm runs this in the CMS's folder: a path was written for the one where the command was given.
  const from = process.env.INIT_CWD ?? process.cwd();
  if (command === 'import' && file) {
    return importFile(path.resolve(from, file), {
      publish: values.publish,
      dryRun: values['dry-run'],
      overwrite: values.overwrite,
    });
  }
  if (command === 'export') return exportFile(path.resolve(from, file ?? 'export'));
  if (command === 'check' && !file) return check(values.advice);
  return command === 'seed' && !file ? seed(values.today) : undefined;
};

const startRun = (): Promise<void> | undefined => {
  try {
    return run();
  } catch (error) {
    // parseArgs names the option that it doesn't know.
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
};

const running = startRun();
if (running) {
  try {
    await running;
    process.exit(0);
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}
console.error(USAGE);
process.exit(2);

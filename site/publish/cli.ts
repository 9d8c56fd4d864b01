import { existsSync } from 'node:fs';
import path from 'node:path';
import { PullError } from '../src/pull/pull-error.ts';
import { buildSite } from './build-site.ts';
import { BuildError } from './run-astro.ts';
import { serve } from './serve.ts';

/** `pnpm site build | serve`. Settings come from the environment, and from `.env` at the root where it doesn't say. */

const USAGE = `usage: pnpm site build     pull from the CMS, build the site beside the live one, swap
       pnpm site serve     serve the live site at SITE_PORT (4321)
`;

const dotenv = path.resolve(import.meta.dirname, '../../.env');
if (existsSync(dotenv)) process.loadEnvFile(dotenv);
process.chdir(path.resolve(import.meta.dirname, '..'));

const commands: Record<string, () => Promise<void>> = { build: buildSite, serve };
const [name = ''] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  process.stderr.write(name ? `site: there is no command "${name}"\n${USAGE}` : USAGE);
  process.exit(2);
}
try {
  await command();
} catch (error) {
  process.stderr.write(
    `${error instanceof PullError || error instanceof BuildError ? error.message : String((error as Error).stack)}\n`,
  );
  process.exit(1);
}

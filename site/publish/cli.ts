import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PullError } from '../src/pull/pull-error.ts';
import { contentDirectory } from '../src/store/current.ts';
import { buildSite } from './build-site.ts';
import { fullDisk } from './full-disk.ts';
import { letGo, rollBack } from './hold.ts';
import { keepMemoryLean } from './lean-memory.ts';
import { whileSwapping } from './publish-lock.ts';
import { ContentStopped, publishSite } from './publish-site.ts';
import { tellCms } from './report.ts';
import { BuildError } from './run-astro.ts';
import { serve } from './serve.ts';
import { readSettings, siteDirectory } from './settings.ts';
import { describeStatus } from './status.ts';
import { watch } from './watch.ts';

/** `pnpm site <command>`. Settings come from the environment, and from `.env` at the root where it doesn't say. */

const USAGE = `usage: pnpm site publish [--full]   pull what changed, render what it reaches, check, swap
       pnpm site watch             publish each change within seconds, and when time alone changes pages
       pnpm site build             the same as publish --full, by "astro build" alone
       pnpm site serve             serve the live site at SITE_PORT (4321)
       pnpm site rollback [N]      go back to the release before (or release N), and hold it
       pnpm site resume            let go of it and publish
       pnpm site status            what is live, held, and went wrong

       --fewer-pages   lets a site with a tenth fewer pages than the live one go live
`;

// Before anything is begun, or this process is elsewhere than it was started. The others end before it is of use.
if (process.argv[2] === 'watch') keepMemoryLean();
const dotenv = path.resolve(import.meta.dirname, '../../.env');
if (existsSync(dotenv)) process.loadEnvFile(dotenv);
process.chdir(path.resolve(import.meta.dirname, '..'));
// Pages are made in this process as a build makes them: React decides by it.
process.env.NODE_ENV = 'production';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const stopSignal = (): AbortSignal => {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return controller.signal;
};

const run = async (args: string[]): Promise<void> => {
  const options = {
    full: { type: 'boolean' },
    'fewer-pages': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return void process.stdout.write(USAGE);
  const [name = '', number] = positionals;
  const wish = { say, full: values.full ?? false, fewer: values['fewer-pages'] ?? false };
  const directory = siteDirectory(process.env);

  const commands: Record<string, () => unknown> = {
    build: () => buildSite(wish),
    publish: () => publishSite(wish),
    watch: () => watch(say, stopSignal()),
    serve,
    rollback: async () => {
      const release = await whileSwapping(directory, async () =>
        rollBack(directory, number ? Number(number) : undefined),
      );
      say(`live    release ${release}, held until "pnpm site resume"`);
      await tellCms(readSettings(process.env), { outcome: 'rolledBack', release });
    },
    resume: async () => {
      await whileSwapping(directory, async () => letGo(directory));
      // Also where this publish stops: the next one, of a watcher perhaps, does.
      say('held    no longer: what is published goes live');
      await publishSite(wish);
    },
    status: () => process.stdout.write(describeStatus(directory)),
  };
  const command = commands[name];
  if (!command) throw new UsageError(name ? `site: there is no command "${name}"\n${USAGE}` : USAGE);
  refuseWhatIsNotTaken(positionals, Object.keys(values));
  await command();
};

class UsageError extends Error {}

/** Which options each command takes. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  build: ['full', 'fewer-pages'],
  publish: ['full', 'fewer-pages'],
  resume: ['full', 'fewer-pages'],
};

/** @throws UsageError that names what a command would pass over in silence */
const refuseWhatIsNotTaken = ([name = '', ...words]: string[], options: string[]): void => {
  const option = options.find((one) => !OPTIONS[name]?.includes(one));
  const word = name === 'rollback' && /^\d+$/.test(words[0] ?? '') ? words[1] : words[0];
  const other = option ? `--${option}` : word;
  if (other !== undefined) throw new UsageError(`site ${name}: it takes no "${other}"\n${USAGE}`);
};

const isExpected = (error: unknown): error is Error =>
  [PullError, BuildError, ContentStopped].some((type) => error instanceof type);

/** In words where there are any; else where in the program it was. */
const told = (error: unknown): string => {
  if (isExpected(error)) return error.message;
  const places = { contentDirectory: contentDirectory(), siteDirectory: siteDirectory(process.env) };
  return fullDisk(error, places)?.message ?? String((error as Error).stack);
};

try {
  await run(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (isUsage)
    process.stderr.write(error instanceof UsageError ? error.message : `${(error as Error).message}\n${USAGE}`);
  else process.stderr.write(`${told(error)}\n`);
  process.exit(isUsage ? 2 : 1);
}

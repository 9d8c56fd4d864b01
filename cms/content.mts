import path from 'node:path';
import { parseArgs } from 'node:util';
import { check, exportFile, importFile, seed, tickets } from './content-commands.mts';
import { exit } from './print.mts';

/** `pnpm content …`: puts content into the CMS, without a server. The CMS may be running meanwhile. */

const USAGE = `Usage:
  pnpm content import FILE [--dry-run] [--publish] [--overwrite]   put an import file into the CMS (docs/import.md)
  pnpm content export [FOLDER|FILE]                  write all content as an import file, its images beside it
  pnpm content tickets FILE [--dry-run]              set ticket states from a CSV; status 1 when rows are refused
  pnpm content check [--advice]                      hold all content against all rules; status 1 when something stops
  pnpm content seed [--today YYYY-MM-DD]             put the demo festival into an empty CMS`;

/** What goes wrong for the user's own reasons has a message that says it all; anything else needs its stack. */
const explain = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.message.includes('\n  remedy  ') ? error.message : (error.stack ?? error.message);
};

/** Which options each command takes. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  import: ['dry-run', 'publish', 'overwrite'],
  export: [],
  tickets: ['dry-run'],
  check: ['advice'],
  seed: ['today'],
};

const help = async (): Promise<void> => console.log(USAGE);

/** @throws Error that names the command, or the option of another command, that it doesn't know */
const run = (): Promise<void> | undefined => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean' },
      overwrite: { type: 'boolean' },
      advice: { type: 'boolean' },
      publish: { type: 'boolean' },
      today: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return help();
  const [command, file, ...rest] = positionals;
  if (command === undefined) return undefined;
  const known = Object.hasOwn(COMMANDS, command) && COMMANDS[command];
  if (!known) throw new Error(`content: there is no command "${command}"`);
  const other = Object.keys(values).find((name) => !known.includes(name));
  if (other) throw new Error(`content ${command}: it takes no --${other}`);
  if (rest.length > 0) return undefined;
  // pnpm runs this in the CMS's folder: a path was written for the one where the command was given.
  const from = process.env.INIT_CWD ?? process.cwd();
  const { 'dry-run': dryRun = false, publish = false, overwrite = false, advice = false, today } = values;
  if (command === 'import' && file) return importFile(path.resolve(from, file), { publish, dryRun, overwrite });
  if (command === 'tickets' && file) return tickets(path.resolve(from, file), dryRun);
  if (command === 'export') return exportFile(path.resolve(from, file ?? 'export'));
  if (command === 'check' && !file) return check(advice);
  return command === 'seed' && !file ? seed(today) : undefined;
};

const startRun = (): Promise<void> | undefined => {
  try {
    return run();
  } catch (error) {
    // It names what it doesn't know.
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
};

const running = startRun();
if (!running) {
  console.error(USAGE);
  await exit(2);
}
try {
  await running;
  await exit();
} catch (error) {
  console.error(explain(error));
  await exit(1);
}

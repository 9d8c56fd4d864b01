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

const help = async (): Promise<void> => console.log(USAGE);

const run = (): Promise<void> | undefined => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      overwrite: { type: 'boolean', default: false },
      advice: { type: 'boolean', default: false },
      publish: { type: 'boolean', default: false },
      today: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return help();
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
  if (command === 'tickets' && file) return tickets(path.resolve(from, file), values['dry-run']);
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

// npm start: from a clone to a running CMS and a site that follows it. scripts/run.cjs has installed the packages.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Listr, PRESET_TIMER } from 'listr2';
import { aborted, Children, failure } from './children.ts';
import { Interrupt, listenForInterrupt } from './interrupt.ts';
import { openLog } from './log.ts';
import { describeLogin } from './login.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { formatProblem } from './problem.ts';
import { type Context, steps } from './steps.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const OWN = join(ROOT, '.start');
const LOG = join(OWN, 'start.log');

const interrupt = listenForInterrupt();

/** The step that runs; on a terminal the last line of its programs moves below its title. */
let shown: { output: string } | null = null;

const addresses = ({ ports, kept }: Context, login: string): string => `
  Website   http://localhost:${ports.site}
  CMS       http://localhost:${ports.cms}/admin
  ${login}

  ${kept ?? 'What you publish in the CMS shows on the website within seconds.'}
  Ctrl-C stops everything. The log: ${LOG}`;

/** Runs until a server ends by itself, which is an error, or an interrupt comes, which is the reason it throws. */
const start = async (children: Children): Promise<never> => {
  await oneAtATime(join(OWN, 'running.sock'));
  const context: Context = { env: {}, ports: { cms: 0, site: 0 }, servers: [], kept: null };
  const tasks = steps(ROOT, OWN, children, interrupt).map((step): typeof step => ({
    ...step,
    task: (given, task) => {
      interrupt.throwIfAborted();
      shown = process.stdout.isTTY ? task : null;
      return step.task(given, task);
    },
  }));
  await new Listr(tasks, {
    ctx: context,
    registerSignalListeners: false,
    rendererOptions: { timer: PRESET_TIMER, showErrorMessage: false, formatOutput: 'truncate' },
    fallbackRendererOptions: { timer: PRESET_TIMER },
  }).run();
  shown = null;
  console.log(addresses(context, await describeLogin(context.env)));

  const endings = context.servers.map(async (server) => ({ server, status: await server.ended }));
  const { server, status } = await Promise.race([...endings, aborted(interrupt)]);
  throw failure(server, status, `see all of its output in ${LOG}, then run npm start again`);
};

let status = 1;
let children: Children | undefined;
try {
  mkdirSync(OWN, { recursive: true });
  const log = openLog(LOG);
  children = new Children({
    onOutput: (text) => {
      log.write(text);
      if (shown) shown.output = stripVTControlCharacters(text).trimEnd().split('\n').at(-1) ?? '';
    },
  });
  await start(children);
} catch (error) {
  shown = null;
  // A step that fails because everything is being stopped is no news.
  const reason: unknown = interrupt.aborted ? interrupt.reason : error;
  if (reason instanceof Interrupt) status = reason.status;
  console.error(`\n${reason instanceof Interrupt ? 'Stopping …' : formatProblem(reason)}`);
}
await children?.stopAll();
process.exit(status);

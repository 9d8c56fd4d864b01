// npm test: the checks, then every package's tests, then one line that counts them. scripts/run.cjs has installed all.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aborted, Children } from './children.ts';
import { findChromium, thisMachine } from './chromium.ts';
import { Interrupt, listenForInterrupt } from './interrupt.ts';
import { NO_TELEMETRY } from './no-telemetry.ts';
import { formatProblem } from './problem.ts';
import { formatTallies, type Tally, tallyOf } from './tally.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PACKAGES = ['shared-types', 'cms', 'site', 'scripts'];

const interrupt = listenForInterrupt();
const children = new Children({ onOutput: (text) => process.stdout.write(text) });

const say = (line: string): void => console.log(line);

interface Run {
  status: number;
  /** Wall time in milliseconds. */
  took: number;
}

/** Runs a script of the package in `folder`, its output on the terminal. */
const pnpm = async (name: string, folder: string, args: string[], env: NodeJS.ProcessEnv): Promise<Run> => {
  interrupt.throwIfAborted();
  say(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}\n`);
  const began = performance.now();
  const child = children.start({ name, line: ['pnpm', 'run', ...args], cwd: folder, env });
  const status = await Promise.race([child.ended, aborted(interrupt)]);
  return { status, took: performance.now() - began };
};

const check = async (env: NodeJS.ProcessEnv): Promise<Tally> => {
  const { status, took } = await pnpm('check', ROOT, ['check'], env);
  return status === 0
    ? { suite: 'check', passed: 1, failed: 0, skipped: 0, took, failures: [] }
    : { suite: 'check', passed: 0, failed: 1, skipped: 0, took, failures: ['pnpm check'] };
};

const suite = async (name: string, reports: string, env: NodeJS.ProcessEnv): Promise<Tally> => {
  const file = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status, took } = await pnpm(name, join(ROOT, name), ['test', ...reporters], env);
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8').replaceAll(`${ROOT}/`, '')) : undefined;
  return tallyOf(name, report, status, took);
};

/** Plain output unless a person watches, no questions, and no report to anybody. */
const environment = (chromium: string): NodeJS.ProcessEnv => {
  const watched = process.stdout.isTTY && !process.env.NO_COLOR && !process.env.CI;
  const colour = watched ? { FORCE_COLOR: '1', NO_COLOR: undefined } : { FORCE_COLOR: undefined, NO_COLOR: '1' };
  return { ...process.env, ...NO_TELEMETRY, ...colour, CI: 'true', NODE_ENV: undefined, CHROMIUM: chromium };
};

/** One after another: the suites start servers and browsers of their own, and two cores are soon busy. */
const runAll = async (reports: string): Promise<Tally[]> => {
  const chromium = findChromium(thisMachine(), say);
  say(`Chromium: ${chromium}`);
  const env = environment(chromium);
  const tallies = [await check(env)];
  for (const name of PACKAGES) tallies.push(await suite(name, reports, env));
  return tallies;
};

let status = 1;
const reports = mkdtempSync(join(tmpdir(), 'also-playing-test-'));
try {
  const tallies = await runAll(reports);
  status = tallies.some((tally) => tally.failed > 0) ? 1 : 0;
  say(`\n${formatTallies(tallies)}`);
} catch (error) {
  const reason: unknown = interrupt.aborted ? interrupt.reason : error;
  if (reason instanceof Interrupt) {
    status = reason.status;
    console.error('\nStopping …');
  } else {
    console.error(`\n${formatProblem(reason)}`);
    say('\n0 passed, 1 failed');
  }
}
await children.stopAll();
rmSync(reports, { recursive: true, force: true });
process.exit(status);

import { parseArgs } from 'node:util';
import { readProgress, writeProgress } from './progress.ts';
import type { FaultRun, Stage } from './run.ts';
import { runsOf } from './runs.ts';

/** `pnpm faults`: makes trouble on purpose, says what it tried and what broke. The figure wanted is 0. */

const USAGE = `usage: pnpm faults [NAME …] [--seed WORD] [--minutes N] [--steps N] [--database sqlite|postgres] [--again]

       bytes      series of random edits; each ends with the bytes of a full build
       kills      kill -9 of publisher and CMS while somebody edits and somebody reads
       content    entries, files and answers that are corrupt: the old site stays, the report names them
       disk       a disk that is full

       --minutes  stops after so many; the next run with this seed goes on there
       --steps    how many make a whole run, instead of each one's own
       --again    begins at the first step
`;

/** A fault that shows on every page is said so often. */
const MOST_SHOWN = 20;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

interface Told {
  key: string;
  steps: number;
  /** Of `Date.now()`. */
  until: number;
  isStopped(): boolean;
}

/** @returns how many faults there are by now, of earlier parts as well */
const runFaults = async (run: FaultRun, { key, steps, until, isStopped }: Told): Promise<number> => {
  const progress = readProgress(key);
  let { done, faults } = progress;
  if (done >= steps) [done, faults] = [0, 0];
  else if (done > 0) say(`${run.name}: goes on at ${run.step} ${done + 1} of ${steps}`);
  let stage: Stage | undefined;
  const began = Date.now();
  const from = done;
  try {
    while (done < steps && Date.now() < until && !isStopped()) {
      if (stage && done % run.renew === 0) {
        await stage.stop();
        stage = undefined;
      }
      stage ??= await run.start();
      const start = performance.now();
      const outcome = await stage.step(done);
      const seconds = ((performance.now() - start) / 1_000).toFixed(1);
      done++;
      faults += outcome.faults.length;
      say(
        `${run.name}: ${run.step} ${done} of ${steps}, ${outcome.tried}, ${outcome.faults.length} faults, ${seconds} s`,
      );
      for (const fault of outcome.faults.slice(0, MOST_SHOWN)) say(`  FAULT  ${fault.replaceAll('\n', '\n         ')}`);
      writeProgress(key, { done, faults });
    }
  } finally {
    await stage?.stop();
  }
  const minutes = ((Date.now() - began) / 60_000).toFixed(1);
  say(`${run.name}: ${done - from} now in ${minutes} min, ${done} of ${steps} in all: ${faults} faults`);
  return faults;
};

const exit = (status: number, text: string): never => {
  (status === 0 ? process.stdout : process.stderr).write(text);
  process.exit(status);
};

const options = {
  seed: { type: 'string', default: 'grove' },
  minutes: { type: 'string' },
  steps: { type: 'string' },
  database: { type: 'string', default: 'sqlite' },
  again: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;
const read = () => {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    // It names the option that it doesn't know.
    return exit(2, `${(error as Error).message}\n${USAGE}`);
  }
};
const { values, positionals } = read();
if (values.help) exit(0, USAGE);
const database = values.database === 'postgres' ? 'postgres' : 'sqlite';
const runs = runsOf(values.seed, database);
const wanted = positionals.length > 0 ? positionals : Object.keys(runs);
if (wanted.some((name) => !runs[name]) || database !== values.database) exit(2, USAGE);

let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopped = true;
    say('stops after this step');
  });
}
const until = values.minutes ? Date.now() + Number(values.minutes) * 60_000 : Number.POSITIVE_INFINITY;
let faults = 0;
for (const name of wanted) {
  const run = runs[name];
  if (!run || stopped) continue;
  const key = `${name} ${database} ${values.seed}`;
  if (values.again) writeProgress(key, { done: 0, faults: 0 });
  const steps = values.steps ? Number(values.steps) : run.steps;
  faults += await runFaults(run, { key, steps, until, isStopped: () => stopped });
}
process.exit(faults > 0 ? 1 : 0);

import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { compareTrees, untilTwinned } from './compare-trees.ts';
import { type Edits, editsOf } from './edits.ts';
import type { Festival } from './festival.ts';
import { type Publisher, startPublisher } from './publisher.ts';
import { type Random, randomFrom } from './random.ts';

/**
 * The same bytes: editors change a festival by chance, in bursts, while time passes and a publisher publishes what
 * changed. In the end its release has to be what a full `astro build` makes of the same content and clock, pulled anew.
 */

const START = Date.UTC(2026, 10, 30, 12);
const MINUTE = 60_000;

interface SeriesOutcome {
  edits: number;
  /** Edits that the CMS's rules refused. */
  refused: number;
  releases: number;
  files: number;
  /** What is wrong; nothing is wanted. */
  faults: string[];
  /** Names of all edits in order, to see what led to a fault. */
  story: string[];
}

export interface SameBytes {
  /** One series; each goes on with the festival as the one before left it. */
  series(seed: string, bursts: number): Promise<SeriesOutcome>;
  stop(): Promise<void>;
}

export const startSameBytes = (festival: Festival): SameBytes => {
  const publisher = startPublisher(festival.world);
  return {
    series: (seed, bursts) => runSeries(festival, publisher, seed, bursts),
    stop: () => publisher.stop(),
  };
};

const runSeries = async (
  { world, editor }: Festival,
  publisher: Publisher,
  seed: string,
  bursts: number,
): Promise<SeriesOutcome> => {
  const random = randomFrom(seed);
  const edits = await editsOf(editor, random, seed.replaceAll(/\W/g, '-'));
  const outcome: SeriesOutcome = { edits: 0, refused: 0, releases: 0, files: 0, faults: [], story: [] };
  let clock = START;
  let last = { status: 0, output: '' };
  for (let burst = 0; burst < bursts; burst++) {
    clock += random.below(1_800) * MINUTE;
    // Some publishes begin while editors are still at it; the next one has the rest.
    const early = random.next() < 0.2 ? publisher.run('publish', { SITE_NOW: instant(clock) }) : undefined;
    await edit(edits, random, outcome);
    await early;
    last = await publisher.run('publish', { SITE_NOW: instant(clock) });
    outcome.releases++;
    if (/\n\s+at /.test(last.output)) outcome.faults.push(last.output);
    outcome.story.push(last.status === 0 ? 'published' : `stopped: ${last.output}`);
  }

  const live = path.join(world.directory, 'site/live');
  await untilTwinned(live);
  const plain = path.join(world.directory, 'plain');
  rmSync(plain, { recursive: true, force: true });
  const environment = { SITE_DIR: path.join(plain, 'site'), CONTENT_DIR: path.join(plain, 'content') };
  const full = await publisher.run('build', { ...environment, SITE_NOW: instant(clock) });
  if (last.status !== 0 || full.status !== 0) {
    if (last.status !== full.status)
      outcome.faults.push(`the publisher: ${last.output}\nthe full build: ${full.output}`);
    return outcome;
  }
  const { files, differ } = compareTrees(live, path.join(environment.SITE_DIR, 'live'));
  outcome.files = files;
  outcome.faults.push(...differ.map((file) => `${file} is another than in the full build`));
  if (differ.length > 0) keepBoth(live, path.join(environment.SITE_DIR, 'live'), seed);
  return outcome;
};

/** A handful of edits, one after the other or all at once. */
const edit = async (edits: Edits, random: Random, outcome: SeriesOutcome): Promise<void> => {
  const names = Array.from({ length: 1 + random.below(5) }, () => random.pick(Object.keys(edits)));
  const run = async (name: string): Promise<void> => {
    const answer = await edits[name]?.();
    outcome.edits++;
    outcome.story.push(`${name} ${answer?.status}`);
    // 404: of edits that are made at once, one has deleted what another wants.
    if (answer && [400, 404].includes(answer.status)) outcome.refused++;
    else if (answer && answer.status > 299)
      outcome.faults.push(`${name}: ${answer.status} ${answer.text.slice(0, 300)}`);
  };
  if (random.next() < 0.3) await Promise.all(names.map(run));
  else for (const name of names) await run(name);
};

/** Whoever looks into a difference wants both sites. */
const keepBoth = (live: string, plain: string, seed: string): void => {
  const folder = path.resolve(import.meta.dirname, '../../.faults', seed.replaceAll(/\W/g, '-'));
  cpSync(live, path.join(folder, 'live'), { recursive: true, dereference: true });
  cpSync(plain, path.join(folder, 'plain'), { recursive: true, dereference: true });
};

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString().replace('.000Z', 'Z');

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Festival } from './festival.ts';
import { type Random, randomFrom } from './random.ts';
import { startReader } from './reader.ts';
import { startWriter } from './writer.ts';

/**
 * Nothing lost, nothing broken: publisher or CMS is killed at some moment while one editor saves without a pause and
 * one reader reads. What the CMS said it had saved has to be live soon after whoever was killed is back.
 */

type Victim = 'publisher' | 'CMS';

export interface Kills {
  kill(victim: Victim, seed: string): Promise<{ tried: string; faults: string[] }>;
  stop(): Promise<void>;
}

const LONGEST_MS = 10_000;

export const startKills = async ({ world, editor }: Festival): Promise<Kills> => {
  const writer = await startWriter(editor);
  const first = await world.site(['publish']);
  if (first.status !== 0) throw new Error(first.output);
  const url = await world.serve();
  const reader = startReader(url, ['/', '/films/', ...writer.pages]);
  let watcher = world.watch();

  /** Milliseconds until all that was saved is live. */
  const untilLive = async (): Promise<number> => {
    const began = performance.now();
    const wanted = [...writer.saved()];
    const behind = async (): Promise<string[]> => {
      const pages = await Promise.all(
        wanted.map(async ([pathname, number]) => {
          const shown = Number(/Blurb (\d+)/.exec(await (await fetch(url + pathname)).text())?.[1] ?? 0);
          return shown < number ? `${pathname} shows ${shown}, ${number} was saved` : undefined;
        }),
      );
      return pages.filter((text) => text !== undefined);
    };
    for (;;) {
      const missing = await behind();
      const took = performance.now() - began;
      if (missing.length === 0) return took;
      if (took > 6 * LONGEST_MS)
        throw new Error(`not live after a minute: ${missing.join('; ')}\n${watcher.said().slice(-3_000)}`);
      await sleep(50);
    }
  };

  /** Pages of one release that were made of two contents. */
  const mixed = (): string[] => {
    const live = `${path.join(world.directory, 'site/live')}/`;
    const news = readdirSync(live, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => readFileSync(path.join(live, file), 'utf8'))
      .filter((html) => html.includes('<footer'))
      .map((html) => /News \d+/.exec(html)?.[0]);
    return new Set(news).size === 1 ? [] : [`one release has pages of ${[...new Set(news)].join(' and ')}`];
  };

  const killOne = async (victim: Victim, random: Random): Promise<void> => {
    await sleep(random.next() * 2_500);
    if (victim === 'CMS') {
      await world.cms.stop('SIGKILL');
      await writer.pause();
      await world.restartCms();
    } else {
      await watcher.stop('SIGKILL');
      watcher = world.watch();
    }
  };

  return {
    async kill(victim, seed) {
      const before = { saves: writer.count(), pages: reader.read() };
      const faults: string[] = [];
      writer.go();
      // So that there is something to lose.
      while (writer.count() === before.saves) await sleep(10);
      await killOne(victim, randomFrom(seed));
      await writer.pause();
      let took = Number.NaN;
      try {
        took = await untilLive();
        if (took > LONGEST_MS) faults.push(`all was live ${(took / 1_000).toFixed(1)} s after the ${victim} was back`);
      } catch (error) {
        faults.push((error as Error).message);
      }
      faults.push(...reader.faults(), ...mixed());
      const tried = `${victim} killed: ${writer.count() - before.saves} saves, ${reader.read() - before.pages} pages read, all live after ${(took / 1_000).toFixed(1)} s`;
      return { tried, faults };
    },
    async stop() {
      await writer.pause();
      await reader.stop();
      await watcher.stop();
    },
  };
};

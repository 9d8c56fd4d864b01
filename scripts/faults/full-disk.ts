import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { compareTrees, untilTwinned } from './compare-trees.ts';
import type { Festival } from './festival.ts';
import { startPublisher } from './publisher.ts';
import { randomFrom } from './random.ts';
import { mountSmallDisk } from './small-disk.ts';
import { startWriter } from './writer.ts';

/** A disk that is full at some point of a publish: the live site stays whole, and the next publish is a good one. */

export interface FullDisk {
  fill(seed: string): Promise<{ tried: string; faults: string[] }>;
  stop(): Promise<void>;
}

const MEGABYTES = 24;
/** More than a publish of the small festival writes. */
const MOST_FREE = 2_000_000;

/** @returns undefined where this machine has no small disk to give */
export const startFullDisk = async ({ world, editor }: Festival): Promise<FullDisk | undefined> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'small-disk-'));
  const disk = mountSmallDisk(folder, MEGABYTES);
  if (!disk) return undefined;
  const writer = await startWriter(editor);
  const publisher = startPublisher(world);
  const environment = { SITE_DIR: path.join(folder, 'site'), CONTENT_DIR: path.join(folder, 'content') };
  const publish = () => publisher.run('publish', environment);
  const live = path.join(folder, 'site/live');
  const first = await publish();
  if (first.status !== 0) throw new Error(first.output);

  return {
    async fill(seed) {
      const random = randomFrom(seed);
      // Some kilobytes as often as some hundred.
      const free = Math.floor(MOST_FREE ** random.next());
      const before = realpathSync(live);
      const faults: string[] = [];
      await writer.once();
      // Now and then all images have to be encoded again.
      if (random.next() < 0.3) rmSync(path.join(environment.CONTENT_DIR, 'images'), { recursive: true });
      disk.fill(free);
      const full = await publish();
      if (full.status !== 0) {
        if (!full.output.includes('the disk is full'))
          faults.push(`it doesn’t say that the disk is full:\n${full.output}`);
        if (realpathSync(live) !== before) faults.push('another release is live');
      }
      disk.empty();
      const after = await publish();
      if (after.status !== 0) faults.push(`with room again it failed:\n${after.output}`);
      await untilTwinned(live);
      const plain = {
        SITE_DIR: path.join(world.directory, 'site'),
        CONTENT_DIR: path.join(world.directory, 'content'),
      };
      const elsewhere = await publisher.run('publish', plain);
      if (elsewhere.status !== 0) faults.push(elsewhere.output);
      await untilTwinned(path.join(world.directory, 'site/live'));
      const { differ } = compareTrees(live, path.join(world.directory, 'site/live'));
      faults.push(...differ.map((file) => `${file} is another than on a disk with room`));
      return { tried: `${free} bytes free: ${full.status === 0 ? 'they were enough' : 'stopped'}`, faults };
    },
    async stop() {
      await publisher.stop();
      disk.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

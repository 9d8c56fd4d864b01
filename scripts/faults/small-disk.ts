import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A disk of a few megabytes, in memory. */
export interface SmallDisk {
  directory: string;
  /** Leaves so many bytes free. */
  fill(free: number): void;
  empty(): void;
  stop(): void;
}

/** @returns undefined where this machine gives none: it takes Linux and root */
export const mountSmallDisk = (directory: string, megabytes: number): SmallDisk | undefined => {
  mkdirSync(directory, { recursive: true });
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', directory], {
    stdio: 'ignore',
  });
  if (mount.status !== 0) return undefined;
  const filler = path.join(directory, 'filler');
  const empty = (): void => rmSync(filler, { force: true });
  return {
    directory,
    fill(free) {
      empty();
      const { bavail, bsize } = statfsSync(directory);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - free)));
    },
    empty,
    stop() {
      spawnSync('umount', ['-l', directory], { stdio: 'ignore' });
    },
  };
};

import { spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync } from 'node:fs';
import process from 'node:process';

/**
 * Waits until all that was written is on the disk that a folder is on. Node has no syncfs(2), and an fsync for each of
 * thousands of folders takes seconds: the system's own `sync` does it in one go.
 */
export const syncDisk = (directory: string): void => {
  const args = process.platform === 'linux' ? ['-f', directory] : [];
  const { status } = spawnSync('sync', args, { stdio: 'ignore' });
  if (status === 0) return;
  const handle = openSync(directory, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

import { execFile } from 'node:child_process';
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Waits until all that was written is on the disk that a folder is on. Node has no syncfs(2), and an fsync for each of
 * thousands of folders takes seconds: the system's own `sync` does it in one go.
 */
const syncDisk = async (directory: string): Promise<void> => {
  try {
    await run('sync', process.platform === 'linux' ? ['-f', directory] : []);
  } catch {
    syncFolder(directory);
  }
};

/** Waits until a folder's entries are on the disk. */
export const syncFolder = (directory: string): void => {
  const handle = openSync(directory, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Up to so many the disk has one by one before a process as large as a watcher has started another: 40 ms. */
const FEW = 300;

/**
 * Waits until a tree is on the disk.
 * @param changed its files and folders that are not there yet, as far as that is known
 */
export const syncTree = async (directory: string, changed: ReadonlySet<string> | undefined): Promise<void> => {
  if (!changed || changed.size > FEW) return await syncDisk(directory);
  await Promise.all([...changed].map((name) => syncOne(path.join(directory, name))));
};

const syncOne = async (file: string): Promise<void> => {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { shareWithSpare } from './spare-tree.ts';

const brotli = promisify(brotliCompress);
/** Shorter files lose little by the first compression; longer ones would take seconds. */
const LENGTHS = { least: 64_000, most: 512_000 };

/** Whether a file is one that is worth it. */
export const isLong = (bytes: Uint8Array): boolean => bytes.length >= LENGTHS.least && bytes.length <= LENGTHS.most;

let running = new AbortController();

/** What a publish left undone when the next one began. */
const pending = new Set<string>();

/**
 * Ends what {@link compressAgain} has begun, after the file that it is at: the machine is wanted for the next release.
 * @returns what ends the next one
 */
export const stopCompressing = (): AbortSignal => {
  running.abort();
  running = new AbortController();
  return running.signal;
};

/**
 * Compresses long files of a live release once more, as well as it goes: a tenth fewer bytes, for a fifth of a second each,
 * which no edit has to wait for. Each twin is replaced whole; the releases that follow share it.
 */
export const compressAgain = async (release: string, files: readonly string[], signal: AbortSignal): Promise<void> => {
  for (const file of files) pending.add(file);
  for (const file of pending) {
    await setImmediate();
    if (signal.aborted) return;
    const twin = path.join(release, `${file}.br`);
    // Beside the release: what a killed process left in it would be served, and go on into those that follow. And a name
    // of its own: the publish before may still be at the same file.
    const part = path.join(path.dirname(release), `${randomUUID()}.part`);
    try {
      const bytes = await readFile(path.join(release, file));
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
      await writeFile(part, await brotli(bytes, { params }), { flush: true });
      await rename(part, twin);
      shareWithSpare(release, `${file}.br`);
    } catch (error) {
      // The page, or the whole release, has been removed meanwhile.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    if (!signal.aborted) pending.delete(file);
  }
};

import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { shareWithSpare } from './spare-tree.ts';
import { QUALITY } from './twins.ts';

const brotli = promisify(brotliCompress);
/** So many go to the disk together, which takes it little longer than one. */
const TOGETHER = 8;

let running = new AbortController();

/** By quality, what a publish left undone when the next one began. */
const pending = { [QUALITY.page]: new Set<string>(), [QUALITY.asset]: new Set<string>() };

/**
 * Ends what {@link compressBare} and {@link compressAgain} have begun, after the files that they are at: the machine is
 * wanted for the next release.
 * @returns what ends the next one
 */
export const stopCompressing = (): AbortSignal => {
  running.abort();
  running = new AbortController();
  return running.signal;
};

/** Makes the twins that files of a live release lack: of very many pages readers had the pages first. */
export const compressBare = (release: string, files: readonly string[], signal: AbortSignal): Promise<void> =>
  compress(release, files, QUALITY.page, TOGETHER, signal);

/**
 * Compresses long files of a live release once more, as well as it goes: a tenth fewer bytes, for a fifth of a second each,
 * which no edit has to wait for.
 */
export const compressAgain = (release: string, files: readonly string[], signal: AbortSignal): Promise<void> =>
  compress(release, files, QUALITY.asset, 1, signal);

/** Each twin is made, or replaced, whole; the releases that follow share it. */
const compress = async (
  release: string,
  files: readonly string[],
  quality: keyof typeof pending,
  together: number,
  signal: AbortSignal,
): Promise<void> => {
  const left = pending[quality];
  for (const file of files) left.add(file);
  const all = [...left];
  for (let first = 0; first < all.length; first += together) {
    await setImmediate();
    if (signal.aborted) return;
    const some = all.slice(first, first + together);
    await Promise.all(some.map((file) => compressOne(release, file, quality)));
    // Aborted meanwhile, these may have gone to a release that others have followed already.
    if (!signal.aborted) for (const file of some) left.delete(file);
  }
};

const compressOne = async (release: string, file: string, quality: number): Promise<void> => {
  // Beside the release: what a killed process left in it would be served, and go on into those that follow. And a name
  // of its own: the publish before may still be at the same file.
  const part = path.join(path.dirname(release), `${randomUUID()}.part`);
  try {
    const bytes = await readFile(path.join(release, file));
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    await writeFile(part, await brotli(bytes, { params }), { flush: true });
    await rename(part, path.join(release, `${file}.br`));
    shareWithSpare(release, `${file}.br`);
  } catch (error) {
    // The page, or the whole release, has been removed meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
};

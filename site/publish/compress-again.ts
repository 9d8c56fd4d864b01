import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { shareWithSpare } from './spare-tree.ts';
import { syncTree } from './sync-disk.ts';
import { QUALITY } from './twins.ts';

const brotli = promisify(brotliCompress);
/** So many go to the disk together, which takes it little longer than one … */
const TOGETHER = 400;
/** … and so many are compressed at a time. */
const AT_ONCE = 8;

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

/** Each twin is made, or replaced, whole, when the disk has it; the releases that follow share it. */
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
    const made: Made[] = [];
    for (const few of inGroups(all.slice(first, first + together), AT_ONCE)) {
      await setImmediate();
      if (signal.aborted) break;
      made.push(...(await Promise.all(few.map((file) => compressOne(release, file, quality)))));
    }
    await syncTree(path.dirname(release), new Set(made.flatMap(({ part }) => (part ? path.basename(part) : []))));
    for (const { file, part } of made) {
      if (part) await replaceTwin(release, file, part);
      // Aborted meanwhile, these may have gone to a release that others have followed already.
      if (!signal.aborted) left.delete(file);
    }
    if (signal.aborted) return;
  }
};

const inGroups = <Value>(values: readonly Value[], size: number): Value[][] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, at) => values.slice(at * size, (at + 1) * size));

interface Made {
  file: string;
  /** Nothing where the page, or the whole release, has been removed meanwhile. */
  part: string | undefined;
}

/**
 * Beside the release: what a killed process left in it would be served, and go on into those that follow. And by a name
 * of its own: the publish before may still be at the same file.
 */
const compressOne = async (release: string, file: string, quality: number): Promise<Made> => {
  const part = path.join(path.dirname(release), `${randomUUID()}.part`);
  try {
    const bytes = await readFile(path.join(release, file));
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    await writeFile(part, await brotli(bytes, { params }));
    return { file, part };
  } catch (error) {
    if (!isGone(error)) throw error;
    return { file, part: undefined };
  }
};

const replaceTwin = async (release: string, file: string, part: string): Promise<void> => {
  try {
    await rename(part, path.join(release, `${file}.br`));
    shareWithSpare(release, `${file}.br`);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
};

const isGone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

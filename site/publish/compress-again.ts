import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { shareWithSpare, spareMade } from './spare-tree.ts';
import { syncTree } from './sync-disk.ts';
import { QUALITY, wantsTwin } from './twins.ts';

const brotli = promisify(brotliCompress);
/** So many go to the disk together, which takes it little longer than one … */
const TOGETHER = 400;
/** … and so many are compressed at a time. */
const AT_ONCE = 8;

let running = new AbortController();

/** By quality, what a publish left undone when the next one began. */
const pending = { [QUALITY.page]: new Set<string>(), [QUALITY.best]: new Set<string>() };

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
  compress(release, files, QUALITY.best, 1, signal);

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
  await spareMade();
  const all = [...left];
  for (let first = 0; first < all.length && !signal.aborted; first += together)
    await compressSome(release, all.slice(first, first + together), quality, signal);
};

const compressSome = async (
  release: string,
  files: readonly string[],
  quality: keyof typeof pending,
  signal: AbortSignal,
): Promise<void> => {
  const made = files.map((file) => ({ file, part: partIn(release) }));
  try {
    const written = new Set<string>();
    for (const few of inGroups(made, AT_ONCE)) {
      await setImmediate();
      // They would go to a release that another follows already.
      if (signal.aborted) return;
      await Promise.all(
        few.map(async ({ file, part }) => {
          if (await compressOne(path.join(release, file), part, quality)) written.add(path.basename(part));
        }),
      );
    }
    await syncTree(path.dirname(release), written);
    for (const { file, part } of made) {
      if (written.has(path.basename(part))) await replaceTwin(release, file, part);
      if (!signal.aborted) pending[quality].delete(file);
    }
  } finally {
    await Promise.all(made.map(({ part }) => rm(part, { force: true })));
  }
};

const inGroups = <Value>(values: readonly Value[], size: number): Value[][] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, at) => values.slice(at * size, (at + 1) * size));

/**
 * Beside the release: what a killed process left in it would be served, and go on into those that follow. And by a name
 * of its own: the publish before may still be at the same file.
 */
const partIn = (release: string): string => path.join(path.dirname(release), `${randomUUID()}.part`);

/** @returns false where the page, or the whole release, has been removed meanwhile, or is too short by now */
const compressOne = async (file: string, part: string, quality: number): Promise<boolean> => {
  try {
    const bytes = await readFile(file);
    if (!wantsTwin(file, bytes.length)) return false;
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    await writeFile(part, await brotli(bytes, { params }));
    return true;
  } catch (error) {
    if (!isGone(error)) throw error;
    return false;
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

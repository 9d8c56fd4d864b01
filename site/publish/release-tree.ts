import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import pLimit from 'p-limit';
import { isLong } from './compress-again.ts';
import { share } from './share-file.ts';

/** Bytes that are worth compressing; images and fonts are as small as they get. */
const TEXT = /\.(html|css|js|mjs|svg|json|webmanifest|xml|ics|txt|csv)$/;
/** Below it a packet holds the file anyway. */
const LEAST_BYTES = 1_000;
/** A page is compressed on the way from an edit to its readers; an asset, whose name never comes again, once. */
const QUALITY = { page: 5, asset: 11 };

const brotli = promisify(brotliCompress);
/** Each has megabytes of its own, from the moment that it waits for a thread. */
const COMPRESSED_AT_ONCE = 4;

/**
 * The tree of a release that is being made. Files that are what they were are hard links to the live one's, so its
 * bytes are neither written nor compressed again; each text has its compressed twin `<file>.br` beside it.
 */
export class ReleaseTree {
  readonly directory: string;
  readonly files = new Set<string>();
  /** Files that the live release has not, or has with other bytes. */
  readonly written: string[] = [];
  /** Those of them that are worth compressing once more. */
  readonly long: string[] = [];
  readonly #live: string | undefined;
  /** Of the live release, what lies in this tree from the start and hasn't been asked for yet. */
  readonly #spare: Set<string>;
  readonly #folders = new Set<string>();
  readonly #compressing: Promise<void>[] = [];
  readonly #inTurn = pLimit(COMPRESSED_AT_ONCE);

  /**
   * @param live the release to share files with
   * @param spare which of its files the tree has already, with their twins
   */
  constructor(directory: string, live: string | undefined, spare: ReadonlySet<string> = new Set()) {
    this.directory = directory;
    this.#live = live;
    this.#spare = new Set(spare);
    mkdirSync(directory, { recursive: true });
  }

  /** Takes a file's bytes. */
  put(file: string, bytes: Uint8Array): void {
    if (this.#isLive(file, bytes) && this.keep(file)) return;
    const target = this.#place(file);
    writeFileSync(target, bytes, { flag: 'wx' });
    this.#isNew(file, target, bytes);
  }

  /** Takes a file of the live release as it is; false where it has none. */
  keep(file: string): boolean {
    if (!this.#live) return false;
    if (this.#spare.delete(file)) {
      this.files.add(file);
      return true;
    }
    const from = path.join(this.#live, file);
    const target = this.#place(file);
    if (!shareIfThere(from, target)) {
      this.files.delete(file);
      return false;
    }
    if (TEXT.test(file)) shareIfThere(`${from}.br`, `${target}.br`);
    return true;
  }

  /**
   * Takes a file that lies elsewhere.
   * @param isNamedByContent whether another file of this name has the same bytes
   */
  take(file: string, source: string, isNamedByContent: boolean): void {
    if ((isNamedByContent || this.#isLive(file, readFileSync(source))) && this.keep(file)) return;
    const target = this.#place(file);
    share(source, target);
    this.#isNew(file, target, TEXT.test(file) ? readFileSync(source) : undefined);
  }

  /** Removes what only the live release has, and waits for what is still being compressed. */
  async finish(): Promise<void> {
    for (const file of this.#spare) {
      this.#remove(file);
      this.#removeEmpty(path.dirname(file));
    }
    this.#spare.clear();
    await Promise.all(this.#compressing);
  }

  #isLive(file: string, bytes: Uint8Array): boolean {
    const live = this.#live && path.join(this.#live, file);
    const found = live ? statSync(live, { throwIfNoEntry: false }) : undefined;
    return Boolean(live && found?.isFile() && found.size === bytes.length && readFileSync(live).equals(bytes));
  }

  #place(file: string): string {
    this.files.add(file);
    // The live release's own file: written into, it would change there as well.
    if (this.#spare.delete(file)) this.#remove(file);
    const target = path.join(this.directory, file);
    if (!target.startsWith(this.directory + path.sep)) throw new Error(`${file} lies outside the site`);
    const folder = path.dirname(target);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    return target;
  }

  #remove(file: string): void {
    for (const name of [file, `${file}.br`]) rmSync(path.join(this.directory, name), { force: true });
  }

  #removeEmpty(folder: string): void {
    if (folder === '.') return;
    try {
      rmdirSync(path.join(this.directory, folder));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOTEMPTY') return;
      throw error;
    }
    this.#removeEmpty(path.dirname(folder));
  }

  #isNew(file: string, target: string, bytes: Uint8Array | undefined): void {
    this.written.push(file);
    if (!bytes || bytes.length < LEAST_BYTES || !TEXT.test(file)) return;
    const isAsset = file.startsWith('_astro/');
    if (!isAsset && isLong(bytes)) this.long.push(file);
    const quality = isAsset ? QUALITY.asset : QUALITY.page;
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    // Read again when it is its turn: the bytes of thousands of pages would wait in memory.
    const compressing = this.#inTurn(async () => {
      const small = await brotli(await readFile(target), { params });
      writeFileSync(`${target}.br`, small);
    });
    // Whoever waits in finish() gets the error; until then it isn't unhandled.
    compressing.catch(() => {});
    this.#compressing.push(compressing);
  }
}

/** Whether there was such a file to share. */
const shareIfThere = (from: string, to: string): boolean => {
  try {
    share(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
};

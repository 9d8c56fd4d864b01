import { mkdirSync, readFileSync, rmdirSync, statSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { isLong } from './compress-again.ts';
import { finishApart } from './finish-apart.ts';
import type { FileWork } from './finish-file.ts';
import { isReadable, type PageReading } from './read-page.ts';
import { share } from './share-file.ts';

/** Bytes that are worth compressing; images and fonts are as small as they get. */
const TEXT = /\.(html|css|js|mjs|svg|json|webmanifest|xml|ics|txt|csv)$/;
/** Below it a packet holds the file anyway. */
const LEAST_BYTES = 1_000;
/** A page is compressed on the way from an edit to its readers; an asset, whose name never comes again, once. */
const QUALITY = { page: 5, asset: 11 };

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
  /** Files and folders that differ from the spare tree on the disk; of a tree without one, all do. */
  readonly #changed: Set<string> | undefined;
  readonly #finishing: Promise<unknown>[] = [];

  /**
   * @param live the release to share files with
   * @param spare which of its files the tree has already, with their twins, and whether the disk has them
   */
  constructor(directory: string, live: string | undefined, spare?: { files: ReadonlySet<string>; isOnDisk: boolean }) {
    this.directory = directory;
    this.#live = live;
    this.#spare = new Set(spare?.files);
    this.#changed = spare?.isOnDisk ? new Set() : undefined;
    mkdirSync(directory, { recursive: true });
  }

  /**
   * Takes a file's bytes, which are gone for the caller, and has them written.
   * @returns what the check wants to know of it
   */
  put(file: string, bytes: Uint8Array): Promise<PageReading> {
    if (this.#isLive(file, bytes) && this.keep(file)) return this.#finish({ file, bytes });
    const target = this.#place(file);
    return this.#finish({ file, bytes, target, twin: this.#isNew(file, target, bytes) });
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
   * @returns what the check wants to know of it; nothing of what it doesn't read
   */
  take(file: string, source: string, isNamedByContent: boolean): Promise<PageReading> | undefined {
    const isKept = (isNamedByContent || this.#isLive(file, readFileSync(source))) && this.keep(file);
    if (isKept) return isReadable(file) ? this.#finish({ file, bytes: readFileSync(source) }) : undefined;
    const target = this.#place(file);
    share(source, target);
    const bytes = TEXT.test(file) ? readFileSync(source) : undefined;
    const twin = this.#isNew(file, target, bytes);
    return bytes && this.#finish({ file, bytes, twin });
  }

  /** What of it isn't on the disk yet, files and folders: undefined when that may be anything. */
  get changed(): ReadonlySet<string> | undefined {
    return this.#changed;
  }

  /** Removes what only the live release has, and waits for what is still being written. */
  async finish(): Promise<void> {
    // First: a folder that is empty now may be waited for.
    await Promise.all(this.#finishing);
    for (const file of this.#spare) {
      this.#remove(file);
      this.#removeEmpty(path.dirname(file));
    }
    this.#spare.clear();
  }

  /** Waits until nothing is being written any more, whatever becomes of it. */
  async settle(): Promise<void> {
    await Promise.allSettled(this.#finishing);
  }

  #isLive(file: string, bytes: Uint8Array): boolean {
    const live = this.#live && path.join(this.#live, file);
    const found = live ? statSync(live, { throwIfNoEntry: false }) : undefined;
    return Boolean(live && found?.isFile() && found.size === bytes.length && readFileSync(live).equals(bytes));
  }

  #place(file: string): string {
    this.files.add(file);
    // The live release's own file: written into, it would change there as well.
    const wasThere = this.#spare.delete(file);
    if (wasThere) this.#remove(file);
    const target = path.join(this.directory, file);
    if (!target.startsWith(this.directory + path.sep)) throw new Error(`${file} lies outside the site`);
    const folder = path.dirname(target);
    this.#changed?.add(path.dirname(file));
    if (wasThere) this.#folders.add(folder);
    if (!this.#folders.has(folder)) {
      const made = mkdirSync(folder, { recursive: true });
      if (made) this.#changeAbove(file);
      this.#folders.add(folder);
    }
    return target;
  }

  /** Each new folder is an entry of the one above. */
  #changeAbove(file: string): void {
    const folder = path.dirname(file);
    this.#changed?.add(folder);
    if (folder !== '.') this.#changeAbove(folder);
  }

  #remove(file: string): void {
    for (const name of [file, `${file}.br`]) removeIfThere(path.join(this.directory, name));
    this.#changed?.add(path.dirname(file));
  }

  #removeEmpty(folder: string): void {
    if (folder === '.') return;
    try {
      rmdirSync(path.join(this.directory, folder));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOTEMPTY') return;
      throw error;
    }
    this.#changed?.delete(folder);
    this.#changed?.add(path.dirname(folder));
    this.#removeEmpty(path.dirname(folder));
  }

  #finish(work: FileWork): Promise<PageReading> {
    const finishing = finishApart(work);
    this.#finishing.push(finishing);
    return finishing;
  }

  /** @returns the twin that it wants */
  #isNew(file: string, target: string, bytes: Uint8Array | undefined): FileWork['twin'] {
    this.written.push(file);
    this.#changed?.add(file);
    if (!bytes || bytes.length < LEAST_BYTES || !TEXT.test(file)) return undefined;
    const isAsset = file.startsWith('_astro/');
    if (!isAsset && isLong(bytes)) this.long.push(file);
    this.#changed?.add(`${file}.br`);
    return { target: `${target}.br`, quality: isAsset ? QUALITY.asset : QUALITY.page };
  }
}

/** `rmSync` looks first whether it is a folder, which takes three times as long. */
const removeIfThere = (file: string): void => {
  try {
    unlinkSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
};

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

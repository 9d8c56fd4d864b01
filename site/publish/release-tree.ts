import { mkdirSync, readFileSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { finishApart } from './finish-apart.ts';
import { type FileWork, type FinishedFile, hasWrongTwin } from './finish-file.ts';
import { isReadable, type PageReading } from './read-page.ts';
import { removeIfThere, share, shareIfThere } from './share-file.ts';
import { HUGE_BYTES, isLong, isText, LONG_BYTES, QUALITY, wantsTwin } from './twins.ts';

/** What every page shows is on more of them: their twins would take as long as all that must be there before them. */
const MANY_TWINS = 30;

/**
 * The tree of a release that is being made. Files that are what they were are hard links to the live one's, so its
 * bytes are neither written nor compressed again; a text that is worth it has its compressed twin `<file>.br` beside it.
 */
export class ReleaseTree {
  readonly directory: string;
  readonly files = new Set<string>();
  /** Files that the live release has not, or has with other bytes. */
  readonly written: string[] = [];
  /** Those of them that are worth compressing once more … */
  readonly long: string[] = [];
  /** … and files that want a twin, and have none yet. */
  readonly bare: string[] = [];
  /** What was taken from the live release as it is, unseen. */
  readonly unread: string[] = [];
  /** How many files have a name that isn't their bytes': what pages may link to whatever becomes of it … */
  names = 0;
  /** … and of how many of those the live release has the name as well. */
  common = 0;
  readonly #live: string | undefined;
  /** Of the live release, what lies in this tree from the start and hasn't been asked for yet. */
  readonly #spare: Set<string>;
  readonly #folders = new Set<string>();
  /** How many more texts get their twin at once, of those that are made anew. */
  #twins: number;
  readonly #twinsLater: boolean;
  readonly #isDoubtful: boolean;
  /** Files and folders that differ from the spare tree on the disk; of a tree without one, all do. */
  readonly #changed: Set<string> | undefined;
  readonly #finishing: Promise<unknown>[] = [];

  /**
   * @param live the release to share files with
   * @param spare which of its files the tree has already, with their twins, and whether the disk has them
   * @param twinsLater whether somebody makes the twins of many new pages when these are live
   * @param isDoubtful whether a file of the live release may be damaged: it is looked into before it is shared
   */
  constructor(
    directory: string,
    live: string | undefined,
    spare?: { files: ReadonlySet<string>; isOnDisk: boolean },
    twinsLater = false,
    isDoubtful = false,
  ) {
    this.directory = directory;
    this.#live = live;
    this.#twinsLater = twinsLater;
    this.#isDoubtful = isDoubtful;
    this.#twins = twinsLater ? MANY_TWINS : Number.POSITIVE_INFINITY;
    this.#spare = new Set(spare?.files);
    this.#changed = spare?.isOnDisk ? new Set() : undefined;
    mkdirSync(directory, { recursive: true });
  }

  /**
   * Takes a file's bytes, which are gone for the caller, and has them written; with the bytes that it had it stays what
   * it was.
   * @returns what the check wants to know of it
   */
  put(file: string, bytes: Uint8Array): Promise<PageReading> {
    this.names++;
    const size = bytes.length;
    const isHere = this.#spare.delete(file);
    const isDoubted = this.#isDoubtful;
    const target = this.#place(file, isHere);
    const twin = this.#twin(file, target, size);
    const live = this.#live === undefined ? undefined : { file: path.join(this.#live, file), isHere, isDoubted };
    return this.#finish({ file, bytes, target, twin, live }, ({ wasThere, isKept, isBare }) => {
      if (wasThere) this.common++;
      if (isBare) this.bare.push(file);
      if (!isKept) this.#isNew(file, size, twin);
      else if (!isHere) this.#changed?.add(path.dirname(file));
    });
  }

  /** Takes a file of the live release as it is; false where it has none. */
  keep(file: string): boolean {
    if (!this.#shareLive(file)) return false;
    this.unread.push(file);
    this.names++;
    this.common++;
    return true;
  }

  #shareLive(file: string): boolean {
    if (!this.#live) return false;
    if (this.#spare.delete(file)) {
      this.files.add(file);
      return true;
    }
    const from = path.join(this.#live, file);
    const target = this.#place(file);
    this.#changed?.add(path.dirname(file));
    if (!shareIfThere(from, target)) {
      this.files.delete(file);
      return false;
    }
    // One that died before it had made all twins leaves the others to whoever comes next.
    if (isText(file) && !shareIfThere(`${from}.br`, `${target}.br`) && wantsTwin(file, statSync(target).size))
      this.bare.push(file);
    return true;
  }

  /**
   * Takes a file that lies elsewhere.
   * @param isNamedByContent whether another file of this name has the same bytes
   * @returns what the check wants to know of it; nothing of what it doesn't read
   */
  take(file: string, source: string, isNamedByContent: boolean): Promise<PageReading> | undefined {
    if (!isNamedByContent) return this.put(file, readFileSync(source));
    if (!this.#isDamaged(file, source) && this.#shareLive(file))
      return isReadable(file) ? this.#finish({ file, bytes: readFileSync(source) }) : undefined;
    const target = this.#place(file);
    share(source, target);
    const bytes = isText(file) ? readFileSync(source) : undefined;
    const twin = bytes && this.#twin(file, target, bytes.length);
    this.#isNew(file, 0, twin);
    return bytes && this.#finish({ file, bytes, twin });
  }

  /** Whether the live release's file is another than one of the same bytes, as far as that is seen without reading images. */
  #isDamaged(file: string, source: string): boolean {
    if (!this.#isDoubtful || !this.#live) return false;
    const live = path.join(this.#live, file);
    const found = statSync(live, { throwIfNoEntry: false });
    if (!found) return false;
    return found.size !== statSync(source).size || (isText(file) && hasWrongTwin(live, readFileSync(source)));
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

  /** Where it goes; its folder is there then. */
  #place(file: string, isHere = false): string {
    this.files.add(file);
    const target = path.join(this.directory, file);
    if (!target.startsWith(this.directory + path.sep)) throw new Error(`${file} lies outside the site`);
    const folder = path.dirname(target);
    if (!isHere && !this.#folders.has(folder) && mkdirSync(folder, { recursive: true })) this.#changeAbove(file);
    this.#folders.add(folder);
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

  #finish(work: FileWork, then: (finished: FinishedFile) => void = () => {}): Promise<PageReading> {
    const finishing = finishApart(work).then((finished) => {
      then(finished);
      return finished;
    });
    // Without what was read, which is most of a large site's memory.
    const finished = finishing.then(() => {});
    // Whoever waits in finish() gets the error; until then it isn't unhandled.
    finished.catch(() => {});
    this.#finishing.push(finished);
    return finishing;
  }

  #isNew(file: string, size: number, twin: FileWork['twin']): void {
    this.written.push(file);
    for (const name of [path.dirname(file), file, ...(twin ? [`${file}.br`] : [])]) this.#changed?.add(name);
    if (isText(file) && isLong(size)) this.long.push(file);
  }

  /** The twin that it gets at once. */
  #twin(file: string, target: string, size: number): FileWork['twin'] {
    if (!wantsTwin(file, size)) return undefined;
    const isAsset = file.startsWith('_astro/');
    if (!isAsset && this.#twinsLater && size > HUGE_BYTES) return undefined;
    // Of a long page a phone would wait for the difference.
    if (!isAsset && size < LONG_BYTES && --this.#twins < 0) return undefined;
    return { target: `${target}.br`, quality: isAsset ? QUALITY.best : QUALITY.page };
  }
}

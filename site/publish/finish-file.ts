import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { isReadable, type PageReading, readSiteFile } from './read-page.ts';
import { removeIfThere, share, shareIfThere } from './share-file.ts';
import { isTwinOf, wantsTwin } from './twins.ts';

/** What is left to do with a file of a release that is being made. */
export interface FileWork {
  /** In the site's folder, with slashes. */
  file: string;
  bytes: Uint8Array;
  /** Where it is to be written; nowhere when it lies there. */
  target?: string | undefined;
  /** Where its compressed twin goes, and how well brotli is to do. */
  twin?: { target: string; quality: number } | undefined;
  /**
   * The live release's file, which stays where it has these bytes; `isHere`: at the target already, with its twin.
   * `isDoubted`: it stays only where its twin has them as well.
   */
  live?: { file: string; isHere: boolean; isDoubted?: boolean } | undefined;
}

export interface FinishedFile extends PageReading {
  /** The live release has a file of this name … */
  wasThere: boolean;
  /** … with these bytes, and it is that one. */
  isKept: boolean;
  /** It wants a twin, and has none. */
  isBare: boolean;
}

/**
 * Writes a file, compresses it, and reads it as the check wants it.
 * @throws ErrnoException of the file system
 */
export const finishFile = (work: FileWork): FinishedFile => {
  const { file, bytes, target, twin, live } = work;
  const before = live && statSync(live.file, { throwIfNoEntry: false });
  const wasThere = before?.isFile() ?? false;
  const isKept = target !== undefined && wasThere && before?.size === bytes.length && keep(work, target);
  if (!isKept) write(work);
  const hasTwin = isKept ? live?.isHere || existsSync(`${target}.br`) : twin !== undefined;
  const reading = isReadable(file) ? readSiteFile(file, bytes) : { links: [], problems: [] };
  return { ...reading, wasThere, isKept, isBare: target !== undefined && !hasTwin && wantsTwin(file, bytes.length) };
};

/** Gives the tree the live file, which is as long, where it has the same bytes. */
const keep = ({ bytes, live }: FileWork, target: string): boolean => {
  if (!live || !readFileSync(live.file).equals(bytes)) return false;
  if (live.isDoubted && hasWrongTwin(live.file, bytes)) return false;
  if (live.isHere) return true;
  share(live.file, target);
  shareIfThere(`${live.file}.br`, `${target}.br`);
  return true;
};

/** A twin that is damaged; one that isn't there yet is none. */
export const hasWrongTwin = (file: string, bytes: Uint8Array): boolean =>
  existsSync(`${file}.br`) && !isTwinOf(readFileSync(`${file}.br`), bytes);

const write = ({ bytes, target, twin, live }: FileWork): void => {
  // The live release's own file: written into, it would change there as well.
  if (live?.isHere && target !== undefined) for (const name of [target, `${target}.br`]) removeIfThere(name);
  if (target !== undefined) writeFileSync(target, bytes, { flag: 'wx' });
  if (!twin) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: twin.quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  writeFileSync(twin.target, brotliCompressSync(bytes, { params }), { flag: 'wx' });
};

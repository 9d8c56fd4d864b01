import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { isReadable, type PageReading, readSiteFile } from './read-page.ts';

/** What is left to do with a file of a release that is being made. */
export interface FileWork {
  /** In the site's folder, with slashes. */
  file: string;
  bytes: Uint8Array;
  /** Where it is to be written; nowhere when it lies there. */
  target?: string | undefined;
  /** Where its compressed twin goes, and how well brotli is to do. */
  twin?: { target: string; quality: number } | undefined;
}

/**
 * Writes a file, compresses it, and reads it as the check wants it.
 * @throws ErrnoException of the file system
 */
export const finishFile = ({ file, bytes, target, twin }: FileWork): PageReading => {
  if (target !== undefined) writeFileSync(target, bytes, { flag: 'wx' });
  if (twin) {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: twin.quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    writeFileSync(twin.target, brotliCompressSync(bytes, { params }), { flag: 'wx' });
  }
  return isReadable(file) ? readSiteFile(file, bytes) : { links: [], problems: [] };
};

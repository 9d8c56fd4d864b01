import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { imageName } from '../images/image-name.ts';

/** An image that an entry shows, as a file names it. */
interface ExportedImage {
  src: string;
  alternativeText?: string;
  credit?: string;
  focalPoint?: { x: number; y: number };
}

/** Images by their row id as text, and the files behind them: one for the same bytes. */
export interface GatheredImages {
  of(id: string): ExportedImage | undefined;
  /** Where each file is on this machine, by its `src`. */
  files: ReadonlyMap<string, string>;
  /** What can't be exported as it is, a text for each. */
  problems: readonly string[];
}

interface Row {
  id: number;
  name: string;
  ext: string;
  url: string;
  alternativeText: string | null;
  caption: string | null;
  focalPoint: { x: number; y: number } | null;
}

const digestOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
};

/** @param folder what `src` begins with: `media` */
export const gatherImages = async (
  strapi: Core.Strapi,
  ids: Iterable<string>,
  folder: string,
): Promise<GatheredImages> => {
  const used = new Set(ids);
  const rows: Row[] = await strapi.db.query('plugin::upload.file').findMany({ orderBy: { id: 'asc' } });
  const images = new Map<string, ExportedImage>();
  const files = new Map<string, string>();
  const bySource = new Map<string, ExportedImage>();
  const problems: string[] = [];
  for (const row of rows.filter(({ id }) => used.has(String(id)))) {
    const file = path.join(strapi.dirs.static.public, row.url);
    if (!(await stat(file).catch(() => undefined))?.isFile()) {
      problems.push(`image ${row.name}\n  what    there is no file ${file}\n  remedy  replace it in the media library`);
      continue;
    }
    const src = `${folder}/${imageName(row.name, await digestOf(file), row.ext.replace(/^\./, ''))}`;
    const image = {
      src,
      ...(row.alternativeText && { alternativeText: row.alternativeText }),
      ...(row.caption && { credit: row.caption }),
      ...(row.focalPoint && { focalPoint: { x: row.focalPoint.x, y: row.focalPoint.y } }),
    };
    const twin = bySource.get(src);
    if (twin && !isDeepStrictEqual(twin, image)) {
      problems.push(
        `image ${row.name}\n  what    the same image is twice in the media library, with other texts\n  remedy  choose one of the two wherever it is shown, then export again`,
      );
    }
    files.set(src, file);
    bySource.set(src, twin ?? image);
    // An import stores the same bytes once.
    images.set(String(row.id), twin ?? image);
  }
  return { of: (id) => images.get(id), files, problems };
};

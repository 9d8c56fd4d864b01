import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { LastImport } from '../memory/last-import.ts';
import type { GatheredImage, ImageInfo } from './image-list.ts';
import { digestIn } from './image-name.ts';

const FILE = 'plugin::upload.file';

interface FileRow extends Partial<Record<keyof ImageInfo, unknown>> {
  id: number;
  documentId: string;
  name: string;
}

interface UploadService {
  upload(request: {
    data: { fileInfo: ImageInfo & { name: string } };
    files: { filepath: string; originalFilename: string; mimetype: string; size: number };
  }): Promise<{ id: number; documentId: string }[]>;
  updateFileInfo(id: number, info: Partial<ImageInfo>): Promise<unknown>;
}

/** An image of the import beside the media library. */
export interface PlannedImage extends GatheredImage {
  /** Of the library's row; known as soon as it is uploaded. */
  id?: number;
  /** What the file says otherwise than the library. */
  changes: (keyof ImageInfo)[];
  /** Of what the file says otherwise, what stays: an editor has changed it since the last import. */
  kept: (keyof ImageInfo)[];
  /** Of the library's row, when it has one. */
  documentId?: string;
}

/** Finds each image in the library by the digest in its name: the same bytes are stored once, whatever the file is called. */
export const planImages = async (
  strapi: Core.Strapi,
  images: ReadonlyMap<string, GatheredImage>,
  lastImport: LastImport,
  overwrite: boolean,
): Promise<Map<string, PlannedImage>> => {
  if (images.size === 0) return new Map();
  const rows: FileRow[] = await strapi.db.query(FILE).findMany({
    select: ['id', 'documentId', 'name', 'alternativeText', 'caption', 'focalPoint'],
    orderBy: { id: 'asc' },
  });
  const known = new Map(rows.map((row) => [digestIn(row.name) ?? '', row]));
  return new Map(
    [...images].map(([digest, image]) => {
      const row = known.get(digest);
      const differs = (Object.keys(image.info) as (keyof ImageInfo)[]).filter(
        (field) => !isDeepStrictEqual(row?.[field] ?? undefined, image.info[field]),
      );
      const kept = differs.filter(
        (field) => row && !overwrite && lastImport.isEdited(row.documentId, field, row[field], undefined),
      );
      const changes = differs.filter((field) => !kept.includes(field));
      return [digest, { ...image, id: row?.id, documentId: row?.documentId, changes, kept }];
    }),
  );
};

/**
 * Runs `write` while the media library keeps images as they are. It would save each anew, smaller, and every export and
 * import of the same image would take something off it. The site makes its own sizes.
 */
const keepingBytes = async (strapi: Core.Strapi, write: () => Promise<void>): Promise<void> => {
  const service = strapi.plugin('upload').service('image-manipulation') as { optimize(file: object): Promise<object> };
  const { optimize } = service;
  service.optimize = async (file) => file;
  try {
    await write();
  } finally {
    service.optimize = optimize;
  }
};

/** Uploads what the library lacks, and corrects what it says of the rest. Sets each `id`. */
export const writeImages = (
  strapi: Core.Strapi,
  images: Iterable<PlannedImage>,
  lastImport: LastImport,
): Promise<void> =>
  keepingBytes(strapi, async () => {
    for (const image of images) {
      const taken = Object.fromEntries(
        Object.entries(image.info).filter(([field]) => !image.kept.includes(field as keyof ImageInfo)),
      );
      const documentId = await writeImage(strapi, image, taken);
      const isNoted = Object.entries(taken).every(([field, value]) => lastImport.wrote(documentId, field, value));
      if (!isNoted) await lastImport.note(strapi.db.connection, documentId, taken);
    }
  });

/** Gives the document id of the library's row. */
const writeImage = async (strapi: Core.Strapi, image: PlannedImage, info: ImageInfo): Promise<string> => {
  const service = strapi.plugin('upload').service('upload') as UploadService;
  const { file, changes } = image;
  if (image.id !== undefined && image.documentId !== undefined) {
    if (changes.length > 0) await service.updateFileInfo(image.id, info);
    return image.documentId;
  }
  const [row] = await service.upload({
    data: { fileInfo: { ...info, name: file.name } },
    files: { filepath: file.filepath, originalFilename: file.name, mimetype: file.mime, size: file.size },
  });
  if (!row) throw new Error(`the media library gave no row for ${file.name}`);
  image.id = row.id;
  return row.documentId;
};

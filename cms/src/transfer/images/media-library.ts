import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { GatheredImage, ImageInfo } from './image-list.ts';

const FILE = 'plugin::upload.file';

interface FileRow extends Partial<Record<keyof ImageInfo, unknown>> {
  id: number;
  name: string;
}

interface UploadService {
  upload(request: {
    data: { fileInfo: ImageInfo & { name: string } };
    files: { filepath: string; originalFilename: string; mimetype: string; size: number };
  }): Promise<{ id: number }[]>;
  updateFileInfo(id: number, info: Partial<ImageInfo>): Promise<unknown>;
}

/** An image of the import beside the media library. */
export interface PlannedImage extends GatheredImage {
  /** Of the library's row; known as soon as it is uploaded. */
  id?: number;
  /** What the file says otherwise than the library. */
  changes: (keyof ImageInfo)[];
}

const digestOf = (name: string): string | undefined => /-([0-9a-f]{12})\.\w+$/.exec(name)?.[1];

/** Finds each image in the library by the digest in its name: the same bytes are stored once, whatever the file is called. */
export const planImages = async (
  strapi: Core.Strapi,
  images: ReadonlyMap<string, GatheredImage>,
): Promise<Map<string, PlannedImage>> => {
  if (images.size === 0) return new Map();
  const rows: FileRow[] = await strapi.db
    .query(FILE)
    .findMany({ select: ['id', 'name', 'alternativeText', 'caption', 'focalPoint'], orderBy: { id: 'asc' } });
  const known = new Map(rows.map((row) => [digestOf(row.name) ?? '', row]));
  return new Map(
    [...images].map(([digest, image]) => {
      const row = known.get(digest);
      const changes = (Object.keys(image.info) as (keyof ImageInfo)[]).filter(
        (field) => !isDeepStrictEqual(row?.[field] ?? undefined, image.info[field]),
      );
      return [digest, { ...image, id: row?.id, changes }];
    }),
  );
};

/** Uploads what the library lacks, and corrects what it says of the rest. Sets each `id`. */
export const writeImages = async (strapi: Core.Strapi, images: Iterable<PlannedImage>): Promise<void> => {
  const service = strapi.plugin('upload').service('upload') as UploadService;
  for (const image of images) {
    const { file, info, changes } = image;
    if (image.id !== undefined) {
      if (changes.length > 0) await service.updateFileInfo(image.id, info);
      continue;
    }
    const [row] = await service.upload({
      data: { fileInfo: { ...info, name: file.name } },
      files: { filepath: file.filepath, originalFilename: file.name, mimetype: file.mime, size: file.size },
    });
    if (!row) throw new Error(`the media library gave no row for ${file.name}`);
    image.id = row.id;
  }
};

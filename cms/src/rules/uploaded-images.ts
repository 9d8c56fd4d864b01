import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ImageProblem } from '../transfer/images/find-image.ts';
import { inspectImage } from '../transfer/images/inspect-image.ts';
import { capital } from './refuse.ts';

/**
 * An image that the site can't use is refused when somebody uploads it, also in place of another: Strapi itself looks at
 * its type alone, and one too large or broken would stop the whole site at the next publish. What an import uploads, in
 * no user's name, it has looked at already.
 */

interface SentFile {
  filepath: string;
  originalFilename?: string;
}
interface Options {
  user?: unknown;
}
interface UploadService {
  upload(request: { files: SentFile | SentFile[] }, options?: Options): Promise<unknown>;
  replace(id: unknown, request: { file: SentFile }, options?: Options): Promise<unknown>;
}

export const refuseUnusableImages = (strapi: Core.Strapi): void => {
  const service = strapi.plugin('upload').service('upload') as UploadService;
  const { upload, replace } = service;
  service.upload = async (request, options) => {
    if (options?.user) for (const file of [request.files].flat()) await refuseUnusable(file);
    return upload(request, options);
  };
  service.replace = async (id, request, options) => {
    if (options?.user) await refuseUnusable(request.file);
    return replace(id, request, options);
  };
};

/** @throws ValidationError that names the file, what is wrong, and what to do */
const refuseUnusable = async ({ filepath, originalFilename = 'image' }: SentFile): Promise<void> => {
  try {
    await inspectImage(filepath, originalFilename);
  } catch (error) {
    if (!(error instanceof ImageProblem)) throw error;
    throw new errors.ValidationError(`“${originalFilename}”: ${capital(error.message)}: ${error.remedy}`);
  }
};

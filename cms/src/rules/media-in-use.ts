import { formatProblem } from '@also-playing/shared-types/problem';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from '../site-content/model.ts';
import { bulkRefusal, type Refusal } from './bulk-refusal.ts';
import { imageDeletionProblems } from './in-use.ts';
import { inTurn } from './one-writer.ts';
import { beforeRoutes } from './plugin-routes.ts';

/**
 * An image that an entry shows is not deleted from the media library. Strapi takes the file off the disk before any hook
 * of the database is asked: so the check stands before `remove` of the upload plugin's service, through which the admin,
 * the API and everybody else delete. A chosen lot of files and folders is deleted side by side there, some before one is
 * refused: it is looked at as a whole before the request. tests/in-use.test.ts pins both.
 */

interface File {
  id: number;
  documentId: string;
  name: string;
}

export const keepImagesInUse = (strapi: Core.Strapi): void => {
  const upload = strapi.plugin('upload').service('upload') as { remove(file: File): Promise<unknown> };
  const { remove } = upload;
  upload.remove = (file) =>
    inTurn(strapi, async (trx) => {
      await refuseUsed(strapi, trx, [file]);
      return remove(file);
    });
  beforeRoutes(
    strapi,
    'upload',
    ({ path }) => path === '/actions/bulk-delete',
    ({ request }, next) =>
      inTurn(strapi, async (trx) => {
        await refuseUsed(strapi, trx, await chosenFiles(strapi, request.body as Chosen));
        return next();
      }),
  );
};

interface Chosen {
  fileIds?: unknown;
  folderIds?: unknown;
}

const idsOf = (ids: unknown): unknown[] => (Array.isArray(ids) ? ids : []);

const chosenFiles = async (strapi: Core.Strapi, { fileIds, folderIds }: Chosen): Promise<File[]> => {
  const folders: { path: string }[] = await strapi.db
    .query('plugin::upload.folder')
    .findMany({ where: { id: { $in: idsOf(folderIds) } } });
  const inside = folders.flatMap(({ path }) => [{ folderPath: path }, { folderPath: { $startsWith: `${path}/` } }]);
  return strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { $or: [{ id: { $in: idsOf(fileIds) } }, ...inside] } });
};

/** @throws ValidationError that names every file in use, and where */
const refuseUsed = async (strapi: Core.Strapi, trx: Knex, files: readonly File[]): Promise<void> => {
  const refusals: Refusal[] = [];
  for (const file of files) {
    const [problem] = await imageDeletionProblems(strapi, trx, file);
    if (!problem) continue;
    const error = new errors.ValidationError(formatProblem(problem), {});
    refusals.push({ documentId: file.documentId, label: file.name, error });
  }
  const [first] = refusals;
  if (first) throw files.length === 1 ? first.error : bulkRefusal('deleted', files.length, refusals);
};

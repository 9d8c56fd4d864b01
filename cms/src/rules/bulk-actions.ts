import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { bulkRefusal, type Refusal } from './bulk-refusal.ts';
import { labelOf } from './labels.ts';
import { inTurn } from './one-writer.ts';

/**
 * Publishing, unpublishing and deleting several entries of a list: all of them or none. Strapi runs them side by side in
 * one transaction, where each would rebuild links that another has just put back, and tells of the first refusal without
 * saying whose it is. So they run one after the other, and the message names every entry that was refused. The methods
 * are those of the content manager's own service, which has no other way in; tests/admin-writes.test.ts pins them.
 */

type Options = Record<string, unknown>;
interface DocumentManager {
  publishMany(uid: string, documentIds: string[], locale?: unknown): Promise<number>;
  unpublishMany(documentIds: string[], uid: string, options?: Options): Promise<{ count: number }>;
  deleteMany(documentIds: string[], uid: string, options?: Options): Promise<{ count: number }>;
}

type Action = (documentId: string) => Promise<{ entries: unknown[] }>;

export const replaceBulkActions = (strapi: Core.Strapi): void => {
  const manager = strapi.plugin('content-manager').service('document-manager') as DocumentManager;
  const documents = (uid: string) => strapi.documents(uid as 'api::film.film');
  const all = (uid: string, ids: string[], done: string, action: Action) => allOrNone(strapi, uid, ids, done, action);

  manager.publishMany = async (uid, ids, locale) => {
    const published = await all(uid, ids, 'published', (documentId) =>
      documents(uid).publish({ documentId, locale: locale as never }),
    );
    return published.flatMap(({ entries }) => entries).length;
  };
  manager.unpublishMany = async (ids, uid, options) => {
    const unpublished = await all(uid, ids, 'unpublished', (documentId) =>
      documents(uid).unpublish({ ...options, documentId }),
    );
    return { count: unpublished.flatMap(({ entries }) => entries).length };
  };
  manager.deleteMany = async (ids, uid, options) => {
    const deleted = await all(uid, ids, 'deleted', (documentId) => documents(uid).delete({ ...options, documentId }));
    return { count: deleted.length };
  };
};

const allOrNone = (
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
  done: string,
  action: Action,
): Promise<{ entries: unknown[] }[]> =>
  inTurn(strapi, async (trx) => {
    const results: { entries: unknown[] }[] = [];
    const refusals: Refusal[] = [];
    const chosen = new Set(documentIds);
    for (const documentId of chosen) {
      try {
        results.push(await action(documentId));
      } catch (error) {
        // A rule said no: look at the rest too, for one message. Nothing of it stays.
        if (!(error instanceof errors.ApplicationError) || chosen.size === 1) throw error;
        refusals.push({ documentId, error, label: await labelOf(strapi, trx, uid, documentId) });
      }
    }
    if (refusals.length > 0) throw bulkRefusal(done, chosen.size, refusals);
    return results;
  });

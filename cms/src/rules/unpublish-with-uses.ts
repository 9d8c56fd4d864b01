import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isDraftAndPublish, type Knex } from '../site-content/model.ts';
import { labelOf } from './labels.ts';
import { inTurn } from './one-writer.ts';
import { usesOf } from './uses.ts';

/**
 * Unpublishes a film or programme together with all that shows it, in one go: the programme with the film, and the
 * screenings of both. For the admin:
 * - `GET /unpublishing/<uid>/<documentId>` says what would go: `[{ uid, documentId, label }]`, the entry itself last.
 * - `POST` to the same address does it.
 * Both ask for the right to publish each of those entries.
 */

interface Entry {
  uid: string;
  documentId: string;
  /** `screening of “Union” on 2026-12-04 at 18:30` */
  label: string;
}

interface Context {
  params: { uid: string; documentId: string };
  state: { userAbility: unknown };
  body?: unknown;
}

/** An entry after everything published that refers to it, so that each goes when nothing shows it any more. */
const withUses = async (
  strapi: Core.Strapi,
  trx: Knex,
  { uid, documentId, label }: Entry,
  found: Map<string, Entry> = new Map(),
): Promise<Entry[]> => {
  for (const use of await usesOf(strapi, trx, uid, documentId)) {
    if (use.inPublished && !found.has(use.documentId)) await withUses(strapi, trx, use, found);
  }
  found.set(documentId, { uid, documentId, label });
  return [...found.values()];
};

interface PermissionChecker {
  cannot: { unpublish(entry: object): boolean };
}

const checkRights = async (strapi: Core.Strapi, userAbility: unknown, { uid, documentId }: Entry): Promise<void> => {
  const checker: PermissionChecker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: uid });
  // A role may be limited to the entries of their maker.
  const populate = { createdBy: { populate: { roles: true } } } as never;
  const entry = await documentsOf(strapi, uid).findOne({ documentId, status: 'published', populate });
  if (!entry) throw new errors.NotFoundError('This is not published: reload the page');
  if (checker.cannot.unpublish(entry)) throw new errors.ForbiddenError();
};

const documentsOf = (strapi: Core.Strapi, uid: string) => strapi.documents(uid as 'api::film.film');

export const addUnpublishWithUses = (strapi: Core.Strapi): void => {
  const entries = async (trx: Knex, { params: { uid, documentId }, state }: Context): Promise<Entry[]> => {
    if (!uid.startsWith('api::') || !isDraftAndPublish(strapi, uid)) throw new errors.NotFoundError();
    const label = await labelOf(strapi, trx, uid, documentId);
    const all = await withUses(strapi, trx, { uid, documentId, label });
    for (const entry of all) await checkRights(strapi, state.userAbility, entry);
    return all;
  };
  const list = (context: Context) =>
    strapi.db.transaction(async ({ trx }) => {
      context.body = await entries(trx as unknown as Knex, context);
    });
  const unpublish = (context: Context) =>
    inTurn(strapi, async (trx) => {
      const all = await entries(trx, context);
      for (const { uid, documentId } of all) await documentsOf(strapi, uid).unpublish({ documentId });
      context.body = all;
    });
  const route = (method: 'GET' | 'POST', handler: (context: Context) => Promise<unknown>) => ({
    method,
    path: '/:uid/:documentId',
    handler: handler as never,
    info: { type: 'admin' },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/unpublishing',
    routes: [route('GET', list), route('POST', unpublish)],
  });
};

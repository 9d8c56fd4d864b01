import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isDraftAndPublish, type Knex } from '../site-content/model.ts';
import { publishProblems } from './entry-problems.ts';
import { deletionProblems, unpublishProblems } from './in-use.ts';
import { keepFields } from './kept-fields.ts';
import { inTurn } from './one-writer.ts';
import { refuse } from './refuse.ts';
import { keepInboundLinks } from './relation-guard.ts';
import { type Data, dataOfCopy, rowNumberProblems } from './saved-relations.ts';
import { unstorableProblems } from './unstorable-values.ts';

/**
 * Every write of content goes through here: in its turn, by the rules, under the relation guard, in one transaction.
 * There is no way past it: a create or update with `status: 'published'`, which Strapi publishes beside all document
 * middleware, becomes a draft and a publish of its own.
 */

type Context = Parameters<Parameters<Core.Strapi['documents']['use']>[0]>[0];
type Next = () => Promise<unknown>;
interface Params {
  documentId?: unknown;
  status?: 'draft' | 'published';
  data?: Data;
  populate?: never;
  fields?: never;
}

/** What the document service calls a write. */
const WRITES = ['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete'];

export const registerPublishing = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    if (!context.uid.startsWith('api::') || !WRITES.includes(context.action)) return next();
    return inTurn(strapi, (trx) => write(strapi, trx, context, next as Next)) as never;
  });
};

const write = async (strapi: Core.Strapi, trx: Knex, context: Context, next: Next): Promise<unknown> => {
  const { uid, action } = context;
  const params = context.params as Params;
  if (action === 'create') return save(strapi, context, next);
  const documentId = checkId(params.documentId, action);
  const hasDrafts = isDraftAndPublish(strapi, uid);
  switch (action) {
    case 'update':
      return save(strapi, context, next);
    case 'clone':
      if (hasDrafts) params.data = dataOfCopy(strapi, uid, params.data ?? {});
      return save(strapi, context, next);
    case 'publish':
      refuse(await publishProblems(strapi, trx, uid, documentId), 'publishing');
      await keepFields(strapi, trx, uid, documentId);
      return keepInboundLinks(strapi, trx, uid, documentId, true, next);
    case 'discardDraft':
      return keepInboundLinks(strapi, trx, uid, documentId, false, next);
    case 'unpublish':
      refuse(await unpublishProblems(strapi, trx, uid, documentId), 'unpublishing');
      return next();
    case 'delete':
      refuse(await deletionProblems(strapi, trx, uid, documentId), 'deleting');
      return next();
    default:
      return next();
  }
};

/** Strapi takes a missing id for all documents, and a condition for all that meet it: no rule would have seen them. */
const checkId = (documentId: unknown, action: string): string => {
  if (typeof documentId === 'string' && documentId !== '') return documentId;
  throw new errors.ApplicationError(`${action} needs the document id of one entry`);
};

const save = async (strapi: Core.Strapi, context: Context, next: Next): Promise<unknown> => {
  const params = context.params as Params;
  const data = params.data ?? {};
  refuse(unstorableProblems(strapi, context.uid, data), 'saving');
  if (!isDraftAndPublish(strapi, context.uid)) return next();
  refuse(rowNumberProblems(strapi, context.uid, data), 'saving');
  if (context.action === 'clone' || params.status !== 'published') return next();

  params.status = 'draft';
  const draft = (await next()) as { documentId: string } | null;
  if (!draft) return draft;
  const { documentId } = draft;
  const documents = strapi.documents(context.uid as UID.ContentType);
  await documents.publish({ documentId });
  return documents.findOne({ documentId, status: 'published', populate: params.populate, fields: params.fields });
};

import { formatProblem, type Problem } from '@also-playing/shared-types/problem';
import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isDraftAndPublish, type Knex } from '../site-content/model.ts';
import { keepFields } from './kept-fields.ts';
import { publishProblems } from './publish-problems.ts';
import { asFieldError } from './published-once.ts';
import { publishedUses } from './published-uses.ts';
import { keepInboundLinks } from './relation-guard.ts';

/**
 * Everything that publishes goes through here: one lock, the rules, the relation guard, in one transaction. There is no
 * way past it: a create or update with `status: 'published'`, which Strapi publishes beside all document middleware,
 * becomes a draft and a publish of its own.
 */

type Context = Parameters<Parameters<Core.Strapi['documents']['use']>[0]>[0];
type Next = () => Promise<unknown>;
interface Params {
  documentId?: string;
  status?: 'draft' | 'published';
}

// One lock for all: a publish touches the links of several documents.
const LOCK = 727_002;
const LOCKED = ['publish', 'unpublish', 'discardDraft', 'delete'];

export const registerPublishing = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    if (!isDraftAndPublish(strapi, context.uid)) return next();
    const { status } = context.params as Params;
    if ((context.action === 'create' || context.action === 'update') && status === 'published') {
      return asDraftThenPublish(strapi, context, next as Next) as never;
    }
    if (!LOCKED.includes(context.action)) return next();
    try {
      return (await strapi.db.transaction(async ({ trx }) =>
        locked(strapi, trx as unknown as Knex, context, next as Next),
      )) as never;
    } catch (error) {
      throw asFieldError(strapi, error);
    }
  });
};

const asDraftThenPublish = (strapi: Core.Strapi, context: Context, next: Next): Promise<unknown> =>
  strapi.db.transaction(async () => {
    const params = context.params as Params & { populate?: never; fields?: never };
    params.status = 'draft';
    const { documentId } = (await next()) as { documentId: string };
    const documents = strapi.documents(context.uid as UID.ContentType);
    await documents.publish({ documentId });
    return documents.findOne({ documentId, status: 'published', populate: params.populate, fields: params.fields });
  });

const locked = async (strapi: Core.Strapi, trx: Knex, context: Context, next: Next): Promise<unknown> => {
  await takeLock(strapi, trx);
  const { uid, action } = context;
  const { documentId = '' } = context.params as Params;

  if (action === 'publish') {
    refuse(await publishProblems(strapi, trx, uid, documentId));
    await keepFields(strapi, trx, uid, documentId);
  }
  if (action === 'unpublish' || action === 'delete') refuse(await publishedUses(trx, uid, documentId, action));
  if (action === 'publish' || action === 'discardDraft') {
    return keepInboundLinks(strapi, trx, uid, documentId, action === 'publish', next);
  }
  return next();
};

/** On SQLite the first write is the lock: a transaction that reads first is refused when another process wrote since. */
const takeLock = async (strapi: Core.Strapi, trx: Knex): Promise<void> => {
  if (strapi.db.dialect.client === 'postgres') await trx.raw('SELECT pg_advisory_xact_lock(?)', [LOCK]);
  else await trx.raw('UPDATE strapi_core_store_settings SET id = id WHERE 0');
};

/** @throws ValidationError with every problem at its field */
const refuse = (problems: readonly Problem[]): void => {
  if (problems.length === 0) return;
  throw new errors.ValidationError(
    problems.length === 1
      ? formatProblem(problems[0] as Problem)
      : `${problems.length} things to mend before publishing`,
    {
      errors: problems.map((problem) => ({
        path: problem.path.map(String),
        message: formatProblem(problem),
        name: 'ValidationError',
      })),
    },
  );
};

import { ADDRESSED_TYPES, type AddressedType, addressOf } from '@also-playing/shared-types/addresses';
import { slug } from '@also-playing/shared-types/fields';
import type { Core } from '@strapi/strapi';
import { isDraftAndPublish, type Knex, modelOf } from '../site-content/model.ts';
import { publicSlug } from '../site-content/public-entry.ts';
import { wordOf } from './labels.ts';
import { checkRedirect } from './redirect-problems.ts';
import { REDIRECT, writeMove } from './redirects.ts';

/**
 * Who kept the old address of a page still finds it: when the slug of something public changes, by a publish or by a save
 * of what has no draft, a redirect is written in the same transaction. Each leads straight to where its page is now, and
 * none that the site reads begins where a page is, so there is no chain and no loop. Nor does one begin where no page can have
 * been, as at a slug with a space, which is mended soon.
 */

type Context = Parameters<Parameters<Core.Strapi['documents']['use']>[0]>[0];

/** Registered after the rules of publishing: it runs inside their turn. */
export const keepRedirects = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    if (uid === REDIRECT && (action === 'create' || action === 'update')) {
      return strapi.db.transaction(async ({ trx }) => {
        await checkRedirect(strapi, trx as unknown as Knex, context.params);
        return next();
      }) as never;
    }
    const type = ADDRESSED_TYPES.find((one) => one === wordOf(uid));
    if (!type || action !== (isDraftAndPublish(strapi, uid) ? 'publish' : 'update')) return next();
    return strapi.db.transaction(async ({ trx }) => {
      const before = await slugBefore(strapi, trx as unknown as Knex, context);
      const result = await next();
      if (before) await followMove(strapi, trx as unknown as Knex, type, context, before);
      return result;
    }) as never;
  });
};

const documentIdOf = ({ params }: Context): string => (params as { documentId: string }).documentId;

/** The slug at which an entry is public now, if this write changes it. */
const slugBefore = async (strapi: Core.Strapi, trx: Knex, context: Context): Promise<string | undefined> => {
  const { uid, params } = context;
  const documentId = documentIdOf(context);
  const hasDrafts = isDraftAndPublish(strapi, uid);
  const rows: { slug: string | null; published_at: unknown }[] = await trx(modelOf(strapi, uid).tableName)
    .where({ document_id: documentId })
    .select('slug', 'published_at');
  const coming = hasDrafts
    ? rows.find((row) => row.published_at === null)?.slug
    : (params as { data?: { slug?: string | null } }).data?.slug;
  const live = rows.filter((row) => !hasDrafts || row.published_at !== null);
  return coming && live.some(({ slug }) => slug && slug !== coming)
    ? publicSlug(strapi, trx, uid, documentId)
    : undefined;
};

const followMove = async (
  strapi: Core.Strapi,
  trx: Knex,
  type: AddressedType,
  context: Context,
  before: string,
): Promise<void> => {
  const live = trx(modelOf(strapi, context.uid).tableName).where({ document_id: documentIdOf(context) });
  if (isDraftAndPublish(strapi, context.uid)) live.whereNotNull('published_at');
  const now: { slug: string } | undefined = await live.first('slug');
  if (!now?.slug) return;
  await writeMove(strapi, pathOf(type, before), pathOf(type, now.slug), isSlug(before));
};

/** What has no draft is saved with any slug. It stands in a path as one part, whatever is in it. */
const pathOf = (type: AddressedType, typed: string): string =>
  addressOf(type, encodeURIComponent(typed.toWellFormed()));

/** Whether a page can have been there: upper and lower case are one address. */
const isSlug = (typed: string): boolean => slug.safeParse(typed.toLowerCase()).success;

import type { Core } from '@strapi/strapi';
import { KINDS } from '../rules/kinds.ts';
import type { Knex } from '../site-content/model.ts';
import type { Row } from '../site-content/public-rows.ts';
import { referencesOf } from '../site-content/references.ts';
import { draftsOf } from '../site-content/select.ts';
import { inSnapshot } from '../site-content/snapshot.ts';
import { type Previewed, readPreviewToken } from './preview-token.ts';

/**
 * Drafts, for whoever has the signed address of a preview: `GET /also-playing/preview/<token>` → {@link PreviewDrafts}.
 * 404 for a forged one, 410 when it is over. The site's token has no part in it: it never reads a draft.
 */

/**
 * An entry as it was saved last, and what it names that may not be public yet, as the site would read them: no rows where
 * it is wanted as readers have it.
 */
interface PreviewDrafts {
  type: string;
  documentId: string;
  /** By type of the contract. */
  rows: Record<string, Row[]>;
}

interface Context {
  params: { token: string };
  set(name: string, value: string): void;
  status: number;
  body?: unknown;
}

/** What is named by what is named … and no further: a person of a film, and their portrait. */
const DEPTH = 3;

export const answerPreviews = (strapi: Core.Strapi): void => {
  const handler = async (context: Context): Promise<void> => {
    const secret = process.env.PREVIEW_SECRET;
    const previewed = secret ? readPreviewToken(secret, context.params.token, Date.now()) : 'forged';
    context.set('cache-control', 'no-store');
    if (typeof previewed === 'string') {
      context.status = previewed === 'expired' ? 410 : 404;
      context.body = { error: { message: `the preview’s address is ${previewed}` } };
      return;
    }
    const drafts = await inSnapshot(strapi, (trx) => draftsAround(strapi, trx, previewed));
    if (drafts) context.body = drafts;
    else context.status = 404;
  };
  strapi.server.routes({
    type: 'admin',
    prefix: '/also-playing',
    routes: [
      {
        method: 'GET',
        path: '/preview/:token',
        handler: handler as never,
        info: { type: 'admin' },
        config: { auth: false, policies: [] },
      },
    ],
  });
};

const draftsAround = async (
  strapi: Core.Strapi,
  trx: Knex,
  { uid, documentId, published }: Previewed,
): Promise<PreviewDrafts | undefined> => {
  const type = KINDS[uid]?.type;
  if (!type) return undefined;
  if (published) return { type, documentId, rows: {} };
  const rows: Record<string, Row[]> = {};
  const read = new Set<string>();
  let wanted = new Map([[uid, new Set([documentId])]]);
  for (let depth = 0; depth < DEPTH && wanted.size > 0; depth++) {
    const next: typeof wanted = new Map();
    for (const [one, ids] of wanted) {
      const kind = KINDS[one];
      if (!kind) continue;
      const found = await draftsOf(
        strapi,
        kind.name,
        [...ids].filter((id) => !read.has(id)),
        trx,
      );
      for (const row of found) {
        read.add(row.documentId as string);
        for (const { uid: to, documentId: id } of referencesOf(strapi, kind.name, row)) {
          // Of what has a draft of its own the site has the published one: it isn't this entry that changes it.
          if (!read.has(id) && !strapi.contentTypes[to as 'api::film.film']?.options?.draftAndPublish) {
            next.set(to, (next.get(to) ?? new Set()).add(id));
          }
        }
      }
      rows[kind.type] = [...(rows[kind.type] ?? []), ...found];
    }
    wanted = next;
  }
  return rows[type]?.length ? { type, documentId, rows } : undefined;
};

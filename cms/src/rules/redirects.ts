import { foldPath } from '@also-playing/shared-types/addresses';
import type { Core } from '@strapi/strapi';

/** Redirects as the system reads and writes them: below the document service, whose rules are for editors. */

export const REDIRECT = 'api::redirect.redirect';

export interface Redirect {
  documentId: string;
  from: string;
  to: string;
}

/** As hosts compare paths: without regard to upper case and the slash at the end. */
export const isSamePath = (a: string, b: string): boolean => foldPath(a) === foldPath(b);

/** All of them: a festival has a few hundred after ten years. */
export const redirectsOf = async (strapi: Core.Strapi): Promise<Redirect[]> => {
  const rows: Partial<Record<keyof Redirect, string | null>>[] = await strapi.db
    .query(REDIRECT)
    .findMany({ select: ['documentId', 'from', 'to'], orderBy: { id: 'asc' } });
  return rows.map(({ documentId, from, to }) => ({ documentId: documentId ?? '', from: from ?? '', to: to ?? '' }));
};

/** Sends on to `to` those redirects that lead to `from`, so that nobody is redirected twice. */
export const sendOn = async (
  strapi: Core.Strapi,
  redirects: readonly Redirect[],
  from: string,
  to: string,
): Promise<void> => {
  for (const redirect of redirects) {
    if (!isSamePath(redirect.to, from)) continue;
    await strapi.db.query(REDIRECT).update({ where: { documentId: redirect.documentId }, data: { to } });
  }
};

/**
 * A page has moved: what led to its old path leads to the new one, that path itself too, and nothing leads away from it.
 * @param wasThere whether anybody can have seen it at the old path
 */
export const writeMove = async (strapi: Core.Strapi, from: string, to: string, wasThere: boolean): Promise<void> => {
  if (isSamePath(from, to)) return;
  const query = strapi.db.query(REDIRECT);
  const all = await redirectsOf(strapi);
  for (const { documentId } of all.filter((redirect) => isSamePath(redirect.from, to))) {
    await query.delete({ where: { documentId } });
  }
  const left = all.filter((redirect) => !isSamePath(redirect.from, to));
  await sendOn(strapi, left, from, to);
  if (!wasThere) return;
  const same = left.find((redirect) => isSamePath(redirect.from, from));
  if (same) await query.update({ where: { documentId: same.documentId }, data: { to } });
  else await query.create({ data: { from, to } });
};

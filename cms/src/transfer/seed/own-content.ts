import type { Core } from '@strapi/strapi';
import { KINDS, SITE } from '../kinds.ts';
import { readLastImport } from '../memory/last-import.ts';

/**
 * What makes a CMS somebody's own: a user who is not the demo's editor, or an entry that the demo festival did not bring.
 * The site's settings are no such entry: every CMS has them from its first start.
 * @param begun whether a seed began here: what an import has written is the demo's then
 * @returns it in words; undefined when the demo festival may come in
 */
export const ownContent = async (strapi: Core.Strapi, begun: boolean): Promise<string | undefined> => {
  const users: { email: string }[] = await strapi.db.query('admin::user').findMany({ select: ['email'] });
  const editor = process.env.EDITOR_EMAIL?.toLowerCase();
  if (users.some(({ email }) => email.toLowerCase() !== editor)) return 'a user';
  const { knows } = await readLastImport(strapi);
  for (const { uid, word } of KINDS) {
    if (uid === SITE.uid) continue;
    const entries: { documentId: string }[] = await strapi.db.query(uid).findMany({ select: ['documentId'] });
    if (entries.some(({ documentId }) => !begun || !knows(documentId)))
      return word === 'edition' ? 'an edition' : `a ${word}`;
  }
  return undefined;
};

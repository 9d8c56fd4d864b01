import type { Problem } from '@also-playing/shared-types/problem';
import type { Core } from '@strapi/strapi';

/** What the panel and `pnpm content check` say of an entry, by the modules that the CMS runs. */
export const entryProblems = async (
  strapi: Core.Strapi,
  type: string,
  documentId: string,
): Promise<Record<'stops' | 'advised', Problem[]>> => {
  const { problemsOf } = await import('../dist/src/rules/entry-problems.js' as string);
  const { lookup } = await import('../dist/src/rules/lookup.js' as string);
  return strapi.db.transaction(async ({ trx }) => {
    const problems = await problemsOf(lookup(strapi, trx), `api::${type}.${type}`, [documentId]);
    return problems.get(documentId);
  });
};

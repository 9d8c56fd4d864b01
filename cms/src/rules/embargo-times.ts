import { localDateTime } from '@also-playing/shared-types/fields';
import { type Problem, problemsOf } from '@also-playing/shared-types/problem';
import { modelOf } from '../site-content/model.ts';
import type { Draft } from './draft.ts';
import type { Lookup } from './lookup.ts';

/**
 * Embargoes that lift at no time, by document id. The site doesn't read when one lifts, so its contract says nothing of
 * it.
 */
export const embargoProblems = async (
  { strapi, trx }: Lookup,
  uid: string,
  drafts: readonly Draft[],
): Promise<Map<string, Problem[]>> => {
  const { tableName, attributes } = modelOf(strapi, uid);
  if (!attributes.publishAt) return new Map();
  const rows: { documentId: string; publishAt: string }[] = await trx(tableName)
    .whereIn(
      'document_id',
      drafts.map(({ documentId }) => documentId),
    )
    .whereNull('published_at')
    .whereNotNull('publish_at')
    .select({ documentId: 'document_id', publishAt: 'publish_at' });
  return new Map(
    rows.map(({ documentId, publishAt }) => [
      documentId,
      problemsOf(localDateTime, publishAt).map((problem) => ({ ...problem, path: ['publishAt'] })),
    ]),
  );
};

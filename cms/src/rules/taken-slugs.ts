import type { Problem } from '@also-playing/shared-types/problem';
import { isDraftAndPublish, modelOf } from '../site-content/model.ts';
import type { Draft } from './draft.ts';
import { wordOf } from './labels.ts';
import type { Lookup } from './lookup.ts';

/**
 * Two pages at one address, by document id. The database's index refuses the same when two are published at one moment.
 */
export const takenSlugs = async (
  { strapi, trx }: Lookup,
  uid: string,
  drafts: readonly Draft[],
): Promise<Map<string, Problem[]>> => {
  const { tableName, attributes } = modelOf(strapi, uid);
  const slugs = drafts.flatMap(({ slug }) => (typeof slug === 'string' ? slug : []));
  if (!attributes.slug || slugs.length === 0) return new Map();
  const hasDrafts = isDraftAndPublish(strapi, uid);
  const taken: { slug: string; documentId: string; name: string }[] = await trx(tableName)
    .whereIn('slug', slugs)
    .modify((query) => hasDrafts && query.whereNotNull('published_at'))
    .select('slug', { documentId: 'document_id', name: attributes.title ? 'title' : 'name' });
  const bySlug = Map.groupBy(taken, ({ slug }) => slug);
  return new Map(
    drafts.map(({ slug, documentId }) => [
      documentId,
      (bySlug.get(slug as string) ?? [])
        .filter((other) => other.documentId !== documentId)
        .slice(0, 1)
        .map((other) => ({
          path: ['slug'],
          what: `the ${hasDrafts ? 'published ' : ''}${wordOf(uid)} "${other.name}" has this address`,
          remedy: 'write another one',
          other: { uid, documentId: other.documentId },
        })),
    ]),
  );
};

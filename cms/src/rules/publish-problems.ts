import { contract, type EntryType } from '@also-playing/shared-types/contract';
import { inPlainWords, type Problem, toProblems } from '@also-playing/shared-types/problem';
import type { Core } from '@strapi/strapi';
import { isComponent, isDraftAndPublish, type Knex, modelOf } from '../site-content/model.ts';
import { draftOf } from '../site-content/select.ts';
import type { EntryName } from '../site-content/types.ts';
import { wordOf } from './labels.ts';

/**
 * What stops an entry from being published: everything that would stop the site from reading it. Its draft is read just
 * as the site would read it once published, and held against the same contract.
 */

const NAMES: Record<string, { name: EntryName; type: EntryType }> = {
  'api::film.film': { name: 'SiteFilm', type: 'film' },
  'api::programme.programme': { name: 'SiteProgramme', type: 'programme' },
  'api::screening.screening': { name: 'SiteScreening', type: 'screening' },
  'api::page.page': { name: 'SitePage', type: 'page' },
};

/** All problems of a draft at once, each at its field; none of a type without draft and publish. */
export const publishProblems = async (
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  documentId: string,
): Promise<Problem[]> => {
  const known = NAMES[uid];
  if (!known) return [];
  const draft = await draftOf(strapi, known.name, documentId, trx);
  if (!draft) return [];
  const unpublished = await unpublishedTargets(strapi, trx, uid, documentId);
  // What is chosen but not published reads like nothing: it is said as what it is.
  for (const { field, documentId: id } of unpublished) draft[field] ??= id;
  const parsed = contract[known.type].safeParse(draft, { error: inPlainWords });
  return [
    ...(parsed.success ? [] : toProblems(parsed.error)),
    ...unpublished.map(({ field, word, title }) => ({
      path: [field],
      what: `the ${word} "${title}" is not published`,
      remedy: `publish the ${word} first`,
    })),
    ...(await takenSlug(strapi, trx, uid, documentId, draft.slug)),
    ...(await imageProblems(strapi, trx, uid, documentId)),
  ];
};

/** Two pages at one address. The database's index refuses the same when two are published at one moment. */
const takenSlug = async (
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  documentId: string,
  slug: unknown,
): Promise<Problem[]> => {
  if (typeof slug !== 'string') return [];
  const { tableName, attributes } = modelOf(strapi, uid);
  if (!attributes.slug) return [];
  const other: { title: string } | undefined = await trx(tableName)
    .where({ slug })
    .whereNot({ document_id: documentId })
    .whereNotNull('published_at')
    .first('title');
  const word = wordOf(uid);
  return other
    ? [{ path: ['slug'], what: `the published ${word} "${other.title}" has this address`, remedy: 'write another one' }]
    : [];
};

interface UnpublishedTarget {
  field: string;
  word: string;
  documentId: string;
  title: string;
}

/** Films and programmes that the draft points to and that aren't published. */
const unpublishedTargets = async (
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  documentId: string,
): Promise<UnpublishedTarget[]> => {
  const { tableName, attributes } = modelOf(strapi, uid);
  const targets: UnpublishedTarget[] = [];
  for (const [field, { target = '', joinTable, mappedBy }] of Object.entries(attributes)) {
    if (!joinTable || mappedBy || isComponent(strapi, target) || !isDraftAndPublish(strapi, target)) continue;
    const targetTable = modelOf(strapi, target).tableName;
    const published = trx(targetTable).whereNotNull('published_at').select('document_id');
    const drafts: { title: string; document_id: string }[] = await trx(`${tableName} as e`)
      .join(`${joinTable.name} as l`, `l.${joinTable.joinColumn.name}`, 'e.id')
      .join(`${targetTable} as t`, 't.id', `l.${joinTable.inverseJoinColumn.name}`)
      .where({ 'e.document_id': documentId })
      .whereNull('e.published_at')
      .whereNotIn('t.document_id', published)
      .orderBy(`l.${joinTable.orderColumnName ?? 'id'}`)
      .select('t.title', 't.document_id');
    for (const { title, document_id } of drafts) {
      targets.push({ field, word: wordOf(target), documentId: document_id, title });
    }
  }
  return targets;
};

/** Images of an entry that nobody described; said at the field that shows them. */
const imageProblems = async (strapi: Core.Strapi, trx: Knex, uid: string, documentId: string): Promise<Problem[]> => {
  const rows: { field: string; name: string }[] = await trx('files_related_mph as m')
    .join(`${modelOf(strapi, uid).tableName} as e`, 'e.id', 'm.related_id')
    .join('files as f', 'f.id', 'm.file_id')
    .where({ 'm.related_type': uid, 'e.document_id': documentId })
    .whereNull('e.published_at')
    .where((query) => query.whereNull('f.alternative_text').orWhere('f.alternative_text', ''))
    .orderBy(['m.field', 'm.order'])
    .select('m.field', 'f.name');
  return rows.map(({ field, name }) => ({
    path: [field],
    what: `the image ${name} has no alternative text`,
    remedy: 'open it and describe what it shows for those who can’t see it',
  }));
};

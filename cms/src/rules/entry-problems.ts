import { contract } from '@also-playing/shared-types/contract';
import { isLocalDateTime } from '@also-playing/shared-types/local-time';
import { inPlainWords, type Problem, toProblems } from '@also-playing/shared-types/problem';
import { entryAdvice } from '@also-playing/shared-types/rules/entry-advice';
import type { Core } from '@strapi/strapi';
import { isComponent, isDraftAndPublish, type Knex, modelOf } from '../site-content/model.ts';
import { draftsOf } from '../site-content/select.ts';
import { KINDS } from './kinds.ts';
import { wordOf } from './labels.ts';
import { languagesOf } from './languages.ts';
import { referenceProblems } from './reference-problems.ts';
import { screeningAdvice, screeningProblems } from './screening-problems.ts';
import { twinAdvice } from './twins.ts';

/**
 * Everything that is to be said of an entry, each at its field. Its draft is read just as the site would read it once
 * published, and held against the same contract; what the site can't see by itself (two screenings in one room) is asked
 * of the database.
 */

export interface EntryProblems {
  /** What stops it from being published, and would stop the site from reading it. */
  stops: Problem[];
  /** What is advised, and stops nothing. */
  advised: Problem[];
}

type Draft = Record<string, unknown>;

const readDraft = async (strapi: Core.Strapi, trx: Knex, uid: string, documentId: string) => {
  const kind = KINDS[uid];
  const [draft] = kind ? await draftsOf(strapi, kind.name, [documentId], trx) : [];
  return kind && draft && { kind, draft };
};

/** What stops an entry: all at once; nothing of an entry that isn't there. */
export const publishProblems = async (
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  documentId: string,
): Promise<Problem[]> => {
  const read = await readDraft(strapi, trx, uid, documentId);
  return read ? stopsOf(strapi, trx, uid, read) : [];
};

/** What stops an entry, and what is advised. */
export const entryProblems = async (
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  documentId: string,
): Promise<EntryProblems> => {
  const read = await readDraft(strapi, trx, uid, documentId);
  if (!read) return { stops: [], advised: [] };
  const stops = await stopsOf(strapi, trx, uid, read);
  const { kind, draft } = read;
  return {
    stops,
    advised: [
      ...entryAdvice(kind.type, draft),
      ...(kind.type === 'screening' ? await screeningAdvice(strapi, trx, draft) : []),
      ...(await twinAdvice(strapi, trx, kind.name, draft)),
    ],
  };
};

const stopsOf = async (
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  { kind, draft }: { kind: (typeof KINDS)[string]; draft: Draft },
): Promise<Problem[]> => {
  const documentId = draft.documentId as string;
  const unpublished = await unpublishedTargets(strapi, trx, uid, documentId);
  // What is chosen but not published reads like nothing: it is said as what it is.
  for (const { field, documentId: id } of unpublished) draft[field] ??= id;
  const parsed = contract[kind.type].safeParse(draft, { error: inPlainWords });
  return [
    ...(parsed.success ? [] : toProblems(parsed.error)),
    ...unpublished.map(({ field, word, title }) => ({
      path: [field],
      what: `the ${word} "${title}" is not published`,
      remedy: `publish the ${word} first`,
    })),
    ...(await takenSlug(strapi, trx, uid, documentId, draft.slug)),
    ...(await ownLanguage(strapi, draft)),
    ...(kind.type === 'page' ? await languagePath(strapi, draft) : []),
    ...(await embargoProblems(strapi, trx, uid, documentId)),
    ...(kind.type === 'screening' ? await screeningProblems(strapi, trx, draft) : []),
    ...(await referenceProblems(strapi, trx, kind.name, draft)),
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
  const { tableName, attributes } = modelOf(strapi, uid);
  if (typeof slug !== 'string' || !attributes.slug) return [];
  const named = attributes.title ? 'title' : 'name';
  const others = trx(tableName).where({ slug }).whereNot({ document_id: documentId });
  if (isDraftAndPublish(strapi, uid)) others.whereNotNull('published_at');
  const other: Record<string, string> | undefined = await others.first(named);
  const which = isDraftAndPublish(strapi, uid) ? `published ${wordOf(uid)}` : wordOf(uid);
  return other
    ? [{ path: ['slug'], what: `the ${which} "${other[named]}" has this address`, remedy: 'write another one' }]
    : [];
};

/** Texts in the site's own language stand in the entry itself: a translation into it would never be read. */
const ownLanguage = async (strapi: Core.Strapi, { translations }: Draft): Promise<Problem[]> => {
  const all = (translations as { locale?: string }[] | null) ?? [];
  if (all.length === 0) return [];
  const site = (await strapi.db.query('api::site.site').findOne({ select: ['locale'] })) as { locale?: string } | null;
  return all.flatMap(({ locale }, index) =>
    locale && locale === site?.locale
      ? {
          path: ['translations', index, 'locale'],
          what: `"${locale}" is the site’s own language`,
          remedy: 'write these texts above, and delete this translation',
        }
      : [],
  );
};

/** Pages of the site's other languages stand under `/fr/`: no editors' page may. */
const languagePath = async (strapi: Core.Strapi, { slug }: Draft): Promise<Problem[]> =>
  (await languagesOf(strapi)).includes(String(slug))
    ? [{ path: ['slug'], what: `"${slug}" is a language of the site`, remedy: 'write another address' }]
    : [];

/** The site doesn't read when an embargo lifts, so its contract says nothing of it. */
const embargoProblems = async (strapi: Core.Strapi, trx: Knex, uid: string, documentId: string): Promise<Problem[]> => {
  const { tableName, attributes } = modelOf(strapi, uid);
  if (!attributes.publishAt) return [];
  const draft: { publish_at: string | null } | undefined = await trx(tableName)
    .where({ document_id: documentId })
    .whereNull('published_at')
    .first('publish_at');
  if (!draft?.publish_at || isLocalDateTime(draft.publish_at)) return [];
  return [
    {
      path: ['publishAt'],
      what: `expected a day and a time, got "${draft.publish_at}"`,
      remedy: 'write it like 2026-12-01T10:00, by the site’s clock',
    },
  ];
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

import { contract, type EntryType } from '@also-playing/shared-types/contract';
import { inPlainWords, type Problem, toProblems } from '@also-playing/shared-types/problem';
import type { Core } from '@strapi/strapi';
import type { Knex } from '../site-content/model.ts';
import { draftOf } from '../site-content/select.ts';
import type { EntryName } from '../site-content/types.ts';

/**
 * What stops an entry from being published: everything that would stop the site from reading it. Its draft is read just
 * as the site would read it once published, and held against the same contract.
 */

const NAMES: Record<string, { name: EntryName; type: EntryType }> = {
  'api::film.film': { name: 'SiteFilm', type: 'film' },
  'api::screening.screening': { name: 'SiteScreening', type: 'screening' },
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
  const { type } = known;
  const parsed = contract[type].safeParse(draft, { error: inPlainWords });
  const problems = parsed.success ? [] : toProblems(parsed.error);
  const inWords = type === 'screening' ? await unpublishedFilm(trx, documentId, problems) : problems;
  return [
    ...inWords,
    ...(await takenSlug(trx, uid, documentId, draft.slug)),
    ...(await imageProblems(trx, uid, documentId)),
  ];
};

/** Two pages at one address. The database's index refuses the same when two are published at one moment. */
const takenSlug = async (trx: Knex, uid: string, documentId: string, slug: unknown): Promise<Problem[]> => {
  if (uid !== 'api::film.film' || typeof slug !== 'string') return [];
  const other: { title: string } | undefined = await trx('films')
    .where({ slug })
    .whereNot({ document_id: documentId })
    .whereNotNull('published_at')
    .first('title');
  return other
    ? [{ path: ['slug'], what: `the published film "${other.title}" has this address`, remedy: 'write another one' }]
    : [];
};

/** A screening's film that is chosen but not published reads like none: say which it is. */
const unpublishedFilm = async (trx: Knex, documentId: string, problems: Problem[]): Promise<Problem[]> => {
  const film: { title: string } | undefined = await trx('screenings as s')
    .join('screenings_film_lnk as l', 'l.screening_id', 's.id')
    .join('films as f', 'f.id', 'l.film_id')
    .where({ 's.document_id': documentId })
    .whereNull('s.published_at')
    .first('f.title');
  if (!film) return problems;
  return problems.map((problem) =>
    problem.path[0] === 'film'
      ? { ...problem, what: `the film "${film.title}" is not published`, remedy: 'publish the film first' }
      : problem,
  );
};

/** Images of an entry that nobody described; said at the field that shows them. */
const imageProblems = async (trx: Knex, uid: string, documentId: string): Promise<Problem[]> => {
  const table = uid === 'api::film.film' ? 'films' : 'screenings';
  const rows: { field: string; name: string }[] = await trx('files_related_mph as m')
    .join(`${table} as e`, 'e.id', 'm.related_id')
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

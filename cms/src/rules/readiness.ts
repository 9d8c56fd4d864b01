import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Knex, modelOf } from '../site-content/model.ts';
import { referencesOf } from '../site-content/references.ts';
import { draftsOf } from '../site-content/select.ts';
import { type EntryProblems, entryProblems } from './entry-problems.ts';
import { KINDS } from './kinds.ts';
import { type Twin, twinsOf } from './twins.ts';
import { usesOf } from './uses.ts';

/**
 * What the panel beside a form shows. For the admin:
 * `GET /readiness/<uid>/<documentId>` → {@link Readiness}, for whoever may read the entry.
 */

/** A screening of a film or programme, with what is to be said of it. */
interface ScreeningLine extends EntryProblems {
  documentId: string;
  /** `screening of “Union” on 2026-12-04 at 18:30` */
  label: string;
  published: boolean;
}

/** Somebody whom the entry names, and who else they may be. */
interface TwinLine {
  documentId: string;
  twins: Twin[];
}

interface Readiness extends EntryProblems {
  screenings: ScreeningLine[];
  twins: TwinLine[];
  /** Of the draft: who saved it last, and when (ISO 8601 in UTC). Another one than the form was opened with is news. */
  saved: { at: string; by: string | undefined };
}

interface Context {
  params: { uid: string; documentId: string };
  state: { userAbility: unknown };
  body?: unknown;
}

export const addReadiness = (strapi: Core.Strapi): void => {
  const handler = async (context: Context): Promise<void> => {
    const { uid, documentId } = context.params;
    if (!uid.startsWith('api::') || !KINDS[uid]) throw new errors.NotFoundError();
    await checkRight(strapi, context.state.userAbility, uid, documentId);
    context.body = await strapi.db.transaction(({ trx }) =>
      readinessOf(strapi, trx as unknown as Knex, uid, documentId),
    );
  };
  strapi.server.routes({
    type: 'admin',
    prefix: '/readiness',
    routes: [
      {
        method: 'GET',
        path: '/:uid/:documentId',
        handler: handler as never,
        info: { type: 'admin' },
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  });
};

interface PermissionChecker {
  cannot: { read(entry: object): boolean };
}

const checkRight = async (
  strapi: Core.Strapi,
  userAbility: unknown,
  uid: string,
  documentId: string,
): Promise<void> => {
  const checker: PermissionChecker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: uid });
  const entry = await strapi.documents(uid as 'api::film.film').findOne({ documentId });
  if (!entry) throw new errors.NotFoundError('There is no such entry: reload the page');
  if (checker.cannot.read(entry)) throw new errors.ForbiddenError();
};

const readinessOf = async (strapi: Core.Strapi, trx: Knex, uid: string, documentId: string): Promise<Readiness> => ({
  ...(await entryProblems(strapi, trx, uid, documentId)),
  screenings: await screeningsOf(strapi, trx, uid, documentId),
  twins: await twinLines(strapi, trx, uid, documentId),
  saved: await savedOf(strapi, trx, uid, documentId),
});

const screeningsOf = async (
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  documentId: string,
): Promise<ScreeningLine[]> => {
  const uses = (await usesOf(strapi, trx, uid, documentId)).filter((use) => use.uid === 'api::screening.screening');
  const lines: ScreeningLine[] = [];
  if (uid !== 'api::film.film' && uid !== 'api::programme.programme') return lines;
  for (const use of uses) {
    const problems = await entryProblems(strapi, trx, use.uid, use.documentId);
    lines.push({ documentId: use.documentId, label: use.label, published: use.inPublished, ...problems });
  }
  return lines;
};

const twinLines = async (strapi: Core.Strapi, trx: Knex, uid: string, documentId: string): Promise<TwinLine[]> => {
  const kind = KINDS[uid];
  const [draft] = kind ? await draftsOf(strapi, kind.name, [documentId], trx) : [];
  if (!kind || !draft) return [];
  const people = referencesOf(strapi, kind.name, draft)
    .filter((reference) => reference.uid === 'api::person.person')
    .map((reference) => reference.documentId);
  const own = uid === 'api::person.person' ? [documentId] : [];
  const twins = await twinsOf(trx, [...new Set([...own, ...people])]);
  return [...twins].map(([id, near]) => ({ documentId: id, twins: near }));
};

const savedOf = async (
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  documentId: string,
): Promise<Readiness['saved']> => {
  const { tableName } = modelOf(strapi, uid);
  const row: { at: number | Date; first: string | null; last: string | null } | undefined = await trx(
    `${tableName} as e`,
  )
    .leftJoin('admin_users as u', 'u.id', 'e.updated_by_id')
    .where({ 'e.document_id': documentId })
    .orderByRaw('e.published_at IS NOT NULL')
    .first({ at: 'e.updated_at', first: 'u.firstname', last: 'u.lastname' });
  const by = [row?.first, row?.last].filter(Boolean).join(' ');
  return { at: new Date(row?.at ?? 0).toISOString(), by: by || undefined };
};

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Knex, modelOf } from '../site-content/model.ts';
import { draftsOf } from '../site-content/select.ts';
import { type Rights, rightsOf } from './admin-rights.ts';
import type { Draft } from './draft.ts';
import { type EntryProblems, problemsOf } from './entry-problems.ts';
import { KINDS } from './kinds.ts';
import { labelsOfEntries } from './labels.ts';
import { type Lookup, lookup } from './lookup.ts';
import type { Twin } from './roster.ts';
import { screeningsShowing } from './showings.ts';
import { peopleIn } from './twins.ts';
import { usesOf } from './uses.ts';

/**
 * What the panel beside a form shows. For the admin:
 * `GET /readiness/<uid>/<documentId>` → {@link Readiness}, for whoever may read the entry.
 */

/** A screening of a film or programme, with what is to be said of it; clashes name the other screening. */
interface ScreeningLine extends EntryProblems {
  documentId: string;
  /** `screening of “Union” on 2026-12-04 at 18:30` */
  label: string;
  published: boolean;
}

/** Somebody whom the entry names, and who else they may be. */
interface TwinLine {
  documentId: string;
  /** The field that names them first. */
  path: (string | number)[];
  twins: (Twin & {
    /** Where that other one is named: `film “Union”`. */
    usedIn: string[];
  })[];
}

interface Readiness extends EntryProblems {
  /** Of a film or programme, in their order; a film's programmes count. */
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

const SCREENING = 'api::screening.screening';
const PERSON = 'api::person.person';
const SHOWN = ['api::film.film', 'api::programme.programme'];

export const addReadiness = (strapi: Core.Strapi): void => {
  const handler = async (context: Context): Promise<void> => {
    const { uid, documentId } = context.params;
    if (!uid.startsWith('api::') || !KINDS[uid]) throw new errors.NotFoundError();
    const rights = rightsOf(strapi, context.state.userAbility);
    await rights.check('read', uid, documentId);
    context.body = await strapi.db.transaction(({ trx }) =>
      readinessOf(lookup(strapi, trx as unknown as Knex), rights, uid, documentId),
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

const readinessOf = async (look: Lookup, rights: Rights, uid: string, documentId: string): Promise<Readiness> => ({
  ...((await problemsOf(look, uid, [documentId])).get(documentId) ?? { stops: [], advised: [] }),
  screenings: SHOWN.includes(uid) && rights.mayRead(SCREENING) ? await screeningLines(look, uid, documentId) : [],
  twins: rights.mayRead(PERSON) ? await twinLines(look, rights, uid, documentId) : [],
  saved: await savedOf(look, uid, documentId),
});

const screeningLines = async (look: Lookup, uid: string, documentId: string): Promise<ScreeningLine[]> => {
  const shown = await screeningsShowing(look.trx, uid, documentId);
  const ids = shown.map((screening) => screening.documentId);
  const problems = await problemsOf(look, SCREENING, ids);
  const labels = await labelsOfEntries(look.strapi, look.trx, SCREENING, ids);
  return shown.map((screening) => ({
    ...screening,
    label: labels.get(screening.documentId) ?? '',
    ...(problems.get(screening.documentId) ?? { stops: [], advised: [] }),
  }));
};

const twinLines = async (look: Lookup, rights: Rights, uid: string, documentId: string): Promise<TwinLine[]> => {
  const kind = KINDS[uid];
  const [draft] = kind ? await draftsOf(look.strapi, kind.name, [documentId], look.trx) : [];
  if (!kind || !draft) return [];
  const roster = await look.people();
  const lines: TwinLine[] = [];
  for (const [person, path] of peopleIn(look, kind.name, draft as Draft)) {
    const twins: TwinLine['twins'] = [];
    for (const twin of roster.twinsOf(person)) {
      const uses = await usesOf(look.strapi, look.trx, PERSON, twin.documentId);
      const readable = uses.filter((use) => rights.mayRead(use.uid));
      twins.push({ ...twin, usedIn: readable.map(({ label }) => label) });
    }
    if (twins.length > 0) lines.push({ documentId: person, path, twins });
  }
  return lines;
};

const savedOf = async ({ strapi, trx }: Lookup, uid: string, documentId: string): Promise<Readiness['saved']> => {
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

import { createHash } from 'node:crypto';
import type { Problem } from '@also-playing/shared-types/problem';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isDraftAndPublish, type Knex, modelOf } from '../site-content/model.ts';
import { draftsOf } from '../site-content/select.ts';
import { type Rights, rightsOf } from './admin-rights.ts';
import type { Draft } from './draft.ts';
import { problemsOf } from './entry-problems.ts';
import { KINDS } from './kinds.ts';
import { type Lookup, lookup } from './lookup.ts';
import type { Readiness, TwinLine } from './readiness-answer.ts';
import { savedRelations } from './related-entries.ts';
import { screeningLines } from './screening-lines.ts';
import { peopleIn } from './twins.ts';
import { usesOf } from './uses.ts';

/**
 * What the panel beside a form shows. For the admin:
 * `GET /readiness/<uid>/<documentId>` → {@link Readiness}, for whoever may read the entry.
 */

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

const readinessOf = async (look: Lookup, rights: Rights, uid: string, documentId: string): Promise<Readiness> => {
  const { strapi, trx } = look;
  const kind = KINDS[uid];
  const [draft] = kind ? ((await draftsOf(strapi, kind.name, [documentId], trx)) as Draft[]) : [];
  const asked = (await problemsOf(look, uid, [documentId], { own: false })).get(documentId);
  const twins = draft && rights.mayRead(PERSON) ? await twinLines(look, rights, uid, draft) : [];
  return {
    stops: asked?.stops ?? [],
    advised: withoutTwins(asked?.advised ?? [], twins),
    screenings: SHOWN.includes(uid) && rights.mayRead(SCREENING) ? await screeningLines(look, uid, documentId) : [],
    twins,
    relations: await savedRelations(strapi, uid, documentId, isDraftAndPublish(strapi, uid)),
    saved: await savedOf(look, uid, documentId),
    fields: fingerprints(draft ?? {}),
  };
};

const withoutTwins = (advised: readonly Problem[], lines: readonly TwinLine[]): Problem[] => {
  const twins = new Set(lines.flatMap((line) => line.twins.map(({ documentId }) => documentId)));
  return advised.filter(({ other }) => other?.uid !== PERSON || !twins.has(other.documentId));
};

/** Short ones: they are compared, and say nothing of a text that somebody may not read. */
const fingerprints = ({ revision: _revision, ...fields }: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 12),
    ]),
  );

const twinLines = async (look: Lookup, rights: Rights, uid: string, draft: Draft): Promise<TwinLine[]> => {
  const kind = KINDS[uid];
  if (!kind) return [];
  const roster = await look.people();
  const lines: TwinLine[] = [];
  for (const [person, path] of peopleIn(look, kind.name, draft)) {
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

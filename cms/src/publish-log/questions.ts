import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { fieldLabel } from '../forms/keep-forms.ts';
import { rightsOf } from '../rules/admin-rights.ts';
import { KINDS } from '../rules/kinds.ts';
import { labelsOfEntries } from '../rules/labels.ts';
import { inSnapshot } from '../site-content/snapshot.ts';
import { readLog } from './log.ts';
import type { LogLine, StoppedBy } from './report.ts';
import { type Standing, siteOf, siteOrigin, standingOf } from './standing.ts';
import { makeWish, readWish, WISHES, type Wish, type WishKind } from './wish.ts';

/** What the admin asks about the site's publishing, at `/also-playing/publishing…`, and the wishes it takes. */

/** `GET /publishing`: for every user of the admin. */
export interface Publishing {
  /** The latest first. */
  log: LogLine[];
  /** The line that says what is live. */
  live: LogLine | undefined;
  /** The release that a rollback would go back to, as it was made; none where the log knows of none. */
  before: LogLine | undefined;
  /** Since when a publisher is at work, ISO 8601 in UTC. */
  began: string | undefined;
  /** Where visitors read the site; null where the CMS isn't told. */
  site: string | null;
  /** @see UNHEARD_MS */
  wish: (Wish & { unheard: boolean }) | null;
}

interface Question {
  params: { uid: string; documentId: string };
  request: { body?: { kind?: WishKind } };
  state: { userAbility: unknown; user: { firstname?: string; lastname?: string } };
  body?: unknown;
}

/** A publisher that runs takes a wish within a publish; after so long perhaps none does. */
const UNHEARD_MS = 60_000;

const publishing = async (strapi: Core.Strapi): Promise<Publishing> => {
  const [log, wish] = [await readLog(strapi), await readWish(strapi)];
  const { live, last } = siteOf(log);
  const [latest] = log;
  if (last?.stoppedBy) last.stoppedBy = await named(strapi, last.stoppedBy);
  return {
    log: log.filter(({ outcome }) => outcome !== 'began'),
    live,
    before: log.find(({ outcome, release }) => outcome === 'published' && (release ?? 0) < (live?.release ?? 0)),
    began: latest?.outcome === 'began' ? latest.at : undefined,
    site: siteOrigin(strapi),
    wish: wish && { ...wish, unheard: Date.now() - Date.parse(wish.at) > UNHEARD_MS },
  };
};

const standing = async (strapi: Core.Strapi, uid: string, documentId: string): Promise<Standing> => {
  const found = await standingOf(strapi, uid, documentId);
  const { stopped } = found;
  if (!stopped) return found;
  const stoppedBy = await named(strapi, stopped.stoppedBy);
  const text = stopped.byThis ? stoppedBy.map((entry) => entry.text).join('\n') : stopped.text;
  return { ...found, stopped: { ...stopped, text, stoppedBy } };
};

/** With what editors know the entries and their fields by. */
const named = (strapi: Core.Strapi, stoppedBy: readonly StoppedBy[]): Promise<StoppedBy[]> =>
  inSnapshot(strapi, async (trx) => {
    const labels = new Map<string, string>();
    for (const [uid, entries] of Map.groupBy(stoppedBy, (entry) => entry.uid)) {
      if (!KINDS[uid]) continue;
      const ids = entries.map(({ documentId }) => documentId);
      for (const [id, label] of await labelsOfEntries(strapi, trx, uid, ids)) labels.set(`${uid} ${id}`, label);
    }
    return stoppedBy.map((entry) => {
      const label = labels.get(`${entry.uid} ${entry.documentId}`);
      // A publisher names a field as the contract does: `runtimeMinutes: expected …`
      const text = entry.text.replace(/^\w+(?=: )/, (field) => fieldLabel(entry.uid, field) ?? field);
      return { ...entry, text, ...(label && { label }) };
    });
  });

const wish = async (strapi: Core.Strapi, { request, state }: Question): Promise<Wish> => {
  const kind = request.body?.kind;
  if (!kind || !WISHES.includes(kind)) throw new errors.ValidationError(`kind must be one of ${WISHES.join(', ')}`);
  const { live } = siteOf(await readLog(strapi));
  // A publisher would clear it and do nothing. The admin says since when, and who.
  if (kind === 'publish' && live?.outcome === 'rolledBack') {
    throw new errors.ValidationError('The site is held at an earlier release: press Resume first', { held: live });
  }
  const by = [state.user.firstname, state.user.lastname].filter(Boolean).join(' ');
  return makeWish(strapi, { kind, release: live?.release ?? null, by });
};

/** Whoever may publish films may publish the site. */
const MAY_PUBLISH = {
  name: 'admin::hasPermissions',
  config: { actions: [['plugin::content-manager.explorer.publish', 'api::film.film']] },
};

export const answerAboutPublishing = (strapi: Core.Strapi): void => {
  const route = (
    method: 'GET' | 'POST',
    path: string,
    answer: (question: Question) => Promise<unknown>,
    ...policies: object[]
  ) => ({
    method,
    path,
    handler: answer as never,
    info: { type: 'admin' },
    config: { policies: ['admin::isAuthenticatedAdmin', ...policies] as never },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/also-playing',
    routes: [
      route('GET', '/publishing', () => publishing(strapi)),
      route('POST', '/publishing/wish', (question) => wish(strapi, question), MAY_PUBLISH),
      route('GET', '/publishing/:uid/:documentId', async ({ params: { uid, documentId }, state }) => {
        if (!KINDS[uid]) throw new errors.NotFoundError();
        await rightsOf(strapi, state.userAbility).check('read', uid, documentId);
        return standing(strapi, uid, documentId);
      }),
    ],
  });
};

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { rightsOf } from '../rules/admin-rights.ts';
import { KINDS } from '../rules/kinds.ts';
import { readLog } from './log.ts';
import type { LogLine } from './report.ts';
import { siteOf, standingOf } from './standing.ts';
import { makeWish, readWish, WISHES, type Wish, type WishKind } from './wish.ts';

/** What the admin asks about the site's publishing, at `/also-playing/publishing…`, and the wishes it takes. */

/** `GET /publishing`: for every user of the admin. */
export interface Publishing {
  /** The latest first. */
  log: LogLine[];
  /** The line that says what is live. */
  live: LogLine | undefined;
  /** Since when a publisher is at work, ISO 8601 in UTC. */
  began: string | undefined;
  wish: Wish | null;
}

interface Question {
  params: { uid: string; documentId: string };
  request: { body?: { kind?: WishKind } };
  state: { userAbility: unknown; user: { firstname?: string; lastname?: string } };
  body?: unknown;
}

const publishing = async (strapi: Core.Strapi): Promise<Publishing> => {
  const log = await readLog(strapi);
  return {
    log: log.filter(({ outcome }) => outcome !== 'began'),
    live: siteOf(log).live,
    began: log[0]?.outcome === 'began' ? log[0].at : undefined,
    wish: await readWish(strapi),
  };
};

const wish = async (strapi: Core.Strapi, { request, state }: Question): Promise<Wish> => {
  const kind = request.body?.kind;
  if (!kind || !WISHES.includes(kind)) throw new errors.ValidationError(`kind must be one of ${WISHES.join(', ')}`);
  const { live } = siteOf(await readLog(strapi));
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
        return standingOf(strapi, uid, documentId);
      }),
    ],
  });
};

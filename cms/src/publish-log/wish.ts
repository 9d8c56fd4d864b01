import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

/** What an editor wants of the publisher, until it was carried out: one wish at a time, the last one. */

/**
 * - `publish`: try again now
 * - `rollBack`: go back to the release before `release`, and hold it
 * - `resume`: let go of the held release, and publish
 */
export const WISHES = ['publish', 'rollBack', 'resume'] as const;
export type WishKind = (typeof WISHES)[number];

export interface Wish {
  id: string;
  kind: WishKind;
  /** The release that was live then: a wish to go back from another one is out of date. */
  release: number | null;
  /** ISO 8601 in UTC. */
  at: string;
  /** Who wants it. */
  by: string;
}

/** How often whoever waits looks for a wish that came by another CMS instance, in milliseconds. */
const EVERY = 1_000;
/** Wakes those of this one at once. */
const wishes = new EventEmitter().setMaxListeners(0);

/** What Strapi's store makes of the names below. */
const KEY = 'core_publish_wish_wish';

const store = (strapi: Core.Strapi) => {
  const { get, set } = strapi.store({ type: 'core', name: 'publish_wish' } as never) as never as {
    get(params: object): Promise<unknown>;
    set(params: object): Promise<void>;
  };
  return { get: () => get({ key: 'wish' }), set: (value: Wish) => set({ key: 'wish', value }) };
};

export const readWish = async (strapi: Core.Strapi): Promise<Wish | null> =>
  ((await store(strapi).get()) as Wish | null) ?? null;

export const makeWish = async (strapi: Core.Strapi, wish: Omit<Wish, 'id' | 'at'>): Promise<Wish> => {
  const made = { ...wish, id: randomUUID(), at: new Date().toISOString() };
  await store(strapi).set(made);
  wishes.emit('made');
  return made;
};

/** Clears a wish that was carried out, in one statement: one that came since stays. */
export const clearWish = async (strapi: Core.Strapi, id: string): Promise<void> => {
  await strapi.db.query('strapi::core-store').deleteMany({ where: { key: KEY, value: { $contains: id } } });
};

/** Until there is a wish, or the signal comes. It looks anew each time: the wish may come by another CMS instance. */
export const untilWish = async (strapi: Core.Strapi, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted && !(await readWish(strapi))) {
    const round = new AbortController();
    const ended = { signal: AbortSignal.any([signal, round.signal]) };
    await Promise.race([sleep(EVERY, undefined, ended), once(wishes, 'made', ended)]).catch(() => undefined);
    round.abort();
  }
};

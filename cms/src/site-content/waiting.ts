import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/**
 * Requests that wait until the content is another than the one they know. Saves and uploads of this process wake them at
 * once; for those of other processes, for what is written past Strapi, and for embargoes that lift, the version is looked
 * at every two seconds, once for all, and only while somebody waits. Waiting holds nothing but the request: no
 * connection and no transaction.
 */

/** Milliseconds. */
const EVERY = 2_000;
/** Seconds; proxies often give up after thirty. */
export const LONGEST_WAIT = 25;
/** A publisher or two wait, and now and then one whose connection was lost unseen. */
const MOST_WAITING = 50;

interface Waiter {
  known: string;
  answer(version: string): void;
  fail(error: unknown): void;
}

export interface Waiting {
  /**
   * Gives the version as soon as it isn't `known`, or when the time is over.
   * @param seconds to wait at most
   * @param gone ends the waiting: nobody hears the answer any more
   * @throws RateLimitError, status 429, when too many wait already
   */
  change(known: string, seconds: number, gone: AbortSignal): Promise<string>;
  /** Ends all waiting: the CMS stops. */
  stop(): void;
}

/** @param version reads the version of this moment */
export const startWaiting = (strapi: Core.Strapi, version: () => Promise<string>): Waiting => {
  const waiters = new Set<Waiter>();
  let stopped = false;
  let looking = false;
  let lookAgain = false;
  let timer: NodeJS.Timeout | undefined;

  const look = async (): Promise<void> => {
    // What has changed since the look began may not be in it.
    lookAgain = true;
    if (looking) return;
    looking = true;
    clearTimeout(timer);
    try {
      while (lookAgain && waiters.size > 0) {
        lookAgain = false;
        const now = await version();
        for (const waiter of waiters) if (waiter.known !== now) waiter.answer(now);
      }
    } catch (error) {
      for (const waiter of waiters) waiter.fail(error);
    } finally {
      looking = false;
      if (waiters.size > 0) timer = setTimeout(look, EVERY);
    }
  };

  const unsubscribe = strapi.eventHub.subscribe(async (name) => {
    if (waiters.size > 0 && /^(entry|media)\./.test(name)) void look();
  });

  return {
    async change(known, seconds, gone) {
      if (stopped || gone.aborted) return known;
      if (waiters.size >= MOST_WAITING) throw tooMany();
      const { promise, resolve, reject } = Promise.withResolvers<string>();
      const waiter: Waiter = { known, answer: resolve, fail: reject };
      const leave = () => resolve(known);
      const over = setTimeout(leave, seconds * 1_000);
      gone.addEventListener('abort', leave);
      waiters.add(waiter);
      void look();
      try {
        return await promise;
      } finally {
        waiters.delete(waiter);
        clearTimeout(over);
        gone.removeEventListener('abort', leave);
        if (waiters.size === 0) clearTimeout(timer);
      }
    },
    stop() {
      stopped = true;
      unsubscribe();
      for (const waiter of waiters) waiter.answer(waiter.known);
    },
  };
};

/** Status 429: whoever asked may ask again later. */
const tooMany = (): Error =>
  Object.assign(new errors.RateLimitError(`${MOST_WAITING} requests wait for a change already: ask again later`), {
    extensions: { http: { status: 429 } },
  });

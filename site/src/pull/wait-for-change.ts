import { setTimeout as sleep } from 'node:timers/promises';
import { versionQuery } from '@also-playing/shared-types/queries/site';
import type { Ask } from './cms-client.ts';

/**
 * Waits until the content is another than the one that is known.
 * @param known the version of an earlier answer or pull; undefined for the version of this moment
 * @param seconds to wait at most, up to 25
 * @param signal ends the waiting: it throws the signal's reason
 * @returns the version there is now: `known` itself when nothing changed
 * @throws PullError when the CMS can't be asked
 */
export const waitForChange = async (
  ask: Ask,
  known: string | undefined,
  seconds: number,
  signal?: AbortSignal,
): Promise<string> => {
  const until = Date.now() + seconds * 1_000;
  for (;;) {
    const version = JSON.stringify((await ask(versionQuery)).siteVersion);
    if (version !== known || Date.now() >= until) return version;
    await sleep(Math.min(2_000, until - Date.now()), undefined, { signal });
  }
};

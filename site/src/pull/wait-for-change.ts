import { versionQuery } from '@also-playing/shared-types/queries/site';
import type { Ask } from './cms-client.ts';

/**
 * Waits until the content is another than the one that is known, with one request that the CMS answers when it is.
 * @param known the version of an earlier answer or pull; undefined for the version of this moment
 * @param seconds to wait at most, up to 25
 * @param signal ends the waiting: it throws the signal's reason
 * @returns the version there is now: `known` itself when nothing changed
 * @throws PullError when the CMS can't be asked, or too many wait already
 */
export const waitForChange = async (
  ask: Ask,
  known: string | undefined,
  seconds: number,
  signal?: AbortSignal,
): Promise<string> => (await ask(versionQuery, { known: known ?? null, wait: seconds }, signal)).siteVersion;

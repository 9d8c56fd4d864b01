import { newsQuery } from '@also-playing/shared-types/queries/publisher';
import type { ResultOf } from 'gql.tada';
import type { Ask } from './cms-client.ts';

/** The version of the content, and what an editor wishes of the publisher, if anything. */
export type News = ResultOf<typeof newsQuery>['siteNews'];
export type Wish = NonNullable<News['wish']>;

/**
 * Waits until the content is another than the one that is known, or somebody wishes something, with one request that the
 * CMS answers when it is so.
 * @param known the version of an earlier answer or pull; undefined for the news of this moment
 * @param seconds to wait at most, up to 25
 * @param signal ends the waiting: it throws the signal's reason
 * @returns the version there is now: `known` itself when nothing changed
 * @throws PullError when the CMS can't be asked, or too many wait already
 */
export const waitForNews = async (
  ask: Ask,
  known: string | undefined,
  seconds: number,
  signal?: AbortSignal,
): Promise<News> => (await ask(newsQuery, { known: known ?? null, wait: seconds }, signal)).siteNews;

import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { changesOf } from '../site-content/queries.ts';

/**
 * Where the site is built by CI instead of a publisher beside the CMS: after a change of what is published, a GitHub
 * `repository_dispatch` (event "content") starts `.github/workflows/publish.yml`. Set `DISPATCH_REPOSITORY`
 * (`owner/name`) and `DISPATCH_TOKEN` (a fine-grained token that may write the repository's contents). What is missed
 * while the CMS is down, the schedule of the workflow catches.
 */

/** Edits come in bursts, and each run costs minutes: wait until nothing came for so long … */
const IDLE_MS = 30_000;
/** … but no longer than this after the first. */
const LONGEST_MS = 300_000;
const RETRY_MS = { first: 5_000, longest: 300_000 };
const TIME_LIMIT_MS = 15_000;

export interface Dispatch {
  /** `owner/name` */
  repository: string;
  token: string;
  /** GitHub's API, another in tests. */
  api?: string;
  idle?: number;
  longest?: number;
  retry?: { first: number; longest: number };
}

/**
 * What the environment says; undefined where no CI is to be asked.
 * @throws Error when no header can hold the token: `fetch` would print it into the log in saying so
 */
export const dispatchOf = (env: NodeJS.ProcessEnv): Dispatch | undefined => {
  const [repository, token] = [env.DISPATCH_REPOSITORY?.trim(), env.DISPATCH_TOKEN?.trim()];
  if (!repository || !token) return undefined;
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new Error(`the site's CI can't be asked
  what    DISPATCH_TOKEN has a space, a line break or a letter that no token has
  where   .env at the root of the project, or whatever else sets it
  remedy  copy the token from GitHub again, as one line`);
  }
  return { repository, token };
};

/** Asks CI for a publish after each change, until the signal comes. It never throws: a database that fails may be back. */
export const askCi = async (strapi: Core.Strapi, dispatch: Dispatch, signal: AbortSignal): Promise<void> => {
  const { retry = RETRY_MS } = dispatch;
  let known: string | undefined;
  while (!signal.aborted) {
    try {
      known = await askAfterChange(strapi, dispatch, known, signal);
    } catch (error) {
      if (signal.aborted) return;
      strapi.log.warn(`the site's CI can't be told of changes: ${(error as Error).message}. It is tried again.`);
      await pause(retry.first, signal);
    }
  }
};

/**
 * @param known the version that CI was asked for last; the first one counts as asked for
 * @returns the version that it was asked for now
 */
const askAfterChange = async (
  strapi: Core.Strapi,
  dispatch: Dispatch,
  known: string | undefined,
  signal: AbortSignal,
): Promise<string> => {
  const { idle = IDLE_MS, longest = LONGEST_MS, retry = RETRY_MS } = dispatch;
  const changes = changesOf(strapi);
  if (known === undefined) return changes.now();
  const found = await changes.after(known, signal);
  if (found === known) return known;
  const version = await settled(found, changes, { idle, longest }, signal);
  let wait = retry.first;
  while (!signal.aborted && !(await isAsked(strapi, dispatch))) {
    await pause(wait, signal);
    wait = Math.min(wait * 2, retry.longest);
  }
  return version;
};

/** The version once nothing more has come for a while, or the first has waited long enough. */
const settled = async (
  first: string,
  changes: ReturnType<typeof changesOf>,
  { idle, longest }: { idle: number; longest: number },
  signal: AbortSignal,
): Promise<string> => {
  const until = Date.now() + longest;
  let version = first;
  while (!signal.aborted && Date.now() < until) {
    await pause(Math.min(idle, until - Date.now()), signal);
    const now = await changes.now();
    if (now === version) break;
    version = now;
  }
  return version;
};

/** @returns whether GitHub took it; a refusal is logged and tried again, since a token can be mended meanwhile */
const isAsked = async (strapi: Core.Strapi, { repository, token, api = 'https://api.github.com' }: Dispatch) => {
  try {
    const response = await fetch(`${api}/repos/${repository}/dispatches`, {
      method: 'POST',
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
        'content-type': 'application/json',
      },
      body: JSON.stringify({ event_type: 'content' }),
      signal: AbortSignal.timeout(TIME_LIMIT_MS),
    });
    if (response.ok) return true;
    strapi.log.warn(
      `the site's CI was not asked: ${repository} answered ${response.status}; check DISPATCH_REPOSITORY and DISPATCH_TOKEN. It is tried again.`,
    );
  } catch (error) {
    strapi.log.warn(`the site's CI was not asked: ${(error as Error).message}. It is tried again.`);
  }
  return false;
};

const pause = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
};

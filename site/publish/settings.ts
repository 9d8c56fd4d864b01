import path from 'node:path';
import { contentDirectory } from '../src/store/current.ts';
import { cmsUrlOf, sitePort } from './listening.ts';
import { BuildError } from './run-astro.ts';

/** What the site's commands are told by the environment. */
export interface Settings {
  /** Of the CMS, without a slash at the end. */
  cmsUrl: string;
  token: string;
  contentDirectory: string;
  /** Where releases lie, and the link `live` to the one that is served. */
  siteDirectory: string;
  /** The minute of a pull, ISO 8601 in UTC. */
  now: string;
  /** Where visitors read the site, without a slash at the end: feeds and link previews need whole addresses. */
  origin: string;
  /** Whether `SITE_NOW` says so: pages are then made for that very minute. */
  isClockFixed: boolean;
}

/**
 * @throws BuildError when `SITE_TOKEN` is missing or no header can have it, `SITE_NOW` is no instant, `SITE_URL` or `CMS_URL` no address, or a port none
 */
export const readSettings = (env: NodeJS.ProcessEnv): Settings => {
  if (!env.SITE_TOKEN) {
    throw new BuildError(`the site has no token
  what    SITE_TOKEN is not set
  where   .env at the root of the project
  remedy  run "npm start", which writes one, or set SITE_TOKEN to the one that the CMS has`);
  }
  // Fetch says the whole of one that it can't send, and what it says is in logs.
  if (!/^[\x21-\x7e]+$/.test(env.SITE_TOKEN)) {
    throw new BuildError(`the site’s token can’t be sent
  what    SITE_TOKEN has a space, a line break or another character that no header may have
  where   .env at the root of the project, or the environment
  remedy  write it again, of letters, digits and signs alone, for site and CMS`);
  }
  return {
    cmsUrl: cmsUrlOf(env),
    token: env.SITE_TOKEN,
    contentDirectory: contentDirectory(),
    siteDirectory: siteDirectory(env),
    now: toNow(env.SITE_NOW),
    origin: toOrigin(env),
    isClockFixed: Boolean(env.SITE_NOW),
  };
};

export const siteDirectory = (env: NodeJS.ProcessEnv): string => path.resolve(env.SITE_DIR ?? '.site');

/** `SITE_URL`, or where `pnpm site serve` answers. */
const toOrigin = (env: NodeJS.ProcessEnv): string => {
  const url = env.SITE_URL || `http://localhost:${sitePort(env)}`;
  if (URL.canParse(url) && /^https?:\/\/[^/]+\/?$/.test(url)) return new URL(url).origin;
  throw new BuildError(`SITE_URL is no address of a site
  what    expected a scheme and a host, got ${JSON.stringify(url)}
  where   the environment
  remedy  write it like SITE_URL=https://harbourlights.example`);
};

/** `SITE_NOW`, or this minute: seconds would make two builds of one minute differ. */
const toNow = (fixed: string | undefined): string => {
  const now = fixed ? new Date(fixed) : new Date();
  if (Number.isNaN(now.getTime())) {
    throw new BuildError(`SITE_NOW is no time
  what    expected an instant, got ${JSON.stringify(fixed)}
  where   the environment
  remedy  write it like SITE_NOW=2026-12-01T12:00:00Z, or leave it out`);
  }
  now.setUTCSeconds(0, 0);
  return now.toISOString().replace('.000Z', 'Z');
};

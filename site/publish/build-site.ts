import path from 'node:path';
import { cmsClient } from '../src/pull/cms-client.ts';
import { pullChanges } from '../src/pull/pull-changes.ts';
import { PullError } from '../src/pull/pull-error.ts';
import { goLive, nextDirectory } from './releases.ts';
import { BuildError, runAstro } from './run-astro.ts';
import { readSettings } from './settings.ts';

/**
 * Pull, build beside the live site, swap.
 * @throws PullError, BuildError; the live site is then what it was
 */
export const buildSite = async (): Promise<void> => {
  const settings = readSettings(process.env);
  const { cmsUrl, token, contentDirectory, siteDirectory, now } = settings;
  const started = performance.now();
  try {
    say(`pull    ${cmsUrl}`);
    const imageDirectory = path.join(contentDirectory, 'images');
    const ask = cmsClient({ url: cmsUrl, token });
    const { entries, error } = await pullChanges({ ask, cmsUrl, imageDirectory, contentDirectory, now });
    if (!entries) throw error;
    say(
      `        ${entries.films.length} films, ${entries.people.length} people, ${entries.screenings.length} screenings, ${entries.media.length} images`,
    );

    const next = nextDirectory(siteDirectory);
    await runAstro(next);
    const release = goLive(siteDirectory, next);
    say(`live    release ${release}, after ${((performance.now() - started) / 1000).toFixed(1)} s`);
  } catch (error) {
    throw fullDisk(error) ?? error;
  }
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const fullDisk = (error: unknown): BuildError | undefined => {
  if (error instanceof PullError || error instanceof BuildError) return undefined;
  const { code, path: place, message } = error as NodeJS.ErrnoException;
  if (code !== 'ENOSPC' && code !== 'SQLITE_FULL') return undefined;
  return new BuildError(
    `the disk is full; the site stays as it is.
  what    ${message}
  where   ${place ?? 'the site’s content and releases'}
  remedy  free some space, then run "pnpm site build" again`,
    { cause: error },
  );
};

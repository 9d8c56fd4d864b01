import { clearWishMutation } from '@also-playing/shared-types/queries/publisher';
import type { Ask } from '../src/pull/cms-client.ts';
import type { Wish } from '../src/pull/wait-for-news.ts';
import { letGo, readHold, rollBack } from './hold.ts';
import { whileSwapping } from './publish-lock.ts';
import { liveRelease } from './releases.ts';
import { stopReport, tellCms } from './report.ts';
import { BuildError } from './run-astro.ts';
import type { Settings } from './settings.ts';

/**
 * Does what an editor wished, and clears the wish; whoever calls it publishes next, unless a release is held then.
 * A wish is cleared last: one that is heard again after a crash does nothing new.
 * @throws PullError when the CMS can't be told
 */
export const carryOutWish = async (
  settings: Settings,
  { id, kind, release }: Wish,
  ask: Ask,
  say: (line: string) => void,
): Promise<void> => {
  const { siteDirectory } = settings;
  say(`wish    ${kind}, by an editor`);
  if (kind === 'publish') await refuseHeld(settings, say);
  if (kind === 'resume') await whileSwapping(siteDirectory, async () => letGo(siteDirectory));
  if (kind === 'rollBack') await goBack(settings, release, say);
  await ask(clearWishMutation, { id });
};

/**
 * Says that a held release stays. The CMS takes no such wish while it knows of the hold: it hears of that as well, and
 * offers to resume.
 */
const refuseHeld = async (settings: Settings, say: (line: string) => void): Promise<void> => {
  const hold = readHold(settings.siteDirectory);
  if (!hold) return;
  const since = `${hold.since.slice(0, 16).replace('T', ' ')} UTC`;
  const text = `nothing was published: release ${hold.release} has been held since ${since}, when somebody rolled back. Press Resume first`;
  say(`        ${text}`);
  await tellCms(settings, { outcome: 'rolledBack', release: hold.release });
  await tellCms(settings, { outcome: 'stopped', text });
};

/**
 * From the release that the editor saw; a newer one has not been judged by anybody. Where one is held already, that is
 * what was wished: this process may have died before it could say so.
 */
const goBack = async (settings: Settings, seen: number | null, say: (line: string) => void): Promise<void> => {
  const { siteDirectory } = settings;
  try {
    const release = await whileSwapping(siteDirectory, async () =>
      liveRelease(siteDirectory) === seen ? rollBack(siteDirectory) : readHold(siteDirectory)?.release,
    );
    if (release === undefined) {
      const text = 'nothing was rolled back: another release was live by then';
      say(`        ${text}`);
      await tellCms(settings, { outcome: 'stopped', text });
      return;
    }
    say(`live    release ${release}`);
    await tellCms(settings, { outcome: 'rolledBack', release });
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    say(error.message);
    await tellCms(settings, stopReport(error));
  }
};

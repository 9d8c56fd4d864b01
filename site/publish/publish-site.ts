import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Ask, cmsClient } from '../src/pull/cms-client.ts';
import { pullChanges } from '../src/pull/pull-changes.ts';
import type { Entries } from '../src/store/content.ts';
import { storeClock } from '../src/store/store.ts';
import { timedScreenings } from '../src/store/timed-screenings.ts';
import { compressAgain, compressBare, stopCompressing } from './compress-again.ts';
import { fullDisk } from './full-disk.ts';
import { type Clearance, RolledBack, untilRolledBack } from './hold.ts';
import type { Made } from './make-release.ts';
import { momentsAround } from './moments.ts';
import { pruneImages } from './prune-images.ts';
import { publishEntries } from './publish-entries.ts';
import { whileAlone, whileSwapping } from './publish-lock.ts';
import { emptyTrash, liveRelease, releaseDirectory, retireOldReleases, trashSize } from './releases.ts';
import { stopReport, tellCms } from './report.ts';
import { BuildError, PassingBuildError } from './run-astro.ts';
import { readSettings, type Settings } from './settings.ts';
import { dropSpare, makeSpare } from './spare-tree.ts';
import { writeStatus } from './status.ts';

export interface PublishWish {
  /** Reads and renders everything again, and writes what differs. */
  full?: boolean;
  /** Lets a site with many fewer pages go live. */
  fewer?: boolean;
  /** Whether this process goes on to publish, and readies itself for it. */
  stays?: boolean;
  say(line: string): void;
}

export interface Published extends Made {
  /** The version of the content that is live. */
  version: string;
  /** When time alone changes what pages show, ISO 8601 in UTC; never where the clock is fixed. */
  next: string | undefined;
  /** Milliseconds, from the first question to the CMS on. */
  took: number;
}

/** Why nothing was published, of a content whose version is known: until it changes, another try would end the same. */
export class ContentStopped extends Error {
  override name = 'ContentStopped';
  readonly version: string;

  constructor(version: string, cause: Error) {
    super(cause.message, { cause });
    this.version = version;
  }
}

/** A wish that is being carried out. */
interface Work extends PublishWish {
  /** Of `performance.now()`. */
  began: number;
  clearance: Clearance;
}

/** Makes the release of some entries. */
type Make = (settings: Settings, entries: Entries, work: Work) => Promise<Made>;

const byKeptRenderer: Make = (settings, entries, { full = false, fewer = false, stays = false, ...work }) =>
  publishEntries(settings, { ...work, entries, full, fewer, twinsLater: stays });

/** Most are live by then: the CMS, told that one is at work, would give it what differs a fifth of a second later. */
const TELL_AFTER_MS = 1_000;

/**
 * From the CMS to readers: pull, render beside the live site, check, swap.
 * @throws ContentStopped when content or pages are at fault; PullError when the CMS can't be read; RolledBack while
 *   the site is held, or when that comes before it is live; BuildError where the machine lacks disk or memory. The live site is then what it was
 */
export const publishSite = async (wish: PublishWish, make: Make = byKeptRenderer): Promise<Published> => {
  const settings = readSettings(process.env);
  const { siteDirectory } = settings;
  const compressing = stopCompressing();
  let told: Promise<unknown> = Promise.resolve();
  const telling = setTimeout(() => {
    told = tellCms(settings, { outcome: 'began' });
  }, TELL_AFTER_MS);
  try {
    const published = await whileAlone(siteDirectory, wish.say, async () => {
      const live = await untilRolledBack(siteDirectory, (clearance) =>
        pullAndPublish(settings, { ...wish, began: performance.now(), clearance }, make),
      );
      // Alone as well: a rollback may want a release, another publisher an image.
      await orSay(wish.say, 'old releases stay', () =>
        whileSwapping(siteDirectory, async () => retireOldReleases(siteDirectory)),
      );
      await orSay(wish.say, 'old images stay', () => pruneImages(imagesIn(settings.contentDirectory), live.files));
      return live;
    });
    await orSay(wish.say, 'status  not written', () => writeStatus(siteDirectory, undefined));
    clearTimeout(telling);
    await told;
    const { version, release, pages, count: rendered, took } = published;
    // Whoever has rolled back since tells the CMS what is live.
    if (liveRelease(siteDirectory) === release) {
      const { heard } = await tellCms(settings, { outcome: 'published', version, release, pages, rendered, took });
      if (!heard) wish.say('report  the CMS didn’t take it: its home page doesn’t know of this release');
    }
    void afterwards(siteDirectory, published, wish, compressing);
    return published;
  } catch (error) {
    const full = fullDisk(error, settings);
    const stopped = full ?? error;
    clearTimeout(telling);
    await told;
    // That the site is held is what a watcher wants then, and no fault to tell editors of.
    if (!(wish.stays && error instanceof RolledBack)) {
      const { heard } = await tellCms(settings, stopReport(stopped as Error));
      if (!heard) wish.say('report  the CMS didn’t take it: its home page doesn’t know what stopped this publish');
    }
    if (full) await orSay(wish.say, 'old releases were not removed', () => emptyTrash(siteDirectory));
    try {
      writeStatus(siteDirectory, stopped as Error);
    } catch {
      // On a full disk: the reason is thrown, and said, in any case.
    }
    const live = liveRelease(siteDirectory);
    // It was at work on the live pages when this publish cut it off.
    if (live !== undefined && wish.stays && !full)
      void orSay(wish.say, 'pages stay uncompressed', () =>
        compressBare(releaseDirectory(siteDirectory, live), [], compressing),
      );
    throw stopped;
  }
};

const imagesIn = (contentDirectory: string): string => path.join(contentDirectory, 'images');

/** A step after the swap: readers have the release, so what goes wrong is said, and stops nothing. */
const orSay = async (say: PublishWish['say'], what: string, step: () => unknown): Promise<void> => {
  try {
    await step();
  } catch (error) {
    say(`${what}: ${(error as Error).message}`);
  }
};

/** What no reader waits for. */
const afterwards = async (
  siteDirectory: string,
  { release, files, long, bare }: Published,
  { stays, say }: PublishWish,
  compressing: AbortSignal,
): Promise<void> => {
  const directory = releaseDirectory(siteDirectory, release);
  // Begun first: should the next publish cut this off, it knows at once which pages lack their twins.
  const twins = orSay(say, 'pages stay uncompressed', () => compressBare(directory, bare, compressing));
  await orSay(say, 'no spare tree', () =>
    stays ? makeSpare(siteDirectory, release, files) : dropSpare(siteDirectory),
  );
  await twins;
  // Of what follows, the next edit would wait for a part: most come soon after another.
  if (stays) await sleep(QUIET_MS, undefined, { signal: compressing, ref: false }).catch(() => {});
  await orSay(say, 'old releases were not removed', async () => {
    if (!compressing.aborted || trashSize(siteDirectory) > MOST_TRASH) await emptyTrash(siteDirectory);
  });
  await orSay(say, 'pages were not compressed once more', () => compressAgain(directory, long, compressing));
};

/** A watcher that has had nothing to do for so long goes on with what no reader waits for. */
const QUIET_MS = 10_000;

/** Four a release. Where many files have just been removed, ext4 is slow for a minute: it tries each inode that was free. */
const MOST_TRASH = 40;

const pullAndPublish = async (settings: Settings, work: Work, make: Make): Promise<Published> => {
  const { cmsUrl, token, contentDirectory, siteDirectory, now, origin, isClockFixed } = settings;
  const { began, clearance, full = false, stays, say } = work;
  const client = cmsClient({ url: cmsUrl, token });
  const ask: Ask = (document, variables) => client(document, variables, clearance.signal);
  say(`pull    ${cmsUrl}`);
  const { entries, version, error } = await pullChanges({
    ask,
    cmsUrl,
    imageDirectory: imagesIn(contentDirectory),
    contentDirectory,
    now,
    origin,
    full,
  });
  if (!entries) throw error ? new ContentStopped(version, error) : new Error('the pull gave neither content nor error');
  const { films, people, screenings, media } = entries;
  say(
    `        ${films.length} films, ${people.length} people, ${screenings.length} screenings, ${media.length} images: ${secondsSince(began)}`,
  );

  const { last, next } = momentsAround(timedScreenings(entries), entries, now);
  const clock = isClockFixed ? now : last;
  storeClock(contentDirectory, clock);
  try {
    const made = await make(settings, { ...entries, now: clock }, work);
    const took = Math.round(performance.now() - began);
    say(
      made.changed
        ? `live    release ${made.release}: ${made.count} of ${made.pages} pages rendered, after ${secondsSince(began)}`
        : `live    release ${made.release} as it was: no page differs`,
    );
    if (stays) makeSpare(siteDirectory, made.release, made.files);
    await orSay(say, 'what its pages asked was not noted: the next publish renders all', made.remember);
    return { ...made, version, next: isClockFixed ? undefined : next, took };
  } catch (error) {
    const isOfContent = error instanceof BuildError && !(error instanceof PassingBuildError);
    throw isOfContent ? new ContentStopped(version, error) : error;
  }
};

const secondsSince = (began: number): string => `${((performance.now() - began) / 1000).toFixed(2)} s`;

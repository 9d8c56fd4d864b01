import { setTimeout as sleep } from 'node:timers/promises';
import { type Ask, cmsClient } from '../src/pull/cms-client.ts';
import { type News, type Wish, waitForNews } from '../src/pull/wait-for-news.ts';
import { carryOutWish } from './carry-out-wish.ts';
import { stopCompressing } from './compress-again.ts';
import { type FaultLog, faultLog } from './fault-log.ts';
import { BACK_LOOK_MS, type Hearing, hearWishes, LONG_QUESTION, whileHearing } from './hear-wishes.ts';
import { RolledBack, readHold } from './hold.ts';
import { ContentStopped, type Published, publishSite } from './publish-site.ts';
import { readSettings } from './settings.ts';

/** A lone edit is published at once. One of a burst waits, so that they are one publish: until nothing more came for this long … */
const IDLE_MS = 300;
/** … or when the first has waited this long. */
const LONGEST_GATHER_MS = 3_000;
/** While a release is held: how long a question waits, in seconds, since a hold also ends without one. */
const HOLD_QUESTION = 5;
const FULL_EVERY_MS = 86_400_000;

/** What the last publish left: what to wait from, and until when. */
interface Known {
  version: string | undefined;
  /** When time alone changes what pages show, ISO 8601 in UTC; undefined when nothing was published. */
  next: string | undefined;
}

/**
 * Publishes each change of the content soon after it was saved, and whenever time alone changes what pages show, until
 * the signal comes. A fault is said once, and tried again when it may have passed; readers keep what they had.
 */
export const watch = async (say: (line: string) => void, signal: AbortSignal): Promise<void> => {
  const settings = readSettings(process.env);
  const { cmsUrl, token } = settings;
  // It fails at once: trying again is the watcher's own work, and it wants to say so.
  const ask = cmsClient({ url: cmsUrl, token, backoff: [] });
  const faults = faultLog(say);
  const hearing = { settings, ask, say, signal };
  let fullAt = Date.now();

  while (!signal.aborted) {
    try {
      await whileHeld(hearing);
      const full = Date.now() - fullAt > FULL_EVERY_MS;
      const { result: known, wished } = await whileHearing(hearing, () =>
        publishOnce({ say, full, stays: true }, faults),
      );
      // After it: a CMS that is away at that hour of the night must not put it off until the next one.
      if (full) fullAt = Date.now();
      if (wished) continue;
      const wish = await untilStale(ask, known, signal);
      if (wish) await carryOutWish(settings, wish, ask, say);
    } catch (error) {
      if (signal.aborted) break;
      if (error instanceof RolledBack) continue;
      const longest = faults.mayPass(error);
      const { result: isBack, wished } = await whileHearing(hearing, (heard) =>
        mayHavePassed(ask, longest, AbortSignal.any([signal, heard])),
      );
      if (isBack || wished) faults.passed();
    }
  }
  stopCompressing();
  say('stopped; the site stays as it is');
};

/** @throws RolledBack; whatever may pass by itself: the CMS can't be reached, the disk is full */
const publishOnce = async (wish: Parameters<typeof publishSite>[0], faults: FaultLog): Promise<Known> => {
  try {
    const { version, next }: Published = await publishSite(wish);
    faults.over();
    return { version, next };
  } catch (error) {
    if (!(error instanceof ContentStopped)) throw error;
    // Only another content, or a mended site, will do: both come with a change or by hand.
    faults.content(error);
    return { version: error.version, next: undefined };
  }
};

/**
 * Until there is something to do: a change, the next moment, or a wish. A change that came while the last publish ran, or
 * at its heels, is one of several as a rule: it is gathered with those that follow.
 * @returns the wish
 */
const untilStale = async (ask: Ask, { version, next }: Known, signal: AbortSignal): Promise<Wish | null> => {
  const since = performance.now();
  for (;;) {
    const left = next === undefined ? Number.POSITIVE_INFINITY : (Date.parse(next) - Date.now()) / 1_000;
    if (left <= 0) return null;
    const seconds = Math.max(1, Math.min(LONG_QUESTION, Math.ceil(left)));
    const news = await waitForNews(ask, version, seconds, signal);
    if (news.wish) return news.wish;
    if (news.version !== version) return performance.now() - since < IDLE_MS ? gather(ask, news, signal) : null;
  }
};

const gather = async (ask: Ask, first: News, signal: AbortSignal): Promise<Wish | null> => {
  const until = Date.now() + LONGEST_GATHER_MS;
  let news = first;
  while (!news.wish && Date.now() < until) {
    await sleep(IDLE_MS, undefined, { signal });
    const { version } = news;
    news = await waitForNews(ask, version, 0, signal);
    if (news.version === version) break;
  }
  return news.wish;
};

/**
 * Waits until another try may do better: so long, or until a CMS that was away is back.
 * @param longest in milliseconds
 * @returns whether it is back
 */
const mayHavePassed = async (ask: Ask, longest: number, signal: AbortSignal): Promise<boolean> => {
  const until = Date.now() + longest;
  const isThere = (): Promise<boolean> =>
    waitForNews(ask, undefined, 0, signal).then(
      () => true,
      () => false,
    );
  const wasAway = !(await isThere());
  while (Date.now() < until && !signal.aborted) {
    await sleep(Math.min(BACK_LOOK_MS, longest), undefined, { signal }).catch(() => {});
    if (wasAway && (await isThere())) return true;
  }
  return false;
};

/** While a release is held, wishes are all that is heard. */
const whileHeld = async (hearing: Hearing): Promise<void> => {
  const { siteDirectory } = hearing.settings;
  const hold = readHold(siteDirectory);
  if (!hold) return;
  hearing.say(`held    at release ${hold.release}, until an editor or "pnpm site resume" lets go`);
  await hearWishes(hearing, HOLD_QUESTION, () => readHold(siteDirectory) !== undefined);
};

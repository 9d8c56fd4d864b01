import { setTimeout as sleep } from 'node:timers/promises';
import type { Ask } from '../src/pull/cms-client.ts';
import { waitForNews } from '../src/pull/wait-for-news.ts';
import { carryOutWish } from './carry-out-wish.ts';
import type { Settings } from './settings.ts';

/** A question that nobody answers yet, seconds. */
export const LONG_QUESTION = 25;
/** How often a CMS that is away is asked whether it is back. */
export const BACK_LOOK_MS = 1_000;
/** Most publishes are over by then, and have cost the CMS no further question. */
const HEAR_AFTER_MS = 500;

/** Of a watcher. */
export interface Hearing {
  settings: Settings;
  ask: Ask;
  say(line: string): void;
  signal: AbortSignal;
}

/**
 * Carries out one wish after another, as long as it is told to: one long question at a time. A CMS that can't be asked
 * wishes nothing.
 * @param seconds that a question may wait
 * @throws PullError when the CMS can't be told that a wish was carried out; the signal's reason
 */
export const hearWishes = async (
  { settings, ask, say, signal }: Hearing,
  seconds: number,
  goesOn: () => boolean,
  onWish: () => void = () => {},
): Promise<void> => {
  let known: string | undefined;
  while (goesOn()) {
    const news = await waitForNews(ask, known, seconds, signal).catch(() => undefined);
    known = news?.version;
    if (news?.wish) {
      await carryOutWish(settings, news.wish, ask, say);
      onWish();
    }
    if (!news) await sleep(BACK_LOOK_MS, undefined, { signal });
  }
};

/**
 * Does what takes its time, and carries out meanwhile what editors wish: whoever goes back waits for no publish.
 * @param work is told by the signal when a wish was carried out
 * @returns what it gives, and whether there was a wish: whoever calls it publishes then
 */
export const whileHearing = async <Result>(
  hearing: Hearing,
  work: (heard: AbortSignal) => Promise<Result>,
): Promise<{ result: Result; wished: boolean }> => {
  const over = new AbortController();
  const heard = new AbortController();
  const signal = AbortSignal.any([hearing.signal, over.signal]);
  const hear = async (): Promise<void> => {
    await sleep(HEAR_AFTER_MS, undefined, { signal });
    await hearWishes(
      { ...hearing, signal },
      LONG_QUESTION,
      () => !signal.aborted,
      () => heard.abort(),
    );
  };
  // A wish that can't be carried out now is heard again when the work is done.
  const hears = hear().catch(() => {});
  const end = async (): Promise<boolean> => {
    over.abort();
    await hears;
    return heard.signal.aborted;
  };
  try {
    const result = await work(heard.signal);
    return { result, wished: await end() };
  } finally {
    await end();
  }
};

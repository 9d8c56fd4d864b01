import { mkdirSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';

/** A publish takes seconds or minutes, a swap a few milliseconds. */
const LOOK_MS = { publish: 200, swap: 10 };

/**
 * Does something while nobody else publishes into the same folder; waits for whoever does.
 * @param say is told when there is somebody to wait for
 */
export const whileAlone = <Result>(
  siteDirectory: string,
  say: (line: string) => void,
  work: () => Promise<Result>,
): Promise<Result> =>
  whileLocked(siteDirectory, 'lock.db', LOOK_MS.publish, () => say('wait    another publisher is at work'), work);

/**
 * Changes what is live, what is held or which releases are kept, while nobody else does. A rollback waits for no publish,
 * only for such a moment of it. Who publishes takes this lock inside the other, never the other inside this one.
 */
export const whileSwapping = <Result>(siteDirectory: string, work: () => Promise<Result>): Promise<Result> =>
  whileLocked(siteDirectory, 'swap.db', LOOK_MS.swap, () => {}, work);

/**
 * The lock is SQLite's on an empty database: the system lets go of it when its process ends, however it ends, so none is
 * ever left behind.
 */
const whileLocked = async <Result>(
  siteDirectory: string,
  name: string,
  lookMs: number,
  onWait: () => void,
  work: () => Promise<Result>,
): Promise<Result> => {
  mkdirSync(siteDirectory, { recursive: true });
  const lock = new Database(path.join(siteDirectory, name), { timeout: 0 });
  try {
    for (let tries = 0; !isOurs(lock); tries++) {
      if (tries === 0) onWait();
      await sleep(lookMs);
    }
    return await work();
  } finally {
    lock.close();
  }
};

const isOurs = (lock: Database.Database): boolean => {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (code.startsWith('SQLITE_BUSY')) return false;
    if (!/^SQLITE_(NOTADB|CORRUPT)/.test(code)) throw error;
    // Damaged. Emptied it stays the file that it is: of one that is removed and made anew, two could have a lock each.
    truncateSync(lock.name);
    return isOurs(lock);
  }
};

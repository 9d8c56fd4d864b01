import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';

const LOOK_MS = 200;

/**
 * Does something while nobody else publishes into the same folder; waits for whoever does. The lock is SQLite's on an
 * empty database: the system lets go of it when its process ends, however it ends, so none is ever left behind.
 * @param say is told when there is somebody to wait for
 */
export const whileAlone = async <Result>(
  siteDirectory: string,
  say: (line: string) => void,
  work: () => Promise<Result>,
): Promise<Result> => {
  mkdirSync(siteDirectory, { recursive: true });
  const lock = new Database(path.join(siteDirectory, 'lock.db'), { timeout: 0 });
  try {
    for (let tries = 0; !isOurs(lock); tries++) {
      if (tries === 0) say('wait    another publisher is at work');
      await sleep(LOOK_MS);
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
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) return false;
    throw error;
  }
};

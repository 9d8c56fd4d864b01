import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { environmentOf } from '../tests/cms-process.ts';
import { noteUsage, readUsage, type Usage } from './usage.ts';

/** `pnpm content …` on a SQLite database of its own: what it says, and what it uses. */

export interface Ended extends Usage {
  status: number | null;
  /** The end of what it printed. */
  stdout: string;
  stderr: string;
}

const CMS = path.resolve(import.meta.dirname, '../../cms');

/** Characters; advice on thousands of films is longer than a text can be. */
const KEPT = 100_000;

/** How many rows a table has; 0 while there is none. */
const countIn = (database: string, table: string): number => {
  if (!existsSync(database)) return 0;
  const db = new Database(database, { readonly: true, timeout: 5_000 });
  try {
    return (db.prepare(`SELECT count(*) AS count FROM ${table}`).get() as { count: number }).count;
  } catch {
    return 0;
  } finally {
    db.close();
  }
};

/**
 * @param killAt kill -9 as soon as a table has this many rows
 * @throws Error when it ended before that
 */
export const runContent = async (
  directory: string,
  database: string,
  args: readonly string[],
  killAt?: { table: string; rows: number },
): Promise<Ended> => {
  const usage = path.join(directory, 'usage.json');
  const child = spawn(process.execPath, ['content.mts', ...args], {
    cwd: CMS,
    env: {
      ...process.env,
      ...environmentOf({ database, publicDirectory: path.join(directory, 'public'), secret: 'bench'.repeat(10) }),
      ...noteUsage(usage),
      INIT_CWD: directory,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout = (stdout + text).slice(-KEPT);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  let hasEnded = false;
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  }).finally(() => {
    hasEnded = true;
  });
  if (!killAt) {
    const status = await ended;
    return { status, stdout, stderr, ...readUsage(usage) };
  }
  while (!hasEnded && countIn(database, killAt.table) < killAt.rows) await sleep(20);
  if (hasEnded) throw new Error(`it ended before ${killAt.table} had ${killAt.rows} rows:\n${stderr}`);
  child.kill('SIGKILL');
  return { status: await ended, stdout, stderr, seconds: 0, megabytes: 0 };
};

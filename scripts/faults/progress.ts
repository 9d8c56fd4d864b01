import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** How far earlier runs came, so that a long one can be done in parts. */

const FILE = path.resolve(import.meta.dirname, '../../.faults/progress.json');

export interface Progress {
  /** Steps that were done. */
  done: number;
  /** Faults that were found in them. */
  faults: number;
}

const readAll = (): Record<string, Progress> =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Progress>) : {};

export const readProgress = (run: string): Progress => readAll()[run] ?? { done: 0, faults: 0 };

export const writeProgress = (run: string, progress: Progress): void => {
  mkdirSync(path.dirname(FILE), { recursive: true });
  writeFileSync(`${FILE}.part`, JSON.stringify({ ...readAll(), [run]: progress }, null, 2));
  renameSync(`${FILE}.part`, FILE);
};

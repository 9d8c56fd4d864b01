import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** What a command used, with all that it started. */
export interface Usage {
  /** Processor time of all threads. */
  seconds: number;
  /** The most memory that one of its processes had. */
  megabytes: number;
}

/** The environment in which a command writes into a file what it used. */
export const noteUsage = (file: string): Record<string, string> => {
  rmSync(file, { force: true });
  return { USAGE_FILE: file, NODE_OPTIONS: `--import=${path.join(import.meta.dirname, 'report-usage.ts')}` };
};

/** Nothing of a process that was killed. */
export const readUsage = (file: string): Usage => {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const all = lines.map((line) => JSON.parse(line) as Usage);
  return {
    seconds: all.reduce((sum, { seconds }) => sum + seconds, 0),
    megabytes: Math.max(0, ...all.map(({ megabytes }) => megabytes)),
  };
};

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { World } from '../tests/world.ts';
import type { Usage } from './usage.ts';

const SITE = path.resolve(import.meta.dirname, '../../site');
/** Of the times in /proc, on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

/**
 * What a command of `pnpm site` has used, with all that it started, when its release is live; what it does after that
 * nobody waits for, and it is ended.
 * @param name `publish` or `build`
 * @param siteDirectory one that is empty: every file is new
 * @returns as well how long it rendered, compressed and wrote, in seconds of wall time, where it says so
 * @throws Error with what it said when it ends before
 */
export const usageUntilLive = async (
  world: World,
  name: string,
  siteDirectory: string,
): Promise<Usage & { rendering: number | undefined }> => {
  const child = spawn(process.execPath, ['publish/cli.ts', name, '--full'], {
    cwd: SITE,
    env: { ...process.env, ...world.environment, SITE_DIR: siteDirectory },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  let said = '';
  const live = new Promise<Usage>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('\nlive ')) resolve(usageOf(child.pid ?? 0));
      });
    }
    child.once('close', () => reject(new Error(said)));
  });
  const usage = await live;
  child.kill('SIGKILL');
  await ended;
  const [, rendering] = /others kept: ([\d.]+) s/.exec(said) ?? [];
  return { ...usage, rendering: rendering === undefined ? undefined : Number(rendering) };
};

/** From /proc: processor time of the process and of its children that have ended, and the most memory that it had. */
export const usageOf = (pid: number): Usage => {
  // Its name may hold spaces and brackets; the numbers come after the last one.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return { seconds: ticks / TICKS_PER_SECOND, megabytes: Number(kilobytes) / 1_024 };
};

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Command } from './children.ts';
import { formatProblem } from './problem.ts';

const execute = promisify(execFile);

/**
 * Publishes what the CMS has, if it can be. A release that somebody went back to stays; so does the one that is live
 * when nothing can be published: whatever stops it is mended in the CMS, which has to run for that.
 * @param status `pnpm site status`
 * @returns why the website is not what the CMS has, or null
 * @throws Problem when nothing was published and there is no website yet
 */
export const publishOrKeep = async (
  status: Pick<Command, 'line' | 'cwd' | 'env'>,
  publish: () => Promise<unknown>,
  interrupt: AbortSignal,
): Promise<string | null> => {
  const [program, ...args] = status.line;
  const { cwd, env } = status;
  const { stdout } = await execute(program, args, { cwd, env, signal: interrupt });
  const held = /^held +(.+)$/m.exec(stdout)?.[1];
  if (held) return `The website is held ${held}, as Resume on the home page of the CMS does.`;
  try {
    await publish();
    return null;
  } catch (error) {
    if (interrupt.aborted || !/^live /m.test(stdout)) throw error;
    return `The website stays as it was: nothing could be published.\n\n${formatProblem(error)}`;
  }
};

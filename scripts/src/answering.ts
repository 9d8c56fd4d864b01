import { setTimeout as sleep } from 'node:timers/promises';
import { aborted, type Child, failure } from './children.ts';
import { Problem } from './problem.ts';

const POLL_MS = 200;

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5_000) })).status < 500;
  } catch {
    return false;
  }
};

/**
 * Waits until a server that was just started answers.
 * @param patience how long it may take, in milliseconds
 * @throws Problem if it ends or stays silent; the interrupt's reason if that comes first
 */
export const untilAnswering = async (
  server: Child,
  url: string,
  interrupt: AbortSignal,
  patience = 180_000,
): Promise<void> => {
  const { name, cwd } = server.command;
  const settled = new AbortController();
  const poll = async (): Promise<void> => {
    const end = performance.now() + patience;
    while (!settled.signal.aborted) {
      if (await answers(url)) return;
      if (performance.now() > end) {
        throw new Problem(`“${name}”: no answer`, {
          what: `${url} has not answered in ${patience / 1_000} s`,
          where: cwd,
          remedy: 'see the lines above; on a very busy machine, run it again',
          output: server.lastLines(),
        });
      }
      await sleep(POLL_MS);
    }
  };
  const died = server.ended.then((status) => {
    throw failure(server, status, 'mend what the lines above name, then run it again');
  });
  try {
    await Promise.race([poll(), died, aborted(interrupt)]);
  } finally {
    settled.abort();
  }
};

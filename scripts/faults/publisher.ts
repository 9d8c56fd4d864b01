import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { World } from '../tests/world.ts';

/** One process that publishes whenever it is told to: what a watcher does, at a moment and a clock of our own. */
export interface Publisher {
  /** @param environment what is another than the world's: the clock, the folders */
  run(how: 'publish' | 'build', environment?: Record<string, string>): Promise<{ status: number; output: string }>;
  stop(): Promise<void>;
}

export const startPublisher = ({ environment: world }: World): Publisher => {
  const child = spawn(process.execPath, ['tests/publish-on-demand.ts'], {
    cwd: path.resolve(import.meta.dirname, '../../site'),
    env: { ...process.env, ...world },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async run(how, environment = {}) {
      child.stdin.write(`${JSON.stringify({ how, environment: { ...world, ...environment } })}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error('the publisher ended; what it said is above');
      return JSON.parse(value);
    },
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
};

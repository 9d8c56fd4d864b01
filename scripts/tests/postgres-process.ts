import { spawn } from 'node:child_process';
import path from 'node:path';

/** An empty PostgreSQL, which ends with this process at the latest. */
export const startPostgres = async (): Promise<{ environment: Record<string, string>; stop(): Promise<void> }> => {
  const child = spawn(process.execPath, ['tests/database-process.mts'], {
    cwd: path.resolve(import.meta.dirname, '../../cms'),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', resolve);
    ended.then(() => reject(new Error('PostgreSQL did not start; what it said is above')));
  });
  return {
    environment: JSON.parse(line) as Record<string, string>,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
};

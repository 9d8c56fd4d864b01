import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const SCRIPT = `
import { keepMemoryLean } from ${JSON.stringify(path.join(import.meta.dirname, 'lean-memory.ts'))};
keepMemoryLean();
console.log(JSON.stringify({ pid: process.pid, arenas: process.env.MALLOC_ARENA_MAX, given: process.argv.slice(1) }));
`;

const run = (env: NodeJS.ProcessEnv) => {
  const args = ['--input-type=module', '--eval', SCRIPT, 'watch'];
  const { pid, stdout, stderr, status } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  return { pid, said: JSON.parse(stdout), stderr, status };
};

const told = process.platform === 'linux' ? '2' : undefined;

test('a process goes on as it was, and its allocator has been told', () => {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('MALLOC_')));
  const { pid, said, stderr, status } = run(env);
  expect(said).toEqual({ pid, arenas: told, given: ['watch'] });
  expect([stderr, status]).toEqual(['', 0]);
});

test('an operator’s own word stands', () => {
  expect(run({ ...process.env, MALLOC_ARENA_MAX: '8' }).said).toMatchObject({ arenas: '8' });
});

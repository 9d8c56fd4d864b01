import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const RUN = join(import.meta.dirname, '..', 'run.cjs');

/** Runs `run.cjs <argument>` in a Node that says it is another version. */
const runAs = (version: string, argument: string) => {
  const code = `Object.defineProperty(process, 'version', { value: '${version}' }); process.argv.splice(1, 0, '${RUN}'); require('${RUN}')`;
  return spawnSync(process.execPath, ['-e', code, argument], { encoding: 'utf8' });
};

test('an old Node is refused, with what to do', () => {
  const { status, stderr, stdout } = runAs('v16.20.2', 'start');
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toBe(`
this Node is too old
  what    Node v16.20.2 runs; Also Playing needs v18 or later
  where   ${process.execPath}
  remedy  install a newer Node (https://nodejs.org) and run this again
`);
});

test('a command that does not exist is refused', () => {
  const { status, stderr } = runAs('v24.0.0', 'tset');
  expect(status).toBe(1);
  expect(stderr).toContain('remedy  use npm start or npm test');
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** `pnpm site …` as it is typed, where nothing comes of it. */

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'site-cli-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

const site = (...args: string[]) => {
  const env = { ...process.env, NODE_OPTIONS: '', SITE_DIR: directory };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['publish/cli.ts', ...args], {
    cwd: path.resolve(import.meta.dirname, '..'),
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
};

test('what a command doesn’t know is named, with status 2', { timeout: 60_000 }, () => {
  for (const [line, first] of [
    [['foo', 'bar'], 'site: there is no command "foo"'],
    [['publish', 'now'], 'site publish: it takes no "now"'],
    [['status', 'extra'], 'site status: it takes no "extra"'],
    [['status', '--full'], 'site status: it takes no "--full"'],
    [['rollback', 'abc'], 'site rollback: it takes no "abc"'],
    [['rollback', '3', '4'], 'site rollback: it takes no "4"'],
  ] as const) {
    const { status, stdout, stderr } = site(...line);
    expect([status, stdout], line.join(' ')).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^${first}\nusage: pnpm site publish`));
  }
});

test('a number is the release to go back to', { timeout: 30_000 }, () => {
  expect(site('rollback', '3')).toMatchObject({ status: 1, stderr: expect.stringContaining('there is no release 3') });
});

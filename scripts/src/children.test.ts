import { existsSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { Children, type Command } from './children.ts';
import { formatProblem } from './problem.ts';

let output = '';
let children = new Children({ onOutput: () => {} });
afterEach(() => children.stopAll());

const fresh = (graceMs: number): Children => {
  output = '';
  children = new Children({ graceMs, onOutput: (text) => (output += text) });
  return children;
};
const shell = (script: string): Command => ({ name: 'Try it', line: ['sh', '-c', script], cwd: '/', env: process.env });
const untilOutput = async (pattern: RegExp): Promise<RegExpExecArray> => {
  for (;;) {
    const found = pattern.exec(output);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
const alive = (pid: string | undefined): boolean => {
  try {
    process.kill(Number(pid), 0);
    // The dead keep their number until somebody asks after them, which in a container nobody may.
    return !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch (error) {
    return existsSync('/proc') ? false : !String(error).includes('ESRCH');
  }
};
const dead = (pid: string | undefined) => expect.poll(() => alive(pid)).toBe(false);

const DEAF = `node -e "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('pid', process.pid)"`;

test('a program and its children end, also those that ignore SIGTERM', async () => {
  const child = fresh(300).start(shell(`${DEAF} & ${DEAF}; wait`));
  const [, first, second] = await untilOutput(/pid (\d+)\n(?:.*\n)*pid (\d+)\n/);
  expect([alive(first), alive(second)]).toEqual([true, true]);
  await children.stopAll();
  await dead(first);
  await dead(second);
  expect(await child.ended).not.toBe(0);
});

test('a program that stops when it is asked gets the time it needs', async () => {
  fresh(5_000).start(shell(`trap 'sleep 0.3; echo put away; exit 0' TERM; echo up; while :; do sleep 0.05; done`));
  await untilOutput(/up/);
  await children.stopAll();
  expect(output).toContain('put away');
});

test('what a program leaves running when it ends is ended too', async () => {
  const child = fresh(200).start(shell(`${DEAF} & sleep 0.5; exit 0`));
  const [, pid] = await untilOutput(/pid (\d+)/);
  expect(await child.ended).toBe(0);
  await dead(pid);
});

test('an interrupt is thrown at once, and the program is left to stopAll', async () => {
  const interrupt = new AbortController();
  const run = fresh(300).run(shell('echo up; sleep 60'), interrupt.signal, 'none');
  await untilOutput(/up/);
  interrupt.abort(new Error('Ctrl-C'));
  await expect(run).rejects.toThrow('Ctrl-C');
});

test('a failure shows the last lines, and a full disk has its own remedy', async () => {
  const never = new AbortController().signal;
  const failed = fresh(300).run(shell('echo one; echo ENOSPC: no space left on device >&2; exit 3'), never, 'call us');
  const report = formatProblem(await failed.catch((error: unknown) => error));
  expect(report).toMatch(/^ {2}\| one\n {2}\| ENOSPC[^\n]*\n\n“Try it” failed\n/);
  expect(report).toContain('ended with status 3\n  where   /\n  remedy  the disk is full: free some space');
});

test('a program that does not exist is a failure like any other', async () => {
  const never = new AbortController().signal;
  const failed = fresh(300).run({ ...shell(''), line: ['no-such-program'] }, never, 'install it');
  expect(formatProblem(await failed.catch((error: unknown) => error))).toContain('ENOENT');
});

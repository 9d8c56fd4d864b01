import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { whileAlone, whileSwapping } from './publish-lock.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'lock-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** A process that takes the lock and keeps it; resolves when it has it. */
const otherProcess = async () => {
  const code = `import { whileAlone } from ${JSON.stringify(path.join(import.meta.dirname, 'publish-lock.ts'))};
    await whileAlone(${JSON.stringify(directory)}, () => {}, () => new Promise(() => { console.log('mine'); setInterval(() => {}, 1000); }));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
};

test('two at once: one after the other', async () => {
  const order: string[] = [];
  const say = (who: string) => () => void order.push(`${who} waits`);
  let bWaits = (): void => {};
  const untilBWaits = new Promise<void>((resolve) => {
    bWaits = resolve;
  });
  const a = whileAlone(directory, say('a'), async () => {
    order.push('a begins');
    await untilBWaits;
    order.push('a ends');
  });
  const sayAndGo = (): void => {
    say('b')();
    bWaits();
  };
  await Promise.all([a, whileAlone(directory, sayAndGo, async () => void order.push('b begins'))]);
  expect(order).toEqual(['a begins', 'b waits', 'a ends', 'b begins']);
});

test('work that fails lets go', async () => {
  await expect(
    whileAlone(
      directory,
      () => {},
      () => Promise.reject(new Error('no')),
    ),
  ).rejects.toThrow('no');
  expect(
    await whileAlone(
      directory,
      () => expect.unreachable(),
      async () => 'done',
    ),
  ).toBe('done');
});

test('a process that dies, in whatever way, lets go', { timeout: 20_000 }, async () => {
  const child = await otherProcess();
  let waited = false;
  const mine = whileAlone(
    directory,
    () => {
      waited = true;
      child.kill('SIGKILL');
    },
    async () => 'mine',
  );
  expect(await mine).toBe('mine');
  expect(waited).toBe(true);
});

test('a swap waits for no publish, and for another swap', async () => {
  const publishing = await otherProcess();
  try {
    const order: string[] = [];
    let swap = (): void => {};
    const untilSwapped = new Promise<void>((resolve) => {
      swap = resolve;
    });
    const first = whileSwapping(directory, async () => {
      await untilSwapped;
      order.push('first');
    });
    const second = whileSwapping(directory, async () => void order.push('second'));
    swap();
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'second']);
  } finally {
    publishing.kill('SIGKILL');
  }
});

/** A database that says it is one, and isn't. */
const torn = (): Buffer => {
  const file = path.join(directory, 'torn.db');
  const whole = new Database(file);
  whole.exec('CREATE TABLE a (b)');
  whole.close();
  const bytes = readFileSync(file);
  rmSync(file);
  return bytes.fill(0xff, 60);
};

test.each([
  ['random bytes', () => randomBytes(4096)],
  ['a torn database', torn],
  ['a few letters', () => Buffer.from('lock')],
])('a lock file that was damaged (%s) is one again, and one alone has it', async (_, damage) => {
  for (const name of ['lock.db', 'swap.db']) writeFileSync(path.join(directory, name), damage());
  const publishing = await otherProcess();
  let waited = false;
  const mine = whileAlone(
    directory,
    () => {
      waited = true;
      publishing.kill('SIGKILL');
    },
    async () => 'mine',
  );
  expect(await mine).toBe('mine');
  expect(waited).toBe(true);
  expect(await whileSwapping(directory, async () => 'swapped')).toBe('swapped');
});

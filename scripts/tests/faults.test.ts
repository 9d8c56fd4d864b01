import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { demoWorld } from './demo-world.ts';
import type { World } from './world.ts';

/** What goes wrong while a site is built: one clear report, a status other than 0, and the live site as it was. */

const NOW = '2026-12-05T22:40:00Z';

let world: World;
let database: string;
beforeAll(async () => {
  world = await demoWorld(NOW);
  database = path.join(world.directory, 'data.db');
  expect(await world.build()).toMatchObject({ status: 0 });
});
afterAll(() => world.stop());

const live = (): string => readlinkSync(path.join(world.directory, 'site/live'));
let before: string;
beforeEach(() => {
  before = live();
});

/** A build that must fail: gives its report. */
const failedBuild = async (environment: Record<string, string> = {}): Promise<string> => {
  const { status, output } = await world.build(environment);
  expect(status, output).toBe(1);
  expect(live(), 'the live site is what it was').toBe(before);
  expect(output).not.toMatch(/\n\s+at /);
  return output;
};

/** Does something to the database past the CMS, as a defect would, and undoes it. */
const withRow = async (change: string, undo: string, action: () => Promise<void>): Promise<void> => {
  const db = new Database(database);
  db.pragma('busy_timeout = 10000');
  try {
    expect(db.prepare(change).run().changes).toBeGreaterThan(0);
    await action();
  } finally {
    db.exec(undo);
    db.close();
  }
};

test('a wrong token', async () => {
  const report = await failedBuild({ SITE_TOKEN: 'wrong'.repeat(10) });
  expect(report).toContain(
    'the CMS refused the site’s token\n  what    it answered 401: Missing or invalid credentials',
  );
  expect(report).toContain('remedy  give CMS and site the same SITE_TOKEN');
});

test('no token', async () => {
  expect(await failedBuild({ SITE_TOKEN: '' })).toContain('the site has no token');
});

test('a CMS that is down', async () => {
  const report = await failedBuild({ CMS_URL: 'http://127.0.0.1:9' });
  expect(report).toContain('the CMS can’t be reached');
}, 30_000);

test('a clock that is none', async () => {
  expect(await failedBuild({ SITE_NOW: 'yesterday' })).toContain('expected an instant, got "yesterday"');
});

test('a film that breaks the contract is named, with its form', async () => {
  await withRow(
    `UPDATE films SET blurb = NULL WHERE slug = 'quorum' AND published_at IS NOT NULL`,
    `UPDATE films SET blurb = (SELECT blurb FROM films d WHERE d.slug = 'quorum' AND d.published_at IS NULL) WHERE slug = 'quorum'`,
    async () => {
      const report = await failedBuild();
      expect(report).toContain(
        'film "quorum" does not match the site contract\n  what    blurb: expected a text, got nothing',
      );
      expect(report).toMatch(
        /where {3}http:\/\/127\.0\.0\.1:\d+\/admin\/content-manager\/collection-types\/api::film\.film\/\w+/,
      );
      expect(report).toContain('1 of');
    },
  );
});

test('a missing image and a broken one are named together', async () => {
  const uploads = path.join(world.directory, 'public/uploads');
  const originals = readdirSync(uploads).filter(
    (file) => file.endsWith('.jpg') && !/^(large|medium|small|thumbnail)_/.test(file),
  );
  const [gone = '', broken = ''] = originals;
  const kept = [gone, broken].map((file) => readFileSync(path.join(uploads, file)));
  rmSync(path.join(uploads, gone));
  writeFileSync(path.join(uploads, broken), 'no image');
  const images = path.join(world.directory, 'content/images');
  const index = readFileSync(path.join(images, 'index.json'));
  writeFileSync(path.join(images, 'index.json'), '{}');
  try {
    const report = await failedBuild();
    expect(report).toContain(`/uploads/${gone}: the CMS answered 404`);
    expect(report).toContain(`/uploads/${broken}: `);
    expect(report).toContain('2 of');
  } finally {
    for (const [number, file] of [gone, broken].entries()) writeFileSync(path.join(uploads, file), kept[number] ?? '');
    writeFileSync(path.join(images, 'index.json'), index);
  }
}, 60_000);

/** Processes whose environment says that they belong to this world. */
const processes = (): string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`CONTENT_DIR=${world.directory}`);
      } catch {
        return false;
      }
    });

test.each(['SIGINT', 'SIGTERM'] as const)(
  'a build that is stopped by %s leaves nothing behind',
  async (signal) => {
    let stopped = 0;
    for (const wait of [100, 400, 700, 1_000, 1_300, 1_600]) {
      const child = spawn(process.execPath, ['publish/cli.ts', 'build'], {
        cwd: path.resolve(import.meta.dirname, '../../site'),
        env: { ...process.env, ...world.environment },
        stdio: 'ignore',
      });
      const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
      await sleep(wait);
      child.kill(signal);
      // One that was quicker than the signal has built a whole site; any other has changed nothing.
      if ((await ended) === 0) before = live();
      else stopped++;
      expect(live()).toBe(before);
      expect(existsSync(path.join(world.directory, 'site/live/index.html'))).toBe(true);
      await expect.poll(processes, { timeout: 5_000 }).toEqual([]);
    }
    expect(stopped).toBeGreaterThanOrEqual(3);
  },
  60_000,
);

test('after all that the next build is a good one, which changes nothing', async () => {
  const { status, output } = await world.build();
  expect(status, output).toBe(0);
  expect(output).toContain('as it was: no page differs');
  expect(existsSync(path.join(world.directory, 'site/live/index.html'))).toBe(true);
}, 60_000);

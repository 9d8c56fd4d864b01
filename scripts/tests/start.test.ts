import { existsSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Listr } from 'listr2';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Children } from '../src/children.ts';
import { describeLogin } from '../src/login.ts';
import { type Context, steps } from '../src/steps.ts';
import { freePort, startCms } from './cms-process.ts';
import { type Editor, firstEditor } from './editor.ts';
import { smallFestival } from './small-festival.ts';
import { makeWorld, type World } from './world.ts';

/** Steps of `npm start`, with the CMS of somebody who has worked in it before. */

const ROOT = path.resolve(import.meta.dirname, '../..');
const SITE_STEPS = ['Publish the site', 'Watch for changes', 'Serve the site'];

let world: World;
let editor: Editor;
let own: string;
let said = '';
const children = new Children({
  onOutput: (text) => {
    said += text;
  },
});

beforeAll(async () => {
  own = mkdtempSync(path.join(os.tmpdir(), 'start-'));
  world = await makeWorld('2026-12-01T12:00:00Z');
  const input = path.join(world.directory, 'input.json');
  writeFileSync(input, JSON.stringify(smallFestival));
  expect(await world.content('import', input, '--publish')).toMatchObject({ status: 0 });
  editor = await firstEditor(world);
}, 300_000);
afterEach(() => children.stopAll());
afterAll(async () => {
  await world.stop();
  rmSync(own, { recursive: true });
});

/** What stands on the terminal of each step that was taken. */
let titles: string[] = [];

/** Takes some of the steps. */
const start = async (wish: readonly string[], more: Record<string, string> = {}): Promise<Context> => {
  said = '';
  const site = await freePort();
  const env: NodeJS.ProcessEnv = { ...process.env, ...world.environment, SITE_PORT: String(site), ...more };
  const context: Context = { env, ports: { cms: Number(env.PORT), site }, servers: [], kept: null };
  const all = steps(ROOT, own, children, AbortSignal.timeout(120_000));
  const wanted = all.filter(({ title }) => wish.includes(String(title)));
  expect(wanted).toHaveLength(wish.length);
  const list = new Listr(wanted, { ctx: context, renderer: 'silent', registerSignalListeners: false });
  await list.run();
  titles = list.tasks.map(({ title }) => String(title));
  return context;
};
const live = (): string => path.basename(readlinkSync(path.join(world.directory, 'site/live')));
const page = async ({ ports }: Context): Promise<string> =>
  (await fetch(`http://127.0.0.1:${ports.site}/films/ash/`)).text();
const ash = async (changes: Record<string, unknown>): Promise<void> => {
  const { documentId } = (await editor.films()).find(({ slug }) => slug === 'ash') ?? expect.unreachable('ash');
  await editor.publish(documentId, changes);
};

test('publishes, watches and serves', { timeout: 120_000 }, async () => {
  const context = await start(SITE_STEPS);
  expect(context.kept).toBeNull();
  expect(await page(context)).toContain('All of ash.');
});

test('a release that somebody went back to is served, and stays until they resume', { timeout: 180_000 }, async () => {
  await ash({ blurb: 'A mistake.' });
  expect(await world.site(['publish'])).toMatchObject({ status: 0 });
  expect(await world.site(['rollback'])).toMatchObject({ status: 0 });
  const held = live();

  const context = await start(SITE_STEPS);
  expect(context.kept).toMatch(
    new RegExp(
      `^The website is held at release ${held} since .*; "pnpm site resume" goes on, as Resume on the home page of the CMS does\\.$`,
    ),
  );
  expect(await page(context)).toContain('All of ash.');
  await expect.poll(() => said, { timeout: 30_000 }).toContain(`held    at release ${held}`);
  expect(live()).toBe(held);

  expect(await world.site(['resume'])).toMatchObject({ status: 0 });
  expect(await page(context)).toContain('A mistake.');
  await ash({ blurb: 'Mended.' });
  await expect.poll(() => page(context), { timeout: 30_000 }).toContain('Mended.');
});

test('what stops a publish is said, and mended in the CMS that runs', { timeout: 180_000 }, async () => {
  const before = live();
  const films = await editor.films();
  for (const { slug, documentId } of films)
    if (['oak', 'pine', 'rowan'].includes(slug)) await editor.unpublish(documentId);
  const context = await start(SITE_STEPS);
  expect(context.kept).toMatch(/^The website stays as it was: nothing could be published\.\n\n/);
  expect(context.kept).toMatch(/the site would lose \d+ of its \d+ pages/);
  expect(await page(context)).toContain('Mended.');
  expect(live()).toBe(before);
  for (const { slug, documentId } of films)
    if (['oak', 'pine', 'rowan'].includes(slug)) await editor.publish(documentId, {});
  await ash({ blurb: 'All is well.' });
  await expect.poll(() => page(context), { timeout: 30_000 }).toContain('All is well.');
});

test('without a site that is live, what stops the first publish ends the start', { timeout: 60_000 }, async () => {
  const empty = { SITE_DIR: path.join(own, 'no-site'), CMS_URL: `http://127.0.0.1:${await freePort()}` };
  await expect(start(['Publish the site'], empty)).rejects.toThrow('“Publish the site” failed');
  expect(existsSync(path.join(empty.SITE_DIR, 'live'))).toBe(false);
});

const SEED = 'Seed the demo festival (once)';
const filmCount = async (): Promise<number> => (await editor.films()).length;

test('the demo festival stays out of a CMS of somebody’s own, and where it isn’t wanted', {
  timeout: 60_000,
}, async () => {
  const before = await filmCount();
  await start([SEED]);
  expect(titles).toEqual(['The demo festival was not put in: the CMS has a venue of its own.']);
  await start([SEED]);
  expect(titles, 'it is not asked again').toEqual(['The CMS has its content']);
  expect(await filmCount()).toBe(before);

  const database = path.join(own, 'empty.db');
  await start([SEED], { DEMO_FESTIVAL: 'false', DATABASE_FILENAME: database });
  expect(titles).toEqual(['No demo festival (DEMO_FESTIVAL=false)']);
  expect(existsSync(database)).toBe(false);
  await expect(start([SEED], { DEMO_FESTIVAL: 'no' })).rejects.toThrow('DEMO_FESTIVAL is neither true nor false');
});

test('the login of .env is printed while it is one', async () => {
  const env = { ...world.environment, CMS_URL: world.cms.url };
  expect(await describeLogin(env)).toBe('E-mail    editor@harbour-lights.example\n  Password  Lighthouse-1');
  expect(await describeLogin({ ...env, EDITOR_PASSWORD: 'Lighthouse-2' })).toBe('Login     your own account');
});

test('a CMS without users says who becomes its first', { timeout: 60_000 }, async () => {
  const empty = await startCms({ database: path.join(own, 'empty.db'), secret: 'empty'.repeat(10), compiled: true });
  expect(await describeLogin({ ...world.environment, CMS_URL: empty.url })).toBe(
    'Login     none yet: the first to open the CMS becomes its Super Admin',
  );
  await empty.stop();
});

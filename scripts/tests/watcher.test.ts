import { existsSync, readdirSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Editor, firstEditor } from './editor.ts';
import { makeHangingCms } from './hanging-cms.ts';
import { makeLine } from './line.ts';
import { smallFestival } from './small-festival.ts';
import { makeWorld, type World } from './world.ts';

/** `pnpm site watch` over a festival's days: it does what editors wish, and gets over a CMS that is gone. */

/** A second is promised, of a machine that does nothing else. */
const LONGEST_MS = 3_000;

let world: World;
let editor: Editor;
let url: string;
let film: string;
let watch: ReturnType<World['watch']>;
beforeAll(async () => {
  world = await makeWorld('2026-12-01T12:00:00Z');
  const input = path.join(world.directory, 'input.json');
  writeFileSync(input, JSON.stringify(smallFestival));
  expect(await world.content('import', input, '--publish')).toMatchObject({ status: 0 });
  editor = await firstEditor(world);
  film = (await editor.films()).find(({ slug }) => slug === 'ash')?.documentId ?? expect.unreachable('ash');
  expect(await world.site(['publish'])).toMatchObject({ status: 0 });
  url = await world.serve();
}, 300_000);
afterAll(() => world.stop());
afterEach(() => watch.stop());

const served = async (): Promise<string> => (await fetch(`${url}/films/ash/`)).text();
const live = (): string => path.basename(readlinkSync(path.join(world.directory, 'site/live')));
const publish = (blurb: string) => editor.publish(film, { blurb });
/** Milliseconds until a reader gets a text. */
const untilShown = async (text: string): Promise<number> => {
  const began = performance.now();
  await expect.poll(served, { timeout: 30_000, interval: 20 }).toContain(text);
  return performance.now() - began;
};
const wish = async (kind: string): Promise<void> => {
  expect((await editor.request('POST', '/also-playing/publishing/wish', { kind })).status).toBe(200);
};
/** Until the CMS knows which release is live: an editor who goes back means the one that the widget names. */
const told = () =>
  expect
    .poll(async () => JSON.parse((await editor.request('GET', '/also-playing/publishing')).text).live?.release)
    .toBe(Number(live()));
/** Until the publisher has done what was wished, and waits again. */
const cleared = () =>
  expect
    .poll(async () => (await editor.request('GET', '/also-playing/publishing')).text, { timeout: 20_000 })
    .toContain('"wish":null');

test('an editor publishes, rolls back and resumes from the CMS, and soon sees it', async () => {
  watch = world.watch();
  await publish('The first text.');
  await untilShown('The first text.');
  await publish('A mistake.');
  await untilShown('A mistake.');
  await told();

  await wish('rollBack');
  const back = await untilShown('The first text.');
  await cleared();
  await publish('Mended.');
  expect(await served(), 'it is held').toContain('The first text.');
  await wish('resume');
  const on = await untilShown('Mended.');
  await cleared();
  console.log(`rolled back after ${back.toFixed(0)} ms, on after ${on.toFixed(0)} ms`);
  expect(back).toBeLessThan(LONGEST_MS);
  expect(on).toBeLessThan(LONGEST_MS);

  await told();
  const release = live();
  await wish('publish');
  await cleared();
  expect(watch.said()).toContain('wish    publish, by an editor');
  expect(live(), 'there was nothing new').toBe(release);
});

test('an editor rolls back and resumes while the watcher itself is at work', { timeout: 90_000 }, async () => {
  const hanging = await makeHangingCms(world.cms.url);
  watch = world.watch({ CMS_URL: hanging.url });
  await publish('As it should be.');
  await untilShown('As it should be.');
  await publish('A slip.');
  await untilShown('A slip.');
  await told();

  const hangs = hanging.hang();
  await publish('A slip as well.');
  await hangs;
  await wish('rollBack');
  const back = await untilShown('As it should be.');
  await cleared();
  const held = live();
  await expect.poll(watch.said).toContain(`held    at release ${held}`);

  hanging.goOn();
  await publish('No slip.');
  expect(live()).toBe(held);
  await wish('resume');
  const on = await untilShown('No slip.');
  await cleared();
  console.log(`in the middle of a publish: rolled back after ${back.toFixed(0)} ms, on after ${on.toFixed(0)} ms`);
  expect(back).toBeLessThan(LONGEST_MS);
  expect(on).toBeLessThan(LONGEST_MS);
  await publish('Mended.');
  await untilShown('Mended.');
  expect(watch.said()).not.toMatch(/tried again by itself|\n\s+at /);
  hanging.stop();
});

test('of what every page shows readers have the pages first, and then each its compressed twin, also after a publisher that died before', {
  timeout: 90_000,
}, async () => {
  const directory = path.join(world.directory, 'site/live');
  const texts = () =>
    readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.(html|xml|json|ics)$/.test(file) && statSync(path.join(directory, file)).size >= 1_000,
    );
  const bare = () => texts().filter((file) => !existsSync(path.join(directory, `${file}.br`)));
  const rename = async (name: string): Promise<void> => {
    expect((await editor.request('PUT', '/content-manager/single-types/api::site.site', { name })).status).toBe(200);
    await untilShown(name);
  };
  watch = world.watch();
  await expect.poll(watch.said, { timeout: 20_000 }).toMatch(/live {4}release/);
  await rename('Festival of the Ebb');
  expect(texts().length, 'more than get theirs at once').toBeGreaterThan(30);
  await expect.poll(bare, { timeout: 20_000 }).toEqual([]);

  await watch.stop();
  for (const file of texts().slice(-3)) rmSync(path.join(directory, `${file}.br`));
  watch = world.watch();
  await expect.poll(bare, { timeout: 20_000 }).toEqual([]);
});

test('a CMS that is gone for a day: the site stays, and goes on by itself', { timeout: 90_000 }, async () => {
  const line = await makeLine(world.cms.url);
  const preload = path.join(import.meta.dirname, 'a-day-later.mjs');
  watch = world.watch({ CMS_URL: line.url, SITE_NOW: '', NODE_OPTIONS: `--import=${preload}` });
  await expect.poll(watch.said, { timeout: 20_000 }).toMatch(/live {4}release/);
  await line.cut();
  await publish('While it was gone.');
  process.kill(watch.pid, 'SIGUSR2');
  await expect.poll(watch.said, { timeout: 40_000 }).toContain('the CMS can’t be reached');
  expect(await served()).toContain('Mended.');
  await line.mend();
  const took = await untilShown('While it was gone.');
  console.log(`live ${(took / 1_000).toFixed(1)} s after the CMS was back`);
  expect(took).toBeLessThan(10_000);
  const clock = /clock +(\S+)/.exec((await world.site(['status'])).output)?.[1] ?? '';
  expect(Date.parse(clock), 'by the clock of a day later').toBeGreaterThan(Date.now());
  await line.cut();
});

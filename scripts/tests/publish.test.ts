import { readlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Editor, firstEditor } from './editor.ts';
import { makeHangingCms } from './hanging-cms.ts';
import { makeLine } from './line.ts';
import { smallFestival } from './small-festival.ts';
import { makeWorld, type World } from './world.ts';

/** From a saved edit to what a reader gets, by the commands that an operator has. */

/** A second is promised, of a machine that does nothing else; and Node has to start. */
const LONGEST_MS = 5_000;

let world: World;
let editor: Editor;
let url: string;
let films: Awaited<ReturnType<Editor['films']>>;
beforeAll(async () => {
  world = await makeWorld('2026-12-01T12:00:00Z');
  const input = path.join(world.directory, 'input.json');
  writeFileSync(input, JSON.stringify(smallFestival));
  expect(await world.content('import', input, '--publish')).toMatchObject({ status: 0 });
  editor = await firstEditor(world);
  films = await editor.films();
  const first = await world.site(['publish']);
  expect(first.status, first.output).toBe(0);
  url = await world.serve();
}, 300_000);
afterAll(() => world.stop());

const film = (slug: string): string => films.find((one) => one.slug === slug)?.documentId ?? expect.unreachable(slug);
const served = async (slug: string): Promise<string> => (await fetch(`${url}/films/${slug}/`)).text();
const live = (): string => path.basename(readlinkSync(path.join(world.directory, 'site/live')));
/** Until a reader gets a text. */
const shows = (slug: string, text: string) =>
  expect.poll(() => served(slug), { timeout: 30_000, interval: 50 }).toContain(text);

test('an edit shows by itself, and so does the next', { timeout: 60_000 }, async () => {
  const watch = world.watch();
  await editor.publish(film('ash'), { blurb: 'Edited once.' });
  await shows('ash', 'Edited once.');
  await editor.publish(film('ash'), { blurb: 'Edited twice.' });
  await shows('ash', 'Edited twice.');
  const { status, output } = await watch.stop();
  expect(status, output).toBe(0);
  expect(output).toMatch(/live {4}release \d+: \d+ of \d+ pages rendered/);
  expect(output).not.toMatch(/\n\s+at /);
});

test('what was saved while nobody watched shows when somebody does', { timeout: 60_000 }, async () => {
  await editor.publish(film('birch'), { blurb: 'Nobody looked.' });
  expect(await served('birch')).not.toContain('Nobody looked.');
  const watch = world.watch();
  await shows('birch', 'Nobody looked.');
  await watch.stop();
});

test('a rollback holds until somebody says resume', { timeout: 60_000 }, async () => {
  await editor.publish(film('cedar'), { blurb: 'A mistake.' });
  await world.site(['publish']);
  expect(await served('cedar')).toContain('A mistake.');
  const watch = world.watch();
  const back = await world.site(['rollback']);
  expect(back).toMatchObject({ status: 0 });
  expect(await served('cedar')).toContain('All of cedar.');
  const held = live();

  await editor.publish(film('cedar'), { blurb: 'Mended.' });
  const refused = await world.site(['publish']);
  expect(refused.status).toBe(1);
  expect(refused.output).toContain(`release ${held} is held since`);
  await expect.poll(watch.said, { timeout: 20_000 }).toContain(`held    at release ${held}`);
  expect(live()).toBe(held);
  expect((await world.site(['status'])).output).toContain(`held      at release ${held}`);

  expect(await world.site(['resume'])).toMatchObject({ status: 0 });
  expect(await served('cedar')).toContain('Mended.');
  await editor.publish(film('cedar'), { blurb: 'And on.' });
  await shows('cedar', 'And on.');
  await watch.stop();
});

test('a rollback waits for no publish, and the one that is at work does not go live', { timeout: 90_000 }, async () => {
  await editor.publish(film('hazel'), { blurb: 'A slip.' });
  expect(await world.site(['publish'])).toMatchObject({ status: 0 });
  expect(await served('hazel')).toContain('A slip.');
  const before = live();

  const hanging = await makeHangingCms(world.cms.url);
  const hangs = hanging.hang();
  const publishing = world.site(['publish', '--full'], { CMS_URL: hanging.url });
  await hangs;
  const began = performance.now();
  const back = world.site(['rollback']);
  await shows('hazel', 'All of hazel.');
  const took = performance.now() - began;
  expect(await back).toMatchObject({ status: 0 });
  expect(live()).not.toBe(before);
  console.log(`rolled back after ${took.toFixed(0)} ms, while another publish was at work`);
  expect(took).toBeLessThan(LONGEST_MS);

  await editor.publish(film('hazel'), { blurb: 'No slip.' });
  const resumed = await world.site(['resume']);
  expect(resumed.status, resumed.output).toBe(0);
  expect(await served('hazel')).toContain('No slip.');
  const stopped = await publishing;
  expect(stopped.status).toBe(1);
  expect(stopped.output).toContain('nothing is published: the site was rolled back');
  expect(await served('hazel')).toContain('No slip.');
  expect((await world.site(['publish', '--full'])).output).toContain('as it was: no page differs');
  hanging.stop();
});

test('two publishers at once harm nothing', { timeout: 60_000 }, async () => {
  await editor.publish(film('elder'), { blurb: 'Twice at once.' });
  const ends = await Promise.all([1, 2, 3].map(() => world.site(['publish'])));
  expect(ends.map(({ status, output }) => (status === 0 ? 0 : output))).toEqual([0, 0, 0]);
  expect(await served('elder')).toContain('Twice at once.');
  const full = await world.site(['publish', '--full']);
  expect(full.output).toContain('as it was: no page differs');
});

test('it says when the CMS is gone, and goes on when it is back', { timeout: 90_000 }, async () => {
  const line = await makeLine(world.cms.url);
  const watch = world.watch({ CMS_URL: line.url });
  await expect.poll(watch.said, { timeout: 20_000 }).toMatch(/live {4}release/);
  await line.cut();
  await expect.poll(watch.said, { timeout: 40_000 }).toContain('the CMS can’t be reached');
  expect(watch.said()).toContain('then    it is tried again by itself');
  await editor.publish(film('fir'), { blurb: 'While it was gone.' });
  expect(await served('fir')).toContain('All of fir.');
  await line.mend();
  await shows('fir', 'While it was gone.');
  await expect.poll(watch.said, { timeout: 10_000 }).toContain('went on after that');
  await watch.stop();
  await line.cut();
});

test('a tenth of the pages gone stops, unless somebody means it', { timeout: 60_000 }, async () => {
  const before = live();
  for (const slug of ['oak', 'pine', 'rowan']) await editor.unpublish(film(slug));
  const stopped = await world.site(['publish']);
  expect(stopped.status).toBe(1);
  expect(stopped.output).toMatch(/the site would lose \d+ of its \d+ pages; it stays as it is\.\n {2}what/);
  expect(live()).toBe(before);
  expect(await served('oak')).toContain('The oak');
  expect((await world.site(['status'])).output).toContain('the site would lose');
  expect(await world.site(['publish', '--fewer-pages'])).toMatchObject({ status: 0 });
  expect((await fetch(`${url}/films/oak/`)).status).toBe(404);
});

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Admin, buildAdmin, openAdmin } from './admin.ts';
import { openBrowser } from './browser.ts';
import { firstEditor } from './editor.ts';
import { smallFestival } from './small-festival.ts';
import { makeWorld, type World } from './world.ts';

/** What an editor sees of publishing: the real admin, a publisher beside it, and the site's own server. */

let world: World;
let browser: Browser;
let admin: Admin;
let page: Page;
let url: string;
let ash: string;
/** Beside a form. */
let panel: Locator;
/** On the home page. */
let widget: Locator;

beforeAll(async () => {
  await buildAdmin();
  world = await makeWorld('2026-12-01T12:00:00Z', { admin: true });
  const input = path.join(world.directory, 'input.json');
  const { site, ...others } = smallFestival;
  writeFileSync(input, JSON.stringify({ ...others, site: { ...site, locales: ['en', 'fr'] } }));
  expect(await world.content('import', input, '--publish')).toMatchObject({ status: 0 });
  await firstEditor(world);
  expect(await world.site(['publish'])).toMatchObject({ status: 0 });
  url = await world.serve();
  browser = await openBrowser();
  admin = await openAdmin(browser, world);
  ({ page } = admin);
  await admin.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  ash = String((await admin.list('film', 'ash'))[0]?.documentId);
  panel = page.locator('aside').filter({ hasText: 'On the site' });
  widget = page.locator('section').filter({ has: page.getByText('The site', { exact: true }) });
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

const served = async (slug: string): Promise<string> => (await fetch(`${url}/films/${slug}/`)).text();
const publish = async (blurb: string): Promise<void> => {
  await page.getByLabel('Blurb').first().fill(blurb);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
};
const home = (): Promise<unknown> => page.goto(`${world.cms.url}/admin`);
/** Waits until an element says something, without a reload. */
const says = (where: Locator, text: string | RegExp): Promise<void> => where.getByText(text).first().waitFor();

test('a film that is published is seen to be on its way, and then live', async () => {
  await admin.open('film', ash);
  await says(panel, /^Live since/);
  // No publisher runs yet: what is seen now stays to be seen.
  await publish('A blurb for everybody.');
  await says(panel, /^Saved .*, publishing …$/);
  expect(await served('ash')).not.toContain('A blurb for everybody.');
  expect(await panel.getByRole('link', { name: 'See it on the site' }).count()).toBe(0);
  world.watch();
  await says(panel, /^Live since/);
  expect(await served('ash')).toContain('A blurb for everybody.');
  const opened = admin.context.waitForEvent('page');
  await panel.getByRole('link', { name: 'See it on the site' }).click();
  const live = await opened;
  await says(live.locator('main'), 'A blurb for everybody.');
  await live.close();
});

test('while a publish is under way, nothing is said that was true before', async () => {
  await admin.open('film', ash);
  await says(panel, /^Live since/);
  const request = '**/api::film.film/*/actions/publish*';
  const { promise: end, resolve: letGo } = Promise.withResolvers<void>();
  await page.route(request, async (route) => {
    await end;
    await route.continue();
  });
  await publish('Under way.');
  await says(panel, 'Looking …');
  expect(await panel.getByText(/^Live since/).count()).toBe(0);
  letGo();
  await says(panel, /^Live since/);
  expect(await served('ash')).toContain('Under way.');
  await page.unroute(request);
  await publish('A blurb for everybody.');
  await expect.poll(() => served('ash')).toContain('A blurb for everybody.');
});

test('the list of films says when each was saved, and years as years', async () => {
  await page.goto(`${world.cms.url}/admin/content-manager/collection-types/api::film.film`);
  await page.getByRole('gridcell', { name: 'Last saved' }).waitFor();
  await page.getByRole('gridcell', { name: '2026', exact: true }).first().waitFor();
});

test('a preview shows what was saved, follows the next save, and speaks each language', async () => {
  await admin.open('film', ash);
  await panel.getByRole('button', { name: 'Copy preview address' }).click();
  await says(page.locator('body'), /^Copied\. Whoever has this address/);
  const address = await page.evaluate(() => navigator.clipboard.readText());
  const { headers } = await fetch(address);
  expect([headers.get('x-robots-tag'), headers.get('cache-control')]).toEqual(['noindex', 'no-store']);

  // Somebody without an account.
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(address);
  await says(visitor.locator('main'), 'A blurb for everybody.');
  await page.getByLabel('Blurb').first().fill('A blurb for few.');
  await visitor.reload();
  await says(visitor.locator('main'), 'A blurb for everybody.');
  await admin.save();
  await says(visitor.locator('main'), 'A blurb for few.');
  await says(panel, 'What was saved since isn’t published.');
  expect(await served('ash')).not.toContain('A blurb for few.');
  await visitor.context().close();

  await page.getByRole('link', { name: 'Open preview' }).click();
  const frame = page.frameLocator('iframe');
  await says(frame.locator('main'), 'A blurb for few.');
  await frame.getByRole('link', { name: 'français' }).click();
  await frame.locator('html[lang="fr"]').waitFor();
  await says(frame.locator('main'), 'A blurb for few.');
});

test('what has no draft has a preview as well', async () => {
  const [hall] = await admin.list('venue');
  await admin.open('venue', String(hall?.documentId));
  await page.getByRole('link', { name: 'Open preview' }).click();
  await says(page.frameLocator('iframe').locator('h1'), 'Hall');
});

test('what stops the site is named wherever it matters, with the way to mend it', async () => {
  const database = new Database(path.join(world.directory, 'data.db'));
  database.pragma('busy_timeout = 10000');
  database
    .prepare(`UPDATE films SET blurb = NULL, updated_at = ? WHERE slug = 'birch' AND published_at IS NOT NULL`)
    .run(Date.now());
  database.close();
  await home();
  await says(widget, 'Stopped by');
  await widget.getByRole('link', { name: 'film “The birch”' }).waitFor();

  await admin.open('film', ash);
  await publish('It has to wait.');
  await says(panel, /^Saved .*, not yet live: something else stops the site\.$/);
  await panel.getByRole('link', { name: 'film “The birch”' }).click();
  await says(panel, /^Stopped: Blurb: expected a text, got nothing/);
  await publish('Birch has a blurb again.');
  await says(panel, /^Live since/);
  expect(await served('birch')).toContain('Birch has a blurb again.');
  expect(await served('ash')).toContain('It has to wait.');
});

test('a rollback asks first, holds, and ends with Resume', async () => {
  await home();
  expect(await widget.getByRole('link', { name: 'See the site' }).getAttribute('href')).toBe(`${url}/`);
  // Where nobody looks, the page isn't told of what happens meanwhile.
  const other = await admin.context.newPage();
  await other.goto(`${world.cms.url}/admin`);
  await other.getByRole('button', { name: 'Publish now' }).waitFor();
  await other.route('**/also-playing/publishing', (route) => route.abort());
  await widget.getByRole('button', { name: 'Roll back' }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /^Roll back to release \d+$/ })
    .click();
  await says(widget, 'It is held: nothing is published until somebody resumes.');
  await says(widget, /rolled back to release \d+ by First/);
  expect(await served('ash')).not.toContain('It has to wait.');
  await other.getByRole('button', { name: 'Publish now' }).click();
  await other
    .getByText(/^Not published: First .*rolled the site back to release \d+, .* Press Resume first/)
    .first()
    .waitFor();
  await other.close();
  await admin.open('film', ash);
  await says(panel, /not live: the site is held at an earlier release\.$/);

  await home();
  await widget.getByRole('button', { name: 'Resume' }).click();
  await widget.getByRole('button', { name: 'Publish now' }).waitFor();
  expect(await served('ash')).toContain('It has to wait.');
});

test('no script failed on the way', () => expect(admin.complaints).toEqual([]));

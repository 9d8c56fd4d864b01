import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditPage, auditSlowLine } from '../verify/audit-page.ts';
import { type BuiltSite, openBuiltSite } from '../verify/built-site.ts';
import { FILE_CHECKS } from '../verify/check-files.ts';
import { type Finding, formatFindings } from '../verify/finding.ts';
import { KIND_NAMES, pageFilesOf, sampleKinds } from '../verify/page-kinds.ts';
import { treeOf } from '../verify/site-server.ts';
import { pairwiseView } from '../verify/views.ts';
import { openBrowser, read } from './browser.ts';
import { demoWorld } from './demo-world.ts';
import type { World } from './world.ts';

/**
 * The demo festival's site: every kind of page by the checks of `pnpm verify`, one view each, every file, what scripts
 * of the film page add, and the same bytes twice.
 */

const NOW = '2026-12-05T22:40:00Z';

let browser: Browser;
let world: World;
let url: string;
let site: BuiltSite;
let sampled: ReturnType<typeof sampleKinds>;
beforeAll(async () => {
  browser = await openBrowser();
  world = await demoWorld(NOW);
  expect(await world.build()).toMatchObject({ status: 0 });
  url = await world.serve();
  site = openBuiltSite(treeOf(path.join(world.directory, 'site')));
  sampled = sampleKinds(site);
});
afterAll(async () => {
  await browser.close();
  await world.stop();
});

test.each(Object.entries(FILE_CHECKS))('files: %s', async (_, check) => {
  expect(formatFindings(await check(site, pageFilesOf(sampled.samples)))).toEqual([]);
});

test('the demo festival has every kind of page in both of its languages', () => {
  expect(sampled.missing).toEqual([]);
  expect(new Set(sampled.samples.map(({ locale }) => locale))).toEqual(new Set(['en', 'fr']));
});

test.each(KIND_NAMES)('a page of the kind "%s" has no fault in a browser', async (kind) => {
  const found: Finding[] = [];
  for (const sample of sampled.samples.filter((one) => one.kind === kind)) {
    const view = pairwiseView(sampled.samples.indexOf(sample));
    found.push(...(await auditPage(browser, url, sample, view, NOW)));
    found.push(...(await auditSlowLine(browser, url, sample, view.width, NOW)));
  }
  expect(formatFindings(found)).toEqual([]);
});

test('an address that no page has answers 404, with a page that leads back', async () => {
  const response = await fetch(`${url}/films/no-such-film/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('No such page');
});

test('the carousel is a list without script, and has buttons with it that end where it ends', async () => {
  const address = `${url}/films/the-night-shift/`;
  const plain = await read(browser, address, { width: 1440, scheme: 'light', script: false }, NOW);
  const reel = plain.page.getByRole('list', { name: 'Also Playing' });
  expect(await reel.getByRole('listitem').count()).toBe(6);
  expect(await plain.page.getByRole('button', { name: 'More' }).count()).toBe(0);
  await plain.context.close();

  const { page, context } = await read(browser, address, { width: 1440, scheme: 'light', script: true }, NOW);
  const [back, more] = [page.getByRole('button', { name: 'Back' }), page.getByRole('button', { name: 'More' })];
  expect(await back.isDisabled()).toBe(true);
  for (let presses = 0; presses < 6 && (await more.isEnabled()); presses++) {
    await more.click();
    await page.waitForTimeout(150);
  }
  expect(await more.isDisabled()).toBe(true);
  expect(await back.isEnabled()).toBe(true);
  await context.close();
});

test('cards of screenings that have begun since the build are gone, and with the last one the band', async () => {
  const address = `${url}/films/the-night-shift/`;
  const cardsAt = async (now: string) => {
    const { page, context } = await read(browser, address, { width: 1440, scheme: 'light', script: true }, now);
    const cards = await page.getByRole('list', { name: 'Also Playing' }).getByRole('listitem').count();
    const band = await page.getByRole('heading', { name: 'Also Playing' }).count();
    await context.close();
    return { cards, band };
  };
  const atBuild = await cardsAt(NOW);
  const nextDay = await cardsAt('2026-12-07T12:00:00Z');
  expect(nextDay.cards).toBeLessThan(atBuild.cards);
  expect(await cardsAt('2027-01-31T12:00:00Z')).toEqual({ cards: 0, band: 0 });
});

test.each(['/', '/films/', '/films/the-night-shift/', '/sections/competition/'])(
  'the still of a film chosen on %s becomes the still of its page',
  async (address) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.clock.setFixedTime(new Date(NOW));
    const page = await context.newPage();
    await page.addInitScript(() => {
      const reveal = window as unknown as { moved?: string[] };
      addEventListener('pagereveal', ({ viewTransition }) => {
        viewTransition?.ready.then(() => {
          reveal.moved = document
            .getAnimations()
            .flatMap(({ effect }) => (effect instanceof KeyframeEffect ? (effect.pseudoElement ?? []) : []));
        });
      });
    });
    await page.goto(url + address);
    await page.locator(':is(.card, .pin, .row):has(picture) h3 a').first().click();
    await page.waitForFunction(() => (window as unknown as { moved?: string[] }).moved);
    const moved = await page.evaluate(() => (window as unknown as { moved?: string[] }).moved);
    expect(moved).toEqual(expect.arrayContaining(['::view-transition-old(still)', '::view-transition-new(still)']));
    await context.close();
  },
);

test('on a phone the next screening waits at the lower edge, leads to the ticket and leaves for it', async () => {
  const view = { width: 390, scheme: 'light', script: false } as const;
  const { page, context } = await read(browser, `${url}/films/the-night-shift/`, view, NOW);
  const bar = page.getByRole('complementary', { name: 'Next screening' });
  expect(await bar.isVisible()).toBe(true);
  await bar.getByRole('link', { name: /Tonight/ }).click();
  await bar.waitFor({ state: 'hidden' });
  expect(await page.getByRole('heading', { name: 'Screenings' }).isVisible()).toBe(true);
  await context.close();
});

/** Every file of the first release in a folder, with the digest of its bytes. */
const filesOf = (siteDirectory: string): Record<string, string> => {
  const directory = path.join(siteDirectory, 'releases/1');
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return Object.fromEntries(
    files
      .map((file) => path.join(file.parentPath, file.name))
      .sort()
      .map((file) => [path.relative(directory, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
};

test('two builds of the same content and clock are the same bytes', async () => {
  const again = path.join(world.directory, 'again');
  expect(await world.build({ SITE_DIR: again })).toMatchObject({ status: 0 });
  const first = filesOf(path.join(world.directory, 'site'));
  expect(Object.keys(first).length).toBeGreaterThan(100);
  expect(filesOf(again)).toEqual(first);
}, 60_000);

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatView, openBrowser, read, VIEWS } from './browser.ts';
import { demoWorld } from './demo-world.ts';
import type { World } from './world.ts';

/** The demo festival's pages: budgets, accessibility, quiet, and the same bytes twice. */

const NOW = '2026-12-05T22:40:00Z';
const PAGES = [
  { name: 'the film page', path: '/films/the-night-shift/' },
  { name: 'a film without image', path: '/films/quorum/' },
  { name: 'home', path: '/' },
];

let browser: Browser;
let world: World;
let url: string;
beforeAll(async () => {
  browser = await openBrowser();
  world = await demoWorld(NOW);
  expect(await world.build()).toMatchObject({ status: 0 });
  url = await world.serve();
});
afterAll(async () => {
  await browser.close();
  await world.stop();
});

const kilobytes = (texts: string[]): number =>
  texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0) / 1_024;

const fetchText = async (address: string): Promise<string> => (await fetch(address)).text();

/** Addresses of what a page loads by a tag, from the page's own HTML. */
const loadedBy = (html: string, tag: RegExp): string[] => [...html.matchAll(tag)].map((found) => `${url}${found[1]}`);

test.each(PAGES)('$name: HTML and CSS are at most 20 KB, script at most 2 KB (brotli)', async ({ path: address }) => {
  const html = await fetchText(url + address);
  const styles = await Promise.all(loadedBy(html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g).map(fetchText));
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>(.*?)<\/script>/gs)].map((found) => found[1] ?? '');
  const scripts = await Promise.all(loadedBy(html, /<script[^>]+src="([^"]+)"/g).map(fetchText));
  expect(kilobytes([html, ...styles])).toBeLessThanOrEqual(20);
  expect(kilobytes([...inline, ...scripts])).toBeLessThanOrEqual(2);
});

for (const { name, path: address } of PAGES) {
  test.each(VIEWS.map((view) => ({ view, words: formatView(view) })))(
    `${name}, $words: no violation, no shift, nothing third-party, no overflow`,
    async ({ view }) => {
      const { page, context, requests, complaints } = await read(browser, url + address, view, NOW, true);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      if (view.script) {
        expect(await page.evaluate(() => (window as unknown as { layoutShift: number }).layoutShift)).toBe(0);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      expect(requests.filter((request) => !request.startsWith(url) && !request.startsWith('data:'))).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
}

test('an address that no page has answers 404, with a page that leads back', async () => {
  const response = await fetch(`${url}/films/no-such-film/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('No such page');
});

test('no page is wider than 320 pixels', async () => {
  for (const { path: address } of PAGES) {
    const { page, context } = await read(browser, url + address, { width: 320, scheme: 'light', script: true }, NOW);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
    await context.close();
  }
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

/** Every file of a release with the digest of its bytes. */
const filesOf = (release: number): Record<string, string> => {
  const directory = path.join(world.directory, 'site/releases', String(release));
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return Object.fromEntries(
    files
      .map((file) => path.join(file.parentPath, file.name))
      .sort()
      .map((file) => [path.relative(directory, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
};

test('two builds of the same content and clock are the same bytes', async () => {
  expect(await world.build()).toMatchObject({ status: 0 });
  const first = filesOf(1);
  expect(Object.keys(first).length).toBeGreaterThan(100);
  expect(filesOf(2)).toEqual(first);
}, 60_000);

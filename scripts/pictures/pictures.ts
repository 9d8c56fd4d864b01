import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { type Admin, buildAdmin, openAdmin } from '../tests/admin.ts';
import { openBrowser } from '../tests/browser.ts';
import { makeWorld } from '../tests/world.ts';

/** `pnpm pictures`: takes those of docs/programmers.md from a running admin with the demo festival. */

const FOLDER = path.resolve(import.meta.dirname, '../../docs/images');
/** Bytes; a guide is read on the train. */
const LARGEST = 60_000;
const SIZE = { width: 1280, height: 800 };

const take = async (name: string, of: Page | Locator): Promise<void> => {
  for (const quality of [80, 65, 50, 35]) {
    const picture = await of.screenshot({ type: 'jpeg', quality, animations: 'disabled' });
    if (picture.length > LARGEST && quality > 35) continue;
    if (picture.length > LARGEST)
      throw new Error(`${name} has ${picture.length} bytes: take a smaller part of the page`);
    writeFileSync(path.join(FOLDER, name), picture);
    console.log(`${name}: ${picture.length} bytes`);
    return;
  }
};

const idOf = async (admin: Admin, type: string, query: string): Promise<string> =>
  String((await admin.list(type, query))[0]?.documentId);

/** What Strapi has to say about itself is no part of the guide; closed once, it stays closed. */
const closeNews = async (page: Page): Promise<void> => {
  const close = page.getByRole('button', { name: 'Close the banner' });
  if (await close.isVisible()) await close.click();
};

const takeAll = async (admin: Admin): Promise<void> => {
  const { page } = admin;
  const panel = page.locator('aside').filter({ hasText: /ready to publish\?/i });
  const film = await idOf(admin, 'film', 'the night shift');

  await admin.open('film', film);
  await panel.getByText('Nothing stops it.').first().waitFor();
  await closeNews(page);
  await take('admin-film.jpg', page);

  await page.setViewportSize({ ...SIZE, width: 1440 });
  await page.getByLabel('Person, new credit').focus();
  await page.keyboard.type('Ines Aguire');
  await page.getByRole('option', { name: 'nearly the same' }).waitFor();
  await page.getByRole('group', { name: 'New credit' }).evaluate((line) => line.scrollIntoView({ block: 'center' }));
  await take('admin-credits.jpg', page);
  await page.setViewportSize(SIZE);

  const [screening] = (await admin.list('screening')).filter(({ eventStatus }) => eventStatus === 'rescheduled');
  await admin.open('screening', String(screening?.documentId));
  await panel
    .getByText(/Nothing stops it|stops? it/)
    .first()
    .waitFor();
  await take('admin-screening.jpg', page);

  await admin.open('film', film);
  await page.getByRole('button', { name: 'More document actions' }).click();
  await page.getByRole('menuitem', { name: 'Unpublish' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText('Unpublish these too?').waitFor();
  await take('admin-unpublish.jpg', dialog);
  await page.keyboard.press('Escape');

  await admin.open('film', film);
  await panel.getByText('Nothing stops it.').first().waitFor();
  await page.getByLabel('Blurb').fill('');
  await page.getByLabel('Title', { exact: true }).fill('THE NIGHT SHIFT');
  await page.getByLabel('Trailer').fill('vimeo.com/1');
  await admin.send('PUT', `/content-manager/collection-types/api::film.film/${film}`, { runtimeMinutes: 99 });
  await admin.send('POST', '/content-manager/collection-types/api::person.person', {
    name: 'Ines Aguire',
    slug: 'ines-aguire',
  });
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await panel.getByText('since you opened it').first().waitFor();
  await panel.getByText('may be').waitFor();
  await page.setViewportSize({ ...SIZE, height: 1700 });
  await take('admin-panel.jpg', panel);
  await page.setViewportSize(SIZE);
};

const args = process.argv.slice(2);
if (args.length > 0) {
  process.stderr.write(
    'usage: pnpm pictures   takes the pictures of docs/programmers.md anew; nothing more can be told\n',
  );
  process.exit(args.every((word) => word === '--help' || word === '-h') ? 0 : 2);
}
mkdirSync(FOLDER, { recursive: true });
await buildAdmin();
const world = await makeWorld('2026-12-05T22:40:00Z', { admin: true });
const browser = await openBrowser();
try {
  const { output, status } = await world.content('seed', '--today', '2026-12-05');
  if (status !== 0) throw new Error(output);
  const admin = await openAdmin(browser, world);
  await admin.page.setViewportSize(SIZE);
  // The forms that are left here have changes that nobody keeps.
  admin.page.on('dialog', (question) => question.accept());
  await takeAll(admin);
} finally {
  await browser.close();
  await world.stop();
}

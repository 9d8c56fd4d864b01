import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Admin, UNSETTLED } from './admin.ts';
import { type DemoAdmin, openDemoAdmin } from './demo-admin.ts';

/** Times, zones and guests in the real admin, in a browser in Tokyo, of a festival in Halifax. */

let demo: DemoAdmin;
let admin: Admin;
let page: Page;
beforeAll(async () => {
  demo = await openDemoAdmin();
  ({ admin, page } = demo);
}, 900_000);
afterAll(() => demo?.stop());

test('a time is what the clocks of the venue show, wherever the browser is', async () => {
  const [screening] = (await admin.list('screening')).filter(({ localStart }) => localStart === '2026-12-05T20:45');
  const documentId = String(screening?.documentId);
  await admin.open('screening', documentId);
  const starts = page.getByLabel('Starts', { exact: true });
  await page.getByText('Saturday 5 December 2026, 20:45 · America/Halifax, UTC−4').waitFor();
  const type = async (date: string, time: string): Promise<void> => {
    await starts.focus();
    await page.keyboard.type(date);
    await page.getByLabel('Starts: time').focus();
    await page.keyboard.type(time);
  };
  await type('12062026', '1215AM');
  await page
    .getByText('Sunday 6 December 2026, 00:15, in the night of Saturday 5 December 2026 · America/Halifax')
    .waitFor();
  await admin.save();
  expect(await admin.stored('screening', documentId)).toMatchObject({ localStart: '2026-12-06T00:15' });

  await type('03082026', '0230AM');
  await page
    .getByText(
      'Clocks in America/Halifax go forward over 02:30 on this day: write the time that they show, perhaps 03:30',
    )
    .first()
    .waitFor();
  await type('11012026', '0130AM');
  // Said at the field and in the panel, which comes a moment later.
  await page.getByText('Clocks in America/Halifax go back on this day, and 01:30 happens twice').first().waitFor();
  await page.getByRole('radio', { name: 'Second, UTC−4' }).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => page.getByText('happens twice').count()).toBe(0);
  await admin.save();
  expect(await admin.stored('screening', documentId)).toMatchObject({
    localStart: '2026-11-01T01:30',
    localStartOccurrence: 'second',
  });
});

test('a guest is made in the form of the screening', async () => {
  const [screening] = (await admin.list('screening')).filter(({ localStart }) => localStart === '2026-12-05T14:15');
  const documentId = String(screening?.documentId);
  await admin.open('screening', documentId);
  await page
    .getByText('Guests', { exact: false })
    .locator('xpath=ancestor::*[.//button][1]')
    .getByRole('button', { name: /No entry yet|Add an entry/ })
    .first()
    .click();
  // Strapi moves the focus once more while the form of the part opens, which closes a list: then a person types again.
  const box = page.getByLabel('Person', { exact: true });
  const found = page.getByRole('option', { name: 'New person “Nadia Vant”' });
  const offered = async (): Promise<boolean> => {
    await box.fill('');
    await box.pressSequentially('Nadia Vant');
    return found.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
  };
  await expect.poll(offered, { timeout: 40_000 }).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByText(UNSETTLED).count()).toBe(0);
  await admin.save();
  await page.reload();
  const { guests } = (await admin.stored('screening', documentId)) as { guests: { id: number; person: unknown }[] };
  const ids = guests.map(({ id }) => id).join(',');
  const people = await admin.get<Record<string, { name: string }>>(
    `/also-playing/people/of/screening.guest?ids=${ids}`,
  );
  expect(Object.values(people).map(({ name }) => name)).toContain('Nadia Vant');
});

test('zones are found by city; with a second language forms have translations, in it', async () => {
  await admin.send('PUT', '/content-manager/single-types/api::site.site', { locales: ['en'] });
  const made = await admin.send('POST', '/content-manager/collection-types/api::venue.venue', {
    name: 'Boathouse',
    slug: 'boathouse',
    timeZone: 'America/Halifax',
  });
  const venue = (made.data as { documentId: string }).documentId;
  await admin.open('venue', venue);
  expect(await page.getByText('Translations').count()).toBe(0);
  await page.getByLabel('Time zone').focus();
  await page.keyboard.type('buenos');
  await page.getByRole('option', { name: /Buenos.Aires/ }).waitFor();
  await page.keyboard.press('Enter');
  await admin.save();
  expect(await admin.stored('venue', venue)).toMatchObject({
    // Browsers call it by its name of today, or by the one that it had before.
    timeZone: expect.stringMatching(/^America\/(Argentina\/)?Buenos_Aires$/),
  });

  await admin.open('site');
  await page.getByLabel('All languages').focus();
  await page.keyboard.type('french');
  await page.getByRole('option', { name: 'French', exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel('Colour', { exact: true }).fill('#b934');
  await page.getByText('Expected a colour: write it like #b93418').first().waitFor();
  await page.getByLabel('Colour', { exact: true }).fill('#b93418');
  await page.getByLabel('The day ends at').focus();
  await page.keyboard.type('0430AM');
  await admin.save();
  expect(await admin.stored('site', '')).toMatchObject({
    locales: ['en', 'fr'],
    dayCutOff: '04:30',
    accent: '#b93418',
  });

  await admin.open('venue', venue);
  await page.getByText('Translations').locator('xpath=ancestor::*[.//button][1]').getByRole('button').first().click();
  // Strapi moves the focus once more while the form of the part opens, which closes a list: then a person opens it again.
  const options = page.getByRole('option');
  const offered = async (): Promise<string[]> => {
    if ((await options.count()) === 0) {
      await page.getByLabel('Language', { exact: true }).focus();
      await page.keyboard.press('ArrowDown');
    }
    return options.allTextContents();
  };
  await expect.poll(offered, { interval: 500 }).toEqual(['French']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await admin.save();
  expect(await admin.stored('venue', venue)).toMatchObject({ translations: [{ locale: 'fr' }] });
});

test('no script failed on the way', () => expect(admin.complaints).toEqual([]));

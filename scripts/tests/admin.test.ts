import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Admin, buildAdmin, chipsOf, creditLines, openAdmin, typist } from './admin.ts';
import { openBrowser } from './browser.ts';
import { demoWorld } from './demo-world.ts';
import type { World } from './world.ts';

/** Our own inputs in the real admin: by keyboard alone, in a browser in Tokyo, of a festival in Halifax. */

let browser: Browser;
let world: World;
let admin: Admin;
let page: Page;
beforeAll(async () => {
  await buildAdmin();
  world = await demoWorld('2026-12-05T22:40:00Z', { admin: true });
  browser = await openBrowser();
  admin = await openAdmin(browser, world);
  ({ page } = admin);
}, 900_000);
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

const idOf = async (type: string, query: string): Promise<string> => {
  const [entry] = await admin.list(type, query);
  return String(entry?.documentId);
};
const focused = (): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
/** The document that the address of the form names. */
const current = (): string => new URL(page.url()).pathname.split('/').at(-1) ?? '';

test('countries, languages and genres are chosen by name; what is none is kept and said', async () => {
  await admin.open('film');
  await page.getByLabel('Title', { exact: true }).fill('A Trial by Keyboard');
  const countries = page.getByLabel('Countries');
  await countries.focus();
  for (const name of ['usa', 'uk', 'czechi', 'czechos', 'cote d']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.type('Atlantis');
  await page.keyboard.press('Tab');
  await expect
    .poll(() => chipsOf(countries))
    .toEqual(['USA', 'UK', 'Czechia', 'Czechoslovakia', 'Côte d’Ivoire', 'Atlantis']);
  await page.getByText('Expected a country, got "Atlantis": choose it by its name').first().waitFor();
  expect(await countries.getAttribute('aria-invalid')).toBe('true');

  await page.getByLabel('Languages', { exact: true }).focus();
  for (const name of ['no dia', 'inuktitut', 'pt-br']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await expect
    .poll(() => chipsOf(page.getByLabel('Languages', { exact: true })))
    .toEqual(['No dialogue', 'Inuktitut', 'Brazilian Portuguese']);
  await page.getByLabel('Genres').focus();
  await page.keyboard.type('seafaring noir,COMEDY,');
  await page.getByLabel('Year', { exact: true }).fill('2026');

  // Refused: it has no blurb, and a country that is none. Nothing of what was typed may go.
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByText('Expected a text, got nothing: fill in this field').first().waitFor();
  await expect.poll(() => chipsOf(countries)).toHaveLength(6);
  await admin.save();
  expect(await admin.stored('film', current())).toMatchObject({
    countries: ['US', 'GB', 'CZ', 'CSHH', 'CI', 'Atlantis'],
    languages: ['zxx', 'iu', 'pt-BR'],
    genres: ['seafaring noir', 'Comedy'],
    year: 2026,
  });

  // Backspace takes the last away; Shift and an arrow move one.
  await countries.focus();
  await page.keyboard.press('Backspace');
  // Said at the field and in the panel.
  await expect.poll(() => page.getByText('Expected a country, got "Atlantis"').count()).toBe(0);
  for (const key of ['ArrowLeft', 'ArrowLeft', 'Shift+ArrowLeft']) await page.keyboard.press(key);
  await expect.poll(() => chipsOf(countries)).toEqual(['USA', 'UK', 'Czechoslovakia', 'Czechia', 'Côte d’Ivoire']);
  await admin.save();
  expect(await admin.stored('film', current())).toMatchObject({ countries: ['US', 'GB', 'CSHH', 'CZ', 'CI'] });
});

test('single choices work in parts: the language of a quote, the place of a premiere', async () => {
  await admin.open('film', await idOf('film', 'trial by keyboard'));
  await page
    .getByText('Premiere', { exact: true })
    .locator('xpath=ancestor::*[.//button][1]')
    .getByRole('button')
    .first()
    .click();
  await page.getByLabel('Where').focus();
  await page.keyboard.type('canad');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByLabel('Where').inputValue()).toBe('Canada');
  await page.keyboard.type('Atlantic Canada');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.getByLabel('Where').inputValue(), { message: 'Escape brings back what was there' })
    .toBe('Canada');

  await page.getByText('Press quotes').locator('xpath=ancestor::*[.//button][1]').getByRole('button').first().click();
  await page.getByLabel('Translated from').focus();
  await page.keyboard.type('ger');
  await page.getByRole('option', { name: 'German', exact: true }).waitFor();
  await page.keyboard.press('Tab');
  await expect.poll(() => page.getByLabel('Translated from').inputValue()).toBe('German');
  await admin.save();
  expect(await admin.stored('film', current())).toMatchObject({
    premiere: { territory: 'CA' },
    reviews: [{ translatedFrom: 'de' }],
  });
});

test('a credit costs at most twelve presses, somebody new at most twenty', async () => {
  await admin.open('film', await idOf('film', 'trial by keyboard'));
  await page.getByLabel('Role, new credit').focus();
  const keys = typist(page);
  const known: [string, string][] = [
    ['dir', 'ines aguirre'],
    ['director', 'Tomasz Wolny'],
    ['dop', 'Viktor Hadrava'],
    ['exec', 'Amara Diallo'],
  ];
  for (const [role, name] of known) {
    await keys.find(role);
    await keys.press('Enter');
    await keys.text(name);
    await keys.press('Enter');
    expect(keys.count(), name).toBeLessThanOrEqual(12);
  }
  // The role of the line before is proposed.
  await keys.press('Enter');
  await keys.text('Zora Quist');
  await keys.press('Enter');
  expect(keys.count()).toBeLessThanOrEqual(20);
  // She is known now, and so who looks for "Quist" alone would find her.
  await expect.poll(() => admin.list('person', 'quist')).toHaveLength(1);
  await keys.find('sales');
  await keys.press('Enter');
  await keys.text('Quist & Daughters');
  await keys.press('Enter');
  expect(keys.count()).toBeLessThanOrEqual(20);
  await expect.poll(focused).toBe('Role, new credit');

  await expect
    .poll(() => creditLines(page))
    .toEqual([
      'Director | Inés Aguirre |  | ',
      'Director | Tomasz Wolny |  | ',
      'Cinematography | Viktor Hadrava |  | ',
      'Executive Producer | Amara Diallo |  | ',
      'Executive Producer | Zora Quist |  | ',
      'Sales Agent | Quist & Daughters |  | ',
    ]);
  await expect
    .poll(async () => (await admin.list('person', 'quist')).map(({ name, kind, slug }) => [name, kind, slug]))
    .toEqual(
      expect.arrayContaining([
        ['Zora Quist', 'person', 'zora-quist'],
        ['Quist & Daughters', 'organisation', 'quist-daughters'],
      ]),
    );
  await expect.poll(() => page.getByText('is nobody yet').count()).toBe(0);
  await admin.save();
  await page.reload();
  await expect.poll(() => creditLines(page)).toHaveLength(6);
  await expect.poll(async () => (await creditLines(page))[4]).toBe('Executive Producer | Zora Quist |  | ');
});

test('a name that is nearly somebody’s asks first, and is printed as it was typed', async () => {
  await admin.open('film', await idOf('film', 'trial by keyboard'));
  await page.getByLabel('Person, new credit').focus();
  await page.keyboard.type('Ines Aguire');
  await page.getByRole('option', { name: 'nearly the same' }).waitFor();
  await page.keyboard.press('Enter');
  expect(await page.locator('[role="option"][aria-selected="true"]').textContent()).toBe('New person “Ines Aguire”');
  await page.keyboard.press('Tab');
  await expect.poll(focused, { message: 'Tab goes on in the new credit' }).toBe('Printed as, credit 7');
  await page.getByRole('button', { name: 'Use Inés Aguirre (Director' }).press('Enter');
  await expect.poll(async () => (await creditLines(page)).at(-1)).toBe('Sales Agent | Inés Aguirre | Ines Aguire | ');
  expect(await admin.list('person', 'ines aguire')).toEqual([]);
});

test('credits are pasted as a list, moved by keyboard, and a refused publish loses none', async () => {
  await admin.open('film', await idOf('film', 'trial by keyboard'));
  await page.getByLabel('Person, new credit').focus();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  }, 'Editors: Anna Pivcová & Mia Holm\nCast:\nTomasz Wolny (the night porter)\nKite: Otto Sand');
  await expect
    .poll(async () => (await creditLines(page)).slice(6))
    .toEqual([
      'Editor | Anna Pivcová |  | ',
      'Editor | Mia Holm |  | ',
      'Cast | Tomasz Wolny |  | the night porter',
      'Other, in words | Otto Sand |  |  | Kite',
    ]);
  await page.getByLabel('Person, credit 9').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(focused).toBe('Person, credit 8');

  // Two names are nobody yet: refused, at their lines, and they stay through refusal, saving and a new start.
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByText('Expected a person, got nothing: choose a person or delete this line').first().waitFor();
  expect((await creditLines(page)).slice(6)).toHaveLength(4);
  await admin.save();
  await page.reload();
  await expect
    .poll(async () => (await creditLines(page)).slice(6))
    .toEqual([
      'Editor | Anna Pivcová |  | ',
      'Cast | Tomasz Wolny |  | the night porter',
      'Editor | Mia Holm |  | ',
      'Other, in words | Otto Sand |  |  | Kite',
    ]);
  await page.getByRole('button', { name: 'Make new people of all names that are like nobody’s' }).click();
  await expect.poll(() => page.getByText('is nobody yet').count()).toBe(0);
  await admin.save();
  const { credits } = (await admin.stored('film', current())) as { credits: Record<string, unknown>[] };
  expect(credits.slice(8).map(({ role, roleLabel, creditedAs }) => [role, roleLabel, creditedAs])).toEqual([
    ['editor', null, null],
    ['other', 'Kite', null],
  ]);
});

test('what is published shows the same inputs, switched off', async () => {
  const documentId = await idOf('film', 'the night shift');
  await page.goto(
    `${world.cms.url}/admin/content-manager/collection-types/api::film.film/${documentId}?status=published`,
  );
  await page.getByLabel('Person, credit 1', { exact: true }).waitFor();
  await expect.poll(() => page.getByLabel('Person, credit 1', { exact: true }).inputValue()).not.toBe('');
  expect(await page.getByLabel('Person, credit 1', { exact: true }).isDisabled()).toBe(true);
  expect(await page.getByLabel('Countries').isDisabled()).toBe(true);
  expect(await page.getByLabel('Person, new credit').count()).toBe(0);
});

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
    .waitFor();
  await type('11012026', '0130AM');
  await page.getByText('Clocks in America/Halifax go back on this day, and 01:30 happens twice').waitFor();
  await page.getByRole('radio', { name: 'Second, UTC−4' }).focus();
  await page.keyboard.press('Space');
  // Said at the field and in the panel.
  await expect.poll(() => page.getByText('happens twice').count()).toBe(0);
  await admin.save();
  expect(await admin.stored('screening', documentId)).toMatchObject({
    localStart: '2026-11-01T01:30',
    localStartOccurrence: 'second',
  });
});

test('a guest is made in the form of the screening', async () => {
  const [screening] = (await admin.list('screening')).filter(({ localStart }) => localStart === '2026-11-01T01:30');
  const documentId = String(screening?.documentId);
  await admin.open('screening', documentId);
  await page
    .getByText('Guests', { exact: false })
    .locator('xpath=ancestor::*[.//button][1]')
    .getByRole('button', { name: /No entry yet|Add an entry/ })
    .first()
    .click();
  await page.getByLabel('Person', { exact: true }).focus();
  await page.keyboard.type('Nadia Vant');
  await page.getByRole('option', { name: 'New person “Nadia Vant”' }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByText('is nobody yet').count()).toBe(0);
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
  await page.getByText('Expected a colour: write it like #b93418').waitFor();
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
  await page.getByLabel('Language', { exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('option').allTextContents()).toEqual(['French']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await admin.save();
  expect(await admin.stored('venue', venue)).toMatchObject({ translations: [{ locale: 'fr' }] });
});

test('lists are searched without accents, and by other titles', async () => {
  await page.goto(`${world.cms.url}/admin/content-manager/collection-types/api::film.film?_q=equipe`);
  await page.getByRole('gridcell', { name: 'The Night Shift' }).first().waitFor();
});

test('axe finds nothing wrong with our inputs', async () => {
  await admin.open('film', await idOf('film', 'the night shift'));
  await page.getByLabel('Countries').focus();
  await page.keyboard.type('fr');
  await page.getByRole('option').first().waitFor();
  const { violations } = await new AxeBuilder({ page })
    .include('[role="combobox"]')
    .include('[role="listbox"]')
    // Not Strapi's own list of images.
    .include('[role="group"]:not([aria-roledescription="slide"])')
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test('no script failed on the way', () => expect(admin.complaints).toEqual([]));

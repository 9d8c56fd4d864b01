import AxeBuilder from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Admin, buildAdmin, creditLines, openAdmin } from './admin.ts';
import { openBrowser } from './browser.ts';
import { demoWorld } from './demo-world.ts';
import type { World } from './world.ts';

/** The panel beside the forms of the real admin, and what a refused publish and an unpublish say. */

let browser: Browser;
let world: World;
let admin: Admin;
let page: Page;
let panel: Locator;
beforeAll(async () => {
  await buildAdmin();
  world = await demoWorld('2026-12-05T22:40:00Z', { admin: true });
  browser = await openBrowser();
  admin = await openAdmin(browser, world);
  ({ page } = admin);
  panel = page.locator('aside').filter({ hasText: /ready (to publish|for the site)\?/i });
}, 900_000);
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

const idOf = async (type: string, query: string): Promise<string> =>
  String((await admin.list(type, query))[0]?.documentId);
const NIGHT_SHIFT = 'the night shift';
/** Problems of the panel: the field, what, and what to do. */
const problems = (): Promise<string[]> =>
  panel.locator('li > button').evaluateAll((lines) => lines.map((line) => (line as HTMLElement).innerText));
/** What a click in the panel has put the focus on: its label, and whether it is seen. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const label = document.querySelector(`label[for="${element.id}"]`)?.textContent;
    const { top } = element.getBoundingClientRect();
    return `${element.getAttribute('aria-label') ?? label}${top > 0 && top < innerHeight ? '' : ', out of sight'}`;
  });
/** The messages at fields, each after the label of its field. */
const messages = (): Promise<string[]> =>
  page.locator('main form [data-strapi-field-error]').evaluateAll((errors) =>
    errors.map((error) => {
      const line = error.closest('[role="group"]')?.getAttribute('aria-label');
      const label = error.parentElement?.querySelector('label')?.textContent?.replace(/[\s*]*(\(.*\))?$/, '');
      return `${line ?? label}: ${error.textContent}`;
    }),
  );
const lookAgain = (): Promise<unknown> => page.evaluate(() => window.dispatchEvent(new Event('focus')));
const addPart = async (label: RegExp): Promise<void> =>
  page.getByText(label).first().locator('xpath=ancestor::*[.//button][1]').getByRole('button').first().click();

test('a film’s panel lists its screenings, and says that nothing stops it', async () => {
  await admin.open('film', await idOf('film', NIGHT_SHIFT));
  await panel.getByText('Nothing stops it.').first().waitFor();
  const [first] = await panel
    .getByRole('listitem')
    .filter({ has: page.getByRole('link') })
    .all();
  expect(await first?.innerText()).toMatch(/^Fri 4 Dec, 18:30\s+Harbour Hall, Main Hall\s+Published · Sold out$/);
  await first?.getByRole('link').click();
  await page.waitForURL(/api::screening\.screening/);
});

test('an all-clear of what is typed says what it can’t know before a save', async () => {
  const unknown = panel.getByText(/a room or an address that is taken, is looked for when you save/);
  await admin.open('film', await idOf('film', NIGHT_SHIFT));
  await panel.getByText('Nothing stops it.').first().waitFor();
  expect(await unknown.count()).toBe(0);
  await page.getByLabel('Running time').fill('105');
  await unknown.waitFor();
});

test('it says what is typed, leads to each field, and is heard', async () => {
  await admin.open('film', await idOf('film', NIGHT_SHIFT));
  await panel.getByText('Nothing stops it.').first().waitFor();
  await page.getByLabel('Blurb').fill('');
  await page.getByLabel('Title', { exact: true }).fill('THE NIGHT SHIFT');
  await page.getByRole('button', { name: 'Lena Brandt' }).click();
  await page.getByLabel('Critic').fill('');
  await page.getByLabel('Outlet').fill('');
  await page.getByRole('button', { name: 'M. Okafor' }).click();
  await page.getByLabel('Role, credit 3', { exact: true }).fill('Juggler');
  await page.keyboard.press('Tab');
  await panel.getByText('3 things stop it from being published.', { exact: true }).waitFor();
  await expect
    .poll(() => panel.getByRole('status').textContent())
    .toBe('3 things stop it from being published. 1 piece of advice.');

  const expected: [RegExp, string][] = [
    [/^Blurb\nExpected a text, got nothing\nFill in this field$/, 'Blurb'],
    [/^Press quotes 2, Critic\nThe quote has neither critic nor outlet/, 'Critic'],
    [/^Credits 3, Role\nExpected one of/, 'Role, credit 3'],
    [/^Title\nThe title is in capitals/, 'Title'],
  ];
  const lines = await problems();
  expect(lines).toHaveLength(expected.length);
  for (const [text, field] of expected) {
    const at = lines.findIndex((line) => text.test(line));
    expect(at, String(text)).toBeGreaterThanOrEqual(0);
    // By keyboard: who can't use a mouse gets there as well.
    await panel.locator('li > button').nth(at).press('Enter');
    await expect.poll(focused).toBe(field);
  }
  await page.getByLabel('Blurb').fill('Two filmmakers ride the last bus.');
  await panel.getByText('2 things stop it from being published.', { exact: true }).waitFor();
});

test('a new film has a list of what it needs; advice beyond five is folded', async () => {
  await admin.open('film');
  await panel.getByText('5 things stop it from being published.', { exact: true }).waitFor();
  expect((await problems()).map((line) => line.split('\n')[0])).toEqual([
    ...['Title', 'Address', 'Blurb', 'Year', 'Countries'],
    ...['Synopsis', 'Running time', 'Languages', 'Credits', 'Still'],
  ]);
  await page.getByLabel('Title', { exact: true }).fill('UNION');
  const more = panel.getByRole('button', { name: '1 more' });
  await more.click();
  expect((await problems()).slice(4)).toHaveLength(6);
});

test('somebody who may be somebody else is swapped in the form', async () => {
  const made = await admin.send('POST', '/content-manager/collection-types/api::person.person', {
    name: 'Inès Aguire',
    slug: 'ines-aguire',
  });
  await admin.open('film', await idOf('film', NIGHT_SHIFT));
  await panel.getByText('“Inés Aguirre” may be').waitFor();
  await panel.getByRole('button', { name: 'Use Inès Aguire instead of Inés Aguirre' }).press('Enter');
  await expect.poll(async () => (await creditLines(page))[0]).toBe('Director | Inès Aguire |  | ');
  await expect.poll(() => panel.getByText('may be').count()).toBe(0);

  await admin.open('person', String((made.data as { documentId: string }).documentId));
  await panel.getByRole('link', { name: 'Inés Aguirre' }).waitFor();
  expect(await panel.innerText()).toMatch(/ines-aguirre, named in .*film “The Night Shift”/);
});

test('it says who has saved since, and what; what is typed stays', async () => {
  const film = await idOf('film', NIGHT_SHIFT);
  await admin.open('film', film);
  await panel.getByText('Nothing stops it.').first().waitFor();
  await page.getByLabel('Title', { exact: true }).fill('The Long Night Shift');
  await admin.send('PUT', `/content-manager/collection-types/api::film.film/${film}`, {
    title: 'The Short Night Shift',
    runtimeMinutes: 99,
  });
  await lookAgain();
  await panel.getByText('Saved by Demo Editor since you opened it').waitFor();
  await panel.getByText('Different now: Title (changed here as well), Running time.').waitFor();
  expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('The Long Night Shift');
  await admin.save();
  await expect.poll(() => panel.getByText('since you opened it').count()).toBe(0);
});

test('clashes are said on the screening, with the way to the other one', async () => {
  const [first, second] = await admin.list('screening');
  await admin.open('screening', String(first?.documentId));
  await panel.getByText('Nothing stops it.').first().waitFor();
  const { venue } = await admin.get<{ venue: string }>(`/also-playing/places/${second?.documentId}`);
  const moved = await admin.send(
    'PUT',
    `/content-manager/collection-types/api::screening.screening/${first?.documentId}`,
    {
      localStart: second?.localStart,
      venue: { set: [{ documentId: venue }] },
    },
  );
  expect(moved.data).toBeTruthy();
  await admin.open('screening', String(first?.documentId));
  await panel.getByText('starts in this room at this time').waitFor();
  await panel.getByRole('link', { name: 'Open the screening' }).click();
  await page.waitForURL(new RegExp(String(second?.documentId)));
});

const REFUSALS: [field: string, text: string][] = [
  ['Address', 'Expected lower-case letters, digits and single hyphens'],
  ['Blurb', 'Expected a text, got nothing: fill in this field'],
  ['Year', 'Expected a number, got nothing'],
  ['Running time', 'Expected at least'],
  ['Countries', 'Expected at least 1, got none: add one'],
  ['Trailer', 'Expected an address that begins with https://'],
  ['credit 1', 'Expected a person, got nothing: choose a person or delete this line'],
  ['Critic', 'The quote has neither critic nor outlet'],
  ['Award', 'Expected a text, got nothing'],
  ['Given by', 'Expected a text, got nothing'],
];

test('a refused publish says each thing at its field, and loses nothing', async () => {
  await admin.open('film');
  await page.getByLabel('Title', { exact: true }).fill('A Refusal');
  await page.getByLabel('Address', { exact: true }).fill('Bad Address');
  await page.getByLabel('Running time').fill('-3');
  await page.getByLabel('Trailer').fill('http://x');
  await page.getByLabel('Person, new credit').fill('Nobody Knows Her');
  await page.keyboard.press('Tab');
  await addPart(/^Press quotes/);
  await page.getByLabel('Quote', { exact: true }).fill('Good.');
  await addPart(/^Awards/);
  await page.getByLabel('Category').fill('Best');
  await addPart(/^Links/);
  await page.getByLabel('Words').fill('Its site');
  await addPart(/^Episodes/);

  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('things to mend before publishing').first().waitFor();
  const said = await messages();
  for (const [field, text] of REFUSALS) {
    expect(said.filter((message) => message.startsWith(`${field}: `)).join('\n'), field).toContain(text);
  }
  expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('A Refusal');
  expect(await page.getByLabel('Trailer').inputValue()).toBe('http://x');
  expect(await creditLines(page)).toEqual(['Director | Nobody Knows Her |  | ']);
});

test('unpublishing what others show offers to unpublish those too', async () => {
  const film = await idOf('film', 'quorum');
  await admin.open('film', film);
  const going = await admin.get<{ label: string }[]>(`/unpublishing/api::film.film/${film}`);
  expect(going.length).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'More document actions' }).click();
  await page.getByRole('menuitem', { name: 'Unpublish' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText('Others that are published show it. Unpublish these too?').waitFor();
  expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual(going.slice(0, -1).map(({ label }) => label));
  await dialog.getByRole('button', { name: 'Unpublish these too' }).click();
  await page
    .getByText(/^Unpublished: /)
    .first()
    .waitFor();
  await expect.poll(async () => (await admin.stored('film', film)).status).toBe('draft');
  // The form knows: it can be published again, and has no published side.
  await expect.poll(() => page.getByRole('tab', { name: 'published' }).isDisabled()).toBe(true);
});

test('axe finds nothing wrong with it', async () => {
  await admin.open('film');
  await panel.getByText('5 things stop it').first().waitFor();
  // Strapi calls all its panels by one name.
  const { violations } = await new AxeBuilder({ page }).include('aside').disableRules('landmark-unique').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test('no script failed on the way', () => expect(admin.complaints).toEqual([]));

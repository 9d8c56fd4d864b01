import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Admin, chipsOf } from './admin.ts';
import { currentId, type DemoAdmin, idOf, openDemoAdmin } from './demo-admin.ts';

/** Our own inputs in the real admin: lists, choices and what is found by them, by keyboard. */

let demo: DemoAdmin;
let admin: Admin;
let page: Page;
beforeAll(async () => {
  demo = await openDemoAdmin();
  ({ admin, page } = demo);
}, 900_000);
afterAll(() => demo?.stop());

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
  expect(await admin.stored('film', currentId(page))).toMatchObject({
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
  expect(await admin.stored('film', currentId(page))).toMatchObject({ countries: ['US', 'GB', 'CSHH', 'CZ', 'CI'] });

  // By mouse: arrows on the one that was clicked, and a cross on each.
  const chip = (name: string) => page.getByRole('group', { name, exact: true });
  await chip('UK').click();
  await chip('UK').getByRole('button', { name: 'Move left' }).click();
  await expect.poll(() => chipsOf(countries)).toEqual(['UK', 'USA', 'Czechoslovakia', 'Czechia', 'Côte d’Ivoire']);
  await page.getByRole('button', { name: 'Take away Czechia' }).click();
  await expect.poll(() => chipsOf(countries)).toEqual(['UK', 'USA', 'Czechoslovakia', 'Côte d’Ivoire']);
  await admin.save();
});

test('single choices work in parts: the language of a quote, the place of a premiere', async () => {
  await admin.open('film', await idOf(admin, 'film', 'trial by keyboard'));
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
  expect(await admin.stored('film', currentId(page))).toMatchObject({
    premiere: { territory: 'CA' },
    reviews: [{ translatedFrom: 'de' }],
  });
});

test('what is published shows the same inputs, switched off', async () => {
  const documentId = await idOf(admin, 'film', 'the night shift');
  await page.goto(
    `${demo.world.cms.url}/admin/content-manager/collection-types/api::film.film/${documentId}?status=published`,
  );
  await page.getByLabel('Person, credit 1', { exact: true }).waitFor();
  await expect.poll(() => page.getByLabel('Person, credit 1', { exact: true }).inputValue()).not.toBe('');
  expect(await page.getByLabel('Person, credit 1', { exact: true }).isDisabled()).toBe(true);
  expect(await page.getByLabel('Countries').isDisabled()).toBe(true);
  expect(await page.getByLabel('Person, new credit').count()).toBe(0);
});

test('lists are searched without accents, and by other titles', async () => {
  await page.goto(`${demo.world.cms.url}/admin/content-manager/collection-types/api::film.film?_q=equipe`);
  await page.getByRole('gridcell', { name: 'The Night Shift' }).first().waitFor();
});

test('axe finds nothing wrong with our inputs', async () => {
  await admin.open('film', await idOf(admin, 'film', 'the night shift'));
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

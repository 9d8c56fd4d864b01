import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Admin, creditLines, UNSETTLED } from './admin.ts';
import { currentId, type DemoAdmin, focused, idOf, openDemoAdmin } from './demo-admin.ts';
import { keyboard } from './keyboard.ts';

/** The credits of a film in the real admin, by keyboard alone. */

let demo: DemoAdmin;
let admin: Admin;
let page: Page;
beforeAll(async () => {
  demo = await openDemoAdmin();
  ({ admin, page } = demo);
  await admin.send('POST', '/content-manager/collection-types/api::film.film', {
    title: 'A Trial by Keyboard',
    slug: 'a-trial-by-keyboard',
  });
}, 900_000);
afterAll(() => demo?.stop());

test('a credit costs at most twelve presses, somebody new at most twenty', async () => {
  await admin.open('film', await idOf(admin, 'film', 'trial by keyboard'));
  await page.getByLabel('Role, new credit').focus();
  const keys = keyboard(page);
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
  await expect.poll(() => focused(page)).toBe('Role, new credit');

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
  await expect.poll(() => page.getByText(UNSETTLED).count()).toBe(0);
  await admin.save();
  await page.reload();
  await expect.poll(() => creditLines(page)).toHaveLength(6);
  await expect.poll(async () => (await creditLines(page))[4]).toBe('Executive Producer | Zora Quist |  | ');
});

test('a name that is nearly somebody’s asks first, and is printed as it was typed', async () => {
  await admin.open('film', await idOf(admin, 'film', 'trial by keyboard'));
  await page.getByLabel('Person, new credit').focus();
  await page.keyboard.type('Ines Aguire');
  await page.getByRole('option', { name: 'nearly the same' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').getByText('Did you mean Inés Aguirre? Enter takes this one').waitFor();
  expect(await page.locator('[role="option"][aria-selected="true"]').textContent()).toMatch(/^Inés Aguirre/);
  // A question that is left stays open.
  await page.keyboard.press('Tab');
  await expect.poll(() => focused(page), { message: 'Tab goes on in the new credit' }).toBe('Printed as, credit 7');
  await page.getByRole('button', { name: 'Use Inés Aguirre (Director' }).press('Enter');
  await expect.poll(async () => (await creditLines(page)).at(-1)).toBe('Sales Agent | Inés Aguirre | Ines Aguire | ');
  expect(await admin.list('person', 'ines aguire')).toEqual([]);
});

test('a second Enter takes the known one, an arrow before it makes the new one', async () => {
  await admin.open('film', await idOf(admin, 'film', 'trial by keyboard'));
  const keys = keyboard(page);
  const enter = async (name: string, ...answer: string[]): Promise<void> => {
    await page.getByLabel('Person, new credit').focus();
    await keys.text(name);
    await page.getByRole('option', { name: 'nearly the same' }).waitFor();
    await keys.press('Enter');
    await page.getByRole('listbox').getByText('Did you mean Tomasz Wolny?').waitFor();
    await keys.press(...answer);
  };
  await enter('Tomas Wolny', 'Enter');
  await expect.poll(async () => (await creditLines(page)).at(-1)).toMatch(/ \| Tomasz Wolny \| Tomas Wolny \| $/);
  expect(keys.count()).toBe(2);

  await enter('Tomas Wolni', 'ArrowDown', 'Enter');
  await expect.poll(async () => (await creditLines(page)).at(-1)).toMatch(/ \| Tomas Wolni \| {2}\| $/);
  await expect.poll(() => page.getByText(UNSETTLED).count()).toBe(0);
  expect(keys.count()).toBe(3);
  const names = (await admin.list('person', 'woln')).map(({ name }) => name).sort();
  expect(names).toEqual(['Tomas Wolni', 'Tomasz Wolny']);
  // Nothing of this is saved.
  await page.reload();
});

test('credits are pasted as a list, moved by keyboard, and a refused publish loses none', async () => {
  await admin.open('film', await idOf(admin, 'film', 'trial by keyboard'));
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
  await expect.poll(() => focused(page)).toBe('Person, credit 8');

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
  await expect.poll(() => page.getByText(UNSETTLED).count()).toBe(0);
  await admin.save();
  const { credits } = (await admin.stored('film', currentId(page))) as { credits: Record<string, unknown>[] };
  expect(credits.slice(8).map(({ role, roleLabel, creditedAs }) => [role, roleLabel, creditedAs])).toEqual([
    ['editor', null, null],
    ['other', 'Kite', null],
  ]);
});

test('no script failed on the way', () => expect(admin.complaints).toEqual([]));

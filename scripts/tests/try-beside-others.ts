import { type BesideOthers, besideOthers } from '@also-playing/shared-types/examples/bad/beside-others';
import { whole } from '@also-playing/shared-types/examples/bad/whole';
import { formatProblem } from '@also-playing/shared-types/problem';
import { expect, test } from 'vitest';
import { changedFields, type EntryForms } from './entry-forms.ts';
import { labelOf } from './form-shape.ts';

/** What only the CMS can refuse, for the sake of other entries, in the real forms. */

/** No form has a way to write these. */
const IN_NO_FORM = /the number of a row|lifts at no time|of a row$/;
const rows = Object.entries(besideOthers).filter(([name]) => !IN_NO_FORM.test(name));
const ofDeed = (isOne: (bad: BesideOthers) => boolean) => rows.filter(([, bad]) => isOne(bad));
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Registers a test for each row. */
export const tryBesideOthers = (open: () => EntryForms): void => {
  const prepare = async ({ others = [] }: BesideOthers): Promise<void> => {
    for (const { type, entry, isDraft } of others) await open().make(type, entry, isDraft);
  };

  test.each(ofDeed(({ deed, type }) => !deed && type !== 'redirect'))('%s', async (_, bad) => {
    const { admin, page, store, messages, shapeOf, documentIdOf } = open();
    const { type, entry, at, others = [] } = bad;
    await prepare(bad);
    const names = changedFields(type, entry);
    await store(type, entry, names);
    await admin.open(type, documentIdOf(type));
    try {
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      // Strapi asks first; whoever says yes is told by the rules.
      if (others.some(({ isDraft }) => isDraft)) {
        await page
          .getByRole('alertdialog')
          .getByRole('button', { name: /^Publish/ })
          .click();
      }
      await expect.poll(messages).toContain(`${labelOf(shapeOf(type), at)}: ${formatProblem(bad)}`);
    } finally {
      await store(type, whole[type], names);
    }
  });

  test.each(ofDeed(({ deed, type }) => !deed && type === 'redirect'))('%s, as it is saved', async (_, bad) => {
    const { admin, page, make, messages } = open();
    await make('redirect', whole.redirect);
    await prepare(bad);
    const { from, to } = bad.entry as unknown as { from: string; to: string };
    await admin.open('redirect');
    await page.getByLabel('Old address', { exact: true }).fill(from);
    await page.getByLabel('Leads to', { exact: true }).fill(to);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const label = bad.at === 'from' ? 'Old address' : 'Leads to';
    await expect.poll(messages).toContain(`${label}: ${formatProblem(bad)}`);
  });

  test.each(ofDeed(({ deed }) => deed === 'check'))('%s, in the panel', async (_, bad) => {
    const { admin, store, panelLines, shapeOf } = open();
    await prepare(bad);
    const names = changedFields(bad.type, bad.entry);
    await store(bad.type, bad.entry, names);
    await admin.open(bad.type);
    try {
      const field = labelOf(shapeOf(bad.type), bad.at);
      await expect.poll(panelLines).toContain(`${field} | ${capital(bad.what)} | ${capital(bad.remedy)}`);
    } finally {
      await store(bad.type, whole[bad.type], names);
    }
  });

  test.each(ofDeed(({ deed }) => deed === 'delete'))('%s', async (_, bad) => {
    const { admin, page, documentIdOf } = open();
    await admin.open(bad.type, documentIdOf(bad.type));
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: /^Delete/ }).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /^(Confirm|Delete)/ })
      .click();
    await page.getByText(formatProblem(bad)).first().waitFor();
  });
};

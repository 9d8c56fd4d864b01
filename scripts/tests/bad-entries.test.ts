import type { EntryType } from '@also-playing/shared-types/contract';
import { badEntries } from '@also-playing/shared-types/examples/bad/bad-entries';
import type { BadEntry } from '@also-playing/shared-types/examples/bad/bad-entry';
import { whole } from '@also-playing/shared-types/examples/bad/whole';
import { formatProblem } from '@also-playing/shared-types/problem';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Admin } from './admin.ts';
import { changedFields, type EntryForms, openForms } from './entry-forms.ts';
import { attributeAt, labelOf } from './form-shape.ts';
import { tryAdvice } from './try-advice.ts';
import { tryBesideOthers } from './try-beside-others.ts';
import { tryImages } from './try-images.ts';

/**
 * The table of bad entries in the forms of the real admin, a row for each rule: what is said stands at its field after a
 * refused publish, and what was typed is still there.
 */

let forms: EntryForms;
let admin: Admin;
let page: Page;
beforeAll(async () => {
  forms = await openForms();
  ({ admin, page } = forms);
}, 900_000);
afterAll(() => forms?.stop());

const store: EntryForms['store'] = (...args) => forms.store(...args);
const messages: EntryForms['messages'] = () => forms.messages();
const documentIdOf: EntryForms['documentIdOf'] = (type) => forms.documentIdOf(type);

/** Fields that somebody types into as they would into any page; a day and a time have two boxes. */
const TYPED = ['string', 'text', 'uid', 'integer'];
/** Where the editor is writing meanwhile. */
const BESIDE: Partial<Record<EntryType, string>> = {
  film: 'synopsisBy',
  programme: 'title',
  screening: 'guestNote',
  page: 'title',
};

/** No form has a way to write a word outside a list, a day that is none, or a number that is a word. */
const IN_NO_FORM = /outside its list|a day that is none|a moment without|that is no number|no rich text|a cut-off/;
/** Images are tried by themselves. */
const WITHOUT_IMAGES = Object.entries(badEntries).filter(
  ([name, { type }]) => type !== 'media' && !IN_NO_FORM.test(name),
);
const order: readonly EntryType[] = [
  'film',
  'screening',
  'programme',
  'page',
  'venue',
  'edition',
  'redirect',
  'site',
  'person',
  'section',
];

/** A row for each thing that is said, of a type that has a draft where there is one. */
const rows = (): [string, BadEntry][] => {
  const all = WITHOUT_IMAGES.toSorted(([, a], [, b]) => order.indexOf(a.type) - order.indexOf(b.type));
  const saying = ({ what, remedy }: BadEntry) => `${what.replaceAll(/-?\d+|got .*|".*?"/g, '')} ${remedy}`;
  return all.filter(([, bad], at) => all.findIndex(([, other]) => saying(other) === saying(bad)) === at);
};
const isDraft = ({ type }: BadEntry): boolean => type in BESIDE;

test.each(rows().filter(([, bad]) => isDraft(bad)))('%s', async (_, { type, entry, at, what, remedy }) => {
  const shape = forms.shapeOf(type);
  const names = changedFields(type, entry);
  const value = (entry as unknown as Record<string, unknown>)[at];
  const isTyped =
    names.length === 1 && names[0] === at && TYPED.includes(attributeAt(shape, at)) && !at.startsWith('local');
  if (!isTyped) await store(type, entry, names);
  await admin.open(type, documentIdOf(type));
  // Translations have fields of the same names, further down.
  const field = page.getByLabel(labelOf(shape, at), { exact: true }).first();
  if (isTyped) await field.fill(String(value ?? ''));
  const besideName = BESIDE[type] ?? '';
  const beside = page.getByLabel(labelOf(shape, besideName), { exact: true }).first();
  const isBeside = !names.includes(besideName) && attributeAt(shape, besideName) !== 'component';
  if (isBeside) await beside.fill('Still writing');
  try {
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect.poll(messages).toContain(`${labelOf(shape, at)}: ${formatProblem({ what, remedy })}`);
    if (isTyped) expect(await field.inputValue()).toBe(String(value ?? ''));
    if (isBeside) expect(await beside.inputValue()).toBe('Still writing');
  } finally {
    if (!isTyped) await store(type, whole[type], names);
  }
});

const SHOWN_BY: Partial<Record<EntryType, [type: EntryType, label: string]>> = {
  edition: ['film', 'Section'],
  venue: ['screening', 'Venue'],
};

test.each(rows().filter(([, { type }]) => type in SHOWN_BY))(
  '%s, where it would be shown',
  async (_, { type, entry, at, what, remedy }) => {
    const [shownBy, label] = SHOWN_BY[type] ?? ['film', ''];
    const names = changedFields(type, entry);
    await store(type, entry, names);
    if (type === 'venue') await store('screening', { ...whole.screening, venue: 'screen-2' }, ['venue']);
    await admin.open(shownBy, documentIdOf(shownBy));
    try {
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      const said = `, ${at}: ${what}: ${remedy}`;
      await expect
        .poll(async () => (await messages()).filter((line) => line.startsWith(`${label}: `) && line.endsWith(said)))
        .toHaveLength(1);
    } finally {
      await store(type, whole[type], names);
      await store('screening', whole.screening, ['venue']);
    }
  },
);

test.each(rows().filter(([, { type }]) => type === 'redirect'))('%s, as it is saved', async (_, bad) => {
  const { from, to } = bad.entry as unknown as { from: string; to: string };
  await admin.open('redirect');
  await page.getByLabel('Old address', { exact: true }).fill(from);
  await page.getByLabel('Leads to', { exact: true }).fill(to);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(messages).toEqual([expect.stringContaining(formatProblem(bad))]);
});

test.each(rows().filter(([, { type }]) => type === 'site'))('%s, as it is typed', async (_, bad) => {
  const { at } = bad;
  await admin.open('site');
  const label = { accent: 'Colour' }[at] ?? at;
  const field = page.getByLabel(label, { exact: true });
  await field.fill(String((bad.entry as unknown as Record<string, unknown>)[at]));
  await expect.poll(messages).toContain(`${label}: ${formatProblem(bad)}`);
});

tryImages(() => forms);
tryBesideOthers(() => forms);
tryAdvice(() => forms);

test('no script failed on the way', () => expect(admin.complaints).toEqual([]));

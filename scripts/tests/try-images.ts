import path from 'node:path';
import { badEntries } from '@also-playing/shared-types/examples/bad/bad-entries';
import { whole } from '@also-playing/shared-types/examples/bad/whole';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { EntryForms } from './entry-forms.ts';
import { labelOf } from './form-shape.ts';

/** What is wrong with an image is said where a form shows it first. No form writes it: it is altered in the database. */

const COLUMNS: Readonly<Record<string, string>> = {
  alternativeText: 'alternative_text',
  width: 'width',
  height: 'height',
};
const rows = Object.entries(badEntries).filter(
  ([, { type, at, what }]) => type === 'media' && at in COLUMNS && what.startsWith('the image '),
);

/** Registers a test for each row. */
export const tryImages = (open: () => EntryForms): void => {
  test.each(rows)('%s, where it is shown', async (_, { entry, at, what, remedy }) => {
    const { admin, page, world, messages, documentIdOf, shapeOf } = open();
    const alter = (value: unknown): void => {
      const db = new Database(path.join(world.directory, 'data.db'), { timeout: 10_000 });
      db.prepare(`UPDATE files SET ${COLUMNS[at]} = ?`).run(value);
      db.close();
    };
    alter((entry as unknown as Record<string, unknown>)[at]);
    await admin.open('film', documentIdOf('film'));
    try {
      // Nothing is to be published otherwise: the film is as it is public.
      await page.getByLabel(labelOf(shapeOf('film'), 'synopsisBy'), { exact: true }).fill('Still writing');
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      const said = `${what.slice('the image '.length)}: ${remedy}`;
      await expect
        .poll(async () => (await messages()).filter((line) => line.startsWith('Poster: ') && line.endsWith(said)))
        .toHaveLength(1);
    } finally {
      alter((whole.media as unknown as Record<string, unknown>)[at]);
    }
  });
};

import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { EntryType } from '@also-playing/shared-types/contract';
import { badEntries } from '@also-playing/shared-types/examples/bad/bad-entries';
import type { BadEntry } from '@also-playing/shared-types/examples/bad/bad-entry';
import { whole } from '@also-playing/shared-types/examples/bad/whole';
import { examplesByType } from '@also-playing/shared-types/examples/by-type';
import { formPath } from '@also-playing/shared-types/form-path';
import { afterAll, expect, test } from 'vitest';
import { fakeCms, type Lists } from './fake-cms.ts';
import { pullChanges } from './pull-changes.ts';
import type { PullError } from './pull-error.ts';

/** A CMS that gives a bad entry all the same: the pull refuses it, says the same as the CMS's form, and names the entry. */

const CMS = 'http://cms.example';
const contentDirectory = mkdtempSync(path.join(os.tmpdir(), 'bad-'));
afterAll(() => rmSync(contentDirectory, { recursive: true }));

/** All examples, with one of them in the place of its own. */
const withEntry = (type: EntryType, entry: { documentId: string }): Lists =>
  Object.fromEntries(
    Object.entries(examplesByType).map(([of, entries]) => [
      of,
      entries.map((one) => ({ ...(of === type && one.documentId === entry.documentId ? entry : one), revision: '1' })),
    ]),
  );

const pull = async (lists: Lists): Promise<PullError | undefined> => {
  const { error } = await pullChanges({
    ask: fakeCms(lists).ask,
    cmsUrl: CMS,
    contentDirectory,
    imageDirectory: path.join(contentDirectory, 'images'),
    now: '2026-12-01T12:00:00Z',
    origin: 'https://twin.example',
  });
  return error as PullError | undefined;
};

const titleOf = (entry: object): string => {
  const { slug, title, name, localStart, url, documentId } = entry as Record<string, unknown>;
  const word = [slug, title, name, localStart, url].find((value) => typeof value === 'string' && value !== '');
  return word === undefined ? String(documentId) : JSON.stringify(word);
};
const WITH_DRAFT: readonly EntryType[] = ['film', 'programme', 'screening', 'page'];

test.each(Object.entries(badEntries))('%s', async (_, { type, entry, at, what, remedy }: BadEntry) => {
  const error = await pull(withEntry(type, entry));
  expect(error?.failures).toEqual([
    {
      title: `${type} ${titleOf(entry)} does not match the site contract`,
      what: `${at}: ${what}`,
      where: `${CMS}${formPath(type, entry.documentId)}`,
      remedy: `${remedy}, then ${WITH_DRAFT.includes(type) ? 'publish' : 'save'}`,
      entries: [{ type, documentId: entry.documentId }],
    },
  ]);
});

test('nothing is said of entries with nothing wrong', async () => {
  const lists = Object.fromEntries(
    Object.entries(whole).map(([type, entry]) => [type, withEntry(type as EntryType, entry)[type as EntryType]]),
  );
  // The examples' images are nowhere, and those are looked for last.
  const error = await pull(lists).catch((caught: PullError) => caught);
  const where = error?.failures.map((failure) => failure.where);
  expect(new Set(where)).toEqual(new Set([`${CMS}/admin/plugins/upload`]));
});

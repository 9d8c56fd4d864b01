import type { EntryType } from '@also-playing/shared-types/contract';
import { badEntries } from '@also-playing/shared-types/examples/bad/bad-entries';
import type { BadEntry } from '@also-playing/shared-types/examples/bad/bad-entry';
import { films } from '@also-playing/shared-types/examples/films';
import { venues } from '@also-playing/shared-types/examples/venues';
import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importEntries } from '../src/transfer/import-entries.ts';
import { KINDS } from '../src/transfer/kinds.ts';
import { ImportRefused } from '../src/transfer/problems.ts';
import { bootCms, type TestCms } from './boot.ts';
import { exampleWorld } from './example-world.ts';

/** The table of bad entries as import files: refused with the same words, and where they stand in the file. */

let cms: TestCms;
let strapi: Core.Strapi;
beforeAll(async () => {
  cms = await bootCms();
  ({ strapi } = cms);
  await exampleWorld(strapi);
}, 300_000);
afterAll(() => cms.stop());

/** What no import file says: pixels and types of images are read from them, and a person's address is made of the name. */
const NOT_IN_FILES =
  /^media (?!credit|focalPoint)|^an image (without a (width|height)|of too many pixels|with too long a side|that is a line)$|^person without an address$/;
/** Of which an import file needs the images; they are tried by themselves. */
const IMAGES = new Set(['still', 'poster', 'gallery', 'logo', 'portrait', 'image']);

/** Those that are called otherwise than their slugs. */
const slugs = new Map<unknown, string>([...venues, ...films].map(({ documentId, slug }) => [documentId, slug]));
const REFERENCES = new Set(['venue', 'previousVenue', 'film', 'films']);
const slugOf = (id: unknown): unknown => (Array.isArray(id) ? id.map(slugOf) : (slugs.get(id) ?? id));

/** An example as an import file has it. */
const toFile = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(toFile);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'documentId' && !IMAGES.has(name))
      .map(([name, inner]) => [name, REFERENCES.has(name) ? slugOf(inner) : toFile(inner)]),
  );
};

/** An import file with this entry alone, and where it stands in it. */
const fileWith = ({ type, entry }: BadEntry): { input: object; at: string } => {
  if (type === 'media') {
    const { alternativeText, credit, focalPoint } = entry as unknown as Record<string, unknown>;
    const still = { src: 'still.png', alternativeText, credit, focalPoint };
    const film = { title: 'Still', slug: 'still', blurb: 'A still.', year: 2026, countries: ['CA'], still };
    return { input: { version: 1, films: [film] }, at: 'films[0].still.' };
  }
  const part = KINDS.find(({ word }) => word === (type satisfies EntryType))?.part ?? 'films';
  return type === 'site'
    ? { input: { version: 1, site: toFile(entry) }, at: 'site.' }
    : { input: { version: 1, [part]: [toFile(entry)] }, at: `${part}[0].` };
};

const rows = Object.entries(badEntries).filter(([name]) => !NOT_IN_FILES.test(name));

test.each(rows)('%s', async (_, bad) => {
  const { input, at } = fileWith(bad);
  const run = importEntries(strapi, input, {
    directory: cms.directory,
    file: 'test.json',
    publish: true,
    // The example was written by an editor, whose words would stay.
    overwrite: true,
    log: () => undefined,
  });
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ImportRefused);
  const lines = (error as ImportRefused).message.split('\n');
  expect([lines[0], lines[1], lines[3], lines[4]]).toEqual([
    `test.json ${at}${bad.at}`,
    `  what    ${bad.what}`,
    `  remedy  ${bad.remedy}`,
    '1 problem. Nothing was written.',
  ]);
});

import type { EntryType } from '@also-playing/shared-types/contract';
import { advisedEntries } from '@also-playing/shared-types/examples/bad/advised';
import { advisedBesideOthers } from '@also-playing/shared-types/examples/bad/advised-beside-others';
import { type BesideOthers, besideOthers } from '@also-playing/shared-types/examples/bad/beside-others';
import { whole } from '@also-playing/shared-types/examples/bad/whole';
import { formatPath, formatProblem } from '@also-playing/shared-types/problem';
import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootCms, type TestCms } from './boot.ts';
import { DATABASES } from './database.ts';
import { entriesOf } from './entries.ts';
import { entryProblems } from './entry-problems.ts';
import { changedFields, type ExampleWorld, exampleWorld, hasDraft } from './example-world.ts';

/** Entries that are right by themselves, among all the examples: what the CMS refuses, and what it advises. */

let cms: TestCms;
let strapi: Core.Strapi;
let world: ExampleWorld;

describe.each(DATABASES)('%s', (client) => {
  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
    world = await exampleWorld(strapi);
  }, 300_000);
  afterAll(() => cms.stop());

  /** Puts back what a row has changed, and takes away what else it needed. */
  const after = async ({ type, entry, deed, others = [] }: BesideOthers): Promise<void> => {
    const right = whole[type];
    const isWritten = !deed || deed === 'check';
    if (isWritten && entry.documentId === right.documentId) await world.put(type, right, changedFields(type, entry));
    for (const other of others) await world.remove(other.type, other.entry.documentId);
  };
  const before = async ({ others = [] }: BesideOthers): Promise<void> => {
    for (const other of others) {
      await world.put(other.type, other.entry);
      if (hasDraft(other.type) && !other.isDraft) {
        await entriesOf(strapi).publish(other.type, world.idOf(other.type, other.entry.documentId));
      }
    }
  };
  const problemsOf = (type: EntryType, documentId: string) => entryProblems(strapi, type, documentId);
  const doIt = async ({ type, entry, deed }: BesideOthers): Promise<unknown> => {
    const { remove, unpublish, publish, update } = entriesOf(strapi);
    const id = world.idOf(type, entry.documentId);
    if (deed === 'delete') return remove(type, id);
    if (deed === 'unpublish') return unpublish(type, id);
    if (deed === 'check') {
      await world.put(type, entry, changedFields(type, entry));
      const { refuse } = await import('../dist/src/rules/refuse.js' as string);
      return refuse((await problemsOf(type, id)).stops, 'publishing');
    }
    if (deed === 'save') return update(type, id, { film: 1 });
    await world.put(type, entry);
    return hasDraft(type) && publish(type, world.idOf(type, entry.documentId));
  };

  test.each(Object.entries(besideOthers))('%s', async (_, bad) => {
    await before(bad);
    const error = (await doIt(bad).then(
      () => undefined,
      (reason: unknown) => reason,
    )) as { details?: { errors: { path: string[]; message: string }[] } } | undefined;
    await after(bad);
    expect(error?.details?.errors).toEqual([
      { path: bad.at.split('.').filter(Boolean), message: formatProblem(bad), name: 'ValidationError' },
    ]);
  });

  test.each(Object.entries({ ...advisedEntries, ...advisedBesideOthers }))(
    '%s: advised',
    async (_, bad: BesideOthers) => {
      await before(bad);
      await world.put(bad.type, bad.entry);
      const { stops, advised } = await problemsOf(bad.type, world.idOf(bad.type, bad.entry.documentId));
      await after(bad);
      expect(stops).toEqual([]);
      expect(advised.map(({ path, what, remedy }) => ({ at: formatPath(path), what, remedy }))).toContainEqual({
        at: bad.at,
        what: bad.what,
        remedy: bad.remedy,
      });
    },
  );
});

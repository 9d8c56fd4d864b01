import type { EntryType } from '@also-playing/shared-types/contract';
import { badEntries } from '@also-playing/shared-types/examples/bad/bad-entries';
import type { BadEntry } from '@also-playing/shared-types/examples/bad/bad-entry';
import { whole } from '@also-playing/shared-types/examples/bad/whole';
import { formatProblem } from '@also-playing/shared-types/problem';
import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootCms, type TestCms } from './boot.ts';
import { DATABASES } from './database.ts';
import { entriesOf } from './entries.ts';
import { entryProblems } from './entry-problems.ts';
import { changedFields, type ExampleWorld, exampleWorld, hasDraft } from './example-world.ts';

/**
 * The table of bad entries, by the CMS's API: each is written over the same entry with nothing wrong, and refused. What
 * has a draft is refused as it is published, what has none as the entry is published that shows it; and what no column
 * holds as it is saved. The words are the same.
 */

let cms: TestCms;
let strapi: Core.Strapi;
let world: ExampleWorld;

/** What shows an entry without a draft: to publish it makes that public. */
const SHOWN_BY: Partial<Record<EntryType, { type: EntryType; documentId: string }>> = {
  person: wholeOf('film'),
  section: wholeOf('film'),
  edition: wholeOf('film'),
  media: wholeOf('film'),
  venue: { type: 'screening', documentId: 'after-midnight' },
};
function wholeOf(type: EntryType): { type: EntryType; documentId: string } {
  return { type, documentId: whole[type].documentId };
}

/** One row for each thing that is said of a type: what is said doesn't depend on the database, what is stored may. */
const oneOfEach = (): [string, BadEntry][] => {
  const rows = Object.entries(badEntries);
  const saying = ({ type, what, remedy }: BadEntry) => `${type} ${what.replace(/\d+|got .*/g, '')} ${remedy}`;
  return rows.filter(([, bad], at) => rows.findIndex(([, other]) => saying(other) === saying(bad)) === at);
};

describe.each(DATABASES)('%s', (client) => {
  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
    world = await exampleWorld(strapi);
  });
  afterAll(() => cms.stop());

  /** What is said of a bad entry: a line each, with the place. */
  const refusals = async ({ type, entry }: BadEntry): Promise<string[]> => {
    const linesOf = (error: { details?: { errors?: { path: string[]; message: string }[] } }): string[] => {
      if (!error.details?.errors) throw error;
      return error.details.errors.map(({ path, message }) => `${path.join('.')}: ${message}`);
    };
    const names = changedFields(type, entry);
    const publish = (of: { type: EntryType; documentId: string }) =>
      entriesOf(strapi).publish(of.type, world.idOf(of.type, of.documentId));
    const shown = hasDraft(type) ? { type, documentId: entry.documentId } : SHOWN_BY[type];
    try {
      await world.put(type, entry, names);
      if (shown) await publish(shown);
      return type === 'site' ? await checked(type, entry.documentId) : [];
    } catch (error) {
      return linesOf(error as Parameters<typeof linesOf>[0]);
    } finally {
      await world.put(type, whole[type], names);
    }
  };

  /** Nothing shows the site: `pnpm content check` says what is wrong with it. */
  const checked = async (type: EntryType, documentId: string): Promise<string[]> => {
    const { stops } = await entryProblems(strapi, type, world.idOf(type, documentId));
    return stops.map((problem) => `${problem.path.join('.')}: ${formatProblem(problem)}`);
  };

  test.each(client === 'sqlite' ? Object.entries(badEntries) : oneOfEach())('%s', async (_, bad) => {
    const said = await refusals(bad);
    const { type, at, what, remedy } = bad;
    const own = `${at.replaceAll(/\[(\d+)\]/g, '.$1')}: ${formatProblem({ what, remedy })}`;
    if (said.includes(own) || !SHOWN_BY[type]) return expect(said).toEqual([own]);
    // Said of the entry that shows it: where it leads there, what it is called, and its field.
    expect(said).toHaveLength(1);
    const line = what.startsWith('the image ') ? what.slice('the image '.length) : `, ${at}: ${what}`;
    expect(said[0]?.endsWith(`${line}: ${remedy}`), said[0]).toBe(true);
  });
});

import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../src/rules/check-content.ts';
import { type ImportOptions, importEntries } from '../src/transfer/import-entries.ts';
import { bootCms, type TestCms } from './boot.ts';
import { everyRow, type Row } from './content-rows.ts';
import { DATABASES } from './database.ts';
import { plainFilm } from './plain-film.ts';

/** What an import advises of the entries that it makes and changes, in the words of `pnpm content check --advice`. */

let cms: TestCms;
let strapi: Core.Strapi;

const adviceOf = async (parts: Row, options: Partial<ImportOptions> = {}): Promise<string[]> => {
  const texts: string[] = [];
  await importEntries(
    strapi,
    { version: 1, ...parts },
    {
      directory: cms.directory,
      file: 'test.json',
      log: () => undefined,
      advise: (text) => texts.push(text),
      ...options,
    },
  );
  return texts;
};

const checked = async (): Promise<string[]> => {
  const texts: string[] = [];
  await checkContent(strapi, { advice: true, log: (text) => texts.push(text) });
  return texts;
};

/** The same without where forms are. */
const withoutForms = (texts: readonly string[]): string[] => texts.map((text) => text.replace(/\n {2}where .*/, ''));

const film = (slug: string, more: Row = {}): Row =>
  plainFilm(slug, { still: null, credits: [{ role: 'director', person: 'Jonas Lindqvist' }], ...more });
const picture = { what: 'there is no picture', remedy: 'add a still; until then the title is the picture' };
const PICTURE = `  advice  still: ${picture.what}\n          ${picture.remedy}`;
const CAPITALS = `  advice  title: the title is in capitals
          write it as a sentence does; the page sets it`;

describe.each(DATABASES)('%s', (client) => {
  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
  });
  afterAll(() => cms.stop());

  const venues = [{ name: 'Hall', slug: 'hall', timeZone: 'America/Halifax' }];
  const access = { openCaptions: 'yes' };
  const screenings = [
    { film: 'loud', venue: 'hall', localStart: '2026-12-04T18:30', ...access },
    { film: 'quiet', venue: 'hall', localStart: '2026-12-04T19:30', ...access },
  ];
  const input = { venues, films: [film('loud', { title: 'LOUD NIGHTS' }), film('quiet')], screenings };

  test('a dry run says what each entry shows by itself, and writes nothing', async () => {
    const before = await everyRow(strapi);
    const expected = [`film loud\n${CAPITALS}\n${PICTURE}`, `film quiet\n${PICTURE}`];
    expect(await adviceOf(input, { dryRun: true })).toEqual(expected);
    expect(await adviceOf(input, { dryRun: true, publish: true })).toEqual(expected);
    expect(await everyRow(strapi)).toEqual(before);
  });

  test('an import says all that a check says, also what only shows beside other entries', async () => {
    await adviceOf({ people: [{ name: 'Jonas Lindquist', slug: 'jonas-lindquist' }] });
    const advice = await adviceOf(input, { publish: true });
    expect(withoutForms(advice)).toEqual([
      `person “Jonas Lindqvist”
  advice  name: there is also “Jonas Lindquist” (jonas-lindquist)
          merge the two if they are one`,
      `film “LOUD NIGHTS” (public)\n${CAPITALS}\n${PICTURE}
  advice  credits[0].person: there is also “Jonas Lindquist” (jonas-lindquist)
          choose that one if it is the same person`,
      `film “Film quiet” (public)\n${PICTURE}
  advice  credits[0].person: there is also “Jonas Lindquist” (jonas-lindquist)
          choose that one if it is the same person`,
      expect.stringMatching(
        /^screening of “LOUD NIGHTS” on 2026-12-04 at 18:30 \(public\)\n {2}advice {2}localStart: it overlaps with “Film quiet”/,
      ),
      expect.stringMatching(
        /^screening of “Film quiet” on 2026-12-04 at 19:30 \(public\)\n {2}advice {2}localStart: it overlaps with “LOUD NIGHTS”/,
      ),
    ]);
    expect(await checked()).toEqual(expect.arrayContaining(advice));
  });

  test('what the file leaves as it was is not said again; what it changes is, with its form', async () => {
    expect(await adviceOf(input, { publish: true })).toEqual([]);
    const changed = { films: [film('quiet', { credits: [], blurb: 'A shorter walk.' })] };
    const [dry] = await adviceOf(changed, { dryRun: true });
    expect(dry).toMatch(/^film quiet \(public\)\n {2}where {3}\/admin\/content-manager\/.*api::film\.film\/\w+\n/);
    expect(dry).toContain('  advice  credits: nobody is credited as director\n          add the director\n');
    const written = await adviceOf(changed);
    expect(written).toEqual([dry?.replace('film quiet', 'film “Film quiet”')]);
    expect(await checked()).toEqual(expect.arrayContaining(written));
  });
});

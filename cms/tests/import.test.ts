import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportInput } from '@also-playing/shared-types/import-file';
import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ImportOptions, importEntries } from '../src/transfer/import-entries.ts';
import { bootCms, type TestCms } from './boot.ts';
import { creditsOf, entryBySlug, everyRow, type Row } from './content-rows.ts';
import { DATABASES } from './database.ts';

/** Import files put into a real Strapi: what is written, what is left alone. */

let cms: TestCms;
let strapi: Core.Strapi;

const put = async (input: unknown, options: Partial<ImportOptions> = {}) => {
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  const result = await importEntries(strapi, input, { directory: cms.directory, file: 'test.json', log, ...options });
  return { lines, result };
};

const count = (type: string, where: object = {}): Promise<number> =>
  strapi.db.query(`api::${type}.${type}`).count({ where });

const FIXTURES = path.join(import.meta.dirname, 'fixtures');
const ROOT = path.resolve(import.meta.dirname, '../..');
const REAL = path.resolve(ROOT, process.env.REAL_INPUT ?? '../shared/real');
/** A page that a festival printed, and one of the same structure that is made up. */
const PAGES = [
  { file: path.join(FIXTURES, 'twin.json'), slug: 'slack-water', printed: 'Jonas Lindquist', name: 'Jonas Lindqvist' },
  { file: path.join(REAL, 'union.json'), slug: 'union', printed: 'Martin Diciccio', name: 'Martin Dicicco' },
];

/** What every film of a file has to give. */
const FACTS = { title: 'Slack Water', slug: 'slack-water', blurb: 'A shorter blurb.', year: 2025, countries: ['GB'] };

describe.each(DATABASES)('%s', (client) => {
  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
  });
  afterAll(() => cms.stop());

  describe.each(PAGES)('a festival’s page: $slug', ({ file, slug, printed, name }) => {
    const isThere = existsSync(file);
    const input = (isThere ? JSON.parse(readFileSync(file, 'utf8')) : {}) as ImportInput;
    const publishedBefore = { film: 0, screening: 0 };

    test.runIf(isThere)('a dry run says what would change, and writes nothing', async () => {
      const before = await everyRow(strapi);
      publishedBefore.film = await count('film', { publishedAt: { $notNull: true } });
      publishedBefore.screening = await count('screening', { publishedAt: { $notNull: true } });
      const { lines, result } = await put(input, { dryRun: true, publish: true });
      expect(result).toEqual({ created: 23, updated: 0, published: 7, unchanged: 0, kept: 0 });
      expect(lines).toContain(`+ film ${slug} (publish)`);
      expect(lines.filter((line) => line.startsWith('+ person'))).toHaveLength(14);
      expect(await everyRow(strapi)).toEqual(before);
    });

    test.runIf(isThere)('is written and published whole, credits in the order of the file', async () => {
      const { result } = await put(input, { publish: true });
      expect(result).toEqual({ created: 23, updated: 0, published: 7, unchanged: 0, kept: 0 });
      expect(await count('film', { publishedAt: { $notNull: true } })).toBe(publishedBefore.film + 3);
      expect(await count('screening', { publishedAt: { $notNull: true } })).toBe(publishedBefore.screening + 4);

      const film = await entryBySlug(strapi, 'film', slug, 'published');
      const [first] = input.films as { credits: { role: string; person: string; creditedAs?: string }[] }[];
      expect(
        creditsOf(film).map(({ role, person, creditedAs }) => ({ role, person: person?.name, creditedAs })),
      ).toEqual(first?.credits.map((credit) => ({ creditedAs: null, ...credit })));
      expect(film.reviews).toHaveLength(2);
      expect((film.accessOffers as { links: unknown[] }).links).toHaveLength(3);
      const screenings = film.screenings as Row[];
      expect(screenings.filter(({ publishedAt }) => publishedAt).map(({ localStart }) => localStart)).toEqual([
        '2026-12-04T18:30',
        '2026-12-06T00:15',
      ]);
    });

    test.runIf(isThere)('two spellings of a name stay as printed and lead to one person', async () => {
      expect(await count('person', { name: { $in: [name, printed] } })).toBe(1);
      const film = await entryBySlug(strapi, 'film', slug, 'published');
      const theirs = creditsOf(film).filter(({ person }) => person?.name === name);
      expect(theirs.map(({ role, creditedAs }) => [role, creditedAs])).toEqual([
        ['producer', printed],
        ['cinematography', null],
      ]);
      expect(await count('person', { kind: 'family' })).toBeGreaterThan(0);
    });

    test.runIf(isThere)('a second run changes nothing', async () => {
      const before = await everyRow(strapi);
      const { lines, result } = await put(input, { publish: true });
      // People whom only credits name stand nowhere in the file: they are found, not compared.
      expect(lines).toEqual(['= 11 unchanged']);
      expect(result).toEqual({ created: 0, updated: 0, published: 0, unchanged: 11, kept: 0 });
      expect(await everyRow(strapi)).toEqual(before);
    });
  });

  describe('a file that gives an entry in part', () => {
    test('changes what it gives, and leaves the rest and what is published', async () => {
      const before = await entryBySlug(strapi, 'film', 'slack-water', 'draft');
      const { lines } = await put({ version: 1, films: [FACTS] });
      expect(lines).toEqual(['~ film slack-water: blurb']);
      const after = await entryBySlug(strapi, 'film', 'slack-water', 'draft');
      expect(after).toEqual({ ...before, blurb: 'A shorter blurb.', updatedAt: after.updatedAt });
      expect((await entryBySlug(strapi, 'film', 'slack-water', 'published')).blurb).toBe(before.blurb);
    });

    test('empties what it gives as null or as an empty list', async () => {
      const { lines } = await put({ version: 1, films: [{ ...FACTS, accessOffers: null, reviews: [] }] });
      expect(lines).toEqual(['~ film slack-water: reviews, accessOffers']);
      const { accessOffers, reviews, credits } = await entryBySlug(strapi, 'film', 'slack-water', 'draft');
      expect({ accessOffers, reviews }).toEqual({ accessOffers: null, reviews: [] });
      expect(credits).toHaveLength(15);
    });

    test('publishes a draft that differs from what is public, and its screenings keep their film', async () => {
      const { lines, result } = await put({ version: 1, films: [FACTS] }, { publish: true });
      expect(lines).toEqual(['~ film slack-water (publish)']);
      expect(result.published).toBe(1);
      const { blurb, screenings } = await entryBySlug(strapi, 'film', 'slack-water', 'published');
      expect(blurb).toBe('A shorter blurb.');
      expect((screenings as Row[]).filter(({ publishedAt }) => publishedAt)).toHaveLength(2);
    });
  });

  test('every type of entry goes in and stays as it is the second time', async () => {
    const input = JSON.parse(readFileSync(path.join(FIXTURES, 'whole.json'), 'utf8')) as ImportInput;
    const { result } = await put(input, { publish: true });
    expect(result).toEqual({ created: 9, updated: 1, published: 5, unchanged: 0, kept: 0 });
    const { films } = await strapi.db
      .query('api::programme.programme')
      .findOne({ where: { slug: 'both', publishedAt: { $notNull: true } }, populate: { films: true } });
    expect((films as Row[]).map(({ slug }) => slug)).toEqual(['two', 'one']);
    expect(
      await strapi.db
        .query('api::screening.screening')
        .findOne({ where: { programme: { slug: 'both' }, publishedAt: { $notNull: true } } }),
    ).toMatchObject({ audience: 'public', eventStatus: 'scheduled', online: false, sequence: 0 });
    expect((await put(input, { publish: true })).lines).toEqual(['= 10 unchanged']);
    const turned = {
      ...input,
      programmes: [{ ...(input.programmes as object[])[0], films: ['one', 'two'] }],
    } as ImportInput;
    expect((await put(turned, { publish: true })).lines).toEqual([
      '~ programme both: films (publish)',
      '= 9 unchanged',
    ]);
  });
});

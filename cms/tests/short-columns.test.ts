import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bootOn, type TestCms } from './boot.ts';
import { DATABASES, startDatabase, type TestDatabase } from './database.ts';
import { entriesOf } from './entries.ts';
import {
  contentRows,
  copyOfRelease,
  expectGuarded,
  expectRows,
  fillGuarded,
  type Guarded,
  ourIndexes,
} from './releases.ts';

/**
 * A database of a release whose text columns held 255 characters: today's alters them at its first start, in tables that
 * hold content, links and indexes.
 */

/** This release without src/forms/long-texts.ts: its tables are those that Strapi makes by itself. */
const olderRelease = (): string => {
  const release = copyOfRelease();
  writeFileSync(path.join(release, 'src', 'forms', 'long-texts.js'), 'exports.holdLongTexts = () => undefined;\n');
  return release;
};

describe.each(DATABASES)('%s', (client) => {
  let database: TestDatabase;
  let cms: TestCms | undefined;
  let strapi: Core.Strapi;
  let entries: ReturnType<typeof entriesOf>;
  let older: string;
  let ids: Guarded;
  let person: string;
  let before: Awaited<ReturnType<typeof contentRows>>;
  let indexes: Awaited<ReturnType<typeof ourIndexes>>;

  const start = async (distDir?: string): Promise<void> => {
    cms = await bootOn(database, distDir);
    ({ strapi } = cms);
    entries = entriesOf(strapi);
  };
  beforeAll(async () => {
    database = await startDatabase(client);
    older = olderRelease();
  });
  afterEach(async () => {
    await cms?.stop();
    cms = undefined;
  });
  afterAll(async () => {
    await database.stop();
    rmSync(older, { recursive: true });
  });

  /** Columns that stop at 255 characters, of the tables in which editors write. */
  const shortColumns = async (): Promise<string[]> => {
    const short: string[] = [];
    for (const [table, fields] of Object.entries({
      films: ['title', 'slug', 'original_title', 'restoration'],
      people: ['name', 'slug', 'born'],
      screenings: ['external_id', 'notice', 'local_start'],
      programmes: ['title', 'slug'],
      venues: ['name', 'slug', 'time_zone'],
      sites: ['name', 'time_zone'],
      pages: ['title', 'slug'],
      components_film_credits: ['credited_as', 'role_label'],
    })) {
      const columns: Record<string, { maxLength: unknown }> = await strapi.db.connection(table).columnInfo();
      const known = fields.filter((field) => columns[field]);
      expect(known, table).toEqual(fields);
      short.push(...known.filter((field) => Number(columns[field]?.maxLength) === 255).map((f) => `${table}.${f}`));
    }
    return short;
  };

  test('the older release is filled', async () => {
    await start(older);
    expect((await shortColumns()).length).toBeGreaterThan(10);
    const image = { name: 'a.jpg', hash: 'a', mime: 'image/jpeg', size: 1, url: '/a.jpg', provider: 'local' };
    const more = { alternativeText: 'A quay', width: 1_600, height: 900, ext: '.jpg', folderPath: '/' };
    const { id } = await strapi.db.query('plugin::upload.file').create({ data: { ...image, ...more } });
    person = await entries.create('person', { name: 'Zoë O’Neill', slug: 'zoe-oneill', born: '1970', portrait: id });
    ids = await fillGuarded(entries, {
      film: {
        credits: [{ role: 'director', person, creditedAs: 'Z. O’Neill' }],
        reviews: [{ quote: 'Slow, and right.', critic: 'Ada', outlet: 'The Tide' }],
        still: id,
        originalTitle: '1984',
        restoration: 'x'.repeat(255),
        publishAt: '2026-11-01T10:00',
      },
      screening: { externalId: '0042', guests: [{ person, kind: 'q-and-a' }], notice: '“Doors at six”\nnot seven' },
    });
    await expectGuarded(entries, ids);
    before = await contentRows(strapi);
    expect(before.films?.length).toBe(4);
    indexes = await ourIndexes(strapi);
    expect(indexes.length).toBeGreaterThan(10);
  });

  test('this release finds all of it in longer columns, with the indexes and the guard', async () => {
    await start();
    const now = await contentRows(strapi);
    expectRows(now, before);
    expect(now.films).toEqual(before.films);
    expect(now.screenings).toEqual(before.screenings);
    expect(await ourIndexes(strapi)).toEqual(expect.arrayContaining(indexes));
    expect(await shortColumns()).toEqual([]);
    await expectGuarded(entries, ids);
    for (const row of [
      { documentId: ids.filmA, slug: 'other' },
      { documentId: 'other', slug: 'filma' },
    ]) {
      const past = strapi.db.query('api::film.film').create({ data: { ...row, publishedAt: new Date() } });
      await expect(past, 'a second published row, past all rules').rejects.toThrow();
    }
  });

  test('a text of 400 characters is saved, also in a part', async () => {
    await start();
    const long = 'é'.repeat(400);
    const credits = [{ role: 'director', person, creditedAs: long }];
    await entries.update('film', ids.filmA, { title: long, restoration: long, credits });
    expect(await entries.read('film', ids.filmA, 'draft', { credits: { populate: { person: true } } })).toMatchObject({
      title: long,
      restoration: long,
      credits: [{ creditedAs: long, person: { name: 'Zoë O’Neill' } }],
    });
    await entries.update('screening', ids.screening, { localStart: long });
    expect(await entries.read('screening', ids.screening, 'draft')).toMatchObject({ localStart: long });
  });
});

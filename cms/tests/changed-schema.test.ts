import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bootOn, type TestCms } from './boot.ts';
import { DATABASES, startDatabase, type TestDatabase } from './database.ts';
import { entriesOf, refusal } from './entries.ts';

/**
 * A release with other schemas, started on the database of the last one: content, indexes and the relation guard are
 * there as before, and so they are when the old release is started again.
 */

const CMS = path.resolve(import.meta.dirname, '..');

type Attributes = Record<string, object>;
interface Schema {
  attributes: Attributes;
}

/** A copy of the compiled CMS beside it, where its packages are found too. */
const copyOfRelease = (): string => {
  mkdirSync(path.join(CMS, '.tmp'), { recursive: true });
  const directory = mkdtempSync(path.join(CMS, '.tmp', 'release-'));
  cpSync(path.join(CMS, 'dist'), directory, { recursive: true });
  return directory;
};

const changeType = (release: string, type: string, change: (attributes: Attributes) => Attributes): void => {
  const file = path.join(release, 'src', 'api', type, 'content-types', type, 'schema.json');
  const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
  writeFileSync(file, JSON.stringify({ ...schema, attributes: change(schema.attributes) }));
};

const addType = (release: string, type: string, attributes: Attributes): void => {
  const directory = path.join(release, 'src', 'api', type, 'content-types', type);
  mkdirSync(directory, { recursive: true });
  const schema = {
    kind: 'collectionType',
    collectionName: `${type}s`,
    info: { singularName: type, pluralName: `${type}s`, displayName: type },
    options: { draftAndPublish: true },
    attributes,
  };
  writeFileSync(path.join(directory, 'schema.json'), JSON.stringify(schema));
};

/** New fields of each kind, a new type in a two-way relation, and columns of another type. */
const nextRelease = (): string => {
  const release = copyOfRelease();
  changeType(release, 'film', (attributes) => ({
    ...attributes,
    tagline: { type: 'string' },
    sponsors: { type: 'component', component: 'film.partner', repeatable: true },
    talks: { type: 'relation', relation: 'manyToMany', target: 'api::talk.talk', mappedBy: 'films' },
    runtimeMinutes: { type: 'decimal' },
    sound: { type: 'string' },
    restoration: { type: 'string' },
  }));
  changeType(release, 'screening', (attributes) => ({ ...attributes, introMinutes: { type: 'string' } }));
  changeType(release, 'person', (attributes) => ({ ...attributes, born: { type: 'text' } }));
  addType(release, 'talk', {
    title: { type: 'string' },
    slug: { type: 'uid', targetField: 'title' },
    films: { type: 'relation', relation: 'manyToMany', target: 'api::film.film', inversedBy: 'talks' },
  });
  return release;
};

describe.each(DATABASES)('%s', (client) => {
  let database: TestDatabase;
  let cms: TestCms | undefined;
  let strapi: Core.Strapi;
  let entries: ReturnType<typeof entriesOf>;
  let release: string;
  const ids: Record<string, string> = {};

  const start = async (distDir?: string): Promise<void> => {
    cms = await bootOn(database, distDir);
    ({ strapi } = cms);
    entries = entriesOf(strapi);
  };
  const stop = async (): Promise<void> => {
    await cms?.stop();
    cms = undefined;
  };
  beforeAll(async () => {
    database = await startDatabase(client);
    release = nextRelease();
  });
  afterEach(stop);
  afterAll(async () => {
    await database.stop();
    rmSync(release, { recursive: true });
  });

  const select = async (sql: string): Promise<Record<string, unknown>[]> => {
    const answer = await strapi.db.connection.raw(sql);
    return Array.isArray(answer) ? answer : answer.rows;
  };
  /** Every row of every table that holds content. */
  const contentRows = async (): Promise<Record<string, Record<string, unknown>[]>> => {
    const tables = await select(
      client === 'sqlite'
        ? "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        : "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY name",
    );
    const ours = tables.map(({ name }) => String(name)).filter((name) => !/^(admin|i18n|sqlite|strapi)_/.test(name));
    const rows: Record<string, Record<string, unknown>[]> = {};
    for (const table of ours) rows[table] = await strapi.db.connection(table).select('*').orderBy('id');
    return rows;
  };
  /** What is written here by Strapi itself as it starts. */
  const ourIndexes = () =>
    select(
      client === 'sqlite'
        ? "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND name LIKE 'ap_%' ORDER BY name"
        : "SELECT indexname AS name, indexdef AS sql FROM pg_indexes WHERE indexname LIKE 'ap_%' ORDER BY indexname",
    );
  /** A number is the same number in a column of another type. */
  const value = (stored: unknown): unknown =>
    typeof stored === 'string' && /^\d+(\.0*)?$/.test(stored) ? Number(stored) : stored;
  const expectRows = (now: Awaited<ReturnType<typeof contentRows>>, before: typeof now): void => {
    for (const [table, rows] of Object.entries(before)) {
      const known = Object.keys(rows[0] ?? {});
      const plain = (all: Record<string, unknown>[] = []) =>
        all.map((row) => Object.fromEntries(known.map((column) => [column, value(row[column])])));
      expect(plain(now[table]), table).toEqual(plain(rows));
    }
  };

  const films = (...all: string[]) => ({ films: all.map((documentId) => ({ documentId })) });

  /** A move and a new order that are saved and not published stay so, whatever is published meanwhile. */
  const expectGuarded = async (): Promise<void> => {
    const [a, b] = [ids.filmA, ids.filmB] as [string, string];
    for (const film of [a, b]) {
      await entries.publish('film', film);
      await entries.discard('film', film);
    }
    const of = (type: string, name: string, version: 'draft' | 'published', populate: object) =>
      entries.read(type, ids[name] as string, version, populate);
    const film = (documentId: string) => ({ film: { documentId } });
    expect(await of('screening', 'screening', 'published', { film: true })).toMatchObject(film(a));
    expect(await of('screening', 'screening', 'draft', { film: true })).toMatchObject(film(b));
    expect(await of('programme', 'programme', 'published', { films: true })).toMatchObject(films(b, a));
    expect(await of('programme', 'programme', 'draft', { films: true })).toMatchObject(films(a, b));
  };

  let before: Awaited<ReturnType<typeof contentRows>>;
  let indexes: Awaited<ReturnType<typeof ourIndexes>>;

  test('this release is filled', async () => {
    await start();
    ids.person = await entries.create('person', { name: 'Ana', slug: 'ana', born: '1970' });
    const credits = [{ role: 'director', person: ids.person, creditedAs: 'A.' }];
    const facts = {
      runtimeMinutes: 104,
      sound: 'silent',
      restoration: 'A new scan',
      publishAt: '2026-11-01T10:00',
    };
    for (const name of ['filmA', 'filmB']) {
      ids[name] = await entries.film({ title: name, slug: name.toLowerCase(), credits, ...facts });
      await entries.publish('film', ids[name]);
    }
    const bill = { title: 'Bill', slug: 'bill', kind: 'shorts', blurb: 'Shorts', films: [ids.filmB, ids.filmA] };
    ids.programme = await entries.create('programme', bill);
    await entries.publish('programme', ids.programme);
    const place = { venue: await entries.venue(), localStart: '2026-12-04T18:30', introMinutes: 5 };
    ids.screening = await entries.create('screening', { film: ids.filmA, ...place });
    await entries.publish('screening', ids.screening);
    await entries.update('screening', ids.screening, { film: ids.filmB });
    await entries.update('programme', ids.programme, { films: [ids.filmA, ids.filmB] });
    await expectGuarded();
    before = await contentRows();
    indexes = await ourIndexes();
    expect(indexes.length).toBeGreaterThan(10);
  });

  test('the next release finds all of it', async () => {
    await start(release);
    expectRows(await contentRows(), before);
    expect(await ourIndexes()).toEqual(expect.arrayContaining(indexes));
    expect(await entries.read('film', ids.filmA as string, 'published')).toMatchObject({
      tagline: null,
      sound: 'silent',
    });
    await expectGuarded();
    expect(await refusal(entries.remove('person', ids.person as string))).toEqual({
      '': expect.stringContaining('is used by film “filmA”, film “filmB”'),
    });
  });

  test('its new type has drafts, the guard, the rule of use and unique addresses', async () => {
    await start(release);
    const [a, b] = [ids.filmA, ids.filmB] as [string, string];
    const talk = await entries.create('talk', { title: 'Talk', slug: 'talk', films: [b, a] });
    await entries.publish('talk', talk);
    await entries.update('talk', talk, { films: [a] });
    for (const film of [a, b]) await entries.publish('film', film);
    expect(await entries.read('talk', talk, 'published', { films: true })).toMatchObject(films(b, a));
    expect(await entries.read('talk', talk, 'draft', { films: true })).toMatchObject(films(a));
    expect(await refusal(entries.unpublish('film', b))).toEqual({ '': expect.stringContaining('talk “Talk”') });
    for (const row of [
      { documentId: talk, slug: 'other' },
      { documentId: 'other', slug: 'talk' },
    ]) {
      const past = strapi.db.query('api::talk.talk').create({ data: { ...row, publishedAt: new Date() } });
      await expect(past, 'a second published row, past all rules').rejects.toThrow();
    }
    await entries.remove('talk', talk);
    before = await contentRows();
  });

  test('this release finds it again', async () => {
    await start();
    const { talks: _talks, ...known } = before;
    expectRows(await contentRows(), known);
    expect(await ourIndexes()).toEqual(expect.arrayContaining(indexes));
    await expectGuarded();
    expect(await entries.read('film', ids.filmA as string, 'draft')).toMatchObject({
      runtimeMinutes: 104,
      restoration: 'A new scan',
    });
  });

  test('a release that calls a field by another name does not start, and says what it would lose', async () => {
    await start();
    const section = await entries.create('section', { title: 'Competition', slug: 'competition' });
    const image = { name: 'a.jpg', hash: 'a', mime: 'image/jpeg', size: 1, url: '/a.jpg', provider: 'local' };
    const { id } = await strapi.db.query('plugin::upload.file').create({ data: { ...image, folderPath: '/' } });
    await entries.update('film', ids.filmA as string, { section, gallery: [id] });
    before = await contentRows();
    await stop();

    const renamed = copyOfRelease();
    changeType(renamed, 'film', ({ publishAt, credits, section, gallery, ...attributes }) => ({
      ...attributes,
      embargo: publishAt as object,
      people: credits as object,
      strand: section as object,
      stills: gallery as object,
    }));
    await expect(start(renamed)).rejects.toThrow(`the schemas have lost sight of content
  what    films.publish_at: 4 values, read by no field
  what    films.credits: 4 values, read by no field
  what    films.gallery: 1 value, read by no field
  what    films_section_lnk: 1 value, read by no field
  where   cms/src/api and cms/src/components: a field was renamed or removed
  remedy  give the field its name back, or move its values by a migration in cms/database/migrations.
          UNREAD_CONTENT=ignore starts the CMS all the same; what is published then loses them`);
    process.env.UNREAD_CONTENT = 'ignore';
    await start(renamed);
    expect(await entries.read('film', ids.filmA as string, 'draft', { people: true })).toMatchObject({ people: [] });
    await stop();
    delete process.env.UNREAD_CONTENT;
    rmSync(renamed, { recursive: true });

    await start();
    expectRows(await contentRows(), before);
  });
});

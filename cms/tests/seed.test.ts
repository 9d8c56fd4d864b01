import { createRequire } from 'node:module';
import type { ImportInput } from '@also-playing/shared-types/import-file';
import type { Core } from '@strapi/strapi';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { harbourLights } from '../demo/harbour-lights.ts';
import { ensureEditor } from '../src/transfer/seed/editor.ts';
import { seedDemo } from '../src/transfer/seed/seed-demo.ts';
import { bootCms, type TestCms } from './boot.ts';
import { everyRow, type Row } from './content-rows.ts';

/** The demo festival in an empty CMS; its images are left out here: drawing them takes longer than all the rest. */

let cms: TestCms;
let strapi: Core.Strapi;

beforeAll(async () => {
  cms = await bootCms();
  ({ strapi } = cms);
});
afterAll(() => cms.stop());
afterEach(() => {
  delete process.env.EDITOR_EMAIL;
  delete process.env.EDITOR_PASSWORD;
});

const withoutImages = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (name, part) =>
      ['still', 'poster', 'gallery', 'portrait', 'image', 'logo'].includes(name) ? undefined : part,
    ),
  );

const demo = (festival: (today: string) => ImportInput) => ({ draw: async () => undefined, festival });

const seed = async (
  today?: string,
  festival = (day: string) => withoutImages(harbourLights(day)),
): Promise<string[]> => {
  const lines: string[] = [];
  await seedDemo(strapi, demo(festival), { today, log: (line) => lines.push(line) });
  return lines;
};
const setEditor = () =>
  Object.assign(process.env, { EDITOR_EMAIL: 'Editor@Harbour-Lights.example', EDITOR_PASSWORD: 'Vaku-remo-47' });

test('is refused without an editor, or on a day that is none', async () => {
  await expect(seed('2026-12-04')).rejects.toThrow(`the demo editor can't be made
  what    EDITOR_EMAIL or EDITOR_PASSWORD is not set
  where   .env at the root of the project
  remedy  run "npm start", which writes both, or set them there`);
  await expect(seed('2026-02-30')).rejects.toThrow(`the demo festival was not put in
  what    "2026-02-30" is no day
  where   --today
  remedy  write it like 2026-12-04`);
  expect(await strapi.db.query('api::film.film').count()).toBe(0);
});

test('goes on after an interruption, on the day that it began with', async () => {
  setEditor();
  await expect(
    seed('2026-12-04', () => {
      throw new Error('the machine was switched off');
    }),
  ).rejects.toThrow('switched off');
  setEditor();
  const days: string[] = [];
  const lines = await seed('2027-01-01', (day) => {
    days.push(day);
    return withoutImages(harbourLights(day));
  });
  expect(days).toEqual(['2026-12-04']);
  expect(lines).toEqual([expect.stringMatching(/^Seeded the demo festival: \d+ entries, \d+ published\.$/)]);
});

test('makes the editor though another process writes beside it', async () => {
  await strapi.db.query('admin::user').deleteMany({});
  // The library that the CMS has: within one process, SQLite's locks hold against its own copy alone.
  const Database = createRequire(import.meta.url)('better-sqlite3');
  const other = new Database(process.env.DATABASE_FILENAME);
  const auth = strapi.service('admin::auth') as { hashPassword(password: string): Promise<string> };
  const { hashPassword } = auth;
  let writes = 0;
  // Between Strapi's reading of the users and its writing of one, twice.
  auth.hashPassword = async (password) => {
    if (writes++ < 2) other.exec("INSERT INTO strapi_core_store_settings (key, value) VALUES ('test', '1')");
    return hashPassword(password);
  };
  setEditor();
  await ensureEditor(strapi);
  auth.hashPassword = hashPassword;
  other.close();
  expect(writes).toBe(3);
});

test('publishes every film and screening, and makes the editor', async () => {
  const { films = [], screenings = [] } = harbourLights('2026-12-04');
  const published = { where: { publishedAt: { $notNull: true } } };
  expect(await strapi.db.query('api::film.film').count(published)).toBe((films as unknown[]).length);
  expect(await strapi.db.query('api::screening.screening').count(published)).toBe((screenings as unknown[]).length);
  const users: Row[] = await strapi.db.query('admin::user').findMany({ populate: ['roles'] });
  expect(users).toMatchObject([{ email: 'editor@harbour-lights.example', isActive: true }]);
});

test('a second time does nothing', async () => {
  const before = await everyRow(strapi);
  expect(await seed()).toEqual(['Already seeded with the demo festival.']);
  expect(await everyRow(strapi)).toEqual(before);
});

test('a day that is none is refused also by a CMS that needs none', async () => {
  await expect(seed('junk')).rejects.toThrow('what    "junk" is no day');
});

const progress = () => strapi.store({ type: 'core', name: 'demo', key: 'seed' });

test('a CMS of somebody’s own stays as it is, also where a seed was interrupted', async () => {
  setEditor();
  const begun = { value: { state: 'begun', today: '2026-12-04' } };
  await progress().set(begun);
  expect(await seed(), 'all that is there is the demo’s').toEqual([
    'Seeded the demo festival: 0 entries, 0 published.',
  ]);

  await progress().set(begun);
  const { documentId } = await strapi.documents('api::venue.venue').create({
    data: { name: 'Our Cinema', slug: 'our-cinema', timeZone: 'America/Halifax' },
  });
  let before = await everyRow(strapi);
  expect(await seed()).toEqual(['The demo festival was not put in: the CMS has a venue of its own.']);
  expect(await everyRow(strapi)).toEqual(before);
  await strapi.documents('api::venue.venue').delete({ documentId });

  process.env.EDITOR_EMAIL = 'somebody@else.example';
  before = await everyRow(strapi);
  expect(await seed()).toEqual(['The demo festival was not put in: the CMS has a user of its own.']);
  expect(await everyRow(strapi)).toEqual(before);

  await progress().delete({});
  await strapi.db.query('admin::user').deleteMany({});
  before = await everyRow(strapi);
  expect(await seed(), 'what an import wrote without a seed').toEqual([
    expect.stringMatching(/^The demo festival was not put in: the CMS has an? \w+ of its own\.$/),
  ]);
  expect(await everyRow(strapi)).toEqual(before);
});

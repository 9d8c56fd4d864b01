import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readStore } from '../store/store.ts';
import { fakeCms, type Lists } from './fake-cms.ts';
import { type PullOutcome, pullChanges } from './pull-changes.ts';

const CMS = 'http://cms.example';
const SITE = { documentId: 's1', revision: '1', name: 'Twin', locale: 'en', timeZone: 'America/Vancouver' };
const PERSON = { documentId: 'p1', revision: '1', name: 'Andrei', slug: 'andrei' };
const film = (id: string, more: object = {}) => ({
  documentId: id,
  revision: '1',
  title: 'Stalker',
  slug: id,
  blurb: 'Three men walk.',
  year: 1979,
  countries: ['SUHH'],
  credits: [{ role: 'director', person: 'p1' }],
  ...more,
});

let contentDirectory: string;
beforeEach(() => {
  contentDirectory = mkdtempSync(path.join(os.tmpdir(), 'pull-'));
});
afterEach(() => rmSync(contentDirectory, { recursive: true }));

const world = (lists: Lists) => {
  const cms = fakeCms({ site: [SITE], person: [PERSON], ...lists });
  const pull = (options: { full?: boolean; now?: string; cmsUrl?: string } = {}): Promise<PullOutcome> => {
    cms.asked = [];
    return pullChanges({
      ask: cms.ask,
      cmsUrl: CMS,
      contentDirectory,
      imageDirectory: path.join(contentDirectory, 'images'),
      now: '2026-12-01T12:00:00Z',
      origin: 'https://twin.example',
      ...options,
    });
  };
  return { cms, pull };
};
const titles = (): string[] => readStore(contentDirectory).films.map(({ title }) => title);

test('a first pull reads everything, page by page', async () => {
  const films = Array.from({ length: 1_201 }, (_, index) => film(`f${String(index).padStart(5, '0')}`));
  const { entries, changed } = await world({ film: films }).pull();
  expect(changed).toBe(true);
  expect(entries?.films).toHaveLength(1_201);
  expect(entries?.films[0]).toMatchObject({ credits: [{ role: 'director', person: 'p1' }], awards: [] });
  expect(readStore(contentDirectory).films).toHaveLength(1_201);
});

test('the next one asks for what has another revision, and for nothing else', async () => {
  const { cms, pull } = world({ film: [film('a'), film('b'), film('c')] });
  await pull();
  cms.lists.film = [film('a'), film('b', { revision: '2', title: 'Mirror' }), film('d')];
  const { changed, entries } = await pull();
  expect(changed).toBe(true);
  expect(cms.asked).toEqual(['Version', 'Revisions', 'Films b d', 'Version']);
  expect(titles()).toEqual(['Stalker', 'Mirror', 'Stalker']);
  expect(entries).toEqual(readStore(contentDirectory));
});

test('the CMS lists revisions of the types that differ, and an answer without a list is not an empty one', async () => {
  const { cms, pull } = world({ film: [film('a')] });
  await pull();
  expect(cms.listed).toContain('SitePerson');
  cms.lists.film = [film('a', { revision: '2', title: 'Mirror' })];
  await pull();
  expect(cms.listed).toEqual(['SiteFilm']);

  const { ask } = cms;
  cms.ask = async (...question) =>
    JSON.parse(JSON.stringify(await ask(...question)).replace(/"entries":\["p1[^\]]*\]/, '"entries":null'));
  cms.lists.person = [{ ...PERSON, revision: '2' }];
  await expect(pull()).rejects.toThrow('SitePerson: the CMS didn’t list what is public of it');
  expect(readStore(contentDirectory).people).toHaveLength(1);
});

test('what came and went while it was read is gone from what mentions it, also where its list is as it was', async () => {
  const { cms, pull } = world({ film: [film('a')], programme: [] });
  await pull();
  const bill = { documentId: 'b1', revision: '1', title: 'Bill', slug: 'bill', kind: 'shorts', blurb: 'Two films.' };
  cms.lists.film = [film('a'), film('d')];
  cms.lists.programme = [{ ...bill, films: ['a', 'd'] }];
  let isRead = false;
  cms.meanwhile = (question) => {
    if (question === 'Programmes') isRead = true;
    if (question !== 'Version' || !isRead) return;
    cms.lists.film = [film('a')];
    cms.lists.programme = [{ ...bill, films: ['a'] }];
  };
  const { entries } = await pull();
  expect(entries?.films.map(({ documentId }) => documentId)).toEqual(['a']);
  expect(entries?.programmes.map(({ films }) => films)).toEqual([['a']]);
});

test('where nothing changed it asks for the version, and only the clock moves', async () => {
  const { cms, pull } = world({ film: [film('a')] });
  const { version } = await pull();
  const again = await pull({ now: '2026-12-01T12:05:00Z' });
  expect(again).toMatchObject({ version, changed: false });
  expect(cms.asked).toEqual(['Version']);
  expect(readStore(contentDirectory).now).toBe('2026-12-01T12:05:00Z');
});

test('a new language where a page is stops the page, which nobody has saved', async () => {
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Un texto.' }] }];
  const page = { documentId: 'es', revision: '1', title: 'Español', slug: 'es', body };
  const { cms, pull } = world({ page: [page] });
  expect((await pull()).error).toBeUndefined();
  cms.lists.site = [{ ...SITE, revision: '2', locales: ['en', 'es'] }];
  expect((await pull()).error?.failures).toMatchObject([
    {
      title: 'page "es" does not match the site contract',
      what: 'slug: "es" is a language of the site',
      remedy: 'write another address, then publish',
    },
  ]);
  expect(readStore(contentDirectory).pages).toHaveLength(1);
});

test('an entry that was saved and says the same is no change', async () => {
  const { cms, pull } = world({ film: [film('a')] });
  await pull();
  cms.lists.film = [film('a', { revision: '2' })];
  expect((await pull()).changed).toBe(false);
  await pull();
  expect(cms.asked).toEqual(['Version']);
});

test('what changes meanwhile is fetched too, so that all comes from one state', async () => {
  const { cms, pull } = world({ film: [film('a'), film('b')] });
  await pull();
  cms.lists.film = [film('a', { revision: '2', title: 'Mirror' }), film('b')];
  cms.meanwhile = (question) => {
    if (question !== 'Films') return;
    cms.lists.film = [film('a', { revision: '2', title: 'Mirror' }), film('b', { revision: '2', title: 'Solaris' })];
    cms.meanwhile = () => {};
  };
  await pull();
  expect(cms.asked).toEqual(['Version', 'Revisions', 'Films a', 'Version', 'Revisions', 'Films b', 'Version']);
  expect(titles()).toEqual(['Mirror', 'Solaris']);
});

test('a storm of saves elsewhere doesn’t keep what was saved from readers', async () => {
  const { cms, pull } = world({ film: [film('a'), film('b')] });
  await pull();
  let revision = 1;
  const films = (a: string) => [film('a', { revision: '2', title: a }), film('b', { revision: `b${revision++}` })];
  cms.lists.film = films('Mirror');
  // Each time that the CMS is asked, but not between a list and the rows that are on it.
  cms.meanwhile = (question) => {
    if (question === 'Films') cms.lists.film = films('Mirror');
  };
  const { changed, error } = await pull();
  expect([changed, error]).toEqual([true, undefined]);
  expect(titles()).toContain('Mirror');
});

test('content that never stands still stops the pull', async () => {
  const { cms, pull } = world({});
  let revision = 1;
  cms.meanwhile = () => {
    cms.lists.film = [film('a', { revision: String(revision++) })];
  };
  await expect(pull()).rejects.toThrow('the content never stood still');
});

test('a CMS that gives less than it lists stops the pull', async () => {
  const { cms, pull } = world({});
  const { ask } = cms;
  cms.lists.film = [film('a')];
  cms.ask = (async (document: never, variables: never) => {
    const answer = (await ask(document, variables)) as { entries?: object[] };
    return answer.entries ? { entries: [] } : answer;
  }) as typeof ask;
  await expect(pull()).rejects.toThrow('SiteFilm: the CMS lists a and didn’t give it');
});

test('an entry that mentions what is gone is read again, though nobody saved it', async () => {
  const bill = { documentId: 'b1', revision: '1', title: 'Bill', slug: 'bill', kind: 'shorts', blurb: 'Two.' };
  const { cms, pull } = world({ film: [film('a'), film('b')], programme: [{ ...bill, films: ['a', 'b'] }] });
  await pull();
  cms.lists.film = [film('a')];
  cms.lists.programme = [{ ...bill, films: ['a'] }];
  expect((await pull()).error).toBeUndefined();
  expect(cms.asked).toContain('Programmes b1');
  expect(readStore(contentDirectory).programmes[0]?.films).toEqual(['a']);
});

test('everything is held against the site’s new language or zone', async () => {
  const translations = [{ locale: 'fr', title: 'Le Stalker' }];
  const { cms, pull } = world({ film: [film('a', { translations })] });
  await pull();
  cms.lists.site = [{ ...SITE, revision: '2', locale: 'fr' }];
  expect((await pull()).error?.message).toContain('translations[0].locale: "fr" is the site’s own language');
});

test('a full pull finds what no revision says', async () => {
  const { cms, pull } = world({ film: [film('a')] });
  await pull();
  cms.lists.film = [film('a', { title: 'Changed past Strapi' })];
  expect((await pull()).changed).toBe(false);
  expect((await pull({ full: true })).changed).toBe(true);
  expect(titles()).toEqual(['Changed past Strapi']);
  expect((await pull({ full: true })).changed).toBe(false);
});

test('a store whose entries were damaged beside whoever wrote it is made anew by a full pull', async () => {
  const { pull } = world({ film: [film('a')] });
  await pull();
  const file = path.join(contentDirectory, 'content.db');
  const db = new Database(file);
  db.exec("UPDATE entry SET json = substr(json, 1, 20) WHERE kind = 'films'");
  db.close();
  await pull({ full: true });
  expect(titles()).toEqual(['Stalker']);
});

test('so is one that turns out to be damaged where an edit is written', async () => {
  const all = (more: object) => Array.from({ length: 200 }, (_, index) => film(`f${index}`, more));
  const { cms, pull } = world({ film: all({}) });
  await pull();
  const file = path.join(contentDirectory, 'content.db');
  const bytes = readFileSync(file);
  // Amid the films: the settings and what tells one store from another lie elsewhere.
  bytes.fill('x', 4 * 4_096, 5 * 4_096);
  writeFileSync(file, bytes);
  cms.lists.film = all({ revision: '2', title: 'Mirror' });
  await pull();
  expect(new Set(titles())).toEqual(new Set(['Mirror']));
});

test('every failure is in one report, with what, where and remedy, and the store stays what it was', async () => {
  const { cms, pull } = world({ film: [film('solaris')] });
  await pull();
  const credits = [
    { role: 'director', person: 'p1' },
    { role: 'cast', person: null },
  ];
  cms.lists.film = [
    film('stalker', { credits }),
    film('mirror', { blurb: '', trailerUrl: 'javascript:alert(1)' }),
    film('solaris'),
  ];
  const { changed, entries, error, version } = await pull();
  expect({ changed, entries }).toEqual({ changed: false, entries: undefined });
  expect(error?.message).toBe(`film "mirror" does not match the site contract
  what    blurb: expected a text, got nothing
  where   http://cms.example/admin/content-manager/collection-types/api::film.film/mirror
  remedy  fill in this field, then publish
film "mirror" does not match the site contract
  what    trailerUrl: expected an address that begins with https://, got "javascript:alert(1)"
  where   http://cms.example/admin/content-manager/collection-types/api::film.film/mirror
  remedy  paste the full address, then publish
film "stalker" does not match the site contract
  what    credits[1].person: expected a person, got nothing
  where   http://cms.example/admin/content-manager/collection-types/api::film.film/stalker
  remedy  choose a person or delete this line, then publish
2 of 5 entries failed; the site stays as it is.`);
  expect(readStore(contentDirectory).films.map(({ slug }) => slug)).toEqual(['solaris']);
  // Mended, it is pulled like anything else.
  cms.lists.film = [film('solaris')];
  expect(await pull()).toMatchObject({ changed: false, error: undefined });
  expect(version).not.toBe((await pull()).version);
});

test('a reference that leads nowhere stops the pull', async () => {
  const { error } = await world({ film: [film('stalker')], person: [] }).pull();
  expect(error?.message).toContain(`film "stalker" refers to something that isn't published
  what    credits[0].person: the person is missing
  where   http://cms.example/admin/content-manager/collection-types/api::film.film/stalker
  remedy  publish the person, or choose another, then publish`);
});

test('two entries at one address stop the pull', async () => {
  const { error } = await world({ film: [film('f1', { slug: 'same' }), film('f2', { slug: 'same' })] }).pull();
  expect(error?.message).toContain('2 entries of type film have the address "same"');
});

test('so they do where only one of them is new, and what it refers to is gone', async () => {
  const { cms, pull } = world({ film: [film('f1', { slug: 'same' })] });
  await pull();
  cms.lists.film = [film('f1', { slug: 'same' }), film('f2', { slug: 'same' })];
  expect((await pull()).error?.message).toContain('2 entries of type film have the address "same"');
  cms.lists.film = [film('f1', { slug: 'same' }), film('f2', { credits: [{ role: 'director', person: 'p2' }] })];
  expect((await pull()).error?.message).toContain('film "f2" refers to something that isn\'t published');
  cms.lists.film = [film('f1', { slug: 'same' })];
  cms.lists.person = [];
  expect((await pull()).error?.message).toContain('film "same" refers to something that isn\'t published');
});

test('a site without settings stops the pull', async () => {
  await expect(world({ site: [] }).pull()).rejects.toThrow('the entry "Site" is missing');
});

test('an image that the CMS can’t give just now stops nothing for good: only the next try knows', async () => {
  const image = { documentId: 'm1', revision: '1', url: '/still.jpg', mime: 'image/jpeg', alternativeText: 'A still' };
  const size = { width: 800, height: 450, focalPoint: null, credit: null };
  // Nobody listens there.
  const { pull } = world({ film: [film('a', { still: 'm1' })], media: [{ ...image, ...size }] });
  const error = await pull({ cmsUrl: 'http://127.0.0.1:9' }).catch((caught: Error) => caught);
  expect(error).toMatchObject({ name: 'PullError', message: expect.stringContaining('1 of 1 images failed') });
});

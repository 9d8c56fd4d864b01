import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Admin, signInAs } from './admin.ts';
import { bootCms, type TestCms } from './boot.ts';
import { DATABASES } from './database.ts';
import { entriesOf } from './entries.ts';

/** What a publisher reports over GraphQL, and what an editor then sees in the admin. */

describe.each(DATABASES)('%s', (client) => {
  let cms: TestCms;
  let entries: ReturnType<typeof entriesOf>;
  let editor: Admin;
  let programmer: Admin;
  beforeAll(async () => {
    cms = await bootCms(client);
    entries = entriesOf(cms.strapi);
    editor = await signInAs(cms, 'editor');
    programmer = await signInAs(cms, 'programmer');
  });
  afterAll(() => cms.stop());

  const ask = async (query: string, variables: object = {}, token = cms.token) => {
    const response = await fetch(`${cms.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    // biome-ignore lint/suspicious/noExplicitAny: JSON of many shapes, looked at by tests alone
    const { data, errors } = (await response.json()) as any;
    if (!data || errors) throw new Error(`${response.status} ${JSON.stringify(errors)}`);
    return data;
  };
  const report = (said: object) =>
    ask('mutation ($report: PublishReportInput!) { reportPublish(report: $report) }', { report: said });
  const version = async (): Promise<string> => (await ask('{ siteVersion }')).siteVersion;
  const news = async (known: string, wait: number) =>
    (await ask(`{ siteNews(known: "${known}", wait: ${wait}) { version wish { id kind release } } }`)).siteNews;
  const published = async (release: number) =>
    report({ outcome: 'published', version: await version(), release, pages: 9, rendered: 2, took: 700 });
  const publishing = async () => (await editor.request('GET', '/also-playing/publishing')).body;
  const standing = async (film: string) =>
    (await editor.request('GET', `/also-playing/publishing/api::film.film/${film}`)).body;
  const wish = (admin: Admin, kind: string) => admin.request('POST', '/also-playing/publishing/wish', { kind });

  test('before the first release nothing is known; all that is in it is live since then', async () => {
    const film = await entries.film();
    await entries.publish('film', film);
    expect(await standing(film)).toMatchObject({ state: 'unknown', publishing: false });
    await report({ outcome: 'began' });
    expect(await standing(film)).toMatchObject({ state: 'unknown', publishing: true });
    await published(1);
    expect(await standing(film)).toMatchObject({ state: 'live', since: (await publishing()).live.at });
  });

  test('the log says what was published, and what is at work', async () => {
    await report({ outcome: 'began' });
    expect((await publishing()).began).toBeDefined();
    await published(1);
    const { live, began, log, before } = await publishing();
    expect({ began, before }).toEqual({ began: undefined, before: undefined });
    expect(log[0]).toEqual(live);
    expect(live).toMatchObject({ outcome: 'published', release: 1, pages: 9, rendered: 2, took: 700 });
  });

  test('a film waits from its publish to the report of a release with it, and is live from then on', async () => {
    const film = await entries.film();
    expect(await standing(film)).toMatchObject({ state: 'hidden', why: 'draft' });
    await entries.publish('film', film);
    expect(await standing(film)).toMatchObject({ state: 'waiting' });
    await published(2);
    const { state, since } = await standing(film);
    expect({ state, since }).toEqual({ state: 'live', since: (await publishing()).live.at });
    await published(3);
    expect((await standing(film)).since).toBe(since);
    await entries.update('film', film, { title: 'Only a draft' });
    expect((await standing(film)).state).toBe('live');
    // Saved before the release that is live, and published after it.
    await published(3);
    await entries.publish('film', film);
    expect((await standing(film)).state).toBe('waiting');
  });

  test('what is live leads to its page, where the CMS is told of the site’s address', async () => {
    const person = await entries.person('Ada Lund');
    const film = await entries.film({ slug: 'the-way', credits: [{ role: 'director', person }] });
    await entries.publish('film', film);
    await published(3);
    expect([(await standing(film)).page, (await publishing()).site]).toEqual([null, null]);
    cms.strapi.config.set('site.origin', 'https://festival.example');
    const pageOf = async (type: string, id: string) =>
      (await editor.request('GET', `/also-playing/publishing/api::${type}.${type}/${id}`)).body.page;
    expect(await pageOf('film', film)).toBe('https://festival.example/films/the-way/');
    expect(await pageOf('person', person)).toMatch(/^https:\/\/festival\.example\/people\/person-\d+\/$/);
    expect((await publishing()).site).toBe('https://festival.example');
    // What readers have, not what the form has.
    await entries.update('film', film, { slug: 'another-way' });
    expect(await pageOf('film', film)).toBe('https://festival.example/films/the-way/');
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'At the door.' }] }];
    const page = await entries.create('page', { title: 'Tickets', slug: 'tickets', body });
    expect(await pageOf('page', page)).toBeNull();
    await entries.publish('page', page);
    expect(await pageOf('page', page)).toBeNull();
    await published(3);
    expect(await pageOf('page', page)).toBe('https://festival.example/tickets/');
    cms.strapi.config.set('site.origin', null);
  });

  test('what is not on the site says why', async () => {
    const person = await entries.person('Nobody Yet');
    const { body } = await editor.request('GET', `/also-playing/publishing/api::person.person/${person}`);
    expect(body).toMatchObject({ state: 'hidden', why: 'unnamed' });
    const film = await entries.film({ publishAt: '2099-01-01T10:00' });
    await entries.publish('film', film);
    expect(await standing(film)).toMatchObject({ state: 'hidden', why: 'embargo' });
  });

  test('a release of an earlier version leaves what was published since waiting', async () => {
    const before = await version();
    const film = await entries.film();
    await entries.publish('film', film);
    await report({ outcome: 'published', version: before, release: 4, took: 10 });
    expect((await standing(film)).state).toBe('waiting');
    await published(5);
    expect((await standing(film)).state).toBe('live');
  });

  test('what stops a publish shows at its own form and at those that wait for it', async () => {
    const [faulty, other] = [await entries.film({ title: 'Faulty' }), await entries.film()];
    for (const film of [faulty, other]) await entries.publish('film', film);
    const stoppedBy = [{ uid: 'api::film.film', documentId: faulty, text: 'blurb: too long' }];
    const named = [{ ...stoppedBy[0], text: 'Blurb: too long', label: 'film “Faulty”' }];
    const stop = { outcome: 'stopped', version: await version(), text: 'film “x” …', stoppedBy };
    await report(stop);
    await report({ outcome: 'began' });
    await report(stop);
    expect((await publishing()).log.filter((line: { outcome: string }) => line.outcome === 'stopped')).toHaveLength(1);
    expect(await standing(faulty)).toMatchObject({
      state: 'waiting',
      stopped: { byThis: true, text: 'Blurb: too long' },
    });
    expect(await standing(other)).toMatchObject({ state: 'waiting', stopped: { byThis: false, stoppedBy: named } });
    expect((await publishing()).log[0].stoppedBy).toEqual(named);
    // What was mended since has not been tried yet.
    await entries.publish('film', faulty);
    expect(await standing(faulty)).toMatchObject({ state: 'waiting', stopped: null });

    await published(6);
    expect(await standing(faulty)).toMatchObject({ state: 'live', stopped: null });
    await report(stop);
    expect(await standing(faulty)).toMatchObject({ state: 'live', stopped: { byThis: true } });
    expect(await standing(other)).toMatchObject({ state: 'live', stopped: null });
  });

  test('a rollback makes what came after its release wait again', async () => {
    const film = await entries.film();
    await entries.publish('film', film);
    await published(7);
    expect((await publishing()).before).toMatchObject({ release: 6 });
    const { body } = await wish(editor, 'rollBack');
    await report({ outcome: 'rolledBack', release: 6 });
    await ask(`mutation { clearWish(id: "${body.id}") }`);
    expect((await publishing()).live.by).toBe(body.by);
    expect(await standing(film)).toMatchObject({ state: 'waiting', held: true });
    // Whoever has a page of before open still has the button.
    const refused = await wish(editor, 'publish');
    expect(refused).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('Resume first'), details: { held: { by: body.by } } } },
    });
    expect((await publishing()).wish).toBeNull();
    await published(8);
    expect(await standing(film)).toMatchObject({ state: 'live', held: false });
  });

  test('a wish answers the publisher’s long question, and stays until it is cleared', async () => {
    const known = await version();
    const waiting = news(known, 25);
    const { status, body } = await wish(editor, 'rollBack');
    expect(status).toBe(200);
    const heard = { version: known, wish: { id: body.id, kind: 'rollBack', release: 8 } };
    expect(await waiting).toEqual(heard);
    expect(await news(known, 25)).toEqual(heard);
    await ask(`mutation { clearWish(id: "another") }`);
    expect(await news(known, 25)).toEqual(heard);
    await ask(`mutation { clearWish(id: "${body.id}") }`);
    expect(await news(known, 1)).toEqual({ version: known, wish: null });
    const film = await entries.film();
    const changed = news(known, 25);
    await entries.publish('film', film);
    expect((await changed).version).not.toBe(known);
  });

  test('who may not publish films has no wish, and without the token nothing is said or heard', async () => {
    expect((await wish(programmer, 'publish')).status).toBe(403);
    expect((await wish(editor, 'delete')).status).toBe(400);
    expect((await programmer.request('GET', '/also-playing/publishing')).status).toBe(200);
    expect((await fetch(`${cms.url}/also-playing/publishing`)).status).toBe(401);
    await expect(ask('{ siteNews { version } }', {}, 'wrong')).rejects.toThrow('401');
    await expect(ask('mutation { clearWish(id: "x") }', {}, 'wrong')).rejects.toThrow('401');
  });

  test('a hundred lines are kept', async () => {
    for (let release = 10; release < 115; release++) await report({ outcome: 'published', version: 'x', release });
    const { log } = await publishing();
    expect(log).toHaveLength(100);
    expect(log[0].release).toBe(114);
    await vi.waitFor(async () => expect(await cms.strapi.db.connection('ap_publish_log')).toHaveLength(100));
  });
});

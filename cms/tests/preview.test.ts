import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePreviewToken } from '../src/preview/preview-token.ts';
import { type Admin, signInAs } from './admin.ts';
import { bootCms, type TestCms } from './boot.ts';
import { DATABASES } from './database.ts';
import { entriesOf } from './entries.ts';

/** From the button beside a form to the draft that a preview shows. */

const SECRET = 'preview-secret-'.repeat(3);
const DAY = 86_400_000;

describe.each(DATABASES)('%s', (client) => {
  let cms: TestCms;
  let entries: ReturnType<typeof entriesOf>;
  let editor: Admin;
  beforeAll(async () => {
    process.env.PREVIEW_SECRET = SECRET;
    cms = await bootCms(client);
    entries = entriesOf(cms.strapi);
    editor = await signInAs(cms, 'editor');
  });
  afterAll(async () => {
    delete process.env.PREVIEW_SECRET;
    await cms.stop();
  });

  const ask = async (token: string) => {
    const response = await fetch(`${cms.url}/also-playing/preview/${token}`);
    const text = await response.text();
    return { status: response.status, cache: response.headers.get('cache-control'), text };
  };
  const token = (documentId: string, at = Date.now(), secret = SECRET) =>
    makePreviewToken(secret, { uid: 'api::film.film', documentId }, at);
  const button = async (documentId: string, status = 'draft') =>
    (
      await editor.request(
        'GET',
        `/content-manager/preview/url/api::film.film?documentId=${documentId}&status=${status}`,
      )
    ).body;

  test('who may not read an entry gets no address to it', async () => {
    const film = await entries.film({ title: 'Not for interns' });
    await cms.strapi.db.query('admin::role').create({ data: { name: 'Intern', code: 'intern', description: 'None' } });
    const intern = await signInAs(cms, 'intern' as 'editor');
    const path = `/content-manager/preview/url/api::film.film?documentId=${film}&status=draft`;
    const { status, body } = await intern.request('GET', path);
    // Strapi's own status for whatever its handler throws.
    expect(status).toBe(400);
    expect(JSON.stringify(body)).not.toContain('/preview/');
    expect((await editor.request('GET', path)).status).toBe(200);
  });

  test('the button’s address gives the draft with the people whom only it names', async () => {
    const person = await entries.person('Only In A Draft');
    const film = await entries.film({ title: 'As published' });
    await entries.publish('film', film);
    await entries.update('film', film, { title: 'As drafted', credits: [{ role: 'director', person }] });
    const { url } = (await button(film)).data;
    const { status, cache, text } = await ask(/\/preview\/([^/]+)\/$/.exec(url)?.[1] ?? '');
    expect({ status, cache }).toEqual({ status: 200, cache: 'no-store' });
    const { type, documentId, rows } = JSON.parse(text);
    expect({ type, documentId, title: rows.film[0].title }).toEqual({
      type: 'film',
      documentId: film,
      title: 'As drafted',
    });
    expect(rows.person).toMatchObject([{ documentId: person, name: 'Only In A Draft' }]);

    // The tab "published" of Strapi's preview: as readers have it.
    const { url: live } = (await button(film, 'published')).data;
    const asReaders = await ask(/\/preview\/([^/]+)\/$/.exec(live)?.[1] ?? '');
    expect(JSON.parse(asReaders.text)).toEqual({ type: 'film', documentId: film, rows: {} });
  });

  test('what has no draft of its own shows as it was saved', async () => {
    const person = await entries.person('Named By Nothing');
    const path = `/content-manager/preview/url/api::person.person?documentId=${person}&status=published`;
    const { url } = (await editor.request('GET', path)).body.data;
    const { text } = await ask(/\/preview\/([^/]+)\/$/.exec(url)?.[1] ?? '');
    expect(JSON.parse(text).rows.person).toMatchObject([{ documentId: person, name: 'Named By Nothing' }]);
  });

  test('a forged, an expired or a changed address gives nothing', async () => {
    const film = await entries.film({ title: 'Secret draft' });
    const good = token(film);
    expect((await ask(good)).text).toContain('Secret draft');
    const [text = '', signature = ''] = good.split('.');
    const [other = ''] = token(await entries.film()).split('.');
    for (const forged of [
      token(film, Date.now(), 'another secret'),
      text,
      `${text}.`,
      `${good}.`,
      `${good}.anything`,
      `${other}.${signature}`,
    ]) {
      const { status, text: said } = await ask(forged);
      expect({ status, told: said.includes('Secret draft') }).toEqual({ status: 404, told: false });
    }
    const expired = await ask(token(film, Date.now() - DAY - 1_000));
    expect({ status: expired.status, told: expired.text.includes('Secret draft') }).toEqual({
      status: 410,
      told: false,
    });
  });

  test('the site’s token is no way to a draft', async () => {
    const film = await entries.film({ title: 'Never for the site' });
    const response = await fetch(`${cms.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${cms.token}` },
      body: JSON.stringify({ query: `{ siteFilms(ids: ["${film}"]) { title } }` }),
    });
    expect(await response.json()).toEqual({ data: { siteFilms: [] } });
    expect((await ask(cms.token)).status).toBe(404);
  });
});

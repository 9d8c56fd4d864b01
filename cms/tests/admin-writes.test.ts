import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Admin, type Answer, signIn } from './admin.ts';
import { bootCms, type TestCms } from './boot.ts';
import { DATABASES } from './database.ts';
import { entriesOf, filmData } from './entries.ts';

/** No request of the admin goes past the rules, the relation guard or the lock, and none is half done. */

const FILM = '/content-manager/collection-types/api::film.film';
const SCREENING = '/content-manager/collection-types/api::screening.screening';

describe.each(DATABASES)('%s', (client) => {
  let cms: TestCms;
  let strapi: Core.Strapi;
  let admin: Admin;
  let entries: ReturnType<typeof entriesOf>;
  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
    admin = await signIn(cms);
    entries = entriesOf(strapi);
  });
  afterAll(() => cms.stop());

  const documents = (type: string) => entries.documents(type);
  const count = (status: 'draft' | 'published', filters: object) =>
    documents('film').count({ status, filters: filters as never });
  /** What the admin shows of a refusal: at its fields, or above the list. */
  const fields = ({ body }: Answer): string[] =>
    body.error.details.errors.map(({ path }: { path: string[] }) => path.join('.'));
  const screeningOf = async (film: string): Promise<string> =>
    entries.create('screening', { film, venue: await entries.venue(), localStart: '2026-12-04T18:30' });
  const liveFilm = async (more?: object): Promise<string> => {
    const film = await entries.film(more);
    await entries.publish('film', film);
    return film;
  };
  /** The film of a screening, in its draft and on the site. */
  const shows = async (screening: string): Promise<unknown[]> => {
    const film = async (version: 'draft' | 'published') =>
      ((await entries.read('screening', screening, version, { film: true }))?.film as { documentId: string } | null)
        ?.documentId;
    return [await film('draft'), await film('published')];
  };

  test('a new entry is saved and published in one request, or neither', async () => {
    const bad = await admin.request('POST', `${FILM}/actions/publish`, { title: 'New', slug: 'new' });
    expect([bad.status, fields(bad)]).toEqual([400, ['blurb', 'year', 'countries']]);
    expect(await count('draft', { slug: 'new' })).toBe(0);
    const good = await admin.request('POST', `${FILM}/actions/publish`, filmData({ slug: 'new' }));
    expect([good.status, await count('published', { slug: 'new' })]).toEqual([200, 1]);
  });

  test('a changed entry is saved and published in one request, or neither', async () => {
    const film = await liveFilm();
    const bad = await admin.request('POST', `${FILM}/${film}/actions/publish`, { blurb: '', title: 'Changed' });
    expect([bad.status, fields(bad)]).toEqual([400, ['blurb']]);
    expect(await entries.read('film', film, 'draft')).toMatchObject({ blurb: 'A blurb' });
    const good = await admin.request('POST', `${FILM}/${film}/actions/publish`, { blurb: 'Better' });
    expect(good.status).toBe(200);
    expect(await entries.read('film', film, 'published')).toMatchObject({ blurb: 'Better' });
  });

  test('a request to save can’t publish, whatever it says', async () => {
    const says = { status: 'published', publishedAt: '2026-11-01T00:00:00.000Z' };
    const { body } = await admin.request('POST', FILM, { ...filmData({ slug: 'says' }), ...says });
    await admin.request('PUT', `${FILM}/${body.data.documentId}`, { title: 'Says', ...says });
    await admin.request('POST', `${FILM}/clone/${body.data.documentId}`, { slug: 'says-too', ...says });
    await admin.request('POST', `${FILM}/auto-clone/${body.data.documentId}`, says);
    expect(await count('draft', { slug: { $startsWith: 'says' } })).toBe(2);
    expect(await count('published', { slug: { $startsWith: 'says' } })).toBe(0);
  });

  test('twenty films of which two are bad: none is published, both are named with their fields', async () => {
    const good: string[] = [];
    for (let i = 0; i < 18; i++) good.push(await entries.film());
    const bare = await entries.create('film', { title: 'Bare', slug: 'Bare', year: 2024 });
    const twin = await entries.film({
      title: 'Twin',
      slug: (await entries.read('film', good[0] ?? '', 'draft'))?.slug,
    });
    const documentIds = [...good.slice(0, 9), bare, ...good.slice(9), twin];
    const refused = await admin.request('POST', `${FILM}/actions/bulkPublish`, { documentIds });
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toBe(
      'Nothing was published: 2 of 20 can’t be. ' +
        '(1) Film “Bare”, slug: Expected lower-case letters, digits and single hyphens, got "Bare": write the address like "the-night-shift"; ' +
        'blurb: Expected a text, got nothing: fill in this field; countries: Expected at least 1, got none: add one ' +
        `(2) Film “Twin”, slug: The published film "${(await entries.read('film', good[0] ?? '', 'draft'))?.title}" has this address: write another one`,
    );
    expect(fields(refused)).toEqual([`${bare}.slug`, `${bare}.blurb`, `${bare}.countries`, `${twin}.slug`]);
    expect(await count('published', { documentId: { $in: documentIds } })).toBe(0);

    const published = await admin.request('POST', `${FILM}/actions/bulkPublish`, { documentIds: good });
    expect([published.status, published.body]).toEqual([200, { count: 18 }]);
    expect(await count('published', { documentId: { $in: documentIds } })).toBe(18);
  });

  test('publishing several films at once leaves screenings and programmes as their owners published them', async () => {
    const films = [await liveFilm(), await liveFilm(), await liveFilm()];
    const [a, b] = films as [string, string];
    const screening = await screeningOf(a);
    await entries.publish('screening', screening);
    await entries.update('screening', screening, { film: b });
    const bill = { title: 'Bill', slug: `bill-${client}`, kind: 'shorts', blurb: 'Shorts' };
    const programme = await entries.create('programme', { ...bill, films: [...films].reverse() });
    await entries.publish('programme', programme);
    for (let i = 0; i < 3; i++) {
      const { body } = await admin.request('POST', `${FILM}/actions/bulkPublish`, { documentIds: films });
      expect(body).toEqual({ count: 3 });
      expect(await shows(screening)).toEqual([b, a]);
      expect(await entries.read('programme', programme, 'published', { films: true })).toMatchObject({
        films: [...films].reverse().map((documentId) => ({ documentId })),
      });
    }
  });

  test('several are unpublished or deleted together, or none of them', async () => {
    const [shown, alone] = [await liveFilm({ title: 'Shown' }), await liveFilm({ title: 'Alone' })];
    const screening = await screeningOf(shown);
    await entries.publish('screening', screening);
    const documentIds = [alone, shown];
    const unpublish = await admin.request('POST', `${FILM}/actions/bulkUnpublish`, { documentIds });
    expect([unpublish.status, unpublish.body.error.message]).toEqual([
      400,
      'Nothing was unpublished: 1 of 2 can’t be. (1) Film “Shown” is shown by screening of “Shown” on 2026-12-04 at 18:30: unpublish those first, then this',
    ]);
    const remove = await admin.request('POST', `${FILM}/actions/bulkDelete`, { documentIds });
    expect([remove.status, remove.body.error.message]).toEqual([
      400,
      'Nothing was deleted: 1 of 2 can’t be. (1) Film “Shown” is used by screening of “Shown” on 2026-12-04 at 18:30: take it out there and publish that, then delete it',
    ]);
    expect(await count('published', { documentId: { $in: documentIds } })).toBe(2);

    const screenings = await admin.request('POST', `${SCREENING}/actions/bulkDelete`, { documentIds: [screening] });
    expect(screenings.body).toEqual({ count: 1 });
    expect((await admin.request('POST', `${FILM}/actions/bulkUnpublish`, { documentIds })).body).toEqual({ count: 2 });
    expect((await admin.request('POST', `${FILM}/actions/bulkDelete`, { documentIds })).body).toEqual({ count: 2 });
    expect(await count('draft', { documentId: { $in: documentIds } })).toBe(0);
  });

  test('a single unpublish or delete says why not, above the form', async () => {
    const film = await liveFilm({ title: 'Single' });
    await entries.publish('screening', await screeningOf(film));
    const unpublish = await admin.request('POST', `${FILM}/${film}/actions/unpublish`, { discardDraft: true });
    expect([unpublish.status, unpublish.body.error.message]).toEqual([
      400,
      'Film “Single” is shown by screening of “Single” on 2026-12-04 at 18:30: unpublish those first, then this',
    ]);
    const remove = await admin.request('DELETE', `${FILM}/${film}`);
    expect([remove.status, remove.body.error.message]).toEqual([400, expect.stringContaining('is used by screening')]);
    expect(await count('published', { documentId: film })).toBe(1);
  });

  test('the site’s settings stay', async () => {
    const { status, body } = await admin.request('DELETE', '/content-manager/single-types/api::site.site');
    expect([status, body.error.message]).toEqual([400, 'There is one site, and it stays: change its settings instead']);
  });

  test('a draft is discarded with its own relations, and nobody else’s', async () => {
    const [a, b] = [await liveFilm(), await liveFilm()];
    const screening = await screeningOf(a);
    await entries.publish('screening', screening);
    await entries.update('screening', screening, { film: b });
    for (const film of [a, b]) {
      expect((await admin.request('POST', `${FILM}/${film}/actions/discard`, {})).status).toBe(200);
      expect(await shows(screening)).toEqual([b, a]);
    }
    expect((await admin.request('POST', `${SCREENING}/${screening}/actions/discard`, {})).status).toBe(200);
    expect(await shows(screening)).toEqual([a, a]);
  });

  test('a copy takes no screening from its original, and has no history', async () => {
    const film = await liveFilm();
    const screening = await screeningOf(film);
    const copied = await admin.request('POST', `${FILM}/clone/${film}`, { title: 'Copy', slug: `copy-${client}` });
    expect(copied.status).toBe(200);
    const copy = await entries.read('film', copied.body.data.documentId, 'draft', { screenings: true });
    expect(copy).toMatchObject({ title: 'Copy', blurb: 'A blurb', screenings: [], firstPublishedAt: null });
    expect(await shows(screening)).toEqual([film, undefined]);
  });

  test('a draft can’t reach into what is published by the number of a row', async () => {
    const [film, other] = [await liveFilm(), await entries.film()];
    const screening = await screeningOf(film);
    await entries.publish('screening', screening);
    const { id } = (await entries.read('screening', screening, 'published')) as unknown as { id: number };
    for (const screenings of [{ connect: [{ id }] }, { set: [id] }, [id], [String(id)]]) {
      const answer = await admin.request('PUT', `${FILM}/${other}`, { screenings });
      expect([answer.status, fields(answer)]).toEqual([400, ['screenings']]);
    }
    expect(await shows(screening)).toEqual([film, film]);
  });

  test('a film goes with all that shows it, when an editor asks for that', async () => {
    const film = await liveFilm({ title: 'Whole' });
    const bill = { title: 'The Bill', slug: `the-bill-${client}`, kind: 'shorts', blurb: 'Shorts', films: [film] };
    const programme = await entries.create('programme', bill);
    await entries.publish('programme', programme);
    const own = await screeningOf(film);
    const place = { venue: await entries.venue(), localStart: '2026-12-05T10:00' };
    const ofProgramme = await entries.create('screening', { programme, ...place });
    for (const screening of [own, ofProgramme]) await entries.publish('screening', screening);

    const address = `/unpublishing/api::film.film/${film}`;
    const labels = [
      'screening of “The Bill” on 2026-12-05 at 10:00',
      'programme “The Bill”',
      'screening of “Whole” on 2026-12-04 at 18:30',
      'film “Whole”',
    ];
    const asked = await admin.request('GET', address);
    expect(asked.body.map(({ label }: { label: string }) => label)).toEqual(labels);
    expect(await count('published', { documentId: film })).toBe(1);
    const done = await admin.request('POST', address);
    expect([done.status, done.body]).toEqual([200, asked.body]);
    for (const { uid, documentId } of asked.body) {
      expect(await strapi.documents(uid).findOne({ documentId, status: 'published' })).toBeNull();
      expect(await strapi.documents(uid).findOne({ documentId })).not.toBeNull();
    }
    expect((await admin.request('POST', address)).status).toBe(404);
    expect((await fetch(`${cms.url}${address}`, { method: 'POST' })).status).toBe(401);
  });

  // SQLite has one connection, which makes everybody wait.
  if (client === 'postgres')
    test('every request that writes waits while somebody else writes', async () => {
      const { admin: router } = strapi.plugin('content-manager').routes as unknown as {
        admin: { routes: { method: string; path: string }[] };
      };
      // Our single types have no drafts to publish or discard.
      const reads = /bulkFindForValidation$|^\/single-types\/.*\/actions\//;
      const routes = router.routes.filter(
        ({ method, path }) => method !== 'GET' && path.includes('/:model') && !reads.test(path),
      );
      const film = await liveFilm();
      const writer = await strapi.db.connection.transaction();
      await writer.raw('SELECT pg_advisory_xact_lock(727002)');
      const answered: string[] = [];
      const requests = routes.map(async ({ method, path }) => {
        const model = path.startsWith('/single') ? 'api::site.site' : 'api::film.film';
        const address = path.replace(':model', model).replace(/:id|:sourceId/, film);
        const { status } = await admin.request(method, `/content-manager${address}`, { documentIds: [film] });
        answered.push(`${status} ${method} ${path}`);
      });
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(answered).toEqual([]);
      await writer.rollback();
      await Promise.all(requests);
      expect(answered.length).toBeGreaterThan(12);
      expect(answered.filter((answer) => answer.startsWith('5'))).toEqual([]);
    });
});

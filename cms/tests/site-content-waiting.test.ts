import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { bootCms, type TestCms } from './boot.ts';
import { DATABASES } from './database.ts';
import { entriesOf } from './entries.ts';

/** Waiting for a change, over HTTP, as a publisher does it. */

describe.each(DATABASES)('%s', (client) => {
  let cms: TestCms;
  let strapi: Core.Strapi;
  let entries: ReturnType<typeof entriesOf>;
  let page: string;
  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
    entries = entriesOf(strapi);
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'We show films.' }] }];
    page = await entries.create('page', { title: 'About', slug: 'about', body });
  });
  // The last test stops it.

  const post = (query: string, signal?: AbortSignal) =>
    fetch(`${cms.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${cms.token}` },
      body: JSON.stringify({ query }),
      signal: signal ?? null,
    });
  const version = async (known?: string, wait = 0): Promise<string> => {
    const response = await post(known ? `{ siteVersion(known: "${known}", wait: ${wait}) }` : '{ siteVersion }');
    const { data, errors } = (await response.json()) as { data: { siteVersion: string }; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data.siteVersion;
  };
  const took = async <T>(work: Promise<T>): Promise<{ value: T; milliseconds: number }> => {
    const started = performance.now();
    return { value: await work, milliseconds: performance.now() - started };
  };
  /** Waits, and gives the answer's time since `change` ended. */
  const answeredAfter = async (change: () => Promise<unknown>): Promise<number> => {
    const known = await version();
    const waiting = version(known, 25);
    await sleep(300);
    await change();
    const { value, milliseconds } = await took(waiting);
    expect(value).not.toBe(known);
    return milliseconds;
  };

  test('answers at once when the content is another than the one that is known', async () => {
    expect((await took(version('another', 25))).milliseconds).toBeLessThan(1_000);
  });

  test('answers what is known when the time is over', async () => {
    const known = await version();
    const { value, milliseconds } = await took(version(known, 1));
    expect(value).toBe(known);
    expect(milliseconds).toBeGreaterThan(900);
  });

  test('a publish, a save and a change of an image wake who waits', async () => {
    expect(await answeredAfter(() => entries.publish('page', page))).toBeLessThan(500);
    expect(await answeredAfter(() => entries.person('Somebody'))).toBeLessThan(500);
    const image = { name: 'a.jpg', hash: 'a', ext: '.jpg', mime: 'image/jpeg', size: 1, url: '/a.jpg' };
    const file = { ...image, provider: 'local', folderPath: '/' };
    const { id } = await strapi.db.query('plugin::upload.file').create({ data: file });
    const describe = () => strapi.plugin('upload').service('upload').updateFileInfo(id, { alternativeText: 'A still' });
    expect(await answeredAfter(describe)).toBeLessThan(500);
  });

  test('a draft wakes nobody', async () => {
    const known = await version();
    const waiting = version(known, 1);
    await entries.update('page', page, { title: 'Draft' });
    expect(await waiting).toBe(known);
  });

  test('what no event tells of, as of another process, is seen within seconds', async () => {
    const write = () => strapi.db.connection('people').update({ updated_at: new Date() });
    expect(await answeredAfter(async () => write())).toBeLessThan(3_000);
  });

  test('an embargo that lifts ends the waiting', async () => {
    const film = await entries.film({ publishAt: '2026-12-01T10:00' });
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T09:59:59Z') });
    try {
      await entries.publish('film', film);
      const known = await version();
      const waiting = version(known, 25);
      vi.setSystemTime(new Date('2026-12-01T10:00:00Z'));
      expect(await waiting).not.toBe(known);
    } finally {
      vi.useRealTimers();
    }
  });

  test('waiting holds no connection: others read and write meanwhile', async () => {
    const known = await version();
    const gone = new AbortController();
    const waiting = Array.from({ length: 30 }, () =>
      post(`{ siteVersion(known: "${known}", wait: 25) }`, gone.signal).catch(() => undefined),
    );
    await sleep(300);
    const pool = strapi.db.connection.client.pool;
    // Their tokens and the first look take a moment.
    await vi.waitFor(() => expect(pool.numUsed()).toBe(0), { timeout: 5_000 });
    await entries.update('page', page, { title: 'Meanwhile' });
    gone.abort();
    await Promise.all(waiting);
  });

  test('too many are sent away with 429; who goes away makes room', async () => {
    const known = await version();
    const gone = new AbortController();
    const statuses: number[] = [];
    const crowd = Array.from({ length: 60 }, () =>
      post(`{ siteVersion(known: "${known}", wait: 25) }`, gone.signal).then(
        ({ status }) => statuses.push(status),
        () => undefined,
      ),
    );
    await vi.waitFor(() => expect(statuses).toEqual(Array(10).fill(429)), { timeout: 10_000 });
    await expect(version(known, 1)).rejects.toThrow('50 requests wait for a change already: ask again later');
    gone.abort();
    await Promise.all(crowd);
    // The server hears of it a moment later.
    await vi.waitFor(async () => expect(await version(known, 1)).toBe(known), { timeout: 10_000 });
  });

  test('a wait that is too long is refused', async () => {
    await expect(version('x', 26)).rejects.toThrow('wait must be 0 to 25 seconds, got 26');
  });

  test('the CMS stops without waiting for anybody', async () => {
    const known = await version();
    const waiting = version(known, 25).catch(() => undefined);
    await sleep(300);
    expect((await took(cms.stop())).milliseconds).toBeLessThan(5_000);
    await waiting;
  });
});

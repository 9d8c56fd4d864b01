import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReleaseTree } from './release-tree.ts';
import {
  emptyTrash,
  goLive,
  keepRelease,
  liveRelease,
  nextDirectory,
  releaseDirectory,
  retireOldReleases,
} from './releases.ts';
import { siteServer } from './serve.ts';

let directory: string;
let server: ReturnType<typeof siteServer>;
let url: string;
beforeEach(async () => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'serve-'));
  server = siteServer(directory);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
  rmSync(directory, { recursive: true });
});

const page = (text: string): string =>
  `<!doctype html><title>${text}</title>${'<p>also playing</p>'.repeat(200)}${text}`;

const publish = async (files: Record<string, string>): Promise<void> => {
  const live = liveRelease(directory);
  const tree = new ReleaseTree(
    nextDirectory(directory),
    live === undefined ? undefined : releaseDirectory(directory, live),
  );
  for (const [file, text] of Object.entries(files)) tree.put(file, Buffer.from(text));
  await tree.finish();
  goLive(
    directory,
    keepRelease(directory, tree.directory, () => {}),
  );
};

const SITE = {
  'index.html': page('home'),
  '404.html': page('not found'),
  'films/café/index.html': page('café'),
  '_astro/style.ab12.css': '.a{}'.repeat(500),
  'calendar.ics': 'BEGIN:VCALENDAR\r\n',
  _redirects: '# moved\n/old/ /films/caf%C3%A9/ 301\n/archive/* /films/:splat 302\n/films/café/ /never/\n',
  _headers: '/*\n  X-Content-Type-Options: nosniff\n/films/*\n  Cache-Control: no-store\n',
};

/** As it comes, without what fetch does for a browser: no redirect followed, nothing decompressed. */
const get = (target: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    request(url + target, { headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
        )
        .on('error', reject);
    })
      .on('error', reject)
      .end();
  });

test('a page has one address: another way to write it is none, and leads to no other site', async () => {
  await publish({ ...SITE, 'about/index.html': page('about') });
  expect((await get('/about')).headers.location).toBe('/about/');
  // Names of pages may be names of hosts: a browser takes `//about/` for one.
  for (const target of ['/%2Fabout', '//x//about', '/%5Cabout']) {
    expect([target, (await get(target)).status]).toEqual([target, 404]);
  }
  // Each would be remembered, as often as somebody thinks of another.
  for (const target of ['/%2F%2Fabout/', '/.%2Fabout/', '/about%2F.%2Findex.html', '/about%2F%2Findex.html']) {
    expect([target, (await get(target)).status]).toEqual([target, 404]);
  }
});

test('pages, compressed for whoever takes it', async () => {
  await publish(SITE);
  const plain = await get('/films/caf%C3%A9/');
  expect(plain).toMatchObject({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', vary: 'accept-encoding' },
  });
  expect(plain.body.toString()).toBe(SITE['films/café/index.html']);
  const small = await get('/films/caf%C3%A9/', { 'accept-encoding': 'gzip, br' });
  expect(small.headers).toMatchObject({ 'content-encoding': 'br', 'content-type': 'text/html; charset=utf-8' });
  expect(brotliDecompressSync(small.body).equals(plain.body)).toBe(true);
  expect(small.body.length).toBeLessThan(plain.body.length / 2);
  expect((await get('/', { 'accept-encoding': 'gzip, br;q=0' })).headers['content-encoding']).toBeUndefined();
  expect((await get('/', {}, 'HEAD')).body.length).toBe(0);
  expect((await get('/', {}, 'POST')).status).toBe(405);
});

test('what a reader has already is not sent again, until it changes', async () => {
  await publish(SITE);
  const { headers } = await get('/');
  const again = { 'if-none-match': String(headers.etag) };
  expect(await get('/', again)).toMatchObject({ status: 304 });
  await publish({ ...SITE, 'films/café/index.html': page('another') });
  expect(await get('/', again), 'a page that is the same keeps its tag in the next release').toMatchObject({
    status: 304,
  });
  await publish({ ...SITE, 'index.html': page('homely') });
  const changed = await get('/', again);
  expect(changed.status).toBe(200);
  expect(changed.body.toString()).toContain('homely');
});

test('a part that a page doesn’t have, and a condition that doesn’t hold, are answered as such', async () => {
  await publish(SITE);
  const { length } = Buffer.from(SITE['index.html']);
  const beyond = await get('/', { range: 'bytes=99999999-' });
  expect(beyond).toMatchObject({ status: 416, headers: { 'content-range': `bytes */${length}` } });
  expect(beyond.body.length).toBe(0);
  const conditions = { 'if-match': '"x"', 'if-unmodified-since': 'Mon, 01 Jan 2001 00:00:00 GMT' };
  for (const [name, value] of Object.entries(conditions)) {
    for (const accepted of ['', 'br']) {
      const { status, headers, body } = await get('/', { [name]: value, 'accept-encoding': accepted });
      expect([status, body.length, headers['content-encoding']]).toEqual([412, 0, undefined]);
    }
  }
  expect(await get('/', { range: 'bytes=0-9' })).toMatchObject({ status: 206 });
});

test.each([
  ['br', true],
  ['gzip, BR', true],
  ['br;q=0.1', true],
  ['x-br', false],
  ['br-x', false],
  ['br;Q=0', false],
  ['br; q=0.000', false],
  ['br;q=0;x=1', false],
])('a reader who accepts "%s" gets the compressed page: %s', async (accepted, isCompressed) => {
  await publish(SITE);
  const { headers } = await get('/', { 'accept-encoding': accepted });
  expect(headers['content-encoding']).toBe(isCompressed ? 'br' : undefined);
});

test('an address without its last slash keeps what follows it', async () => {
  await publish(SITE);
  const { headers } = await get('/films/caf%C3%A9?section=roots&q=%2F%C3%A9');
  expect(headers.location).toBe('/films/caf%C3%A9/?section=roots&q=%2F%C3%A9');
});

test('assets may be kept for ever, pages not', async () => {
  await publish(SITE);
  expect((await get('/_astro/style.ab12.css')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await get('/')).headers['cache-control']).toBe('no-cache');
});

test('the rules for hosts are followed and not shown', async () => {
  await publish(SITE);
  expect(await get('/old/')).toMatchObject({ status: 301, headers: { location: '/films/caf%C3%A9/' } });
  expect(await get('/old')).toMatchObject({ status: 301 });
  expect(await get('/archive/a/b/')).toMatchObject({ status: 302, headers: { location: '/films/a/b/' } });
  const film = await get('/films/caf%C3%A9/');
  expect(film, 'a page that is there wins').toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
  expect(film.headers['x-content-type-options']).toBe('nosniff');
  for (const hidden of ['/_redirects', '/_headers', '/index.html.br']) expect((await get(hidden)).status).toBe(404);
});

test('addresses that the site doesn’t have', async () => {
  await publish(SITE);
  const missing = await get('/films/none/');
  expect(missing).toMatchObject({ status: 404, headers: { 'content-type': 'text/html;charset=utf-8' } });
  expect(missing.body.toString()).toBe(SITE['404.html']);
  expect(await get('/films/caf%C3%A9')).toMatchObject({ status: 301, headers: { location: '/films/caf%C3%A9/' } });
  expect((await get('/%zz')).status).toBe(400);
  writeFileSync(path.join(directory, 'secret.txt'), 'secret');
  mkdirSync(path.join(directory, 'live/films'), { recursive: true });
  for (const way of ['/../../secret.txt', '/%2e%2e/%2e%2e/secret.txt', '/films/..%2f..%2f..%2fsecret.txt']) {
    expect((await get(way)).body.toString()).not.toContain('secret');
  }
});

test('a request that no disk or header can take ends nothing', async () => {
  await publish({ ...SITE, _redirects: '/broken page/ /tickets/ 301\n' });
  expect((await fetch(`${url}/${'a'.repeat(300)}/`)).status).toBe(404);
  expect((await fetch(`${url}/broken`)).status).toBe(404);
  expect((await fetch(`${url}/`)).status).toBe(200);
});

test('a twin that comes after its page is sent from then on', async () => {
  await publish(SITE);
  const twin = path.join(releaseDirectory(directory, liveRelease(directory) ?? 0), 'films/café/index.html.br');
  const bytes = readFileSync(twin);
  rmSync(twin);
  const ask = () => get('/films/caf%C3%A9/', { 'accept-encoding': 'br' });
  const bare = await ask();
  expect([bare.headers['content-encoding'], bare.body.toString()]).toEqual([undefined, page('café')]);
  writeFileSync(twin, bytes);
  const { headers, body } = await ask();
  expect([headers['content-encoding'], brotliDecompressSync(body).toString()]).toEqual(['br', page('café')]);
});

test('nothing is written outside the site', () => {
  const tree = new ReleaseTree(nextDirectory(directory), undefined);
  expect(() => tree.put('../../x/index.html', Buffer.from('x'))).toThrow('lies outside the site');
});

test('nobody notices twenty swaps', { timeout: 60_000 }, async () => {
  const versions = (number: number) =>
    Object.fromEntries(
      ['index.html', 'a/index.html', 'b/index.html'].map((file) => [file, page(`version ${number} end`)]),
    );
  await publish(versions(0));
  let swapping = true;
  let asked = 0;
  const failures: string[] = [];
  const read = async (): Promise<void> => {
    let newest = 0;
    while (swapping) {
      for (const target of ['/', '/a/', '/b/']) {
        asked++;
        // Decompressed, checked against its length, and followed to the end by fetch.
        const response = await fetch(url + target).catch((error: Error) => ({
          status: String(error.cause ?? error),
          text: async () => '',
        }));
        const body = await response.text().catch(String);
        const found = Number(/version (\d+) end$/.exec(body)?.[1] ?? Number.NaN);
        if (response.status !== 200 || !(found >= newest)) failures.push(`${response.status} ${body.slice(-40)}`);
        else newest = found;
      }
    }
  };
  const readers = Array.from({ length: 12 }, read);
  for (let number = 1; number <= 20; number++) {
    await publish(versions(number));
    retireOldReleases(directory);
    await emptyTrash(directory);
    const before = asked;
    while (asked < before + 40) await new Promise((resolve) => setImmediate(resolve));
  }
  swapping = false;
  await Promise.all(readers);
  expect(failures).toEqual([]);
  expect(asked).toBeGreaterThan(800);
});

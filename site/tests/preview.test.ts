import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptBundle } from '../publish/kept-bundle.ts';
import type { PreviewDrafts } from '../publish/preview-entries.ts';
import { siteServer } from '../publish/serve.ts';
import { makeContent, siteEntries } from './example-site.ts';

/** The preview as the admin's frame shows it: the site's own server, with a CMS that says what a token stands for. */

const GOOD = 'good.token';
const [film] = siteEntries.films;
const [person] = siteEntries.people;
const [programme] = siteEntries.programmes;
const [page] = siteEntries.pages;
const screening = siteEntries.screenings.find((one) => one.film && one.ticketUrl);

let drafts: PreviewDrafts;
let content: string;
const servers: Server[] = [];
let url: string;

const listen = async (server: Server): Promise<string> => {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

beforeAll(async () => {
  process.env.NODE_ENV = 'production';
  await keptBundle(() => {});
  content = makeContent(siteEntries);
  const cms = createServer((request, response) => {
    const token = /^\/also-playing\/preview\/(.*)$/.exec(request.url ?? '')?.[1];
    const status = token === GOOD ? 200 : token === 'old.token' ? 410 : 404;
    response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(status === 200 ? JSON.stringify(drafts) : '{}');
  });
  Object.assign(process.env, { CMS_URL: await listen(cms), SITE_TOKEN: 'none', CONTENT_DIR: content });
  url = await listen(siteServer(content));
}, 120_000);
afterAll(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  rmSync(content, { recursive: true });
});

const look = async (token = GOOD, rest = '') => {
  const response = await fetch(`${url}/preview/${token}/${rest}`);
  const { status, headers } = response;
  expect(headers.get('x-robots-tag')).toBe('noindex');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  return { status, text: await response.text() };
};

test('a draft shows on its own page, in place of what is published', async () => {
  drafts = {
    type: 'film',
    documentId: film?.documentId ?? '',
    rows: { film: [{ ...film, title: 'Only a Draft' } as never] },
  };
  const { status, text } = await look();
  expect(status).toBe(200);
  expect(text).toContain('Only a Draft');
  expect(text).toContain(`/preview/${GOOD}/reload.js`);
  expect((await look(GOOD, 'reload.js')).text).toContain('strapiUpdate');
  const shows = /data-shows="(\w+)"/.exec(text)?.[1];
  expect((await look(GOOD, 'saved')).text).toBe(shows);
  drafts.rows.film = [{ ...film, title: 'Saved Again' } as never];
  expect((await look(GOOD, 'saved')).text).not.toBe(shows);
});

test('a new film has a page before anything of it is public', async () => {
  const fresh = {
    documentId: 'fresh',
    revision: '1',
    title: 'Quite New',
    slug: 'quite-new',
    blurb: 'New.',
    year: 2026,
    countries: ['CA'],
  };
  drafts = { type: 'film', documentId: 'fresh', rows: { film: [{ ...film, ...fresh } as never] } };
  expect((await look()).text).toContain('Quite New');
});

test.each([
  ['person', person, { name: 'Somebody Drafted' }, 'Somebody Drafted'],
  ['programme', programme, { title: 'A Drafted Programme' }, 'A Drafted Programme'],
  ['page', page, { title: 'A Drafted Page' }, 'A Drafted Page'],
  ['screening', screening, { ticketUrl: 'https://drafted.example/' }, 'https://drafted.example/'],
] as const)('a %s shows as well', async (type, entry, change, text) => {
  drafts = { type, documentId: entry?.documentId ?? '', rows: { [type]: [{ ...entry, ...change }] } } as never;
  expect((await look()).text).toContain(text);
});

test('it shows in the site’s other languages, each with the way to the others', async () => {
  drafts = {
    type: 'film',
    documentId: film?.documentId ?? '',
    rows: { film: [{ ...film, title: 'Only a Draft' } as never] },
  };
  expect((await look()).text).toContain(`href="/preview/${GOOD}/fr/"`);
  const { status, text } = await look(GOOD, 'fr/');
  expect(status).toBe(200);
  expect(text).toContain('<html lang="fr"');
  expect(text).toContain('Only a Draft');
  expect(text).toContain(`href="/preview/${GOOD}/"`);
  expect((await look(GOOD, 'tlh/')).status).toBe(404);
});

test('as readers have it, it shows without its draft', async () => {
  drafts = { type: 'film', documentId: film?.documentId ?? '', rows: {} };
  expect((await look()).text).toContain(film?.title);
});

test('a draft that can’t be shown yet says why, and looks again after a save', async () => {
  drafts = { type: 'film', documentId: film?.documentId ?? '', rows: { film: [{ ...film, title: '' } as never] } };
  const { text } = await look();
  expect(text).toContain('This can’t be shown yet.');
  expect(text).toContain('title');
  expect(text).toContain(`/preview/${GOOD}/reload.js`);
});

test('an address that is over answers 410, any other 404', async () => {
  expect((await look('old.token')).status).toBe(410);
  expect(await look('another.token')).toMatchObject({
    status: 404,
    text: 'there is no such preview: open it again from the CMS, or ask whoever sent you the address for a whole one',
  });
  expect((await look('no-token')).status).toBe(404);
  expect((await look(GOOD, 'media/..%2f..%2fcontent.db')).status).toBe(404);
  expect((await look(GOOD, 'media/none.jpg')).status).toBe(404);
});

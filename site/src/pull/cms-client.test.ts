import { createServer, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { versionQuery } from '@also-playing/shared-types/queries/site';
import { afterEach, expect, test } from 'vitest';
import { cmsClient } from './cms-client.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** A CMS that answers each request by the next of these, and the last one again. */
const cms = async (...answers: ((response: ServerResponse) => void)[]): Promise<{ url: string; asked(): number }> => {
  let asked = 0;
  server = createServer((_request, response) => {
    const answer = answers[Math.min(asked++, answers.length - 1)];
    answer?.(response);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { url: `http://127.0.0.1:${port}`, asked: () => asked };
};

const json =
  (status: number, body: unknown) =>
  (response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
const GOOD = { data: { siteVersion: 'v1' } };
const ask = (url: string, options = {}) =>
  cmsClient({ url, token: 'secret', backoff: [1, 1], timeLimit: 200, ...options })(versionQuery);

test('gives the answer', async () => {
  const { url } = await cms(json(200, GOOD));
  expect(await ask(url)).toEqual({ siteVersion: 'v1' });
});

test('tries again when the trouble may pass', async () => {
  const { url, asked } = await cms(json(503, {}), json(502, {}), json(200, GOOD));
  expect(await ask(url)).toEqual({ siteVersion: 'v1' });
  expect(asked()).toBe(3);
});

test('a CMS that is down: one report, after the last try', async () => {
  const { url } = await cms();
  await new Promise((resolve) => server?.close(resolve));
  await expect(ask(url)).rejects.toThrow(
    `the CMS can’t be reached
  what    ECONNREFUSED, 3 times
  where   ${url}/graphql
  remedy  start the CMS ("npm start"), or correct CMS_URL or PORT; the site stays as it is`,
  );
});

test('a CMS that is too slow', async () => {
  const { url } = await cms(() => undefined);
  await expect(ask(url, { timeLimit: 30 })).rejects.toThrow(
    'the CMS is too slow\n  what    no answer within 0.03 s, 3 times',
  );
  server?.closeAllConnections();
});

test('a wrong token: 401 with a body that is no GraphQL, not tried again', async () => {
  const { url, asked } = await cms(
    json(401, { data: null, error: { status: 401, message: 'Missing or invalid credentials' } }),
  );
  await expect(ask(url)).rejects.toThrow(
    'the CMS refused the site’s token\n  what    it answered 401: Missing or invalid credentials',
  );
  expect(asked()).toBe(1);
});

test('HTTP 200 with errors is a failure that quotes the server', async () => {
  const { url, asked } = await cms(
    json(200, { data: null, errors: [{ message: 'Cannot query field "x"' }, { message: 'and another' }] }),
  );
  await expect(ask(url)).rejects.toThrow('it answered 200: Cannot query field "x"; and another');
  expect(asked()).toBe(1);
});

test('an answer that is none: half of one, or one without what was asked', async () => {
  for (const [body, what] of [
    ['{"data":{"siteVer', 'Unterminated string'],
    ['{"data":null}', 'it answered without "siteVersion"'],
    ['{}', 'it answered without "siteVersion"'],
    ['5', 'Invalid execution result'],
  ] as const) {
    const { url } = await cms((response) => response.writeHead(200, { 'content-type': 'application/json' }).end(body));
    await expect(ask(url)).rejects.toThrow(`the CMS answered with something else\n  what    ${what}`);
    server?.close();
  }
});

test('a page where an answer should be: something else than a CMS that is away', async () => {
  const { url } = await cms((response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<h1>Welcome</h1>'),
  );
  await expect(ask(url)).rejects.toThrow(
    `the CMS answered with something else
  what    it answered with text/html; charset=utf-8, 3 times
  where   ${url}/graphql
  remedy  look at what stands between CMS and publisher, and at CMS_URL; the site stays as it is`,
  );
});

/** A megabyte, again and again. */
function* endless(): Generator<Buffer> {
  for (;;) yield Buffer.alloc(1_000_000, ' ');
}

test.each<[what: string, headers: Record<string, string>, body: () => Iterable<Buffer>]>([
  ['without end', {}, endless],
  ['that says how long it is', { 'content-length': '5000000' }, () => [Buffer.alloc(5_000_000, ' ')]],
  [
    'that is small until it is unpacked',
    { 'content-encoding': 'gzip' },
    () => [gzipSync(Buffer.alloc(5_000_000, ' '))],
  ],
])('an answer %s is read no further than it may be long', async (_, headers, body) => {
  const { url, asked } = await cms((response) => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers });
    Readable.from(body()).pipe(response);
  });
  await expect(ask(url, { mostBytes: 2_000_000, timeLimit: 10_000 })).rejects.toThrow(
    'the CMS answered with something else\n  what    it answered with more than 2 MB, 3 times',
  );
  expect(asked()).toBe(3);
});

test.each([{}, { 'content-encoding': 'gzip' }])('one that is as long as it may be is read: %o', async (headers) => {
  const text = Buffer.from(JSON.stringify({ data: { siteVersion: 'v'.repeat(1_000_000) } }));
  const bytes = 'content-encoding' in headers ? gzipSync(text) : text;
  const { url } = await cms((response) => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(bytes);
  });
  expect((await ask(url, { mostBytes: text.length })).siteVersion).toHaveLength(1_000_000);
});

test('what goes wrong with a request says nothing of the token', async () => {
  const { url } = await cms(json(200, GOOD));
  const error = await ask(url, { token: 'secret\nsecret' }).catch((caught: Error) => caught);
  expect((error as Error).message).toContain('the CMS can’t be asked');
  expect((error as Error).message).not.toContain('secret');
});

test('an entry that GraphQL can’t make anything of is named', async () => {
  const { url } = await cms(
    json(200, {
      data: { films: [{ documentId: 'f1', slug: 'quorum', year: null }] },
      errors: [{ message: 'Int cannot represent "soon"', path: ['films', 0, 'year'] }],
    }),
  );
  await expect(ask(url)).rejects.toThrow('Int cannot represent "soon" (year of "quorum", document f1)');
});

test('keeps the cause', async () => {
  const { url } = await cms(json(400, { errors: [{ message: 'no' }] }));
  const error = await ask(url).catch((caught: Error) => caught);
  expect((error as Error).cause).toBeInstanceOf(Error);
});

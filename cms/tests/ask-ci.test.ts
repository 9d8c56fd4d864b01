import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { bootCms, type TestCms } from './boot.ts';
import { entriesOf } from './entries.ts';

/** A GitHub that takes a dispatch, or doesn't, and notes what it was asked. */
let answers: number[] = [];
const asked: { url: string | undefined; authorization: string | undefined; body: unknown }[] = [];
const github = createServer((request, response) => {
  let text = '';
  request.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  request.once('end', () => {
    asked.push({ url: request.url, authorization: request.headers.authorization, body: JSON.parse(text) });
    response.writeHead(answers.shift() ?? 204).end();
  });
});

let cms: TestCms;
let entries: ReturnType<typeof entriesOf>;
const stop = new AbortController();
beforeAll(async () => {
  cms = await bootCms('sqlite');
  entries = entriesOf(cms.strapi);
  await new Promise<void>((resolve) => github.listen(0, '127.0.0.1', resolve));
  const { askCi } = await import('../dist/src/dispatch/ask-ci.js' as string);
  void askCi(
    cms.strapi,
    {
      repository: 'festival/site',
      token: 'secret',
      api: `http://127.0.0.1:${(github.address() as AddressInfo).port}`,
      idle: 400,
      longest: 5_000,
      retry: { first: 50, longest: 100 },
    },
    stop.signal,
  );
});
afterAll(async () => {
  stop.abort();
  github.close();
  await cms.stop();
});

test('a burst of publishes is one dispatch; a draft is none', async () => {
  const film = await entries.film();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(asked).toEqual([]);
  await entries.publish('film', film);
  const other = await entries.film();
  await entries.publish('film', other);
  await vi.waitFor(() => expect(asked).toHaveLength(1), { timeout: 10_000 });
  expect(asked).toEqual([
    { url: '/repos/festival/site/dispatches', authorization: 'Bearer secret', body: { event_type: 'content' } },
  ]);
});

test('a dispatch that was refused is tried again', async () => {
  asked.length = 0;
  answers = [500, 401];
  await entries.publish('film', await entries.film());
  await vi.waitFor(() => expect(asked).toHaveLength(3), { timeout: 10_000 });
});

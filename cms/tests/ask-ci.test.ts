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
let dispatchOf: (env: object) => object | undefined;
const stop = new AbortController();
beforeAll(async () => {
  cms = await bootCms('sqlite');
  entries = entriesOf(cms.strapi);
  await new Promise<void>((resolve) => github.listen(0, '127.0.0.1', resolve));
  const dispatch = await import('../dist/src/dispatch/ask-ci.js' as string);
  ({ dispatchOf } = dispatch);
  void dispatch.askCi(
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

test('a token that no header can hold is refused at the start, and never shown', () => {
  const of = (token: string) => dispatchOf({ DISPATCH_REPOSITORY: 'festival/site', DISPATCH_TOKEN: token });
  expect(of('github_pat_1\n')).toEqual({ repository: 'festival/site', token: 'github_pat_1' });
  expect(of(' \n')).toBeUndefined();
  for (const token of ['github_pat_1\nSECRET2', 'github pat SECRET', 'github_pat_é_SECRET']) {
    expect(() => of(token)).toThrow(
      new Error(`the site's CI can't be asked
  what    DISPATCH_TOKEN has a space, a line break or a letter that no token has
  where   .env at the root of the project, or whatever else sets it
  remedy  copy the token from GitHub again, as one line`),
    );
  }
});

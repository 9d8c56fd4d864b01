import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { cmsClient } from './cms-client.ts';
import { waitForNews } from './wait-for-news.ts';

let server: Server;
afterEach(() => server.close());

/** A CMS that answers the question for news by this version, or never. */
const cms = async (answer?: (variables: object) => string) => {
  server = createServer(async (request, response) => {
    const { variables } = JSON.parse(Buffer.concat(await request.toArray()).toString()) as { variables: object };
    if (!answer) return;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ data: { siteNews: { version: answer(variables), wish: null } } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return cmsClient({ url: `http://127.0.0.1:${port}`, token: 'secret', backoff: [] });
};

test('asks with what is known and how long it would wait, and gives the version', async () => {
  const ask = await cms((variables) => JSON.stringify(variables));
  expect(JSON.parse((await waitForNews(ask, 'v1', 20)).version)).toEqual({ known: 'v1', wait: 20 });
});

test('ends when it is told to, with the reason', async () => {
  const ask = await cms();
  const ended = new AbortController();
  const waiting = waitForNews(ask, 'v1', 20, ended.signal);
  ended.abort(new Error('the publisher stops'));
  await expect(waiting).rejects.toThrow('the publisher stops');
  server.closeAllConnections();
});

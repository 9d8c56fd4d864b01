import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { PullError } from '../src/pull/pull-error.ts';
import { stopReport, tellCms } from './report.ts';
import { readSettings } from './settings.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

/** Tells a CMS that drops so many requests without an answer. */
const tell = async (dropped: number) => {
  let requests = 0;
  server = createServer((request, response) => {
    if (++requests <= dropped) request.socket.destroy();
    else response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: { reportPublish: true } }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const settings = readSettings({ CMS_URL: `http://127.0.0.1:${port}`, SITE_TOKEN: 'token' });
  return tellCms(settings, { outcome: 'rolledBack', release: 1 });
};

test('a connection that the CMS has closed meanwhile is not the end of a report', async () => {
  expect(await tell(1)).toEqual({ heard: true });
});

test('a CMS that doesn’t answer is no fault of a publish', async () => {
  expect(await tell(9)).toEqual({ heard: false });
});

test('a report of many entries with very long texts is one that the CMS takes', () => {
  const failures = Array.from({ length: 80 }, (_, number) => ({
    title: `film "film-${number}" does not match the site contract`,
    what: `url: expected an address, got ${'„'.repeat(200_000)}`,
    where: 'http://cms.example',
    remedy: 'paste the full address',
    entries: [{ type: 'film' as const, documentId: `d${number}` }],
  }));
  const report = stopReport(new PullError(failures));
  expect(report.stoppedBy).toHaveLength(50);
  expect(Buffer.byteLength(JSON.stringify(report))).toBeLessThan(250_000);
});

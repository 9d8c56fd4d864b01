import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Ask } from '../src/pull/cms-client.ts';
import { carryOutWish } from './carry-out-wish.ts';
import { readHold } from './hold.ts';
import { goLive, liveRelease, releaseDirectory } from './releases.ts';
import { readSettings } from './settings.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'wish-'));
  for (const release of [4, 5, 6]) mkdirSync(releaseDirectory(directory, release), { recursive: true });
});
afterEach(() => rmSync(directory, { recursive: true }));

/** Gives what the publisher says of it. */
const wish = async (
  kind: string,
  seen: number,
  // Nobody listens there: a CMS that hears of nothing.
  cms = 'http://127.0.0.1:9',
): Promise<string> => {
  const said: string[] = [];
  const settings = readSettings({ CMS_URL: cms, SITE_TOKEN: 'token', SITE_DIR: directory });
  const ask = (async () => ({})) as Ask;
  await carryOutWish(settings, { id: 'w1', kind, release: seen }, ask, (line) => said.push(line));
  return said.join('\n');
};
const goBackFrom = (seen: number): Promise<string> => wish('rollBack', seen);

test('a wish to go back that is heard again after a crash is a rollback all the same', async () => {
  goLive(directory, 6);
  await goBackFrom(6);
  expect(liveRelease(directory)).toBe(5);
  // The publisher died before it cleared the wish.
  expect(await goBackFrom(6)).toContain('live    release 5');
  expect(liveRelease(directory)).toBe(5);
  expect(readHold(directory)?.release).toBe(5);
});

test('a release that came since the wish has not been judged by anybody, and stays', async () => {
  goLive(directory, 6);
  expect(await goBackFrom(5)).toContain('nothing was rolled back: another release was live by then');
  expect(liveRelease(directory)).toBe(6);
});

test('a wish to publish says so when a release is held, and lets nothing go; the CMS hears that it is held', async () => {
  goLive(directory, 6);
  expect(await wish('publish', 6)).toBe('wish    publish, by an editor');
  await goBackFrom(6);
  const reports: { outcome: string; release?: number; text?: string }[] = [];
  const cms = createServer(async (request, response) => {
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part;
    reports.push(JSON.parse(body).variables.report);
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: { reportPublish: true } }));
  }).listen(0, '127.0.0.1');
  await once(cms, 'listening');
  const said = await wish('publish', 6, `http://127.0.0.1:${(cms.address() as AddressInfo).port}`);
  cms.close();
  cms.closeAllConnections();
  const text = expect.stringMatching(
    /^nothing was published: release 5 has been held since \d{4}-\d\d-\d\d \d\d:\d\d UTC, when somebody rolled back\. Press Resume first$/,
  );
  expect(reports).toEqual([
    { outcome: 'rolledBack', release: 5 },
    { outcome: 'stopped', text },
  ]);
  expect(said).toContain(reports[1]?.text);
  expect(readHold(directory)?.release).toBe(5);
});

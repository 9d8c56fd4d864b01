import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Admin, signIn } from './admin.ts';
import { bootCms, type TestCms } from './boot.ts';

/** The CMS asks no address for an editor: it stands where there are others that only it can reach. */

const asked: string[] = [];
const inside = createServer(({ url = '' }, response) => {
  asked.push(url);
  response.end('secret');
});

let cms: TestCms;
let admin: Admin;
beforeAll(async () => {
  await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
  cms = await bootCms();
  admin = await signIn(cms);
});
afterAll(async () => {
  await cms?.stop();
  inside.close();
});

const PATH = '/upload/actions/upload-from-urls';
/** This machine, by an address that the upload plugin lets through. */
const urls = () => [`http://0.0.0.0:${(inside.address() as AddressInfo).port}/metadata`];

test('an address is refused, with what to do instead', async () => {
  const { status, body } = await admin.request('POST', PATH, { urls: urls() }).catch(() => ({ status: 200, body: {} }));
  expect(asked).toEqual([]);
  expect(status).toBe(403);
  expect(body.error.message).toBe(
    'This CMS fetches no pictures from other addresses: save the picture on your computer, then upload the file',
  );
});

test('a stranger learns nothing of it', async () => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(cms.url + PATH, { method: 'POST', headers, body: JSON.stringify({ urls: urls() }) });
  expect(answer.status).toBe(401);
  expect(asked).toEqual([]);
});

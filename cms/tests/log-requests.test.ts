import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makePreviewToken } from '../src/preview/preview-token.ts';
import { bootCms, type TestCms } from './boot.ts';

/** What a request leaves in the log: enough to see what went on, and nothing that lets its reader in. */

const SECRET = 'preview-secret-of-the-test';
let cms: TestCms;
beforeAll(async () => {
  process.env.PREVIEW_SECRET = SECRET;
  cms = await bootCms();
});
afterAll(async () => {
  delete process.env.PREVIEW_SECRET;
  await cms?.stop();
});

const logged = async (path: string): Promise<string[]> => {
  const http = vi.spyOn(cms.strapi.log, 'http').mockReturnThis();
  await (await fetch(cms.url + path)).text();
  const lines = http.mock.calls.map(([line]) => String(line).replace(/\(\d+ ms\)/, '(0 ms)'));
  http.mockRestore();
  return lines;
};

const token = makePreviewToken(SECRET, { uid: 'api::film.film', documentId: 'none' }, Date.now());

test.each([
  ['a preview', `/also-playing/preview/${token}`, 'GET /also-playing/preview/… (0 ms) 404'],
  [
    'a preview, however it is written',
    `/Also-Playing/PREVIEW/${token}/?a=1`,
    'GET /Also-Playing/PREVIEW/…/?… (0 ms) 404',
  ],
  ['a forgotten password', '/admin/auth/reset-password?code=5ec3e7', 'GET /admin/auth/reset-password?… (0 ms) 404'],
  ['an invitation', '/admin/registration-info?registrationToken=5ec3e7', 'GET /admin/registration-info?… (0 ms) 400'],
  ['the mark on a browser’s tab', '/favicon.ico', 'GET /favicon.ico (0 ms) 200'],
  ['anything else', '/admin/init', 'GET /admin/init (0 ms) 200'],
])('%s', async (_name, path, line) => {
  expect(await logged(path)).toEqual([line]);
});

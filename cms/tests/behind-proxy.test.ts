import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from './admin.ts';
import { bootCms, type TestCms } from './boot.ts';

/** With BEHIND_PROXY: who asks, and how, is what the last proxy says. */

let cms: TestCms;
beforeAll(async () => {
  process.env.BEHIND_PROXY = 'true';
  cms = await bootCms();
  await signIn(cms);
});
afterAll(async () => {
  delete process.env.BEHIND_PROXY;
  await cms?.stop();
});

const logIn = (password: string, forwarded: string): Promise<Response> =>
  fetch(`${cms.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': forwarded, 'x-forwarded-proto': 'https' },
    body: JSON.stringify({ email: 'editor@festival.example', password }),
  });

test('who guesses passwords is stopped, whatever else they write into the header; the editor is not', async () => {
  for (let guess = 1; guess <= 5; guess++) {
    expect((await logIn(`Guess${guess}`, `198.51.100.${guess}, 203.0.113.9`)).status).toBe(400);
  }
  expect((await logIn('Guess6', '198.51.100.6, 203.0.113.9')).status).toBe(429);
  const own = await logIn('Password1', '192.0.2.1');
  expect(own.status).toBe(200);
  expect(own.headers.getSetCookie().join()).toMatch(/;\s*secure/i);
});

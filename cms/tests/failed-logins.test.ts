import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from './admin.ts';
import { bootCms, type TestCms } from './boot.ts';

/** Behind a proxy, which says whence a login comes. */

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

const logIn = (from: string, email: string, password: string, path = '/admin/login'): Promise<Response> =>
  fetch(cms.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
    body: JSON.stringify({ email, password }),
  });
const statusOf = async (...login: Parameters<typeof logIn>): Promise<number> => (await logIn(...login)).status;

/** One password on many accounts, written now so, now so. */
const spray = (from: (index: number) => string, count: number): Promise<number[]> =>
  Promise.all(
    Array.from({ length: count }, (_, index) =>
      statusOf(
        from(index),
        `editor${index}@festival.example`,
        'Festival2026',
        ['/admin/login', '/ADMIN/Login/'][index % 2],
      ),
    ),
  );

const EDITOR = ['editor@festival.example', 'Password1'] as const;

test('who tries a password on many accounts is stopped, and told for how long; nobody else is', async () => {
  const statuses = await spray(() => '203.0.113.9', 40);
  expect(statuses.filter((status) => status === 400)).toHaveLength(30);
  expect(statuses.filter((status) => status === 429)).toHaveLength(10);
  const stopped = await logIn('203.0.113.9', ...EDITOR);
  expect(stopped.status).toBe(429);
  expect((await stopped.json()).error.message).toBe(
    'Too many failed logins from your address: wait five minutes, then try again',
  );
  expect(await statusOf('203.0.113.10', ...EDITOR)).toBe(200);
});

test('whoever has a network of addresses has as many tries as with one', async () => {
  await spray((index) => `2001:db8:0:7::${index.toString(16)}`, 30);
  expect(await statusOf('2001:db8:0:7:8000::1', ...EDITOR)).toBe(429);
  expect(await statusOf('2001:db8:0:8::1', ...EDITOR)).toBe(200);
});

test('an office with one address logs in as often as it likes, and mistypes now and then', async () => {
  const users = cms.strapi.service('admin::user') as unknown as { create(user: object): Promise<unknown> };
  const role = await cms.strapi.db.query('admin::role').findOne({ where: { code: 'programmer' } });
  const password = 'Password1';
  for (let colleague = 0; colleague < 8; colleague++) {
    const email = `colleague${colleague}@festival.example`;
    await users.create({ email, password, firstname: 'Colleague', isActive: true, roles: [role.id] });
    expect(await statusOf('192.0.2.1', email, 'Pasword1')).toBe(400);
    for (let login = 0; login < 4; login++) expect(await statusOf('192.0.2.1', email, password)).toBe(200);
  }
});

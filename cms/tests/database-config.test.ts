import { env } from '@strapi/utils';
import { afterEach, expect, test, vi } from 'vitest';
import config from '../config/database.ts';

/** Which database the CMS takes, by environment. */

afterEach(() => vi.unstubAllEnvs());
const clientOf = (environment: Record<string, string | undefined>): unknown => {
  for (const name of ['DATABASE_CLIENT', 'DATABASE_URL']) vi.stubEnv(name, environment[name]);
  return config({ env }).connection.client;
};

test('SQLite unless told', () => {
  expect(clientOf({})).toBe('sqlite');
  expect(clientOf({ DATABASE_CLIENT: '' })).toBe('sqlite');
  expect(clientOf({ DATABASE_CLIENT: 'sqlite' })).toBe('sqlite');
  expect(clientOf({ DATABASE_CLIENT: 'postgres', DATABASE_URL: 'postgres://127.0.0.1/cms' })).toBe('postgres');
});

test('another database is refused, not taken for SQLite', () => {
  for (const client of ['mysql', 'postgresql', 'Postgres']) {
    expect(() => clientOf({ DATABASE_CLIENT: client })).toThrow(`the CMS doesn't know this database
  what    expected sqlite or postgres, got "${client}"
  where   DATABASE_CLIENT, in the environment or in .env
  remedy  write DATABASE_CLIENT=postgres and DATABASE_URL, or leave both out for SQLite`);
  }
});

test('PostgreSQL wants its address', () => {
  expect(() => clientOf({ DATABASE_CLIENT: 'postgres' })).toThrow(`the CMS doesn't know where PostgreSQL is
  what    DATABASE_URL is not set
  where   the environment or .env
  remedy  write it like DATABASE_URL=postgres://user:password@127.0.0.1:5432/cms`);
});

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundleKey } from './bundle-key.ts';

let root: string;
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'checkout-'));
  write('site/src/pages/index.astro', '<p>One</p>');
  write('site/astro.config.ts', 'export default { site: process.env.SITE_URL, outDir: process.env.OUT_DIR }');
  write('shared-types/src/film.ts', 'export const film = 1;');
  write('pnpm-lock.yaml', 'astro: 7.3.5');
});
afterEach(() => rmSync(root, { recursive: true }));

const ENV = { NODE_ENV: 'production', SITE_URL: 'https://one.example' };
const key = (env: NodeJS.ProcessEnv = ENV): string => bundleKey(env, root);

test.each([
  ['a page', () => write('site/src/pages/index.astro', '<p>Two</p>')],
  ['a new page', () => write('site/src/pages/about.astro', '<p>About</p>')],
  ['the contract', () => write('shared-types/src/film.ts', 'export const film = 2;')],
  ['a package', () => write('pnpm-lock.yaml', 'astro: 7.3.6')],
  ['a file of public/', () => write('site/public/robots.txt', 'User-agent: *')],
])('changes with %s', (_what, change) => {
  const before = key();
  expect(key()).toBe(before);
  change();
  expect(key()).not.toBe(before);
});

test('changes with the environment that the configuration reads, and with no other', () => {
  expect(key({ ...ENV, SITE_URL: 'https://two.example' })).not.toBe(key());
  expect(key({ ...ENV, NODE_ENV: 'development' })).not.toBe(key());
  expect(key({ ...ENV, OUT_DIR: '/elsewhere', EDITOR: 'ed' })).toBe(key());
});

test('is another in another checkout', () => {
  const before = key();
  const copy = mkdtempSync(path.join(os.tmpdir(), 'checkout-'));
  cpSync(root, copy, { recursive: true });
  expect(bundleKey(ENV, copy)).not.toBe(before);
  rmSync(copy, { recursive: true });
});

test('a test makes no page', () => {
  const before = key();
  write('site/src/film.test.ts', '');
  expect(key()).toBe(before);
});

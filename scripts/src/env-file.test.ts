import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureEnvFile, readablePassword } from './env-file.ts';
import { formatProblem } from './problem.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'env-file-'));
  file = join(folder, '.env');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a new .env has every secret, is readable by its owner alone, and is kept by the next start', () => {
  const first = ensureEnvFile(file);
  expect(first.created).toBe(true);
  expect(first.values.HOST).toBe('127.0.0.1');
  expect(first.values.SITE_TOKEN).toMatch(/^[0-9a-f]{128}$/);
  expect(new Set(first.values.APP_KEYS?.split(',')).size).toBe(4);
  expect(statSync(file).mode & 0o777).toBe(0o600);

  const text = readFileSync(file, 'utf8');
  const second = ensureEnvFile(file);
  expect(second).toEqual({ values: first.values, added: [], created: false });
  expect(readFileSync(file, 'utf8')).toBe(text);
  expect(readdirSync(folder)).toEqual(['.env']);
});

test('two machines share no secret', () => {
  const one = ensureEnvFile(file).values;
  const other = ensureEnvFile(join(folder, 'other')).values;
  const shared = Object.keys(one).filter((key) => one[key] === other[key]);
  expect(shared.sort()).toEqual(['EDITOR_EMAIL', 'HOST']);
});

test('what stands in .env is kept byte for byte; keys that are missing or empty are added after it', () => {
  const mine = '# mine\nHOST=0.0.0.0\nAPP_KEYS="a,b"\nSITE_TOKEN=\nSMTP_HOST=mail.example';
  writeFileSync(file, mine, { mode: 0o640 });
  const { values, added, created } = ensureEnvFile(file);
  expect(created).toBe(false);
  expect(readFileSync(file, 'utf8').startsWith(`${mine}\n`)).toBe(true);
  expect(values).toMatchObject({ HOST: '0.0.0.0', APP_KEYS: 'a,b', SMTP_HOST: 'mail.example' });
  expect(values.SITE_TOKEN).toHaveLength(128);
  expect(added).toContain('SITE_TOKEN');
  expect(added).not.toContain('HOST');
  expect(statSync(file).mode & 0o777).toBe(0o640);
});

test('an .env that cannot be written is a problem with a remedy', () => {
  const unreachable = join(folder, 'gone', '.env');
  let report = '';
  try {
    ensureEnvFile(unreachable);
  } catch (error) {
    report = formatProblem(error);
  }
  expect(report).toContain('.env cannot be written\n  what    ENOENT');
  expect(report).toContain(`  where   ${unreachable}\n  remedy  make the folder writable`);
});

test('a password pleases Strapi and reads well', () => {
  for (let round = 0; round < 50; round += 1) expect(readablePassword()).toMatch(/^[A-Z][a-z]{3}(-[a-z]{4}){3}-\d\d$/);
});

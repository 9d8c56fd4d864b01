import { expect, test } from 'vitest';
import { fullDisk } from './full-disk.ts';

const PLACES = { contentDirectory: '/srv/content', siteDirectory: '/srv/site' };
const system = (code: string, more: object): Error =>
  Object.assign(new Error(`${code}: no, open '/srv/site/7.json'`), { code, syscall: 'open', ...more });

test.each([
  [system('EACCES', { path: '/srv/site/7.json' }), '/srv/site/7.json'],
  [system('EPERM', { path: '/srv/site/7.json' }), '/srv/site/7.json'],
  [system('EROFS', { path: '/srv/site/7.json' }), '/srv/site/7.json'],
  [system('SQLITE_READONLY_DIRECTORY', {}), '/srv/content, /srv/site'],
  [system('SQLITE_CANTOPEN', {}), '/srv/content, /srv/site'],
])('what the publisher may not write is said with its place: %s', (error, where) => {
  expect(fullDisk(error, PLACES)?.message).toMatch(
    new RegExp(`^the publisher may not read or write its files; the site stays as it is.
  what    ${error.message}
  where   ${where}
  remedy  give the user that runs it \\(\\d+\\) the right to read and write there, then run "pnpm site publish" again$`),
  );
  expect(fullDisk(error, PLACES)?.cause).toBe(error);
});

test('a full disk is another matter', () => {
  expect(fullDisk(system('ENOSPC', { path: '/srv/site/7.json' }), PLACES)?.message).toMatch(/^the disk is full/);
});

test.each([
  [system('EACCES', { syscall: 'listen', path: undefined })],
  [system('EACCES', { syscall: 'spawn cp', path: 'cp' })],
  [system('ENOENT', { path: '/srv/site/7.json' })],
  [new Error('no')],
])('any other error is none of the disk’s: %s', (error) => {
  expect(fullDisk(error, PLACES)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { redirect } from './redirect.ts';

const isRefused = (from: string, to = '/tickets/'): boolean =>
  !redirect.safeParse({ documentId: 'r', from, to }).success;

test.each(['/old/', '/programme.pdf', '/films/Der-Übergang/', '/old.php', '/%C3%A9t%C3%A9/'])(
  'an address may have been %s',
  (from) => expect(isRefused(from)).toBe(false),
);

test.each([
  '/../x/',
  '/x/../../y/',
  '/%2e%2e/x/',
  '/a/%2E./b/',
  '/100%/',
  '/*',
  '/:splat/',
  '/a%20b/',
  '/a%0Ab/',
  '/a//b/',
  '//evil.example/',
])('%s would lead out of the site, or is a rule to a host', (from) => expect(isRefused(from)).toBe(true));

test.each([
  'https://a.example/a b',
  'https://a.example/\n/* https://evil.example',
  '/a b/',
  '/\\evil.example',
  'javascript:alert(1)',
])('nothing leads to %j', (to) => expect(isRefused('/old/', to)).toBe(true));

import { expect, test } from 'vitest';
import { redirect } from './redirect.ts';

const isRefused = (from: string, to = '/tickets/'): boolean =>
  !redirect.safeParse({ documentId: 'r', from, to }).success;

test.each([
  '/old/',
  '/programme.pdf',
  '/films/Der-Übergang/',
  '/old.php',
  '/index.php/2019/programme/',
  '/2019/index.html',
  '/%C3%A9t%C3%A9/',
  '/a&b/',
  '/calendar/2019/',
  '/schedule/2019-12-06/',
  '/films/letter/',
  '/news/feed.xml',
  `/${'é'.repeat(127)}/`,
])('an address may have been %s', (from) => expect(isRefused(from)).toBe(false));

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
  '/a%5cb/',
  '/a%2Fb/',
  '/a%3Fb/',
  '/%252e%252e/x/',
  '/a\uD800/',
  '//evil.example/',
])('%s would lead out of the site, or is a rule to a host', (from) => expect(isRefused(from)).toBe(true));

test.each([
  '/films/section/roots/',
  '/Films/Country/JP',
  '/films/language/en/',
  '/films/form/programme/',
  '/films/letter/a/',
  '/people/letter/a/',
  '/films/quorum/calendar.ics',
  '/films/index.html/a/',
  '/films/quorum/index.html.br/',
  '/icon.svg/',
  '/icon-192.png',
  '/feed.xml/a/',
  '/feed.xml',
  '/feed.xml.br/',
  '/robots.txt',
  '/404.html',
  '/500/',
  '/_headers',
  '/_redirects',
  '/_astro/a.css',
  '/media/0123456789abcdef-360.avif',
  '/data/programme.json',
  '/schedule/day.css',
])('%s is the site’s own', (from) => expect(isRefused(from)).toBe(true));

test.each([`/${'a'.repeat(256)}/`, `/a/${'é'.repeat(128)}/`])('%s is longer than a name can be', (from) =>
  expect(isRefused(from)).toBe(true),
);

test.each(['/', '/tickets/?from=a//b', '/a/../b/', '/feed.xml', '/%C3%A9t%C3%A9/#a'])('it may lead to %s', (to) =>
  expect(isRefused('/old/', to)).toBe(false),
);

test.each([
  'https://a.example/a b',
  'https://a.example/\n/* https://evil.example',
  '/a b/',
  '/\\evil.example',
  '/./\\evil.example',
  '/.//evil.example/',
  '/%2e//evil.example/',
  '/../..//evil.example/',
  'javascript:alert(1)',
])('nothing leads to %j', (to) => expect(isRefused('/old/', to)).toBe(true));

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { redirects } from '@also-playing/shared-types/examples/redirects';
import { redirect } from '@also-playing/shared-types/redirect';
import { expect, test } from 'vitest';
import { exampleContent } from '../store/example-content.ts';
import { FILTERS } from '../store/film-index.ts';
import { HEADER_POLICY, META_POLICY } from '../ui/policy.ts';
import { toHeaders } from './headers.ts';
import { toRedirects } from './redirects.ts';
import { toSitemap } from './sitemap.ts';

test('the policy allows no script and no style but the site’s own files', () => {
  for (const policy of [HEADER_POLICY, META_POLICY]) {
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src-elem 'self';/);
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe/);
  }
  expect(toHeaders()).toContain(`/*\n  content-security-policy: ${HEADER_POLICY}\n`);
});

test('a redirect leads on in each language; a page that stands at its beginning wins', () => {
  const [one] = redirects;
  if (!one) throw new Error('there is no example');
  const content = exampleContent({
    redirects: [
      { ...one, from: '/Old/Film', to: '/films/quorum/' },
      { ...one, documentId: 'r2', from: '/films/quorum/', to: '/elsewhere/' },
      { ...one, documentId: 'r3', from: '/shop/', to: 'https://shop.example/' },
    ],
  });
  expect(toRedirects(content)).toBe(
    [
      '/old/film/ /films/quorum/ 301',
      '/shop/ https://shop.example/ 301',
      '/fr/old/film/ /fr/films/quorum/ 301',
      '/fr/shop/ https://shop.example/ 301',
      '',
    ].join('\n'),
  );
});

test('hosts know one page by several addresses: it wins over a redirect from each', () => {
  const [one] = redirects;
  if (!one) throw new Error('there is no example');
  const from = [
    '/films/quorum/index.html',
    '/Films/Quorum/INDEX.html',
    '/films/index.html',
    '/index.html',
    '/2019/index.html',
  ];
  const content = exampleContent({
    redirects: from.map((address, at) => ({ ...one, documentId: `r${at}`, from: address })),
  });
  expect(toRedirects(content)).toBe('/2019/ /films/the-night-shift/ 301\n/fr/2019/ /fr/films/the-night-shift/ 301\n');
});

test('a redirect to what the site doesn’t have now waits', () => {
  const [one] = redirects;
  if (!one) throw new Error('there is no example');
  const to = [
    '/schedule/2026-12-05/?a#b',
    '/schedule/1999-12-05/',
    '/films/country/ca/',
    '/films/country/aq/',
    '/Films/Quorum',
    '/feed.xml',
    '/no-such-page/',
  ];
  const content = exampleContent({
    redirects: to.map((address, at) => ({ ...one, documentId: `r${at}`, from: `/${at}/`, to: address })),
  });
  expect(content.days()).toContain('2026-12-05');
  expect(
    toRedirects(content)
      .split('\n')
      .filter((line) => !line.startsWith('/fr/')),
  ).toEqual([
    '/0/ /schedule/2026-12-05/?a#b 301',
    '/2/ /films/country/ca/ 301',
    '/4/ /Films/Quorum 301',
    '/5/ /feed.xml 301',
    '',
  ]);
});

const PAGES = path.join(import.meta.dirname, '../pages');
const EXAMPLES: Record<string, string> = {
  filter: 'country',
  value: 'jp',
  letter: 'a',
  size: '192',
  slug: 'union',
  day: '2026-12-04',
};
/** An address of each route: `/films/country/jp/`. Pages of entries are in the sitemap, and win while they are there. */
const routes = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|astro)$/.test(file) && !/\[(slug|\.\.\.from)\]\.astro$/.test(file))
  .map((file) =>
    `/${file.replace('[...locale]/', '')}`
      .replace(/\[(\w+)\]/g, (_, name) => EXAMPLES[name] ?? '')
      .replace(/(\/index)?\.astro$/, '/')
      .replace(/\.ts$/, ''),
  );
const beside = ['/_headers', '/_redirects', '/_astro/page.css', '/media/0123-360.avif'];

const filters = FILTERS.map((filter) => `/films/${filter}/any/`);

test.each([...routes, ...filters, ...beside])('no redirect takes the place of %s', (address) => {
  const { data } = redirect.safeParse({ documentId: 'r', from: address, to: '/elsewhere/' });
  expect(data ? toRedirects(exampleContent({ redirects: [data] })) : '').toBe('');
});

test('the sitemap has each page once in each language, with the others beside', () => {
  const sitemap = toSitemap(exampleContent());
  expect(sitemap.match(/<loc>https:\/\/site\.example\/films\/the-night-shift\/<\/loc>/g)).toHaveLength(1);
  expect(sitemap.match(/<loc>https:\/\/site\.example\/fr\/films\/the-night-shift\/<\/loc>/g)).toHaveLength(1);
  expect(sitemap).toContain(
    '<xhtml:link rel="alternate" hreflang="fr" href="https://site.example/fr/films/the-night-shift/"/>',
  );
});

test('a target that is no plain text is written so that a header can hold it', () => {
  const [one] = redirects;
  if (!one) throw new Error('there is no example');
  const content = exampleContent({
    redirects: [
      { ...one, from: '/film/', to: 'https://example.org/映画' },
      { ...one, documentId: 'r2', from: '/old.pdf', to: '/tickets/?from=%C3%A9' },
    ],
  });
  expect(toRedirects(content).split('\n').slice(0, 2)).toEqual([
    '/film/ https://example.org/%E6%98%A0%E7%94%BB 301',
    '/old.pdf /tickets/?from=%C3%A9 301',
  ]);
});

import { redirects } from '@also-playing/shared-types/examples/redirects';
import { expect, test } from 'vitest';
import { exampleContent } from '../store/example-content.ts';
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

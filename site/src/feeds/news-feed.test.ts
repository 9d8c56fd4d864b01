import { films } from '@also-playing/shared-types/examples/films';
import { expect, test } from 'vitest';
import type { Entries } from '../store/content.ts';
import { exampleContent } from '../store/example-content.ts';
import { toReader } from '../words/reader.ts';
import { toNewsFeed } from './news-feed.ts';

const feedOf = (changes: Partial<Entries>): string => {
  const content = exampleContent({ programmes: [], screenings: [], ...changes });
  return toNewsFeed(content, toReader(content));
};
const [film] = films;
if (!film) throw new Error('there is no example');

test('the latest come first, by when they were first published', () => {
  const feed = feedOf({
    films: [
      { ...film, documentId: 'a', slug: 'a', firstPublishedAt: '2026-10-01T10:00:00.000Z' },
      { ...film, documentId: 'b', slug: 'b', firstPublishedAt: '2026-11-01T10:00:00.000Z' },
    ],
  });
  expect([...feed.matchAll(/<id>https:\/\/site\.example\/films\/(\w)\/<\/id>/g)].map(([, slug]) => slug)).toEqual([
    'b',
    'a',
  ]);
  expect(feed).toContain('<updated>2026-11-01T10:00:00.000Z</updated>');
});

test('a text is a text: markup in it is none, and can’t end the element', () => {
  const title = '<script>alert(1)</script> & ]]> more';
  const feed = feedOf({ films: [{ ...film, title, firstPublishedAt: '2026-10-01T10:00:00.000Z' }] });
  expect(feed).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; ]]&gt; more');
  expect(feed).not.toContain('<script>');
});

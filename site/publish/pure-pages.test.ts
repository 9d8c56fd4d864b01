import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { purePages } from './pure-pages.ts';

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url));

/** What the check says of a file: nothing, or the first line of its error. */
const check = (file: string, code: string, imported?: string): string | undefined => {
  const plugin = purePages() as unknown as Record<'resolveId' | 'transform', (...args: string[]) => void>;
  const context = {
    error(text: string): never {
      throw new Error(text);
    },
  };
  try {
    if (imported) plugin.resolveId.call(context, imported, SOURCE + file);
    plugin.transform.call(context, code, SOURCE + file);
    return undefined;
  } catch (error) {
    return (error as Error).message.split('\n')[0];
  }
};

test.each([
  ['film/film-page.ts', 'const today = new Date();'],
  ['film/film-page.ts', 'const at = Date.now();'],
  ['ui/shuffle.ts', 'list.sort(() => Math.random() - 0.5)'],
  ['film/film-page.ts', 'const secret = process.env.SITE_TOKEN;'],
  ['film/film-page.ts', 'const flag = import.meta.env.MODE;'],
  ['film/film-page.ts', 'await fetch("https://example.org")'],
  ['film/film-page.ts', 'number.toLocaleString()'],
  ['film/film-page.ts', 'new Intl.DateTimeFormat(undefined, { timeZone })'],
  ['pages/films/[slug].astro', '---\nconst { url } = Astro.request;\n---\n<p>{url}</p>'],
])('%s may not: %s', (file, code) => {
  expect(check(file, code)).toMatch(/^src\/.* uses "/);
});

test.each([
  ['film/film-page.ts', 'const day = new Date(instant);'],
  ['film/film-page.ts', "new Intl.DateTimeFormat(locale, { timeZone: 'UTC' })"],
  ['film/film-page.ts', '// new Date() would make two builds differ\nconst now = content.now();'],
  ['ui/Carousel.astro', '<ul></ul>\n<script>const now = Date.now();</script>'],
  ['store/current.ts', 'process.env.CONTENT_DIR'],
])('%s may: %s', (file, code) => {
  expect(check(file, code)).toBeUndefined();
});

test.each([
  ['film/film-page.ts', 'node:fs'],
  ['film/film-page.ts', 'graphql-request'],
  ['film/film-page.ts', '../store/current.ts'],
  ['pages/index.astro', '../store/store.ts'],
  ['pages/index.astro', '../pull/pull.ts'],
])('%s may not import %s', (file, imported) => {
  expect(check(file, '', imported)).toMatch(/^src\/.* imports "/);
});

test.each([
  ['pages/index.astro', '../store/paths.ts'],
  ['film/film-page.ts', '../ui/fit.ts'],
  ['film/film-page.ts', '@also-playing/shared-types/film'],
])('%s may import %s', (file, imported) => {
  expect(check(file, '', imported)).toBeUndefined();
});

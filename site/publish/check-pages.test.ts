import { expect, test } from 'vitest';
import { PageCheck } from './check-pages.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Page</title></head><body>${body}</body></html>`;

/** What the check says of a site: nothing, or its report. */
const check = async (files: Record<string, string>, moved: string[] = []): Promise<string | undefined> => {
  const pages = new PageCheck('https://festival.example');
  for (const [file, text] of Object.entries(files)) pages.read(file, Buffer.from(text));
  try {
    await pages.finish(
      (file) => file in files,
      (pathname) => moved.includes(pathname),
    );
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};

test('a site whose links all lead somewhere', async () => {
  const links = [
    '<a href="/"></a><a href="/films/caf%C3%A9/#next"></a><a href="../"></a><a href="#main"></a>',
    '<a href="/old/"></a><a href="https://festival.example/films/caf%C3%A9/"></a>',
    '<a href="https://elsewhere.example/none/"></a><a href="mailto:box@festival.example"></a><img src="data:,">',
    '<img src="/a.jpg" srcset="/a.jpg 360w, /b.jpg 720w"><a href="/calendar.ics"></a><br><svg><path d="M0 0"/></svg>',
  ];
  const files = {
    'index.html': page(''),
    'films/café/index.html': page(links.join('\n')),
    'films/index.html': page(''),
  };
  expect(
    await check({ ...files, 'a.jpg': '', 'b.jpg': '', 'calendar.ics': 'BEGIN:VCALENDAR' }, ['/old/']),
  ).toBeUndefined();
});

test.each([
  '<a href="/films/none/"></a>',
  '<a href="none/"></a>',
  '<a href="https://festival.example/none/"></a>',
  '<img src="/none.jpg">',
  '<img srcset="/ 1x, /none.jpg 2x">',
  '<source srcSet="/none.avif 360w">',
  '<link rel="stylesheet" href="/_astro/none.css">',
  '<script src="/none.js"></script>',
  '<form action="/none/"></form>',
])('%s leads nowhere', async (body) => {
  expect(await check({ 'index.html': page(body) })).toMatch(
    /^the page \/ is not fit to be seen\n {2}what {4}a link leads to \/\S*none\S*, and the site has no such page or file\n/,
  );
});

test('a link that is on every page is one fault', async () => {
  const menu = page('<a href="/box-office/"></a>');
  expect(
    await check({ 'index.html': menu, 'films/a/index.html': menu, '404.html': menu }),
  ).toBe(`the page / is not fit to be seen
  what    a link leads to /box-office/, and the site has no such page or file
  where   index.html, and 2 more
  remedy  correct the link or text in the entry, or the page’s code; then publish again
Faults: 1, files: 3; the site stays as it is.`);
});

test.each([
  ['half a page', page('<p>One</p>').slice(0, -20)],
  ['an element that is not closed', page('<p>One<div></div></p>')],
  ['an end that nothing began', page('<p>One</p></section>')],
  ['an element that ends in another', page('<b>One<i>two</b></i>')],
  ['a link in a link', page('<a href="/films/"><b><a href="/films/">One</a></b></a>')],
  ['an element that only looks closed', page('<div/>')],
  ['no title', page('').replace('Page', '')],
  ['two bodies', page('<body></body>')],
  ['nothing', ''],
])('%s is no page', async (_name, text) => {
  expect(await check({ 'films/index.html': text })).toContain('the page /films/ is not fit to be seen');
});

test('feeds and data are read too', async () => {
  expect(await check({ 'feed.xml': '<rss><channel/></rss>', 'program.json': '{}' })).toBeUndefined();
  expect(await check({ 'feed.xml': '<rss><channel></rss>' })).toContain('<channel> is not closed');
  expect(await check({ 'program.json': '{' })).toContain('program.json');
});

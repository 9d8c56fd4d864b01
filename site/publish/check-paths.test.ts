import { expect, test } from 'vitest';
import { checkPaths } from './check-paths.ts';

const page = (pathname: string) => ({
  pathname,
  file: `${pathname.slice(1)}/index.html`,
  route: { component: 'src/pages/films/[slug].astro' } as never,
});
const check =
  (paths: string[], others: string[] = []) =>
  () =>
    checkPaths(paths.map(page), new Set(others));

test('pages at places of their own', () => {
  expect(check(['/films/a', '/films/b', '/films'], ['favicon.svg', 'films/a.jpg'])).not.toThrow();
});

test.each([
  ['the same', ['/films/a', '/films/a'], []],
  ['but for case', ['/films/Ada', '/films/ada'], []],
  ['but for Unicode form', ['/films/caf\u00e9', '/films/cafe\u0301'], []],
  ['a file of public/', ['/films/a'], ['films/a/index.html']],
  ['a file where a folder should be', ['/films/a'], ['films/a']],
  ['a folder where a file should be', ['/films'], ['films/index.html/x']],
])('%s are refused', (_name, paths, others) => {
  expect(check(paths, others)).toThrow(/^two pages at one address\n {2}what .*\n {2}where {3}\/films.*\n {2}remedy/);
});

test('a redirect is called what its entry is', () => {
  const redirect = { ...page('/old'), route: { component: 'src/pages/[...from].astro' } as never };
  expect(() => checkPaths([page('/old'), redirect], new Set())).toThrow('and the redirect from /old/\n');
});

import { expect, test } from 'vitest';
import { buildFailed, PassingBuildError } from './run-astro.ts';

/** A publisher tries again only what may pass: for anything else it waits for another content. */
test.each([
  ['', 'SIGKILL'],
  ['Error: ENOSPC: no space left on device, write', null],
] as const)('a build that the machine ended may go through the next time: %s %s', (said, signal) => {
  const error = buildFailed(said, signal);
  expect(error).toBeInstanceOf(PassingBuildError);
  expect(error.message).toMatch(/what {4}.+\n {2}where {3}.+\n {2}remedy {2}.+/);
});

test('one that Astro refuses is tried again only when something else is there to try', () => {
  const error = buildFailed('FilmPage.astro:12 Unexpected token', null);
  expect(error).not.toBeInstanceOf(PassingBuildError);
  expect(error.message).toContain('FilmPage.astro:12');
});

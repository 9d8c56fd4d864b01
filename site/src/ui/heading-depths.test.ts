import { expect, test } from 'vitest';
import { headingDepths } from './heading-depths.ts';

test.each([
  [
    [1, 2, 2, 3, 1],
    [1, 2, 2, 3, 1],
  ],
  [
    [1, 3, 3, 2, 1],
    [1, 2, 2, 2, 1],
  ],
  [
    [3, 3, 1, 6],
    [1, 1, 1, 2],
  ],
  [[], []],
])('levels %j stand %j deep', (levels, depths) => {
  expect(headingDepths(levels)).toEqual(depths);
});

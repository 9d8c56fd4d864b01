import { expect, test } from 'vitest';
import { blocks } from './blocks.ts';

const item = { type: 'list-item', children: [{ type: 'text', text: 'one radio' }] };

/** As the form's editor writes it: an item, and after it the list that Tab makes of the next. */
const list = (levels: number): object => {
  let made: object = { type: 'list', format: 'ordered', indentLevel: levels - 1, children: [item] };
  for (let level = levels - 2; level >= 0; level--) {
    made = { type: 'list', format: 'ordered', indentLevel: level, children: [item, made] };
  }
  return made;
};
const said = (levels: number): string | undefined => blocks.safeParse([list(levels)]).error?.issues[0]?.message;

test('a list may have five levels', () => {
  expect(said(5)).toBeUndefined();
  expect(said(6)).toMatch(/^a list has more than 5 levels\n/);
});

test('however deep a list is, it is refused in words', () => {
  expect(said(100_000)).toMatch(/^a list has more than 5 levels\n/);
});

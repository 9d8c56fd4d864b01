import { expect, test } from 'vitest';
import { type Box, fitTitle } from './fit-title.ts';

const WIDE: Box = { width: 98, height: 27, largest: 12, smallest: 3, lineHeight: 0.9 };
const PHONE: Box = { width: 97, height: 86, largest: 27, smallest: 9, lineHeight: 0.9 };

test('a short title is as large as titles get', () => {
  expect(fitTitle('Zinc', WIDE)).toEqual({ size: 12, lines: 1 });
});

test('on a phone it takes the lines that make it larger', () => {
  expect(fitTitle('The Night Shift', PHONE)).toEqual({ size: 27, lines: 2 });
});

test('stays on one line where another gains little', () => {
  expect(fitTitle('The Cartographer’s Daughter', WIDE).lines).toBe(1);
});

test('a long title is never higher than its box', () => {
  const { size, lines } = fitTitle(
    'The Assassination of a Very Long Sentence by the People Who Had to Typeset It',
    WIDE,
  );
  expect(size * lines * WIDE.lineHeight).toBeLessThanOrEqual(WIDE.height);
  expect(size).toBeGreaterThan(5);
});

test('real widths count: narrow letters are set larger than wide ones', () => {
  const field = { ...WIDE, largest: 60, height: 60 };
  expect(fitTitle('Illilli', field).size).toBeGreaterThan(1.5 * fitTitle('Wowmmow', field).size);
});

test('a word that fits nowhere doesn’t shrink below what can be read', () => {
  expect(fitTitle('a'.repeat(255), PHONE).size).toBe(9);
});

test('titles in other scripts break where they may', () => {
  expect(fitTitle('東京物語と雨月物語と浮雲', PHONE).lines).toBeGreaterThan(1);
});

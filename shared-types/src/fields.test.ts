import { expect, test } from 'vitest';
import { multiline, text } from './fields.ts';

test.each([
  ['a title pasted from a printed page', 'The Night\nShift', 'The Night Shift'],
  ['one from another system, with spaces around its break', ' The Night \r\n\r\n  Shift\r\n', 'The Night Shift'],
  ['the breaks of word processors', 'The\vNight\fShift\u2028of\u2029the\u0085City', 'The Night Shift of the City'],
  ['lines of a calendar', 'R\r\nBEGIN:VEVENT\rUID:e', 'R BEGIN:VEVENT UID:e'],
])('%s becomes one line', (_, typed, shown) => {
  expect(text(255).parse(typed)).toBe(shown);
});

test('a text of nothing but line breaks is none', () => {
  expect(text(255).safeParse('\r\n\u2028').success).toBe(false);
});

test('where a form has several lines, they stay', () => {
  expect(multiline(255).parse(' First.\r\n\r\nSecond.\n')).toBe('First.\r\n\r\nSecond.');
});

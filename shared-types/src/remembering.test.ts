import { expect, test } from 'vitest';
import { remembering } from './remembering.ts';

const counting = () => {
  const asked: string[] = [];
  const answer = remembering((first: string, second = 'none') => {
    asked.push(first);
    if (first === 'bad') throw new Error('no answer');
    return `${first} ${second}`;
  });
  return { asked, answer };
};

test('the same texts are answered once, others by themselves', () => {
  const { asked, answer } = counting();
  expect([answer('a'), answer('a'), answer('a', 'b'), answer('b')]).toEqual(['a none', 'a none', 'a b', 'b none']);
  expect(asked).toEqual(['a', 'a', 'b']);
});

test('an error is none to remember, and a long text too long', () => {
  const { asked, answer } = counting();
  const long = 'x'.repeat(10_000);
  for (let times = 0; times < 2; times++) {
    expect(() => answer('bad')).toThrow('no answer');
    expect(answer(long)).toBe(`${long} none`);
  }
  expect(asked).toEqual(['bad', long, 'bad', long]);
});

test('it forgets before it fills the memory', () => {
  const { asked, answer } = counting();
  for (let number = 0; number <= 20_000; number++) answer(String(number));
  answer('0');
  expect(asked.filter((text) => text === '0')).toHaveLength(2);
});

import { expect, test } from 'vitest';
import { wordsOf } from '../words/words.ts';
import { formatClock, toOnNowChart } from './on-now-chart.ts';

const DIGITS = wordsOf('en').clock;
const at = (time: string): number => Date.parse(`2026-12-05T${time}:00-04:00`);
const run = (start: string, end: string) => ({ start: at(start), end: at(end) });

test('the axis holds all bars, from a full hour to the quarter after the last end', () => {
  const chart = toOnNowChart([run('17:15', '19:00'), run('18:30', '19:47')], at('18:40'), 'America/Halifax', DIGITS);
  expect(chart.hours).toEqual([
    { at: 0, text: '17:00' },
    { at: 33.33, text: '18:00' },
    // The clock, 18:40, stands there.
    { at: 66.67, text: '' },
    { at: 100, text: '20:00' },
  ]);
  expect(chart.bars[0]).toEqual({ from: 8.33, to: 66.67, spent: 80.95 });
  expect(chart.now).toBe(55.56);
});

test('the clock is that of the place', () => {
  expect(formatClock(at('00:05'), 'America/Halifax', DIGITS)).toBe('00:05');
  expect(formatClock(at('18:05'), 'America/Halifax', wordsOf('fr').clock)).toBe('18\u202fh\u202f05');
});

import { expect, test } from 'vitest';
import { clockProblem, formatOffset } from './local-time.ts';
import { formatProblem } from './problem.ts';

const problem = (...args: Parameters<typeof clockProblem>): string | undefined => {
  const found = clockProblem(...args);
  return found && formatProblem(found);
};

test('a time that clocks skip is said, with the one that they show', () => {
  expect(problem('2026-03-08T02:30', 'America/Halifax')).toBe(
    'Clocks in America/Halifax go forward over 02:30 on this day: write the time that they show, perhaps 03:30',
  );
  expect(problem('2026-03-08T03:00', 'America/Halifax')).toBeUndefined();
});

test('a time that happens twice asks which, until somebody has said', () => {
  expect(problem('2026-11-01T01:30', 'America/Halifax')).toBe(
    'Clocks in America/Halifax go back on this day, and 01:30 happens twice: choose the first (UTC−3) or the second (UTC−4)',
  );
  expect(problem('2026-11-01T01:30', 'America/Halifax', 'second')).toBeUndefined();
  expect(problem('2026-11-01T01:30', 'Asia/Tokyo')).toBeUndefined();
});

test('what is no time, and a place that is none, are said elsewhere', () => {
  expect(problem('2026-11-01', 'America/Halifax')).toBeUndefined();
  expect(problem('2026-11-01T01:30', 'Halifax')).toBeUndefined();
});

test('offsets are printed as people say them', () => {
  expect(formatOffset('2026-07-01T12:00', 'America/St_Johns')).toBe('UTC−2:30');
  expect(formatOffset('2026-07-01T12:00', 'Europe/London')).toBe('UTC+1');
});

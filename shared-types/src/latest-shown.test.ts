import { expect, test } from 'vitest';
import { latestShown } from './local-time.ts';

const HALIFAX = 'America/Halifax';

test('is the wall-clock time of the zone', () => {
  expect(latestShown('2026-12-01T13:59:59Z', HALIFAX)).toBe('2026-12-01T09:59');
  expect(latestShown('2026-12-01T14:00:00Z', HALIFAX)).toBe('2026-12-01T10:00');
  expect(latestShown('2026-12-01T14:00:00Z', 'UTC')).toBe('2026-12-01T14:00');
});

test('never goes back: clocks show half past one twice, and it stays at the end of the first hour', () => {
  expect(latestShown('2026-11-01T04:30:00Z', HALIFAX)).toBe('2026-11-01T01:30');
  expect(latestShown('2026-11-01T05:00:00Z', HALIFAX)).toBe('2026-11-01T01:59');
  expect(latestShown('2026-11-01T05:30:00Z', HALIFAX)).toBe('2026-11-01T01:59');
  expect(latestShown('2026-11-01T06:00:00Z', HALIFAX)).toBe('2026-11-01T02:00');
});

test('passes over a time that clocks skip', () => {
  expect(latestShown('2026-03-08T05:59:00Z', HALIFAX)).toBe('2026-03-08T01:59');
  expect(latestShown('2026-03-08T06:00:00Z', HALIFAX)).toBe('2026-03-08T03:00');
});

test.each(['America/Halifax', 'Australia/Lord_Howe', 'Africa/Casablanca'])(
  'in %s it only ever rises, through a year',
  (zone) => {
    let last = '';
    for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2027, 0, 1); time += 30 * 60_000) {
      const shown = latestShown(new Date(time).toISOString(), zone);
      expect(shown >= last).toBe(true);
      last = shown;
    }
  },
  60_000,
);

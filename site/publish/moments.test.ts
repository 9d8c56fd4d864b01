import { expect, test } from 'vitest';
import { exampleEntries } from '../src/store/example-content.ts';
import { timedScreenings } from '../src/store/timed-screenings.ts';
import { momentsAround } from './moments.ts';

const [screening] = exampleEntries.screenings.filter(({ film, online }) => film && !online);
if (!screening) throw new Error('the examples have no screening');

const moments = (now: string, changes: Partial<typeof screening> = {}) => {
  const entries = {
    ...exampleEntries,
    programmes: [],
    screenings: [{ ...screening, localStart: '2026-12-05T18:30', venue: 'main-hall', runtimeMinutes: 90, ...changes }],
  };
  return momentsAround(timedScreenings(entries), entries, now);
};

test('a screening starts and ends', () => {
  // 18:30 in Halifax is 22:30 in UTC.
  expect(moments('2026-12-05T22:29:00Z').next).toBe('2026-12-05T22:30:00Z');
  expect(moments('2026-12-05T22:30:00Z').last).toBe('2026-12-05T22:30:00Z');
  expect(moments('2026-12-05T22:40:00Z').next).toBe('2026-12-06T00:00:00Z');
});

test('tickets go on sale', () => {
  const salesOpenAt = '2026-12-05T09:00:00+00:00';
  expect(moments('2026-12-05T08:59:00Z', { salesOpenAt }).next).toBe('2026-12-05T09:00:00Z');
  expect(moments('2026-12-05T09:00:00Z', { salesOpenAt }).last).toBe('2026-12-05T09:00:00Z');
});

test('an online window opens and closes', () => {
  const availability = { from: '2026-12-10T12:30', until: '2026-12-10T20:15', territories: [] };
  const online = { online: true, venue: undefined, availability };
  expect(moments('2026-12-10T16:29:00Z', online).next).toBe('2026-12-10T16:30:00Z');
  expect(moments('2026-12-10T23:59:00Z', online).next).toBe('2026-12-11T00:15:00Z');
});

test('a day begins by the calendar, and by the festival’s count', () => {
  expect(moments('2026-12-20T03:59:00Z').next).toBe('2026-12-20T04:00:00Z');
  expect(moments('2026-12-20T08:30:00Z').next).toBe('2026-12-20T09:00:00Z');
});

import { expect, test } from 'vitest';
import { formatDay, formatDays, formatDayTime, formatShortDay, formatTime, formatWeekday } from './dates.ts';
import { wordsOf } from './words.ts';

const reader = { locale: 'en', siteLocale: 'en', prefix: '', words: wordsOf('en') };

test('days are printed as on a programme, whatever the locale’s own order', () => {
  expect(formatDay('2026-12-05', reader)).toBe('Saturday 5 December');
  expect(formatDay('2026-12-05', { ...reader, locale: 'en-US' })).toBe('Saturday 5 December');
  expect(formatShortDay('2026-12-06T19:45', reader)).toBe('Sun 6 Dec');
  expect(formatDayTime('2026-12-04T18:30', reader)).toBe('Friday 4 December, 18:30');
  expect(formatWeekday('2026-12-06', reader)).toBe('Sunday');
});

test('in French the day goes first, and the first of a month is an ordinal', () => {
  const french = { ...reader, locale: 'fr', words: wordsOf('fr') };
  expect(formatDay('2026-12-05', french)).toBe('samedi 5 décembre');
  expect(formatDayTime('2026-12-04T18:30', french)).toBe('vendredi 4 décembre, 18\u202fh\u202f30');
  expect(formatTime('2026-12-04T09:05', french)).toBe('9\u202fh\u202f05');
  expect(formatTime('2026-12-04T00:00', french)).toBe('0\u202fh');
  expect(formatShortDay('2026-12-01', french)).toBe('mar. 1er déc.');
  expect(formatDays(['2026-12-01', '2026-12-05', '2026-12-08'], french)).toBe('1er, 5 et 8 décembre');
});

test('several days name their month once', () => {
  expect(formatDays(['2026-12-06'], reader)).toBe('6 December');
  expect(formatDays(['2026-12-05', '2026-12-06', '2026-12-08'], reader)).toBe('5, 6 and 8 December');
  expect(formatDays(['2026-11-30', '2026-12-01'], reader)).toBe('30 November, 1 December');
});

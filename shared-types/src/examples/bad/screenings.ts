import { type BadEntries, badAt, badBy } from './bad-entry.ts';

/** What only a screening can get wrong: what it shows, where, and its clocks. */

const SKIPPED = [
  'clocks in America/Halifax go forward over 02:30 on this day',
  'write the time that they show, perhaps 03:30',
] as const;

export const badScreenings: BadEntries = {
  'a screening of nothing': badAt(
    'screening',
    'film',
    null,
    'the screening shows nothing',
    'choose a film or a programme',
  ),
  'a screening of two things': badAt(
    'screening',
    'programme',
    'small-hours',
    'the screening has a film and a programme',
    'take one of the two away',
  ),
  'a screening nowhere': badAt(
    'screening',
    'venue',
    null,
    'the screening has no place',
    'choose a venue, or say that it is online',
  ),
  'a guest who is nobody': badAt(
    'screening',
    'guests[0].person',
    null,
    'expected a person, got nothing',
    'choose a person or delete this line',
  ),
  'a screening at no time': badAt(
    'screening',
    'localStart',
    null,
    'expected a day and a time, got nothing',
    'give both, as clocks at the venue show them; in a file like 2026-12-04T18:30',
  ),
  'a start that the clocks skip': badBy(
    'screening',
    { localStart: '2027-03-14T02:30', localEnd: null },
    'localStart',
    ...SKIPPED,
  ),
  'an end that the clocks skip': badBy(
    'screening',
    { localStart: '2027-03-14T01:30', localEnd: '2027-03-14T02:30' },
    'localEnd',
    ...SKIPPED,
  ),
  'a start that happens twice': badBy(
    'screening',
    { localStart: '2026-11-01T01:30', localEnd: null },
    'localStartOccurrence',
    'clocks in America/Halifax go back on this day, and 01:30 happens twice',
    'choose the first (UTC−3) or the second (UTC−4)',
  ),
  'an end before the start': badAt(
    'screening',
    'localEnd',
    '2026-12-06T12:45',
    'it ends before it starts',
    'correct one of the two times',
  ),
  'a window that begins when the clocks skip': badBy(
    'screening',
    { 'availability.from': '2027-03-14T02:30', 'availability.until': '2027-03-20T12:00' },
    'availability.from',
    ...SKIPPED,
  ),
  'a window that ends when the clocks skip': badAt('screening', 'availability.until', '2027-03-14T02:30', ...SKIPPED),
  'a window that ends before it begins': badAt(
    'screening',
    'availability.until',
    '2026-12-09T11:00',
    'it ends before it begins',
    'correct one of the two times',
  ),
  'a window without its end': badAt(
    'screening',
    'availability.until',
    null,
    'expected a day and a time, got nothing',
    'give both, as clocks at the venue show them; in a file like 2026-12-04T18:30',
  ),
};

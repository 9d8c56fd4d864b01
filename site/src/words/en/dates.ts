import type { Table } from '@also-playing/shared-types/words/en';

/** The order of dates as programmes print them, and what is not said as the number itself. */
export const dates = {
  dayPattern: '{weekday} {day} {month}',
  monthPattern: '{days} {month}',
  /** Programmes are printed in twenty-four hours. */
  clock: { time: '{hour}:{minute}', fullHour: '{hour}:00', pad: '0' },
  daySpan: '{from} to {to}',
  /** Days of the month that have a form of their own. */
  dayNumbers: {} as Table,
  ordinals: [
    'First',
    'Second',
    'Third',
    'Fourth',
    'Fifth',
    'Sixth',
    'Seventh',
    'Eighth',
    'Ninth',
    'Tenth',
    'Eleventh',
    'Twelfth',
  ] as readonly string[],
  counts: [
    'none',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ] as readonly string[],
};

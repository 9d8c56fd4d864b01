import type { Edition } from '@also-playing/shared-types/edition';
import { formatDaySpan } from '../words/life-dates.ts';
import { fill } from '../words/lists.ts';
import type { Reader } from '../words/reader.ts';

/** "4 to 12 December 2026" */
export const editionDays = ({ startsOn, endsOn }: Edition, reader: Reader): string =>
  fill(reader.words.editions.days, { days: formatDaySpan(startsOn, endsOn, reader), year: endsOn.slice(0, 4) });

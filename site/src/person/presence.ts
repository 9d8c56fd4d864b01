import type { Person } from '@also-playing/shared-types/person';
import type { Content } from '../store/content.ts';
import type { TimedScreening } from '../store/timed-screening.ts';
import { formatDaySpan } from '../words/life-dates.ts';
import { fill } from '../words/lists.ts';
import type { Reader } from '../words/reader.ts';

/** Coming screenings at which somebody is present, by start. */
export const presentAt = (person: Person, content: Content): TimedScreening[] => [
  ...new Set(
    content
      .appearancesOf(person)
      .map(({ screening }) => screening)
      .filter(({ leavesAt }) => leavesAt > content.now()),
  ),
];

/** "Here, 5 to 8 December"; nothing of who doesn't come. */
export const hereLine = (present: readonly TimedScreening[], reader: Reader): string | undefined => {
  const [first, last] = [present[0]?.day, present.at(-1)?.day];
  return first && last ? fill(reader.words.people.here, { days: formatDaySpan(first, last, reader) }) : undefined;
};

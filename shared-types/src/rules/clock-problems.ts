import { isLocalDateTime, occurrences } from '../local-time.ts';
import type { Problem } from '../problem.ts';
import { screeningEnd, screeningStart } from '../screening-times.ts';
import type { Occurrence } from '../vocabulary/screening.ts';
import type { Around } from './around.ts';
import { lines } from './texts.ts';

/** A screening's times as they are stored: right or not. */
interface Times {
  venue?: string | null;
  localStart?: string | null;
  localStartOccurrence?: string | null;
  localEnd?: string | null;
  availability?: { from?: string | null; until?: string | null } | null;
}

/** Times of a screening that the clocks there don't show, show twice, or that end before they start. */
export const clockProblems = (screening: Times, { zoneOf }: Around): Problem[] => {
  const there = zoneOf(screening.venue);
  // An online window is in the site's own time, whatever the room.
  const site = zoneOf(undefined);
  return [
    ...skipped(there, ['localStart'], screening.localStart),
    ...(there ? twiceOrReversed(there, screening) : []),
    ...skipped(there, ['localEnd'], screening.localEnd),
    ...skipped(site, ['availability', 'from'], screening.availability?.from),
    ...skipped(site, ['availability', 'until'], screening.availability?.until),
  ];
};

const twiceOrReversed = (zone: string, { localStart, localStartOccurrence, localEnd }: Times): Problem[] => {
  if (!isTime(localStart)) return [];
  const which: Occurrence = localStartOccurrence === 'second' ? 'second' : 'first';
  const times = { localStart, localStartOccurrence: which, localEnd: isTime(localEnd) ? localEnd : null };
  const end = times.localEnd ? screeningEnd(times, undefined, zone) : undefined;
  return lines(
    !localStartOccurrence &&
      occurrences(localStart, zone) === 2 && [
        'localStartOccurrence',
        `clocks go back in ${zone}, and ${localStart.slice(11)} happens twice on this day`,
        'choose the first or the second',
      ],
    end !== undefined &&
      end <= screeningStart(times, zone) && ['localEnd', 'it ends before it starts', 'correct one of the two times'],
  );
};

const skipped = (zone: string | undefined, path: string[], local: string | null | undefined): Problem[] =>
  lines(
    zone !== undefined &&
      isTime(local) &&
      occurrences(local, zone) === 0 && [
        path,
        `clocks go forward in ${zone} and have no ${local.slice(11)} on this day`,
        'write the time that the clocks show',
      ],
  );

const isTime = (value: string | null | undefined): value is string => isLocalDateTime(value ?? '');

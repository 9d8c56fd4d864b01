import { clockProblem, isLocalDateTime } from '../local-time.ts';
import type { Problem } from '../problem.ts';
import { screeningEnd, screeningStart } from '../screening-times.ts';
import type { Occurrence } from '../vocabulary/screening.ts';
import type { Around } from './around.ts';

/** A screening's times as they are stored: right or not. */
interface Times {
  venue?: string | null;
  localStart?: string | null;
  localStartOccurrence?: Occurrence | null;
  localEnd?: string | null;
  availability?: { from?: string | null; until?: string | null } | null;
}

/** Times of a screening that the clocks there don't show, show twice, or that end before they start. */
export const clockProblems = (screening: Times, { zoneOf }: Around): Problem[] => {
  const { localStart, localStartOccurrence, localEnd, availability } = screening;
  const there = zoneOf(screening.venue);
  // An online window is in the site's own time, whatever the room.
  const site = zoneOf(undefined);
  return [
    ...startProblems(there, localStart, localStartOccurrence),
    ...endProblems(there, screening),
    ...shown(there, ['localEnd'], localEnd),
    ...shown(site, ['availability', 'from'], availability?.from),
    ...shown(site, ['availability', 'until'], availability?.until),
  ];
};

/** Which of two is asked for beside the time, in a field of its own. */
const startProblems = (zone: string | undefined, local: string | null | undefined, which?: Occurrence | null) => {
  const isSkipped = shown(zone, ['localStart'], local).length > 0;
  const problem = zone && local ? clockProblem(local, zone, which) : undefined;
  return problem ? [{ path: [isSkipped ? 'localStart' : 'localStartOccurrence'], ...problem }] : [];
};

const endProblems = (zone: string | undefined, { localStart, localStartOccurrence, localEnd }: Times): Problem[] => {
  if (!zone || !isTime(localStart) || !isTime(localEnd)) return [];
  const times = { localStart, localStartOccurrence, localEnd };
  const end = screeningEnd(times, undefined, zone);
  return end !== undefined && end <= screeningStart(times, zone)
    ? [{ path: ['localEnd'], what: 'it ends before it starts', remedy: 'correct one of the two times' }]
    : [];
};

/** Of two equal times any will do. */
const shown = (zone: string | undefined, path: string[], local: string | null | undefined): Problem[] => {
  const problem = zone && local ? clockProblem(local, zone, 'first') : undefined;
  return problem ? [{ path, ...problem }] : [];
};

const isTime = (value: string | null | undefined): value is string => isLocalDateTime(value ?? '');

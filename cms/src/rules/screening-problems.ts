import { isLocalDateTime } from '@also-playing/shared-types/local-time';
import type { Problem } from '@also-playing/shared-types/problem';
import { guestAdvice, roomAdvice, takenRoom } from './clashes.ts';
import type { Draft } from './draft.ts';
import type { Lookup } from './lookup.ts';
import { type Showing, takesPlace } from './showings.ts';

/** What is to be said of screenings beside others, by document id. */

type Say = (own: Showing, draft: Draft, all: readonly Showing[]) => Problem[];

const ofEach = async (look: Lookup, drafts: readonly Draft[], say: Say): Promise<Map<string, Problem[]>> => {
  const timed = drafts.filter(
    ({ localStart, eventStatus }) => isLocalDateTime((localStart as string | null) ?? '') && takesPlace(eventStatus),
  );
  const problems = new Map<string, Problem[]>();
  if (timed.length === 0) return problems;
  const all = await look.showings(timed.map(({ localStart }) => (localStart as string).slice(0, 10)));
  const byId = new Map(all.map((showing) => [showing.documentId, showing]));
  for (const draft of timed) {
    const own = byId.get(draft.documentId);
    if (own) problems.set(draft.documentId, say(own, draft, all));
  }
  return problems;
};

/** What stops screenings: a room that is taken at this time. */
export const roomProblems = (look: Lookup, drafts: readonly Draft[]): Promise<Map<string, Problem[]>> =>
  ofEach(look, drafts, (own, _draft, all) => takenRoom(own, all));

/** What is advised: overlaps and short gaps in a room, guests who would have to be in two places. */
export const screeningAdvice = async (look: Lookup, drafts: readonly Draft[]): Promise<Map<string, Problem[]>> => {
  const places = await look.places();
  return ofEach(look, drafts, (own, draft, all) => [
    ...roomAdvice(own, all),
    ...guestAdvice(
      own,
      ((draft.guests as { person?: string | null }[] | null) ?? []).map(({ person }) => person ?? undefined),
      all,
      places,
    ),
  ]);
};

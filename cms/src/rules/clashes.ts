import { addMinutes, minutesFrom } from '@also-playing/shared-types/local-time';
import type { Problem } from '@also-playing/shared-types/problem';
import { type Place, walkMinutes } from '@also-playing/shared-types/walk-minutes';
import { type Showing, type Slot, timeBeside } from './showings.ts';

/** What is to be said of a screening beside others: of its room, and of its guests. Pure: it asks nobody. */

/** Changing over a room: doors, cleaning, a late trailer. */
const GAP_MINUTES = 10;
/** What an introduction or a talk takes where nobody gave it minutes. */
const INTRODUCTION_MINUTES = 10;
const TALK_MINUTES = 20;

const SCREENING = 'api::screening.screening';

const isSameSlot = (a: Slot, b: Slot): boolean =>
  a.venue === b.venue &&
  a.localStart === b.localStart &&
  (a.localStartOccurrence ?? 'first') === (b.localStartOccurrence ?? 'first');

/**
 * Whether the room is taken at the start of another: by what the public reads of that one, unless its editors have moved
 * it away already. Two screenings may change places, one publish after the other.
 */
const isTaken = (own: Slot, other: Showing): boolean =>
  other.live !== undefined && isSameSlot(own, other.live) && isSameSlot(own, other);

const inRoom = (own: Showing, all: readonly Showing[]): Showing[] =>
  own.takesPlace && own.venue !== null
    ? all.filter((other) => other.documentId !== own.documentId && other.takesPlace && other.venue === own.venue)
    : [];

const say = (path: Problem['path'], other: Showing, what: string, remedy: string): Problem => ({
  path,
  what,
  remedy,
  other: { uid: SCREENING, documentId: other.documentId },
});

/** What stops a screening: two can't start in one room at one time. */
export const takenRoom = (own: Showing, all: readonly Showing[]): Problem[] =>
  inRoom(own, all)
    .filter((other) => isTaken(own, other))
    .map((other) =>
      say(
        ['localStart'],
        other,
        `“${other.title}” starts in this room at this time`,
        'choose another time or room, or cancel that one',
      ),
    );

/** What is advised of a room: overlaps, and less than ten minutes to change over. */
export const roomAdvice = (own: Showing, all: readonly Showing[]): Problem[] =>
  inRoom(own, all)
    .filter((other) => !isTaken(own, other))
    .flatMap((other) => {
      const what = roomLine(own, other);
      return what ? say(['localStart'], other, what, 'move one of the two') : [];
    });

const roomLine = (own: Showing, other: Showing): string | undefined => {
  const name = `“${other.title}” (${timeBeside(other, own)})`;
  if (own.startsAt === other.startsAt) return `${name} starts in this room at the same time`;
  const [first, second] = own.startsAt < other.startsAt ? [own, other] : [other, own];
  if (first.endsAt === undefined) return undefined;
  const gap = minutesFrom(first.endsAt, second.startsAt);
  if (gap >= GAP_MINUTES) return undefined;
  return gap < 0
    ? `it overlaps with ${name} in this room by ${-gap} minutes`
    : `${gap === 0 ? 'no time' : `${gap} minutes`} between it and ${name} in this room`;
};

/** From when until when a guest has to be there, as instants. */
type Presence = readonly [from: string, until: string];

/** Who introduces a film may go when it starts; who talks about it comes for its end. All others stay. */
const presenceOf = (kind: Showing['guests'][number]['kind'], showing: Showing): Presence => {
  const { startsAt, endsAt, isFilm, introMinutes, talkMinutes } = showing;
  if (isFilm && kind === 'introduction') return [startsAt, addMinutes(startsAt, introMinutes || INTRODUCTION_MINUTES)];
  if (isFilm && endsAt && (kind === 'q-and-a' || kind === 'discussion')) {
    return [addMinutes(endsAt, -(talkMinutes || TALK_MINUTES)), endsAt];
  }
  return [startsAt, endsAt ?? startsAt];
};

/**
 * What is advised of guests who would have to be in two places, or walk for longer than there is.
 * @param guests person of each line of the form, in its order; undefined where nobody is chosen
 */
export const guestAdvice = (
  own: Showing,
  guests: readonly (string | undefined)[],
  all: readonly Showing[],
  places: ReadonlyMap<string, Place>,
): Problem[] =>
  guests.flatMap((person, index) => {
    const here = own.guests.find((guest) => guest.person === person);
    if (!here || guests.indexOf(person) !== index) return [];
    return all.flatMap((other) => {
      const there = other.guests.find((guest) => guest.person === person);
      if (!there || other.documentId === own.documentId || !other.takesPlace) return [];
      const why = hindrance([own, presenceOf(here.kind, own)], [other, presenceOf(there.kind, other)], places);
      if (!why) return [];
      return say(
        ['guests', index, 'person'],
        other,
        `${here.name} is also at “${other.title}” (${timeBeside(other, own)})${why}`,
        'move one of the two, or take the guest out of one',
      );
    });
  });

/** Why nobody can be at both; undefined where they can. */
const hindrance = (
  a: readonly [Showing, Presence],
  b: readonly [Showing, Presence],
  places: ReadonlyMap<string, Place>,
): string | undefined => {
  const [[first, [from, until]], [second, [secondFrom]]] = a[1][0] <= b[1][0] ? [a, b] : [b, a];
  if (from === secondFrom || secondFrom < until) return ' at the same time';
  const [leaving, coming] = [places.get(first.venue ?? ''), places.get(second.venue ?? '')];
  const way = leaving && coming && walkMinutes(leaving, coming);
  const gap = minutesFrom(until, secondFrom);
  return way !== undefined && way > gap ? `, ${gap} minutes apart and ${way} on the way` : undefined;
};

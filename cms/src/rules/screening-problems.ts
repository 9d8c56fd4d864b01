import { isLocalDateTime, isTimeZone, minutesBetween, occurrences } from '@also-playing/shared-types/local-time';
import type { Problem } from '@also-playing/shared-types/problem';
import type { Core } from '@strapi/strapi';
import type { Knex } from '../site-content/model.ts';
import { type Showing, showingsNear } from './showings.ts';
import { walkMinutes } from './walks.ts';

/** What is to be said of a screening beside others: its hour at the venue, its room, its guests. */

type Draft = Record<string, unknown>;

/** Changing over a room: doors, cleaning, a late trailer. */
const GAP_MINUTES = 10;

const takesPlace = ({ eventStatus }: Draft): boolean => eventStatus !== 'cancelled' && eventStatus !== 'postponed';

/** What stops it: an hour that the venue's clocks don't have, or a room that is taken at this time. */
export const screeningProblems = async (strapi: Core.Strapi, trx: Knex, draft: Draft): Promise<Problem[]> => {
  const start = draft.localStart as string | null;
  const venue = draft.venue as string | null;
  if (!start || !isLocalDateTime(start)) return [];
  const zone = await zoneOf(strapi, trx, venue);
  const problems = zone ? clockProblems(start, zone, draft.localStartOccurrence) : [];
  if (!venue || !takesPlace(draft)) return problems;
  const others = (await showingsNear(trx, start, { venue })).filter(
    (other) => other.published && other.documentId !== draft.documentId && other.start === start,
  );
  return [
    ...problems,
    ...others.map(({ title }) => ({
      path: ['localStart'],
      what: `“${title}” starts in this room at this time`,
      remedy: 'choose another time or room, or cancel that one',
    })),
  ];
};

const clockProblems = (start: string, zone: string, which: unknown): Problem[] => {
  const times = occurrences(start, zone);
  if (times === 0) {
    return [
      {
        path: ['localStart'],
        what: `clocks at the venue go forward and have no ${start.slice(11)} on this day`,
        remedy: 'write the time that the clocks show',
      },
    ];
  }
  if (times === 1 || which) return [];
  return [
    {
      path: ['localStartOccurrence'],
      what: `clocks at the venue go back, and ${start.slice(11)} happens twice on this day`,
      remedy: 'choose the first or the second',
    },
  ];
};

/** What is advised: overlaps and short gaps in its room, guests who would have to be in two places. */
export const screeningAdvice = async (strapi: Core.Strapi, trx: Knex, draft: Draft): Promise<Problem[]> => {
  const start = draft.localStart as string | null;
  if (!start || !isLocalDateTime(start) || !takesPlace(draft)) return [];
  const all = await showingsNear(trx, start, {});
  const own = all.find(({ documentId }) => documentId === draft.documentId);
  if (!own) return [];
  const others = all.filter((other) => other !== own);
  return [
    ...others.filter(({ venue }) => venue !== null && venue === own.venue).flatMap((other) => roomAdvice(own, other)),
    ...(await guestAdvice(strapi, trx, draft, own, others)),
  ];
};

const roomAdvice = (own: Showing, other: Showing): Problem[] => {
  const [first, second] = own.start <= other.start ? [own, other] : [other, own];
  if (first.end === undefined || first.start === second.start) return [];
  const gap = minutesBetween(first.end, second.start);
  if (gap >= GAP_MINUTES) return [];
  const what =
    gap < 0
      ? `it overlaps with “${other.title}” (${other.start.slice(11)}) in this room by ${-gap} minutes`
      : `${gap === 0 ? 'no time' : `${gap} minutes`} between it and “${other.title}” (${other.start.slice(11)}) in this room`;
  return [{ path: ['localStart'], what, remedy: 'move one of the two' }];
};

const guestAdvice = async (
  strapi: Core.Strapi,
  trx: Knex,
  draft: Draft,
  own: Showing,
  others: readonly Showing[],
): Promise<Problem[]> => {
  const guests = ((draft.guests as { person?: string }[] | null) ?? []).map(({ person }) => person);
  if (guests.every((person) => !person)) return [];
  const appearances = await appearancesOf(
    trx,
    guests.filter((person) => person !== undefined),
  );
  const problems: Problem[] = [];
  for (const [index, person] of guests.entries()) {
    const elsewhere = appearances.filter((appearance) => appearance.person === person);
    for (const { name, screening } of elsewhere) {
      const other = others.find(({ documentId }) => documentId === screening);
      const short = other && (await shortOf(strapi, own, other));
      if (!other || !short) continue;
      problems.push({
        path: ['guests', index, 'person'],
        what: `${name} is also at “${other.title}” (${other.start.slice(11)})${short}`,
        remedy: 'move one of the two, or take the guest out of one',
      });
    }
  }
  return problems;
};

/** Why nobody can be at both: undefined where they can. */
const shortOf = async (strapi: Core.Strapi, own: Showing, other: Showing): Promise<string | undefined> => {
  const [first, second] = own.start <= other.start ? [own, other] : [other, own];
  const gap = minutesBetween(first.end ?? first.start, second.start);
  if (gap < 0 || own.start === other.start) return ' at the same time';
  if (!own.venue || !other.venue || own.venue === other.venue) return undefined;
  const walk = await walkMinutes(strapi, first.venue as string, second.venue as string);
  return walk !== undefined && walk > gap ? `, ${gap} minutes apart and ${walk} on foot` : undefined;
};

const zoneOf = async (strapi: Core.Strapi, trx: Knex, venue: string | null): Promise<string | undefined> => {
  const row: { time_zone: string | null } | undefined = venue
    ? await trx('venues').where({ document_id: venue }).first('time_zone')
    : await trx(strapi.db.metadata.get('api::site.site').tableName).first('time_zone');
  return row?.time_zone && isTimeZone(row.time_zone) ? row.time_zone : undefined;
};

interface Appearance {
  person: string;
  name: string;
  /** Document id. */
  screening: string;
}

const appearancesOf = (trx: Knex, people: readonly string[]): Promise<Appearance[]> =>
  trx('screenings as s')
    .join('screenings_cmps as c', 'c.entity_id', 's.id')
    .join('components_screening_guests_person_lnk as l', 'l.guest_id', 'c.cmp_id')
    .join('people as p', 'p.id', 'l.person_id')
    .where({ 'c.field': 'guests' })
    .whereNull('s.published_at')
    .whereIn('p.document_id', [...people])
    .distinct({ person: 'p.document_id', name: 'p.name', screening: 's.document_id' });

import { addDays, isLocalDateTime } from '@also-playing/shared-types/local-time';
import type { Around } from '@also-playing/shared-types/rules/around';
import { screeningEnd, screeningStart } from '@also-playing/shared-types/screening-times';
import type { GuestKind, Occurrence } from '@also-playing/shared-types/vocabulary/screening';
import type { Knex } from '../site-content/model.ts';

/** Where and when a screening begins. */
export interface Slot {
  /** Document id; null for what is online. */
  venue: string | null;
  localStart: string;
  localStartOccurrence: Occurrence | null;
}

/** Somebody who will be at a screening. */
interface Guest {
  person: string;
  name: string;
  kind: GuestKind | null;
}

/** A screening beside others, as its editors have it now. */
export interface Showing extends Slot {
  documentId: string;
  /** Of the film or programme. */
  title: string;
  isFilm: boolean;
  takesPlace: boolean;
  /** ISO 8601 in UTC. */
  startsAt: string;
  /** None where nobody said how long it runs. */
  endsAt: string | undefined;
  introMinutes: number | null;
  talkMinutes: number | null;
  /** What the public reads of it; undefined while it is not published, or doesn't take place. */
  live: Slot | undefined;
  guests: Guest[];
}

interface ShowingRow {
  documentId: string;
  title: string | null;
  isFilm: unknown;
  venue: string | null;
  localStart: string;
  localStartOccurrence: Occurrence | null;
  localEnd: string | null;
  introMinutes: number | null;
  breakMinutes: number | null;
  talkMinutes: number | null;
  runtimeMinutes: number | null;
  eventStatus: string | null;
  liveStart: string | null;
  liveOccurrence: Occurrence | null;
  liveStatus: string | null;
  liveVenue: string | null;
}

/** Whether somebody can go there. */
export const takesPlace = (eventStatus: unknown): boolean => eventStatus !== 'cancelled' && eventStatus !== 'postponed';

/**
 * Screenings whose draft has a start.
 * @param days `YYYY-MM-DD`: of these, the days before and the days after; of all days where it is left out
 */
export const readShowings = async (trx: Knex, around: Around, days?: readonly string[]): Promise<Showing[]> => {
  const near = days && [...new Set(days.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]))];
  const bill = trx('programmes_films_lnk as pf')
    .join('films as bf', 'bf.id', 'pf.film_id')
    .whereRaw('pf.programme_id = p.id')
    .select(trx.raw('CASE WHEN count(*) = count(bf.runtime_minutes) THEN sum(bf.runtime_minutes) END'));
  const rows: ShowingRow[] = await trx('screenings as s')
    .leftJoin('screenings_venue_lnk as vl', 'vl.screening_id', 's.id')
    .leftJoin('venues as v', 'v.id', 'vl.venue_id')
    .leftJoin('screenings_film_lnk as fl', 'fl.screening_id', 's.id')
    .leftJoin('films as f', 'f.id', 'fl.film_id')
    .leftJoin('screenings_programme_lnk as pl', 'pl.screening_id', 's.id')
    .leftJoin('programmes as p', 'p.id', 'pl.programme_id')
    .leftJoin('screenings as o', (join) => join.on('o.document_id', 's.document_id').onNotNull('o.published_at'))
    .leftJoin('screenings_venue_lnk as ol', 'ol.screening_id', 'o.id')
    .leftJoin('venues as ov', 'ov.id', 'ol.venue_id')
    .whereNull('s.published_at')
    .modify((query) => {
      if (!near) return;
      query.where((either) =>
        either.whereRaw(inDays('s.local_start', near), near).orWhereRaw(inDays('o.local_start', near), near),
      );
    })
    .orderBy(['s.local_start', 's.document_id'])
    .select({
      documentId: 's.document_id',
      title: trx.raw('coalesce(f.title, p.title)'),
      isFilm: 'f.id',
      venue: 'v.document_id',
      localStart: 's.local_start',
      localStartOccurrence: 's.local_start_occurrence',
      localEnd: 's.local_end',
      introMinutes: 's.intro_minutes',
      breakMinutes: 's.break_minutes',
      talkMinutes: 's.talk_minutes',
      runtimeMinutes: trx.raw('coalesce(s.runtime_minutes, f.runtime_minutes, p.runtime_minutes, (?))', [bill]),
      eventStatus: 's.event_status',
      liveStart: 'o.local_start',
      liveOccurrence: 'o.local_start_occurrence',
      liveStatus: 'o.event_status',
      liveVenue: 'ov.document_id',
    });
  const guests = await readGuests(trx, near);
  return rows
    .filter(({ localStart }) => isLocalDateTime(localStart ?? ''))
    .map((row) => toShowing(row, guests.get(row.documentId) ?? [], around));
};

const inDays = (column: string, days: readonly string[]): string =>
  `substr(${column}, 1, 10) IN (${days.map(() => '?').join(', ')})`;

const toShowing = (row: ShowingRow, guests: Guest[], around: Around): Showing => {
  // Two venues whose zone nobody knows are taken to have the same clocks.
  const zone = around.zoneOf(row.venue) ?? around.zoneOf(null) ?? 'UTC';
  const localEnd = isLocalDateTime(row.localEnd ?? '') ? row.localEnd : null;
  const runtimeMinutes = row.runtimeMinutes === null ? null : Number(row.runtimeMinutes);
  return {
    documentId: row.documentId,
    title: row.title ?? 'a screening of nothing',
    isFilm: row.isFilm !== null,
    venue: row.venue,
    localStart: row.localStart,
    localStartOccurrence: row.localStartOccurrence,
    takesPlace: takesPlace(row.eventStatus),
    startsAt: screeningStart(row, zone),
    endsAt: screeningEnd({ ...row, localEnd, runtimeMinutes }, undefined, zone),
    introMinutes: row.introMinutes,
    talkMinutes: row.talkMinutes,
    live:
      row.liveStart && takesPlace(row.liveStatus)
        ? { venue: row.liveVenue, localStart: row.liveStart, localStartOccurrence: row.liveOccurrence }
        : undefined,
    guests,
  };
};

const readGuests = async (trx: Knex, days: readonly string[] | undefined): Promise<Map<string, Guest[]>> => {
  const rows: (Guest & { screening: string })[] = await trx('screenings as s')
    .join('screenings_cmps as c', 'c.entity_id', 's.id')
    .join('components_screening_guests as g', 'g.id', 'c.cmp_id')
    .join('components_screening_guests_person_lnk as l', 'l.guest_id', 'g.id')
    .join('people as p', 'p.id', 'l.person_id')
    .where({ 'c.field': 'guests' })
    .whereNull('s.published_at')
    .modify((query) => days && query.whereRaw(inDays('s.local_start', days), days))
    .orderBy('c.order')
    .select({ screening: 's.document_id', person: 'p.document_id', name: 'p.name', kind: 'g.kind' });
  const guests = new Map<string, Guest[]>();
  for (const { screening, ...guest } of rows) guests.set(screening, [...(guests.get(screening) ?? []), guest]);
  return guests;
};

/** `18:30` of a start, with its day where that isn't the day of the other: "2026-12-05 00:20". */
export const timeBeside = (other: Slot, own: Slot): string =>
  other.localStart.slice(0, 10) === own.localStart.slice(0, 10)
    ? other.localStart.slice(11)
    : other.localStart.replace('T', ' ');

/** Screenings of films, by what drafts say: their own, and those of the programmes that they are in. */
export const filmScreenings = (trx: Knex, films: readonly string[]) => {
  const drafts = () =>
    trx('screenings as s')
      .whereNull('s.published_at')
      .select({ film: 'f.document_id', documentId: 's.document_id', start: 's.local_start', status: 's.event_status' })
      .whereIn('f.document_id', [...films]);
  return drafts()
    .join('screenings_film_lnk as fl', 'fl.screening_id', 's.id')
    .join('films as f', 'f.id', 'fl.film_id')
    .union([
      drafts()
        .join('screenings_programme_lnk as pl', 'pl.screening_id', 's.id')
        .join('programmes_films_lnk as pf', 'pf.programme_id', 'pl.programme_id')
        .join('films as f', 'f.id', 'pf.film_id'),
    ]);
};

/** Screenings of a film or programme by their start, and whether the public knows of them. */
export const screeningsShowing = async (
  trx: Knex,
  uid: string,
  documentId: string,
): Promise<{ documentId: string; published: boolean }[]> => {
  const shown =
    uid === 'api::film.film'
      ? filmScreenings(trx, [documentId])
      : trx('screenings as s')
          .join('screenings_programme_lnk as pl', 'pl.screening_id', 's.id')
          .join('programmes as p', 'p.id', 'pl.programme_id')
          .whereNull('s.published_at')
          .where('p.document_id', documentId)
          .select({ documentId: 's.document_id', start: 's.local_start' });
  const rows: { documentId: string; published: unknown }[] = await trx
    .from(shown.as('shown'))
    .leftJoin('screenings as o', (join) => join.on('o.document_id', 'shown.documentId').onNotNull('o.published_at'))
    .orderBy(['shown.start', 'shown.documentId'])
    .select({ documentId: 'shown.documentId', published: 'o.id' });
  return rows.map((row) => ({ documentId: row.documentId, published: row.published !== null }));
};

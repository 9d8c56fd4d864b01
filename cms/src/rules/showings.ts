import { addMinutesToLocal, isLocalDateTime } from '@also-playing/shared-types/local-time';
import type { Knex } from '../site-content/model.ts';

/** Another screening, as its editors have it now, that takes place. */
export interface Showing {
  documentId: string;
  title: string;
  venue: string | null;
  start: string;
  /** None where nobody said how long it runs. */
  end: string | undefined;
  published: boolean;
}

interface ShowingRow {
  document_id: string;
  start: string;
  local_end: string | null;
  minutes: number | null;
  extra: number;
  title: string | null;
  venue: string | null;
  published: number;
}

/** Screenings of the day before to the day after that take place, by what their drafts say. */
export const showingsNear = async (trx: Knex, start: string, { venue }: { venue?: string }): Promise<Showing[]> => {
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
    .whereNull('s.published_at')
    .whereBetween('s.local_start', [addMinutesToLocal(start, -24 * 60), addMinutesToLocal(start, 24 * 60)])
    .where((query) => query.whereNull('s.event_status').orWhereNotIn('s.event_status', ['cancelled', 'postponed']))
    .modify((query) => venue && query.where('v.document_id', venue))
    .orderBy(['s.local_start', 's.document_id'])
    .select(
      's.document_id',
      { start: 's.local_start', title: trx.raw('coalesce(f.title, p.title)'), venue: 'v.document_id' },
      's.local_end',
      trx.raw('coalesce(s.runtime_minutes, f.runtime_minutes, p.runtime_minutes, (?)) AS minutes', [bill]),
      trx.raw('coalesce(s.intro_minutes, 0) + coalesce(s.break_minutes, 0) + coalesce(s.talk_minutes, 0) AS extra'),
      trx.raw(
        '(SELECT count(*) FROM screenings o WHERE o.document_id = s.document_id AND o.published_at IS NOT NULL) AS published',
      ),
    );
  return rows
    .filter((row) => isLocalDateTime(row.start))
    .map((row) => ({
      documentId: row.document_id,
      title: row.title ?? 'a screening of nothing',
      venue: row.venue,
      start: row.start,
      end: endOf(row),
      published: Number(row.published) > 0,
    }));
};

const endOf = ({ start, local_end, minutes, extra }: ShowingRow): string | undefined => {
  if (local_end && isLocalDateTime(local_end)) return local_end;
  return minutes === null ? undefined : addMinutesToLocal(start, Number(minutes) + Number(extra));
};

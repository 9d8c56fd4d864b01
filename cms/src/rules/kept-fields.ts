import { toInstant } from '@also-playing/shared-types/local-time';
import type { Core } from '@strapi/strapi';
import { siteZone } from '../site-content/clock.ts';
import { type Knex, modelOf } from '../site-content/model.ts';

/**
 * Fields that the system keeps, written into the draft just before it is published, so that draft and published row say
 * the same: when a film or programme was first published, and how often and when a screening changed.
 */

/** A time as the database keeps it. */
const stored = (strapi: Core.Strapi, time = new Date()): number | Date =>
  strapi.db.dialect.client === 'postgres' ? time : time.getTime();

/** What nobody could read yet was not published yet: under embargo it is the time when that lifts. */
const keepFirstPublished = async (strapi: Core.Strapi, trx: Knex, uid: string, documentId: string): Promise<void> => {
  const table = modelOf(strapi, uid).tableName;
  const draft: { publish_at?: string | null } | undefined = await trx(table)
    .where({ document_id: documentId })
    .whereNull('published_at')
    .first('publish_at');
  const now = new Date();
  await trx(table)
    .where({ document_id: documentId })
    .whereNull('published_at')
    .where((query) => query.whereNull('first_published_at').orWhere('first_published_at', '>', stored(strapi, now)))
    .update({ first_published_at: stored(strapi, await publicFrom(trx, draft?.publish_at, now)) });
};

const publicFrom = async (trx: Knex, publishAt: string | null | undefined, now: Date): Promise<Date> => {
  if (!publishAt) return now;
  const lifted = new Date(toInstant(publishAt, await siteZone(trx)));
  return lifted > now ? lifted : now;
};

interface ScreeningRow {
  id: number;
  published_at: unknown;
  local_start: string | null;
  online: unknown;
  event_status: string | null;
  ticket_status: string | null;
  notice: string | null;
  sequence: number | null;
  venue: string | null;
}

/** What a calendar must be told (RFC 5545, SEQUENCE): time, place, status. */
const moved = (a: ScreeningRow, b: ScreeningRow): boolean =>
  a.local_start !== b.local_start ||
  Boolean(a.online) !== Boolean(b.online) ||
  a.venue !== b.venue ||
  (a.event_status ?? 'scheduled') !== (b.event_status ?? 'scheduled');

const keepSequence = async (strapi: Core.Strapi, trx: Knex, documentId: string): Promise<void> => {
  const rows: ScreeningRow[] = await trx('screenings as s')
    .leftJoin('screenings_venue_lnk as l', 'l.screening_id', 's.id')
    .leftJoin('venues as v', 'v.id', 'l.venue_id')
    .where({ 's.document_id': documentId })
    .select(
      's.id',
      's.published_at',
      's.local_start',
      's.online',
      's.event_status',
      's.ticket_status',
      's.notice',
      's.sequence',
      'v.document_id as venue',
    );
  const draft = rows.find((row) => row.published_at === null);
  const live = rows.find((row) => row.published_at !== null);
  if (!draft || !live) return;
  const isMoved = moved(draft, live);
  if (!isMoved && draft.ticket_status === live.ticket_status && draft.notice === live.notice) return;
  await trx('screenings')
    .where({ id: draft.id })
    .update({ sequence: (live.sequence ?? 0) + (isMoved ? 1 : 0), changed_at: stored(strapi) });
};

export const keepFields = async (strapi: Core.Strapi, trx: Knex, uid: string, documentId: string): Promise<void> => {
  if (modelOf(strapi, uid).attributes.firstPublishedAt) await keepFirstPublished(strapi, trx, uid, documentId);
  if (uid === 'api::screening.screening') await keepSequence(strapi, trx, documentId);
};

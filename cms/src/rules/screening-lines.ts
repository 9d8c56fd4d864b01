import type { Knex } from '../site-content/model.ts';
import { draftsOf } from '../site-content/select.ts';
import type { Draft } from './draft.ts';
import { problemsOf } from './entry-problems.ts';
import { labelsOfEntries } from './labels.ts';
import type { Lookup } from './lookup.ts';
import type { ScreeningLine } from './readiness-answer.ts';
import { screeningsShowing } from './showings.ts';

const SCREENING = 'api::screening.screening';

/** The screenings of a film or programme, with all that is to be said of each. */
export const screeningLines = async (look: Lookup, uid: string, documentId: string): Promise<ScreeningLine[]> => {
  const { strapi, trx } = look;
  const shown = await screeningsShowing(trx, uid, documentId);
  const ids = shown.map((screening) => screening.documentId);
  const problems = await problemsOf(look, SCREENING, ids);
  const labels = await labelsOfEntries(strapi, trx, SCREENING, ids);
  const drafts = new Map(
    ((await draftsOf(strapi, 'SiteScreening', ids, trx)) as Draft[]).map((draft) => [draft.documentId, draft]),
  );
  const venues = await venueNames(trx);
  return shown.map(({ documentId: id, published }) => {
    const { localStart, venue, online, eventStatus, ticketStatus } = (drafts.get(id) ?? {}) as Partial<Screened>;
    return {
      documentId: id,
      label: labels.get(id) ?? '',
      localStart: localStart || null,
      place: venues.get(venue ?? '') ?? (online ? 'Online' : null),
      eventStatus: eventStatus ?? null,
      ticketStatus: ticketStatus ?? null,
      published,
      ...(problems.get(id) ?? { stops: [], advised: [] }),
    };
  });
};

interface Screened extends Pick<ScreeningLine, 'localStart' | 'eventStatus' | 'ticketStatus'> {
  venue: string | null;
  online: boolean | null;
}

/** "Rialto, Screen 2", by document id. */
const venueNames = async (trx: Knex): Promise<Map<string, string>> => {
  const venues: { documentId: string; building: string | null; name: string | null }[] = await trx('venues').select({
    documentId: 'document_id',
    building: 'building',
    name: 'name',
  });
  return new Map(
    venues.map(({ documentId, building, name }) => [documentId, [building, name].filter(Boolean).join(', ')]),
  );
};

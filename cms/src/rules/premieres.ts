import type { Problem } from '@also-playing/shared-types/problem';
import { premiereAdvice } from '@also-playing/shared-types/rules/premiere-advice';
import type { Knex } from '../site-content/model.ts';
import type { Draft } from './draft.ts';
import type { Lookup } from './lookup.ts';
import { filmScreenings } from './showings.ts';

/** "World premiere" against what the CMS knows of earlier screenings. */

export interface Edition {
  /** First day, `YYYY-MM-DD`. */
  startsOn: string;
  endsOn: string;
  archived: boolean;
  /** Document ids. */
  sections: string[];
}

export const readEditions = async (trx: Knex): Promise<Edition[]> => {
  const rows: { id: number; starts_on: unknown; ends_on: unknown; archived: unknown; section: string | null }[] =
    await trx('editions as e')
      .leftJoin('sections_edition_lnk as l', 'l.edition_id', 'e.id')
      .leftJoin('sections as s', 's.id', 'l.section_id')
      .whereNotNull('e.starts_on')
      .select('e.id', 'e.starts_on', 'e.ends_on', 'e.archived', { section: 's.document_id' });
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((ofOne) => {
    const [first] = ofOne;
    if (!first) return [];
    return {
      startsOn: String(first.starts_on),
      endsOn: String(first.ends_on ?? first.starts_on),
      archived: Boolean(first.archived),
      sections: ofOne.flatMap(({ section }) => section ?? []),
    };
  });
};

/** That of its section; else the current one, if the film is shown there. */
const editionOf = (section: unknown, starts: readonly string[], editions: readonly Edition[]): Edition | undefined => {
  const own = editions.find(({ sections }) => sections.includes(section as string));
  if (own) return own;
  const [current] = editions.filter(({ archived }) => !archived).sort((a, b) => (a.endsOn < b.endsOn ? 1 : -1));
  return current && starts.some((start) => start.slice(0, 10) >= current.startsOn) ? current : undefined;
};

/** By document id of the film. */
export const worldPremiereAdvice = async (
  { trx, editions }: Lookup,
  films: readonly Draft[],
): Promise<Map<string, Problem[]>> => {
  const claimed = films.filter(({ premiere }) => (premiere as { level?: string } | null)?.level === 'world');
  const advice = new Map<string, Problem[]>();
  if (claimed.length === 0) return advice;
  const starts = await startsOf(
    trx,
    claimed.map(({ documentId }) => documentId),
  );
  for (const film of claimed) {
    const own = starts.get(film.documentId) ?? [];
    const editionStartsOn = editionOf(film.section, own, await editions())?.startsOn;
    advice.set(film.documentId, premiereAdvice(film as object, { starts: own, editionStartsOn }));
  }
  return advice;
};

/** When films are shown, themselves or in a programme, by what drafts say. */
const startsOf = async (trx: Knex, films: readonly string[]): Promise<Map<string, string[]>> => {
  const shown = await trx
    .from(filmScreenings(trx, films).as('shown'))
    .whereNotNull('start')
    .where((query) => query.whereNull('status').orWhereNotIn('status', ['cancelled', 'postponed']))
    .select('film', 'start');
  const starts = new Map<string, string[]>();
  for (const { film, start } of shown) starts.set(film, [...(starts.get(film) ?? []), start]);
  return starts;
};

import { fold } from '@also-playing/shared-types/fold';
import type { Problem } from '@also-playing/shared-types/problem';
import { isDraftAndPublish, type Knex, modelOf } from '../site-content/model.ts';
import type { Draft } from './draft.ts';
import type { Lookup } from './lookup.ts';

/** Entries that may be there twice: two of one name, a ticket system's number on two screenings. */

interface Named {
  field: string;
  column: string;
  /** Two of one name are two all the same when they differ in this. */
  apart?: string;
  /** @param other what the other one is called, with that by which two may differ */
  what(other: string): string;
}

const NAMED: Readonly<Record<string, Named>> = {
  'api::film.film': {
    field: 'title',
    column: 'title',
    apart: 'year',
    what: (other) => `there is another film ${other}`,
  },
  'api::programme.programme': {
    field: 'title',
    column: 'title',
    what: (other) => `there is another programme ${other}`,
  },
  'api::venue.venue': {
    field: 'name',
    column: 'name',
    apart: 'building',
    what: (other) => `there is another venue ${other}`,
  },
  'api::screening.screening': {
    field: 'externalId',
    column: 'external_id',
    what: (other) => `another screening has the number ${other}`,
  },
};

interface Row {
  documentId: string;
  name: string;
  apart?: string | number | null;
}

/** Entries of a type by their folded names. */
export type Names = ReadonlyMap<string, readonly Row[]>;

export const readNames = async (strapi: Lookup['strapi'], trx: Knex, uid: string): Promise<Names> => {
  const named = NAMED[uid];
  if (!named) return new Map();
  const rows: Row[] = await trx(modelOf(strapi, uid).tableName)
    .whereNotNull(named.column)
    .modify((query) => isDraftAndPublish(strapi, uid) && query.whereNull('published_at'))
    .orderBy('document_id')
    .select({ documentId: 'document_id', name: named.column, ...(named.apart && { apart: named.apart }) });
  return Map.groupBy(rows, ({ name }) => fold(name));
};

/** A remake comes years after the original; a hall of no building may be any. */
const mayBeOne = (a: unknown, b: unknown): boolean =>
  !a || !b || a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) === 1);

/** By document id. */
export const duplicateAdvice = async (
  look: Lookup,
  uid: string,
  drafts: readonly Draft[],
): Promise<Map<string, Problem[]>> => {
  const named = NAMED[uid];
  const advice = new Map<string, Problem[]>();
  if (!named) return advice;
  const names = await look.names(uid);
  for (const draft of drafts) {
    const name = draft[named.field];
    const others = typeof name === 'string' && name !== '' ? (names.get(fold(name)) ?? []) : [];
    const same = others.filter(
      (other) => other.documentId !== draft.documentId && mayBeOne(other.apart, draft[named.apart ?? '']),
    );
    advice.set(
      draft.documentId,
      same.map((other) => ({
        path: [named.field],
        what: named.what(`“${other.name}”${other.apart ? ` (${other.apart})` : ''}`),
        remedy: 'delete one of the two if they are one, or write what tells them apart',
        other: { uid, documentId: other.documentId },
      })),
    );
  }
  return advice;
};

import type { EntryType } from '@also-playing/shared-types/contract';
import type { Problem } from '@also-playing/shared-types/problem';
import { entryAdvice } from '@also-playing/shared-types/rules/entry-advice';
import type { Core } from '@strapi/strapi';
import { adviceFor } from '../rules/entry-problems.ts';
import { formatEntry } from '../rules/format-entry.ts';
import { labelsOfEntries } from '../rules/labels.ts';
import { lookup } from '../rules/lookup.ts';
import type { Knex } from '../site-content/model.ts';
import { attributesOf } from './fields.ts';
import { KINDS, type Kind } from './kinds.ts';
import { publishedIds } from './match/known.ts';
import type { PlannedEntry } from './plan/plan-entries.ts';

/** What is advised for the entries that an import makes, changes or publishes, in the words of `pnpm content check`. */

/** How many entries are read at once; PostgreSQL and SQLite both limit the parameters of a statement. */
const CHUNK = 200;

/** A text for each entry that was written and has advice, in the order of writing. */
export const adviceOnWritten = async (strapi: Core.Strapi, entries: readonly PlannedEntry[]): Promise<string[]> =>
  await strapi.db.transaction(async ({ trx: transaction }) => {
    const trx = transaction as unknown as Knex;
    const look = lookup(strapi, trx);
    const texts: string[] = [];
    for (const kind of KINDS) {
      const ids = touchedOf(entries, kind).flatMap(({ target }) => target.documentId ?? []);
      const live = await liveIds(strapi, kind);
      for (let from = 0; from < ids.length; from += CHUNK) {
        const chunk = ids.slice(from, from + CHUNK);
        const advice = await adviceFor(look, kind.uid, chunk);
        const labels = await labelsOfEntries(strapi, trx, kind.uid, chunk);
        for (const documentId of chunk) {
          const label = labels.get(documentId) ?? kind.word;
          texts.push(...textOf(label, kind, documentId, live, advice.get(documentId) ?? []));
        }
      }
    }
    return texts;
  });

/**
 * The same before anything is written: what an entry shows by itself. What only shows beside other entries (a room that is
 * taken, somebody of nearly the same name) is known when they are there.
 */
export const adviceOnPlan = async (strapi: Core.Strapi, entries: readonly PlannedEntry[]): Promise<string[]> => {
  const texts: string[] = [];
  for (const kind of KINDS) {
    const empty = Object.fromEntries(Object.keys(attributesOf(strapi, kind.uid)).map((name) => [name, null]));
    const live = await liveIds(strapi, kind);
    for (const { label, target, draft } of touchedOf(entries, kind)) {
      const advised = entryAdvice(kind.word as EntryType, { ...empty, ...draft });
      texts.push(...textOf(`${kind.word} ${label}`.trim(), kind, target.documentId, live, advised));
    }
  }
  return texts;
};

const touchedOf = (entries: readonly PlannedEntry[], kind: Kind): PlannedEntry[] =>
  entries.filter((entry) => entry.kind === kind && (entry.isNew || entry.changes.length > 0 || entry.publish));

const liveIds = async (strapi: Core.Strapi, kind: Kind): Promise<ReadonlySet<string>> =>
  kind.draftAndPublish ? await publishedIds(strapi, kind) : new Set();

const textOf = (
  label: string,
  { uid }: Kind,
  documentId: string | undefined,
  live: ReadonlySet<string>,
  advised: readonly Problem[],
): string[] =>
  advised.length > 0 ? [formatEntry({ label, uid, documentId, isLive: live.has(documentId ?? ''), advised })] : [];

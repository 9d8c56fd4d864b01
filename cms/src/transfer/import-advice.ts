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

/** How many entries are read at once. Where many are called alike, a film alone may have a thousand pieces of advice. */
const CHUNK = 50;

/**
 * A text for each entry that was written and has advice, in the order of writing; all at once would be more than fits
 * into memory where many people are called nearly alike.
 */
export async function* adviceOnWritten(strapi: Core.Strapi, entries: readonly PlannedEntry[]): AsyncGenerator<string> {
  // In no transaction: whoever takes the texts may take his time.
  const trx = strapi.db.connection as unknown as Knex;
  const look = lookup(strapi, trx);
  for (const kind of KINDS) {
    const ids = touchedOf(entries, kind).flatMap(({ target }) => target.documentId ?? []);
    const live = await liveIds(strapi, kind);
    for (let from = 0; from < ids.length; from += CHUNK) {
      const chunk = ids.slice(from, from + CHUNK);
      const advice = await adviceFor(look, kind.uid, chunk);
      const labels = await labelsOfEntries(strapi, trx, kind.uid, chunk);
      for (const documentId of chunk) {
        const label = labels.get(documentId) ?? kind.word;
        yield* textOf(label, kind, documentId, live, advice.get(documentId) ?? []);
      }
    }
  }
}

/**
 * The same before anything is written: what an entry shows by itself. What only shows beside other entries (a room that is
 * taken, somebody of nearly the same name) is known when they are there.
 */
export async function* adviceOnPlan(strapi: Core.Strapi, entries: readonly PlannedEntry[]): AsyncGenerator<string> {
  for (const kind of KINDS) {
    const empty = Object.fromEntries(Object.keys(attributesOf(strapi, kind.uid)).map((name) => [name, null]));
    const live = await liveIds(strapi, kind);
    for (const { label, target, draft } of touchedOf(entries, kind)) {
      const advised = entryAdvice(kind.word as EntryType, { ...empty, ...draft });
      yield* textOf(`${kind.word} ${label}`.trim(), kind, target.documentId, live, advised);
    }
  }
}

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

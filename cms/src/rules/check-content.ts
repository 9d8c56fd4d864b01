import type { Core } from '@strapi/strapi';
import { isDraftAndPublish, type Knex, modelOf } from '../site-content/model.ts';
import { problemsOf } from './entry-problems.ts';
import { formatEntry } from './format-entry.ts';
import { KINDS } from './kinds.ts';
import { labelsOfEntries } from './labels.ts';
import { lookup } from './lookup.ts';

/** `pnpm content check`: all rules over all content. */

interface CheckOptions {
  /** List what is advised as well, not only what stops. */
  advice: boolean;
  log(line: string): void;
}

interface CheckResult {
  entries: number;
  /** Entries with something that stops them from being published. */
  stopped: number;
  /** Of those, entries that are public: the site can't be built until they are mended. */
  live: number;
  /** Entries for which something is advised. */
  advised: number;
}

/** How many entries are read at once. */
const CHUNK = 50;

/**
 * Prints each entry with what stops it, at which field and how to mend it, and where its form is. What is asked of other
 * entries, as who has nearly the same name, is read once for all.
 */
export const checkContent = async (strapi: Core.Strapi, { advice, log }: CheckOptions): Promise<CheckResult> =>
  // One state of the content, as far as the database gives one.
  await strapi.db.transaction(async ({ trx: transaction }) => {
    const trx = transaction as unknown as Knex;
    const look = lookup(strapi, trx, { whole: true });
    const result: CheckResult = { entries: 0, stopped: 0, live: 0, advised: 0 };
    for (const uid of Object.keys(KINDS).filter((name) => name.startsWith('api::'))) {
      const rows = await documentsOf(strapi, trx, uid);
      for (let from = 0; from < rows.length; from += CHUNK) {
        const chunk = rows.slice(from, from + CHUNK);
        const ids = chunk.map(({ documentId }) => documentId);
        const problems = await problemsOf(look, uid, ids);
        const labels = await labelsOfEntries(strapi, trx, uid, ids);
        for (const { documentId, live } of chunk) {
          const { stops, advised } = problems.get(documentId) ?? { stops: [], advised: [] };
          result.entries += 1;
          if (stops.length > 0) result.stopped += 1;
          if (stops.length > 0 && live) result.live += 1;
          if (advised.length > 0) result.advised += 1;
          if (stops.length === 0 && !(advice && advised.length > 0)) continue;
          const label = labels.get(documentId) ?? 'this entry';
          log(formatEntry({ label, uid, documentId, isLive: live, stops, advised: advice ? advised : [] }));
        }
      }
    }
    return result;
  });

const documentsOf = async (
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
): Promise<{ documentId: string; live: boolean }[]> => {
  const rows: { document_id: string; published: number }[] = await trx(modelOf(strapi, uid).tableName)
    .groupBy('document_id')
    .orderBy('document_id')
    .select('document_id', trx.raw('count(published_at) AS published'));
  return rows.map((row) => ({
    documentId: row.document_id,
    live: isDraftAndPublish(strapi, uid) && Number(row.published) > 0,
  }));
};

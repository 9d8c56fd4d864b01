import type { Core } from '@strapi/strapi';
import { isDraftAndPublish, type Knex, modelOf } from '../site-content/model.ts';
import { entryProblems } from './entry-problems.ts';
import { formatEntry } from './format-entry.ts';
import { KINDS } from './kinds.ts';
import { labelOf } from './labels.ts';

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

/** Prints each entry with what stops it, at which field and how to mend it, and where its form is. */
export const checkContent = async (strapi: Core.Strapi, { advice, log }: CheckOptions): Promise<CheckResult> => {
  const result: CheckResult = { entries: 0, stopped: 0, live: 0, advised: 0 };
  for (const uid of Object.keys(KINDS).filter((name) => name.startsWith('api::'))) {
    const rows: { documentId: string; live: boolean }[] = await documentsOf(strapi, uid);
    for (const { documentId, live } of rows) {
      await strapi.db.transaction(async ({ trx: transaction }) => {
        const trx = transaction as unknown as Knex;
        const { stops, advised } = await entryProblems(strapi, trx, uid, documentId);
        result.entries += 1;
        if (stops.length > 0) result.stopped += 1;
        if (stops.length > 0 && live) result.live += 1;
        if (advised.length > 0) result.advised += 1;
        if (stops.length === 0 && !(advice && advised.length > 0)) return;
        const label = await labelOf(strapi, trx, uid, documentId);
        log(formatEntry({ label, uid, documentId, isLive: live, stops, advised: advice ? advised : [] }));
      });
    }
  }
  return result;
};

const documentsOf = async (strapi: Core.Strapi, uid: string): Promise<{ documentId: string; live: boolean }[]> => {
  const rows: { document_id: string; published: number }[] = await strapi.db
    .connection(modelOf(strapi, uid).tableName)
    .groupBy('document_id')
    .orderBy('document_id')
    .select('document_id', strapi.db.connection.raw('count(published_at) AS published'));
  return rows.map((row) => ({
    documentId: row.document_id,
    live: isDraftAndPublish(strapi, uid) && Number(row.published) > 0,
  }));
};

import type { Core } from '@strapi/strapi';

interface Hooks {
  onCommit(run: () => unknown): void;
}
type Transaction = (run?: (context: Hooks) => unknown) => Promise<unknown>;

/**
 * Runs `write` without Strapi's events (`entry.create` …). After each commit Strapi would read every entry again, with all
 * that it refers to, to tell whoever listens: a third of an import's time. Nobody listens in this process, and the site
 * looks for changes in the rows (revisions), never in events.
 */
export const withoutEvents = async <T>(strapi: Core.Strapi, write: () => Promise<T>): Promise<T> => {
  const db = strapi.db as unknown as { transaction: Transaction };
  const { transaction } = db;
  db.transaction = (run) => transaction.call(db, run && ((context) => run({ ...context, onCommit: () => undefined })));
  try {
    return await write();
  } finally {
    db.transaction = transaction;
  }
};

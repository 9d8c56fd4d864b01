import type { Core } from '@strapi/strapi';

/**
 * Runs `write` in one transaction. SQLite begins a transaction as a reader and refuses, without waiting, one that reads
 * before it writes when another process wrote in between: so the first statement takes the place of the writer, and
 * waits for it as long as the busy timeout allows.
 */
export const inTransaction = async (strapi: Core.Strapi, write: () => Promise<void>): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'sqlite') await trx.raw('UPDATE strapi_core_store_settings SET id = id WHERE 0');
    await write();
  });
};

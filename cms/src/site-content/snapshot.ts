import type { Core } from '@strapi/strapi';
import type { Knex } from './model.ts';

/**
 * Reads in one transaction, so that all statements of an answer see one state of the content.
 * It is not one of Strapi's: those share their callbacks with whatever write the reader was woken by.
 */
export const inSnapshot = <Result>(strapi: Core.Strapi, read: (knex: Knex) => Promise<Result>): Promise<Result> => {
  // SQLite's own transactions see one state as they are.
  const config =
    strapi.db.dialect.client === 'postgres'
      ? { isolationLevel: 'repeatable read' as const, readOnly: true }
      : undefined;
  return strapi.db.connection.transaction((trx) => read(trx as unknown as Knex), config);
};

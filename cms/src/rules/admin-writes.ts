import type { Core } from '@strapi/strapi';
import { inTurn } from './one-writer.ts';
import { beforeRoutes } from './plugin-routes.ts';

/**
 * The admin's own requests take their turn as a whole. Strapi's controllers look at the entry and at what the user may
 * do before they write: in a turn, all of that is true until it is done. On SQLite, a transaction that has read is
 * refused when another process (an import) wrote meanwhile; in a turn the first statement writes.
 */

const WRITES = /^\/(collection|single)-types\/(?!.*\/bulkFindForValidation$)/;

export const takeTurnsInAdmin = (strapi: Core.Strapi): void =>
  beforeRoutes(
    strapi,
    'content-manager',
    ({ method, path }) => method !== 'GET' && WRITES.test(path),
    (_context, next) => inTurn(strapi, () => next()),
  );

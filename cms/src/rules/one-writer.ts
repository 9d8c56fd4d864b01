import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from '../site-content/model.ts';

/**
 * Content is written by one at a time, each in one transaction. A publish touches the links of several documents, a save
 * may meet a publish of the same draft half way, and a deletion must see every use: taking turns is simpler than knowing
 * which of them get on. A turn takes a tenth of a second; nobody at a festival's desk will notice a queue.
 */

/** Of our own in PostgreSQL, among the numbers that anybody may lock. */
const LOCK = 727_002;

/** Writes that wait for each other: those of this process, those inside one transaction, or those inside one turn. */
interface Queue {
  last: Promise<unknown>;
  /** False when the turn that it belongs to has ended: what still runs in its name has to queue like anybody. */
  open: boolean;
}

const newQueue = (): Queue => ({ last: Promise.resolve(), open: true });
const ofProcess = newQueue();
const ofTransaction = new WeakMap<object, Queue>();
/** The queue of the turn that is running, for what it starts: `Promise.all` over several publishes of one transaction. */
const ofTurn = new AsyncLocalStorage<Queue>();

/** Runs `write` after all that came before it in this queue, whether that went well or not. */
const queue = <Result>(line: Queue, write: () => Promise<Result>): Promise<Result> => {
  const turn = newQueue();
  const result = line.last.then(() => ofTurn.run(turn, write)).finally(() => (turn.open = false));
  line.last = result.catch(() => undefined);
  return result;
};

/**
 * Runs a write of content when it is its turn: in one transaction, with no other write beside it, of any process.
 * What `write` itself writes through here runs inside its turn.
 * @throws ApplicationError when another process has been writing for half a minute
 */
export const inTurn = async <Result>(strapi: Core.Strapi, write: (trx: Knex) => Promise<Result>): Promise<Result> => {
  // Where there is a transaction already, Strapi goes on with that one.
  const run = async (): Promise<Result> =>
    strapi.db.transaction(async ({ trx }) => {
      await takeLock(strapi, trx as unknown as Knex);
      return write(trx as unknown as Knex);
    });
  const turn = ofTurn.getStore();
  if (turn?.open) return queue(turn, run);
  if (!strapi.db.inTransaction()) return queue(ofProcess, run);
  // Somebody else's transaction may hold what the next of this process's queue needs: it must not wait there.
  return queue(queueOf((await strapi.db.transaction()).get()), run);
};

const queueOf = (trx: object): Queue => {
  const queue = ofTransaction.get(trx) ?? newQueue();
  ofTransaction.set(trx, queue);
  return queue;
};

const locked = new WeakSet<object>();

/** On SQLite the first write is the lock: a transaction that reads first is refused when another process wrote since. */
const takeLock = async (strapi: Core.Strapi, trx: Knex): Promise<void> => {
  if (locked.has(trx)) return;
  locked.add(trx);
  const postgres = strapi.db.dialect.client === 'postgres';
  try {
    if (postgres) {
      await trx.raw("SET LOCAL lock_timeout = '30s'");
      await trx.raw('SELECT pg_advisory_xact_lock(?)', [LOCK]);
    } else await trx.raw('UPDATE strapi_core_store_settings SET id = id WHERE 0');
  } catch (error) {
    if (!/^(55P03|SQLITE_BUSY)/.test((error as { code?: string }).code ?? '')) throw error;
    throw new errors.ApplicationError(
      'Something else is writing to the CMS, an import perhaps: wait until it has ended, then try again',
    );
  }
};

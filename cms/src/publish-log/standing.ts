import type { Core } from '@strapi/strapi';
import { isDraftAndPublish, modelOf } from '../site-content/model.ts';
import { publicSets, query } from '../site-content/public-rows.ts';
import { inSnapshot } from '../site-content/snapshot.ts';
import { readLog } from './log.ts';
import type { LogLine, StoppedBy } from './report.ts';

/** How an entry stands on the site that readers see. */
export interface Standing {
  /**
   * - `hidden`: nothing of it is public: a draft, under embargo, or named by nothing public
   * - `live`: as it was published last
   * - `waiting`: it was published since the release that is live was made
   * - `unknown`: no publisher has said anything yet
   */
  state: 'hidden' | 'live' | 'waiting' | 'unknown';
  /** Of `live`: when the first release with it was made. Of `waiting`: when it was published. ISO 8601 in UTC. */
  since: string | null;
  /** Why the last publish stopped, where it did: by this entry, or by these others. */
  stopped: { text: string; byThis: boolean; stoppedBy: StoppedBy[] } | null;
  /** Whether an earlier release is held. */
  held: boolean;
}

/** What the log says of the site: the release that is live, and the last thing that happened. */
export const siteOf = (log: readonly LogLine[]): { live: LogLine | undefined; last: LogLine | undefined } => {
  const last = log.find(({ outcome }) => outcome !== 'began');
  return { live: log.find(({ outcome }) => outcome === 'published' || outcome === 'rolledBack'), last };
};

/** Of an entry as it was published last. */
export const standingOf = async (strapi: Core.Strapi, uid: string, documentId: string): Promise<Standing> => {
  const [published, log] = [await publishedAt(strapi, uid, documentId), await readLog(strapi)];
  const { live, last } = siteOf(log);
  const stopped = last?.outcome === 'stopped' ? stopOf(last, uid, documentId) : null;
  const held = live?.outcome === 'rolledBack';
  if (published === undefined) return { state: 'hidden', since: null, stopped: stopped?.byThis ? stopped : null, held };
  if (!live?.upTo) return { state: 'unknown', since: null, stopped, held };
  if (published > live.upTo) return { state: 'waiting', since: published, stopped, held };
  return { state: 'live', since: firstWith(log, published)?.at ?? published, stopped: null, held };
};

/** The earliest release that holds what was published then; undefined where the log doesn't reach back so far. */
const firstWith = (log: readonly LogLine[], published: string): LogLine | undefined => {
  const made = log.filter(({ outcome, upTo }) => outcome === 'published' && upTo !== null);
  const before = made.findIndex(({ upTo }) => (upTo ?? '') < published);
  return before > 0 ? made[before - 1] : undefined;
};

const stopOf = ({ text, stoppedBy }: LogLine, uid: string, documentId: string): NonNullable<Standing['stopped']> => {
  const all = stoppedBy ?? [];
  const own = all.filter((entry) => entry.uid === uid && entry.documentId === documentId);
  return own.length > 0
    ? { text: own.map((entry) => entry.text).join('\n'), byThis: true, stoppedBy: own }
    : { text: text ?? '', byThis: false, stoppedBy: all };
};

/** When what is public of an entry was written, ISO 8601 in UTC; undefined when none of it is public. */
const publishedAt = async (strapi: Core.Strapi, uid: string, documentId: string): Promise<string | undefined> => {
  const sets = publicSets(strapi);
  const side = isDraftAndPublish(strapi, uid) ? 'AND published_at IS NOT NULL' : '';
  const sql = `SELECT updated_at AS "at" FROM ${modelOf(strapi, uid).tableName}
    WHERE document_id = ? ${side} AND id IN (${sets.rows(uid)})`;
  const [row] = await inSnapshot(strapi, (knex) => query(knex, sets, sql, [documentId]));
  return row ? new Date(row.at as number | Date).toISOString() : undefined;
};

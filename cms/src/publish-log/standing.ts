import type { Core } from '@strapi/strapi';
import { isDraftAndPublish, modelOf } from '../site-content/model.ts';
import { publicSets, query } from '../site-content/public-rows.ts';
import { inSnapshot } from '../site-content/snapshot.ts';
import { KEPT, readLog } from './log.ts';
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
  /** Of `hidden`: it was never published, an embargo holds it or what it shows back, or nothing public names it. */
  why?: 'draft' | 'embargo' | 'unnamed';
  /** Of `live`: when the first release with it was made. Of `waiting`: when it was published. ISO 8601 in UTC. */
  since: string | null;
  /** Whether a publisher is at work. */
  publishing: boolean;
  /** Of `waiting`: whether it has waited so long that nobody may be publishing. */
  late: boolean;
  /** Why the last publish stopped, where it did: by this entry, or by these others. */
  stopped: { text: string; byThis: boolean; stoppedBy: StoppedBy[] } | null;
  /** Whether an earlier release is held. */
  held: boolean;
  /** Whether there are previews. */
  previewed: boolean;
}

/** A publish in CI takes minutes; a watcher, seconds. */
const LATE_MS = 300_000;

/** What the log says of the site: the release that is live, and the last thing that happened. */
export const siteOf = (log: readonly LogLine[]): { live: LogLine | undefined; last: LogLine | undefined } => {
  const last = log.find(({ outcome }) => outcome !== 'began');
  return { live: log.find(({ outcome }) => outcome === 'published' || outcome === 'rolledBack'), last };
};

/** Of an entry as it was published last. */
export const standingOf = async (strapi: Core.Strapi, uid: string, documentId: string): Promise<Standing> => {
  const [published, log] = [await publishedAt(strapi, uid, documentId), await readLog(strapi)];
  const { live, last } = siteOf(log);
  // What was published since has not been tried yet.
  const isTried = typeof published === 'object' || published <= (last?.at ?? '');
  const stopped = last?.outcome === 'stopped' && isTried ? stopOf(last, uid, documentId) : null;
  const site = {
    publishing: log[0]?.outcome === 'began',
    late: false,
    held: live?.outcome === 'rolledBack',
    since: null,
    previewed: strapi.config.get<boolean>('admin.preview.enabled', false),
  };
  // What stops the site for others as well is said at its own form whatever its state.
  const own = stopped?.byThis ? stopped : null;
  if (typeof published === 'object') return { ...site, state: 'hidden', why: published.hidden, stopped: own };
  if (!live?.upTo) return { ...site, state: 'unknown', stopped };
  if (published > live.upTo) {
    const late = Date.now() - Date.parse(published) > LATE_MS;
    return { ...site, state: 'waiting', since: published, late, stopped };
  }
  return { ...site, state: 'live', since: firstWith(log, published)?.at ?? published, stopped: own };
};

/** The earliest release that holds what was published then; undefined where the log doesn't reach back so far. */
const firstWith = (log: readonly LogLine[], published: string): LogLine | undefined => {
  const made = log.filter(({ outcome, upTo }) => outcome === 'published' && upTo !== null);
  const before = made.findIndex(({ upTo }) => (upTo ?? '') < published);
  if (before === -1) return log.length < KEPT ? made.at(-1) : undefined;
  return made[before - 1];
};

const stopOf = ({ text, stoppedBy }: LogLine, uid: string, documentId: string): NonNullable<Standing['stopped']> => {
  const all = stoppedBy ?? [];
  const own = all.filter((entry) => entry.uid === uid && entry.documentId === documentId);
  return own.length > 0
    ? { text: own.map((entry) => entry.text).join('\n'), byThis: true, stoppedBy: own }
    : { text: text ?? '', byThis: false, stoppedBy: all };
};

/** Since when what is public of an entry is so, by the CMS's clock, ISO 8601 in UTC; why nothing of it is, where it isn't. */
const publishedAt = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<string | { hidden: Standing['why'] & string }> => {
  const hasDrafts = isDraftAndPublish(strapi, uid);
  const sets = publicSets(strapi);
  const side = hasDrafts ? 'AND published_at IS NOT NULL' : '';
  const sql = `SELECT updated_at AS "saved", published_at AS "published", id IN (${sets.rows(uid)}) AS "public"
    FROM ${modelOf(strapi, uid).tableName} WHERE document_id = ? ${side}`;
  const [row] = await inSnapshot(strapi, (knex) => query(knex, sets, sql, [documentId]));
  if (!hasDrafts && !row?.public) return { hidden: 'unnamed' };
  if (!row) return { hidden: 'draft' };
  if (!row.public) return { hidden: 'embargo' };
  // A published row keeps the time at which its draft was saved, perhaps long before.
  const times = [row.saved, hasDrafts ? row.published : row.saved].map((time) =>
    Number(new Date(time as number | Date)),
  );
  return new Date(Math.max(...times)).toISOString();
};

import { ADDRESSED_TYPES, addressOf } from '@also-playing/shared-types/addresses';
import type { Core } from '@strapi/strapi';
import { KINDS } from '../rules/kinds.ts';
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
  /** Of `live`: where visitors read its page, a whole address; null where it has none or the CMS isn't told of the site's. */
  page: string | null;
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
  const [found, log] = [await publicEntry(strapi, uid, documentId), await readLog(strapi)];
  const { live, last } = siteOf(log);
  // What was published since has not been tried yet.
  const isTried = 'hidden' in found || found.published <= (last?.at ?? '');
  const stopped = last?.outcome === 'stopped' && isTried ? stopOf(last, uid, documentId) : null;
  const site = {
    publishing: log[0]?.outcome === 'began',
    late: false,
    held: live?.outcome === 'rolledBack',
    since: null,
    previewed: strapi.config.get<boolean>('admin.preview.enabled', false),
    page: null,
  };
  // What stops the site for others as well is said at its own form whatever its state.
  const own = stopped?.byThis ? stopped : null;
  if ('hidden' in found) return { ...site, state: 'hidden', why: found.hidden, stopped: own };
  const { published, path } = found;
  if (!live?.upTo) return { ...site, state: 'unknown', stopped };
  if (published > live.upTo) {
    const late = Date.now() - Date.parse(published) > LATE_MS;
    return { ...site, state: 'waiting', since: published, late, stopped };
  }
  const origin = siteOrigin(strapi);
  const page = origin && path ? `${origin}${path}` : null;
  return { ...site, state: 'live', since: firstWith(log, published)?.at ?? published, stopped: own, page };
};

/** Where visitors read the site, without a slash at the end; null where the CMS isn't told. */
export const siteOrigin = (strapi: Core.Strapi): string | null => strapi.config.get<string | null>('site.origin', null);

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

interface PublicEntry {
  /** Since when what is public of it is so, by the CMS's clock, ISO 8601 in UTC. */
  published: string;
  /** Of its page, where it has one of its own. */
  path: string | undefined;
}

/** What is public of an entry; why nothing of it is, where it isn't. */
const publicEntry = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<PublicEntry | { hidden: Standing['why'] & string }> => {
  const hasDrafts = isDraftAndPublish(strapi, uid);
  const addressed = ADDRESSED_TYPES.find((type) => type === KINDS[uid]?.type);
  const sets = publicSets(strapi);
  const side = hasDrafts ? 'AND published_at IS NOT NULL' : '';
  const sql = `SELECT updated_at AS "saved", published_at AS "published", ${addressed ? 'slug' : 'NULL'} AS "slug",
    id IN (${sets.rows(uid)}) AS "public" FROM ${modelOf(strapi, uid).tableName} WHERE document_id = ? ${side}`;
  const [row] = await inSnapshot(strapi, (knex) => query(knex, sets, sql, [documentId]));
  if (!hasDrafts && !row?.public) return { hidden: 'unnamed' };
  if (!row) return { hidden: 'draft' };
  if (!row.public) return { hidden: 'embargo' };
  // A published row keeps the time at which its draft was saved, perhaps long before.
  const times = [row.saved, hasDrafts ? row.published : row.saved].map((time) =>
    Number(new Date(time as number | Date)),
  );
  const path = addressed && row.slug ? addressOf(addressed, String(row.slug)) : undefined;
  return { published: new Date(Math.max(...times)).toISOString(), path };
};

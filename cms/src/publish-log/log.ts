import type { Core } from '@strapi/strapi';
import { changesOf } from '../site-content/queries.ts';
import type { LogLine, Report } from './report.ts';
import { readWish } from './wish.ts';

/**
 * The publish log: a table beside the content, so that no report is an edit, and none is exported, searched or published.
 */

const UID = 'also-playing::publish-log';
export const KEPT = 100;
/** Of a text that a publisher gave. */
const LONGEST_TEXT = 10_000;
/** Between the publisher's clock and the arrival of its report, in milliseconds. */
const ON_THE_WAY = 1_000;

/** Must run in `register()`: Strapi makes its tables after that. */
export const registerLog = (strapi: Core.Strapi): void => {
  (strapi.get('models') as { add(model: object): void }).add({
    uid: UID,
    singularName: 'ap_publish_log',
    tableName: 'ap_publish_log',
    attributes: { id: { type: 'increments' }, at: { type: 'string' }, line: { type: 'json' } },
  });
};

interface LogRow {
  id: number;
  at: string;
  line: Omit<LogLine, 'id' | 'at'>;
}

const rows = (strapi: Core.Strapi) => strapi.db.query(UID as 'admin::user');

/** The latest first. */
export const readLog = async (strapi: Core.Strapi): Promise<LogLine[]> => {
  const found = (await rows(strapi).findMany({ orderBy: { id: 'desc' }, limit: KEPT })) as unknown as LogRow[];
  return found.map(({ id, at, line }) => ({ ...line, id, at }));
};

/** Keeps a report, and lets go of those before the last hundred. A fault that is said again is one line. */
export const keepReport = async (strapi: Core.Strapi, report: Report): Promise<void> => {
  const { text, ...rest } = report;
  const log = await readLog(strapi);
  const wish = report.outcome === 'rolledBack' ? await readWish(strapi) : null;
  const line = {
    ...rest,
    text: text?.slice(0, LONGEST_TEXT) ?? null,
    upTo: await upToOf(strapi, report, log),
    // A publisher reports before it clears the wish.
    by: wish?.kind === 'rollBack' ? wish.by : null,
  };
  const over = log.filter((before) => before.outcome === 'began');
  const last = log.find((before) => before.outcome !== 'began');
  if (last && isAgain(last, line)) over.push(last);
  const at = new Date().toISOString();
  await rows(strapi).create({ data: { at, line } as never });
  if (over.length > 0) await rows(strapi).deleteMany({ where: { id: { $in: over.map(({ id }) => id) } } });
  const oldest = log[KEPT - 1];
  if (oldest) await rows(strapi).deleteMany({ where: { id: { $lte: oldest.id } } });
};

const isAgain = (last: LogLine, { outcome, text }: Report): boolean =>
  outcome === 'stopped' && last.outcome === 'stopped' && last.text === text;

/** Up to when a release holds what was published; the publisher's clock has no say. */
const upToOf = async (strapi: Core.Strapi, report: Report, log: readonly LogLine[]): Promise<string | null> => {
  const now = Date.now();
  if (report.outcome === 'rolledBack') {
    return log.find((line) => line.outcome === 'published' && line.release === report.release)?.upTo ?? null;
  }
  if (report.outcome !== 'published') return null;
  const isLatest = report.version === (await changesOf(strapi).now());
  return new Date(isLatest ? now : now - (report.took ?? 0) - ON_THE_WAY).toISOString();
};

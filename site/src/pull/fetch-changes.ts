import type { EntryType } from '@also-playing/shared-types/contract';
import { revisionsQuery, versionQuery } from '@also-playing/shared-types/queries/site';
import type { Ask } from './cms-client.ts';
import { fetchAll, fetchSome } from './fetch-rows.ts';
import { byType, NAMES, TYPES } from './kinds.ts';
import type { Row } from './parse-rows.ts';
import { PullError } from './pull-error.ts';

// Somebody publishes while we read: read what differs once more. A storm has to end some time.
const TRIES = 5;

/** The revision of each entry, by type and document id. */
type Revisions = Record<EntryType, ReadonlyMap<string, string>>;

/** What is known of the content from an earlier pull. */
export interface Known {
  version: string;
  revisions: Revisions;
  /** Whether an entry mentions any of these document ids. */
  mentions(type: EntryType, documentId: string, ids: ReadonlySet<string>): boolean;
}

/** What is public at one version, and the rows of what wasn't known. */
export interface Changes {
  version: string;
  revisions: Revisions;
  rows: Record<EntryType, Row[]>;
}

type RowsById = Record<EntryType, Map<string, Row>>;

/** Of lists of revisions that this process has read, the digest: the CMS then sends only lists that differ. */
const digests = new WeakMap<Revisions[EntryType], string>();

/**
 * Compares what is known with what is public, and reads what differs, until it has all of one version.
 * @param known nothing: everything is read
 * @throws PullError when the CMS can't be read, when it gives less than it lists, or when the content never stands still
 */
export const fetchChanges = async (ask: Ask, known: Known | undefined, cmsUrl: string): Promise<Changes> => {
  const rows = byType(() => new Map<string, Row>());
  if (known && (await ask(versionQuery)).siteVersion === known.version) {
    return { version: known.version, revisions: known.revisions, rows: byType(() => []) };
  }
  if (!known) for (const type of TYPES) put(rows[type], await fetchAll(ask, type));

  for (let tries = 0; tries < TRIES; tries++) {
    const { version, revisions } = await fetchRevisions(ask, cmsUrl, known?.revisions);
    const vanished = vanishedFrom(known, rows, revisions);
    const wanted = byType((type) => {
      if (vanished.size + rows[type].size === 0 && revisions[type] === known?.revisions[type]) return [];
      return [...revisions[type]]
        .filter(([id, revision]) => {
          const row = rows[type].get(id);
          // An entry that mentions what is gone lost it without being saved.
          if (row) return row.revision !== revision || (vanished.size > 0 && mentions(row, vanished));
          const before = known?.revisions[type].get(id);
          return before !== revision || (vanished.size > 0 && known?.mentions(type, id, vanished));
        })
        .map(([id]) => id);
    });
    const changed = TYPES.filter((type) => wanted[type].length > 0);
    for (const type of changed) {
      for (const id of wanted[type]) rows[type].delete(id);
      put(rows[type], await fetchSome(ask, type, wanted[type]));
    }
    const moved = changed.length > 0 && (await ask(versionQuery)).siteVersion !== version;
    const missing = changed.flatMap((type) =>
      wanted[type].filter((id) => rows[type].get(id)?.revision !== revisions[type].get(id)).map((id) => [type, id]),
    );
    // It is read once more; but in a storm of saves it has always moved on. What was read is whole if each row is the listed one, and nothing came or
    // went: a row may mention what came later, without having been saved.
    const isWhole = async (): Promise<boolean> =>
      tries > 0 &&
      missing.length === 0 &&
      haveSameIds(revisions, (await fetchRevisions(ask, cmsUrl, revisions)).revisions);
    if (moved && !(await isWhole())) continue;
    if (missing.length > 0) throw cameShort(missing as [EntryType, string][], cmsUrl);
    if (revisions.site.size === 0) throw noSettings(cmsUrl);
    return { version, revisions, rows: byType((type) => publicRows(rows[type], revisions[type])) };
  }
  throw new PullError([
    {
      title: 'the content never stood still',
      what: `it changed during each of ${TRIES} pulls`,
      where: cmsUrl,
      remedy: 'wait until an import or bulk edit has ended, then build again',
    },
  ]);
};

/** @param known lists that need not be sent when they are the same */
const fetchRevisions = async (
  ask: Ask,
  cmsUrl: string,
  known?: Revisions,
): Promise<{ version: string; revisions: Revisions }> => {
  const has = known && TYPES.flatMap((type) => digests.get(known[type]) ?? []);
  const { version, types } = (await ask(revisionsQuery, { known: has })).siteRevisions;
  const answers = new Map(types.map(({ type, ...answer }) => [type, answer]));
  const revisions = byType((type) => {
    const { digest, entries } = answers.get(NAMES[type]) ?? {};
    if (known && digest !== undefined && digests.get(known[type]) === digest) return known[type];
    if (digest === undefined || !entries) throw noList(type, cmsUrl);
    const list = new Map(entries.map((line) => line.split(' ', 2) as [documentId: string, revision: string]));
    digests.set(list, digest);
    return list;
  });
  return { version, revisions };
};

const haveSameIds = (some: Revisions, others: Revisions): boolean =>
  TYPES.every(
    (type) =>
      some[type] === others[type] ||
      (some[type].size === others[type].size && [...some[type].keys()].every((id) => others[type].has(id))),
  );

const vanishedFrom = (known: Known | undefined, rows: RowsById, revisions: Revisions): Set<string> => {
  const vanished = new Set<string>();
  for (const type of TYPES) {
    const before = known?.revisions[type];
    const ids = [...(before && before !== revisions[type] ? before.keys() : []), ...rows[type].keys()];
    for (const id of ids) if (!revisions[type].has(id)) vanished.add(id);
  }
  return vanished;
};

/** Whether any value of an entry is one of these document ids. */
export const mentions = (value: unknown, ids: ReadonlySet<string>): boolean =>
  typeof value === 'string'
    ? ids.has(value)
    : typeof value === 'object' && value !== null && Object.values(value).some((part) => mentions(part, ids));

/** By document id, as the store keeps them. */
const publicRows = (rows: ReadonlyMap<string, Row>, revisions: ReadonlyMap<string, string>): Row[] =>
  [...revisions.keys()].sort().flatMap((id) => rows.get(id) ?? []);

const put = (into: Map<string, Row>, rows: readonly Row[]): void => {
  for (const row of rows) into.set(row.documentId, row);
};

const cameShort = (missing: readonly [EntryType, string][], cmsUrl: string): PullError =>
  new PullError(
    [...Map.groupBy(missing, ([type]) => type)].map(([type, all]) => ({
      title: 'the pull came back short',
      what: `${NAMES[type]}: the CMS lists ${all.map(([, id]) => id).join(', ')} and didn’t give ${all.length > 1 ? 'them' : 'it'}`,
      where: `${cmsUrl}/graphql`,
      remedy: 'build again; if it stays so, report it with the versions of CMS and site',
    })),
  );

const noList = (type: EntryType, cmsUrl: string): PullError =>
  new PullError([
    {
      title: 'the pull came back short',
      what: `${NAMES[type]}: the CMS didn’t list what is public of it`,
      where: `${cmsUrl}/graphql`,
      remedy: 'build again; if it stays so, report it with the versions of CMS and site',
    },
  ]);

const noSettings = (cmsUrl: string): PullError =>
  new PullError([
    {
      title: 'the site has no settings',
      what: 'the entry "Site" is missing',
      where: `${cmsUrl}/admin/content-manager/single-types/api::site.site`,
      remedy: 'restart the CMS, which makes it, or fill in the form and save',
    },
  ]);

import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { Entries } from './content.ts';

/**
 * The store: pulled content on disk, one row an entry, in SQLite.
 * Written by the pull in one transaction, read whole by the build: either all of a pull is there or none of it.
 */

/** The name of each kind of entry in the store: the list of {@link Entries} that holds it. */
export const STORED_KINDS = [
  'site',
  'films',
  'people',
  'programmes',
  'screenings',
  'sections',
  'venues',
  'editions',
  'pages',
  'redirects',
  'media',
] as const satisfies readonly (keyof Entries)[];
export type StoredKind = (typeof STORED_KINDS)[number];

// A store of another shape is not read but made anew: raise it when a schema of the contract changes.
const SHAPE = 4;

const FILE = 'content.db';

const open = (file: string, options: Database.Options): Database.Database => {
  const db = new Database(file, options);
  db.pragma('busy_timeout = 10000');
  return db;
};

/** What a store holds besides what pages may ask: for the pull that compares. */
export interface Stored {
  entries: Entries;
  /** Of each entry, by kind and document id. */
  revisions: Record<StoredKind, ReadonlyMap<string, string>>;
  /** What it was made from and by: two stores of one stamp hold the same. */
  stamp: string;
}

/**
 * Makes a directory's store hold this, in one transaction.
 * @param stored without revisions, the next pull reads everything
 * @param before what the store held when this was made: only what differs is written. Where somebody else has written
 * since, and without it, everything is
 */
export const writeStore = (
  directory: string,
  stored: Pick<Stored, 'entries'> & Partial<Stored>,
  before?: Stored,
): void => {
  mkdirSync(directory, { recursive: true });
  const db = open(path.join(directory, FILE), {});
  try {
    db.pragma('journal_mode = WAL');
    db.transaction(() => {
      const known = before?.stamp && isStored(db, before.stamp) ? before : undefined;
      if (!known) {
        db.exec(`
          DROP TABLE IF EXISTS entry;
          CREATE TABLE entry (kind TEXT NOT NULL, id TEXT NOT NULL, revision TEXT NOT NULL, json TEXT NOT NULL,
            PRIMARY KEY (kind, id)) WITHOUT ROWID;
        `);
      }
      const remove = db.prepare('DELETE FROM entry WHERE kind = ? AND id = ?');
      const insert = db.prepare('INSERT OR REPLACE INTO entry (kind, id, revision, json) VALUES (?, ?, ?, ?)');
      for (const kind of STORED_KINDS) {
        if (known && isAsBefore(kind, stored, known)) continue;
        const old = new Map(known && entriesOf(known.entries, kind).map((entry) => [entry.documentId, entry]));
        for (const entry of entriesOf(stored.entries, kind)) {
          const { documentId } = entry;
          const revision = stored.revisions?.[kind].get(documentId) ?? '';
          if (old.get(documentId) !== entry || known?.revisions[kind].get(documentId) !== revision) {
            insert.run(kind, documentId, revision, JSON.stringify(entry));
          }
          old.delete(documentId);
        }
        for (const documentId of old.keys()) remove.run(kind, documentId);
      }
      insert.run('now', 'now', '', JSON.stringify(stored.entries.now));
      insert.run('origin', 'origin', '', JSON.stringify(stored.entries.origin));
      insert.run('stamp', 'stamp', '', JSON.stringify(stored.stamp ?? ''));
      db.pragma(`user_version = ${SHAPE}`);
    })();
    db.pragma('wal_checkpoint(TRUNCATE)');
    const { revisions, stamp } = stored;
    lastWritten = revisions && stamp ? { directory, stored: { entries: stored.entries, revisions, stamp } } : undefined;
  } finally {
    db.close();
  }
};

/** What a pull left as it was are the lists that there were: of 60,000 entries an edit changes one or two. */
const isAsBefore = (kind: StoredKind, stored: Pick<Stored, 'entries'> & Partial<Stored>, before: Stored): boolean =>
  entriesOf(stored.entries, kind) === entriesOf(before.entries, kind) &&
  stored.revisions?.[kind] === before.revisions[kind];

/** A watcher pulls again into what it has just written: the same objects then, so that who compares is quick. */
let lastWritten: { directory: string; stored: Stored } | undefined;

const isStored = (db: Database.Database, stamp: string): boolean =>
  db.pragma('user_version', { simple: true }) === SHAPE &&
  db.prepare("SELECT 1 FROM entry WHERE kind = 'stamp' AND json = ?").get(JSON.stringify(stamp)) !== undefined;

/** The entries of a kind; the site's settings are one. */
export const entriesOf = (entries: Entries, kind: StoredKind): readonly { documentId: string }[] =>
  kind === 'site' ? [entries.site] : entries[kind];

/** What an earlier pull stored, where this version of the site can read it; nothing of a damaged store, which is removed. */
export const findStored = (directory: string): Stored | undefined => {
  const file = path.join(directory, FILE);
  if (!existsSync(file)) return undefined;
  try {
    if (!isReadable(file)) return undefined;
    return (lastWritten?.directory === directory && stillStored(lastWritten)) || readStored(directory);
  } catch (error) {
    removeDamaged(directory, error);
    return undefined;
  }
};

/**
 * Removes a store that is damaged: it is a copy, and the next pull makes it anew.
 * @param error that it gave
 * @throws that error, where another try may read the store: somebody writes it, the disk is full, it isn't ours
 */
export const removeDamaged = (directory: string, error: unknown): void => {
  const { code = '' } = error as { code?: string };
  if (code && !/^SQLITE_(CORRUPT|NOTADB|ERROR)/.test(code)) throw error;
  for (const part of ['', '-wal', '-shm']) rmSync(path.join(directory, `${FILE}${part}`), { force: true });
};

const stillStored = ({ directory, stored }: { directory: string; stored: Stored }): Stored | undefined => {
  const db = open(path.join(directory, FILE), { readonly: true });
  try {
    return isStored(db, stored.stamp) ? stored : undefined;
  } finally {
    db.close();
  }
};

const isReadable = (file: string): boolean => {
  const db = open(file, { readonly: true });
  try {
    return db.pragma('user_version', { simple: true }) === SHAPE;
  } finally {
    db.close();
  }
};

const readStored = (directory: string): Stored => {
  const rows = readRows(directory);
  const none = (): Map<string, string> => new Map();
  const revisions = Object.fromEntries(STORED_KINDS.map((kind) => [kind, none()])) as Record<
    StoredKind,
    Map<string, string>
  >;
  for (const { kind, id, revision } of rows) revisions[kind as StoredKind]?.set(id, revision);
  const stamp = rows.find(({ kind }) => kind === 'stamp')?.json ?? '""';
  const entries = toEntries(rows);
  if (!isWhole(entries, revisions)) throw new Error('an entry of the store is missing, or is no entry');
  return { entries, revisions, stamp: JSON.parse(stamp) as string };
};

const isWhole = (entries: Entries, revisions: Stored['revisions']): boolean =>
  STORED_KINDS.every((kind) => entriesOf(entries, kind).every((entry) => revisions[kind].has(entry?.documentId)));

/** Sets the clock of what is stored: the pages that are made of it show this moment. ISO 8601 in UTC. */
export const storeClock = (directory: string, now: string): void => {
  const db = open(path.join(directory, FILE), {});
  try {
    db.prepare("UPDATE entry SET json = ? WHERE kind = 'now'").run(JSON.stringify(now));
  } finally {
    db.close();
  }
};

/**
 * All entries of a store, each kind by document id.
 * @throws Error when nothing was pulled into the directory yet, or by another version of the site
 */
export const readStore = (directory: string): Entries => toEntries(readRows(directory));

/**
 * What tells a store from any other that was in its place, without reading it whole: what it was made from, and its clock.
 * @throws Error as {@link readStore} does
 */
export const storeStamp = (directory: string): string =>
  readRows(directory, "WHERE kind IN ('now', 'origin', 'stamp')")
    .map(({ json }) => json)
    .join(' ');

/**
 * The site's settings alone.
 * @throws Error as {@link readStore} does
 */
export const storedSite = (directory: string): Entries['site'] =>
  toEntries(readRows(directory, "WHERE kind = 'site'")).site;

interface StoredRow {
  kind: string;
  id: string;
  revision: string;
  json: string;
}

const readRows = (directory: string, where = ''): StoredRow[] => {
  const file = path.join(directory, FILE);
  if (!existsSync(file)) throw new Error(noStore(directory, 'there is no content'));
  const db = open(file, { readonly: true });
  try {
    if (db.pragma('user_version', { simple: true }) !== SHAPE) {
      throw new Error(noStore(directory, 'its content was pulled by another version of the site'));
    }
    return db.prepare(`SELECT kind, id, revision, json FROM entry ${where} ORDER BY kind, id`).all() as StoredRow[];
  } finally {
    db.close();
  }
};

const toEntries = (rows: readonly StoredRow[]): Entries => {
  const byKind = Map.groupBy(rows, (row) => row.kind);
  const all = (kind: string): never[] => (byKind.get(kind) ?? []).map((row) => JSON.parse(row.json) as never);
  return {
    now: all('now')[0] as unknown as string,
    origin: all('origin')[0] as unknown as string,
    site: all('site')[0] as unknown as Entries['site'],
    films: all('films'),
    people: all('people'),
    programmes: all('programmes'),
    screenings: all('screenings'),
    sections: all('sections'),
    venues: all('venues'),
    editions: all('editions'),
    pages: all('pages'),
    redirects: all('redirects'),
    media: all('media'),
  };
};

const noStore = (directory: string, what: string): string =>
  `no content to build from
  what    ${what}
  where   ${directory}
  remedy  run "pnpm site build", which pulls from the CMS first`;

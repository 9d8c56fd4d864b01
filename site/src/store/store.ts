import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { Entries } from './content.ts';

/**
 * The store: pulled content on disk, one row an entry, in SQLite.
 * Written by the pull in one transaction, read whole by the build: either all of a pull is there or none of it.
 */

/** The name of each kind of entry in the store: the list of {@link Entries} that holds it. */
const KINDS = [
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
] as const;

// A store of another shape is not read but made anew: raise it when a schema of the contract changes.
const SHAPE = 3;

const FILE = 'content.db';

const open = (file: string, options: Database.Options): Database.Database => {
  const db = new Database(file, options);
  db.pragma('busy_timeout = 10000');
  return db;
};

/** Replaces what is stored in a directory by these entries. */
export const writeStore = (directory: string, entries: Entries): void => {
  mkdirSync(directory, { recursive: true });
  const db = open(path.join(directory, FILE), {});
  try {
    db.pragma('journal_mode = WAL');
    db.transaction(() => {
      db.exec(`
        DROP TABLE IF EXISTS entry;
        CREATE TABLE entry (kind TEXT NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
      `);
      const insert = db.prepare('INSERT INTO entry (kind, id, json) VALUES (?, ?, ?)');
      insert.run('site', 'site', JSON.stringify(entries.site));
      insert.run('now', 'now', JSON.stringify(entries.now));
      insert.run('origin', 'origin', JSON.stringify(entries.origin));
      for (const kind of KINDS) {
        for (const entry of entries[kind]) insert.run(kind, entry.documentId, JSON.stringify(entry));
      }
      db.pragma(`user_version = ${SHAPE}`);
    })();
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
};

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
export const readStore = (directory: string): Entries => {
  const file = path.join(directory, FILE);
  if (!existsSync(file)) throw new Error(noStore(directory, 'there is no content'));
  const db = open(file, { readonly: true });
  try {
    if (db.pragma('user_version', { simple: true }) !== SHAPE) {
      throw new Error(noStore(directory, 'its content was pulled by another version of the site'));
    }
    const rows = db.prepare('SELECT kind, json FROM entry ORDER BY kind, id').all() as { kind: string; json: string }[];
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
  } finally {
    db.close();
  }
};

const noStore = (directory: string, what: string): string =>
  `no content to build from
  what    ${what}
  where   ${directory}
  remedy  run "pnpm site build", which pulls from the CMS first`;

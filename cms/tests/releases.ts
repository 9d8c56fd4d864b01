import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { expect } from 'vitest';
import type { entriesOf } from './entries.ts';

/** Another release on the database of the last one: what both must find there. */

const CMS = path.resolve(import.meta.dirname, '..');

type Rows = Record<string, Record<string, unknown>[]>;

/** A copy of the compiled CMS beside it, where its packages are found too; a test changes it. */
export const copyOfRelease = (): string => {
  mkdirSync(path.join(CMS, '.tmp'), { recursive: true });
  const directory = mkdtempSync(path.join(CMS, '.tmp', 'release-'));
  cpSync(path.join(CMS, 'dist'), directory, { recursive: true });
  return directory;
};

const select = async (strapi: Core.Strapi, sqlite: string, postgres: string): Promise<Record<string, unknown>[]> => {
  const answer = await strapi.db.connection.raw(strapi.db.dialect.client === 'sqlite' ? sqlite : postgres);
  return Array.isArray(answer) ? answer : answer.rows;
};

/** Every row of every table that holds content. */
export const contentRows = async (strapi: Core.Strapi): Promise<Rows> => {
  const tables = await select(
    strapi,
    "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY name",
  );
  const ours = tables.map(({ name }) => String(name)).filter((name) => !/^(admin|i18n|sqlite|strapi)_/.test(name));
  const rows: Rows = {};
  for (const table of ours) rows[table] = await strapi.db.connection(table).select('*').orderBy('id');
  return rows;
};

/** What the CMS itself writes as it starts, beside Strapi's own. PostgreSQL writes the types of a column into its indexes. */
export const ourIndexes = async (strapi: Core.Strapi): Promise<{ name: string; sql: string }[]> => {
  const indexes = await select(
    strapi,
    "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND name LIKE 'ap_%' ORDER BY name",
    "SELECT indexname AS name, indexdef AS sql FROM pg_indexes WHERE indexname LIKE 'ap_%' ORDER BY indexname",
  );
  return indexes.map(({ name, sql }) => ({
    name: String(name),
    sql: String(sql).replaceAll(/\(?''::character varying(\)::text)?/g, "''"),
  }));
};

/** A number is the same number in a column of another type. */
const value = (stored: unknown): unknown =>
  typeof stored === 'string' && /^\d+(\.0*)?$/.test(stored) ? Number(stored) : stored;

/** All that was there before is there now; there may be more tables and columns. */
export const expectRows = (now: Rows, before: Rows): void => {
  for (const [table, rows] of Object.entries(before)) {
    const known = Object.keys(rows[0] ?? {});
    const plain = (all: Record<string, unknown>[] = []) =>
      all.map((row) => Object.fromEntries(known.map((column) => [column, value(row[column])])));
    expect(plain(now[table]), table).toEqual(plain(rows));
  }
};

/** Films of a programme, in their order. */
export const films = (...all: string[]) => ({ films: all.map((documentId) => ({ documentId })) });

/** What {@link fillGuarded} makes, by document id. */
export interface Guarded {
  filmA: string;
  filmB: string;
  programme: string;
  screening: string;
}

/** Two films, a bill and a screening of them, published; a move and a new order are saved and not published. */
export const fillGuarded = async (
  entries: ReturnType<typeof entriesOf>,
  facts: { film: object; screening: object },
): Promise<Guarded> => {
  const film = async (title: string): Promise<string> => {
    const documentId = await entries.film({ title, slug: title.toLowerCase(), ...facts.film });
    await entries.publish('film', documentId);
    return documentId;
  };
  const [filmA, filmB] = [await film('filmA'), await film('filmB')];
  const bill = { title: 'Bill', slug: 'bill', kind: 'shorts', blurb: 'Shorts', films: [filmB, filmA] };
  const programme = await entries.create('programme', bill);
  await entries.publish('programme', programme);
  const place = { venue: await entries.venue(), localStart: '2026-12-04T18:30' };
  const screening = await entries.create('screening', { film: filmA, ...place, ...facts.screening });
  await entries.publish('screening', screening);
  await entries.update('screening', screening, { film: filmB });
  await entries.update('programme', programme, { films: [filmA, filmB] });
  return { filmA, filmB, programme, screening };
};

/** The move and the new order stay saved and not published, whatever is published meanwhile. */
export const expectGuarded = async (
  { publish, discard, read }: ReturnType<typeof entriesOf>,
  { filmA, filmB, programme, screening }: Guarded,
): Promise<void> => {
  for (const film of [filmA, filmB]) {
    await publish('film', film);
    await discard('film', film);
  }
  const shows = (documentId: string) => ({ film: { documentId } });
  expect(await read('screening', screening, 'published', { film: true })).toMatchObject(shows(filmA));
  expect(await read('screening', screening, 'draft', { film: true })).toMatchObject(shows(filmB));
  expect(await read('programme', programme, 'published', { films: true })).toMatchObject(films(filmB, filmA));
  expect(await read('programme', programme, 'draft', { films: true })).toMatchObject(films(filmA, filmB));
};

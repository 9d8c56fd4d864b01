import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../src/rules/check-content.ts';
import { readRoster } from '../src/rules/roster.ts';
import { importEntries } from '../src/transfer/import-entries.ts';
import { bootCms, type TestCms } from './boot.ts';
import { DATABASES } from './database.ts';
import { plainFilm } from './plain-film.ts';

/** What keeps an import of thousands of films, and a check of them, possible, counted; `pnpm bench import` measures it. */

/** Statements a film, with its six new people; a save and a publish by Strapi's own make most of them. */
const PER_FILM = 195;

/** Films of six people each, who have a credit in the next film as well; each calls for advice, having no picture. */
const filmsFrom = (first: number, count: number): object => ({
  version: 1,
  films: Array.from({ length: count }, (_, i) =>
    plainFilm(`cost-${first + i}`, {
      credits: Array.from({ length: 12 }, (_, credit) => ({
        role: 'cast',
        person: `Person ${(first + i) * 6 + credit}`,
      })),
    }),
  ),
});

describe.each(DATABASES)('%s', (client) => {
  let cms: TestCms;
  let strapi: Core.Strapi;
  const put = (input: object, advise?: (text: string) => unknown) =>
    importEntries(strapi, input, {
      directory: cms.directory,
      file: 'test.json',
      publish: true,
      log: () => undefined,
      advise,
    });

  /** Every statement that an import makes. */
  const statementsOf = async (input: object): Promise<number> => {
    let count = 0;
    const note = () => {
      count += 1;
    };
    strapi.db.connection.on('query', note);
    await put(input, () => undefined);
    strapi.db.connection.off('query', note);
    return count;
  };

  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
  });
  afterAll(() => cms.stop());

  test('twenty films cost what the twenty before them did', async () => {
    const [first, second] = [await statementsOf(filmsFrom(0, 20)), await statementsOf(filmsFrom(20, 20))];
    expect(second).toBeLessThan(first * 1.02);
    expect(second / 20).toBeLessThan(PER_FILM);
  });

  test('between two batches Node gets its turn: it frees what belongs to native objects there alone', async () => {
    let turn = 0;
    let isOver = false;
    const takeTurns = (): void => {
      turn += 1;
      if (!isOver) setImmediate(takeTurns);
    };
    takeTurns();
    const turns = new Set<number>();
    const note = ({ sql }: { sql: string }) => {
      if (/^insert into .films. /.test(sql)) turns.add(turn);
    };
    strapi.db.connection.on('query', note);
    await put(filmsFrom(100, 40));
    strapi.db.connection.off('query', note);
    isOver = true;
    expect(turns.size).toBeGreaterThanOrEqual(3);
  });

  test('an advice is given when whoever takes them is done with the one before', async () => {
    let open = 0;
    let most = 0;
    let count = 0;
    await put(filmsFrom(200, 5), async () => {
      open += 1;
      most = Math.max(most, open);
      count += 1;
      await new Promise((resolve) => setImmediate(resolve));
      open -= 1;
    });
    expect(count).toBeGreaterThan(5);
    expect(most).toBe(1);
  });

  test('a check reads once what it holds every entry against', async () => {
    const reads: string[] = [];
    const note = ({ sql }: { sql: string }) => {
      reads.push(sql.replaceAll(/[`"]/g, ''));
    };
    strapi.db.connection.on('query', note);
    const { entries } = await checkContent(strapi, { advice: true, log: () => undefined });
    strapi.db.connection.off('query', note);
    expect(entries).toBeGreaterThan(300);
    expect(reads.filter((sql) => /from people where name is not null/.test(sql))).toHaveLength(1);
    expect(reads.length).toBeLessThan(entries);
  });

  test('whom many films name is held against everybody once', async () => {
    const roster = await readRoster(strapi.db.connection);
    const { documentId } = (await strapi.db.query('api::person.person').findOne({ where: { name: 'Person 8' } })) ?? {};
    expect(roster.twinsOf(documentId).map(({ name }) => name)).toContain('Person 9');
    expect(roster.twinsOf(documentId)).toBe(roster.twinsOf(documentId));
  });
});

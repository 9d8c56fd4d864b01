import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Admin, signIn } from './admin.ts';
import type { Outcome, Task } from './another-process.mts';
import { bootOn, ENVIRONMENT, type TestCms } from './boot.ts';
import { DATABASES, startDatabase, type TestDatabase } from './database.ts';
import { entriesOf, filmData, type Version } from './entries.ts';

/**
 * Eight editors at once, in one process and in two: nothing is published twice, no address twice, and who comes second is
 * told so at a field. `RACES=100 pnpm --filter @also-playing/cms test races` runs the long form.
 */

const ROUNDS = Number(process.env.RACES ?? 5);
const AT_ONCE = 8;
const EDITORS = Array.from({ length: AT_ONCE }, (_, editor) => editor);
const TIMEOUT = 60_000 + ROUNDS * 10_000;

describe.each(DATABASES)('%s', (client) => {
  let database: TestDatabase;
  let cms: TestCms;
  let strapi: Core.Strapi;
  let admin: Admin;
  let entries: ReturnType<typeof entriesOf>;
  beforeAll(async () => {
    database = await startDatabase(client);
    cms = await bootOn(database);
    ({ strapi } = cms);
    admin = await signIn(cms);
    entries = entriesOf(strapi);
  });
  afterAll(async () => {
    await cms.stop();
    await database.stop();
  });

  /** Document ids that have two rows of one version, and addresses that two published rows have. */
  const doubled = async (): Promise<unknown[]> => {
    const found = [];
    for (const table of ['films', 'programmes', 'screenings']) {
      for (const version of ['IS NULL', 'IS NOT NULL']) {
        const rows = strapi.db.connection(table).whereRaw(`published_at ${version}`);
        found.push(...(await rows.clone().groupBy('document_id').havingRaw('count(*) > 1').select('document_id')));
        if (version === 'IS NULL' || table === 'screenings') continue;
        found.push(...(await rows.groupBy('slug').havingRaw('count(*) > 1').select('slug')));
      }
    }
    return found;
  };

  /** The fields that the losers were told of; an error of any other kind fails the test. */
  const losses = (outcomes: PromiseSettledResult<unknown>[]): string[] =>
    outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [fieldOf(outcome.reason)] : []));
  const fieldOf = (error: { message: string; details?: unknown }): string => {
    const { errors } = (error.details ?? {}) as { errors?: { path: string[] }[] };
    return errors?.map(({ path }) => path.join('.')).join(', ') ?? `not a field's error: ${error.message}`;
  };
  const rounds = async (run: (round: number) => Promise<void>): Promise<void> => {
    for (let round = 0; round < ROUNDS; round++) await run(round);
  };
  const sevenLosers = EDITORS.slice(1).map(() => 'slug');

  test(`${ROUNDS} × ${AT_ONCE} first publishes of one entry, then republishes`, { timeout: TIMEOUT }, () =>
    rounds(async () => {
      const film = await entries.film();
      for (let again = 0; again < 2; again++) {
        const outcomes = await Promise.allSettled(EDITORS.map(() => entries.publish('film', film)));
        expect(losses(outcomes)).toEqual([]);
        expect(await entries.read('film', film, 'published')).not.toBeNull();
      }
      expect(await doubled()).toEqual([]);
    }),
  );

  test(`${ROUNDS} × ${AT_ONCE} publishes of entries with one address`, { timeout: TIMEOUT }, () =>
    rounds(async (round) => {
      const films = [];
      for (const _ of EDITORS) films.push(await entries.film({ slug: `one-address-${round}` }));
      const outcomes = await Promise.allSettled(films.map((film) => entries.publish('film', film)));
      expect(losses(outcomes)).toEqual(sevenLosers);
      expect(await doubled()).toEqual([]);
    }),
  );

  test(
    `${ROUNDS} × ${AT_ONCE} new entries with one address, saved and published by the admin`,
    { timeout: TIMEOUT },
    () =>
      rounds(async (round) => {
        const slug = `by-admin-${round}`;
        const address = '/content-manager/collection-types/api::film.film/actions/publish';
        const answers = await Promise.all(EDITORS.map(() => admin.request('POST', address, filmData({ slug }))));
        expect(answers.map(({ status }) => status).sort()).toEqual([200, ...sevenLosers.map(() => 400)]);
        const refused = answers.filter(({ status }) => status === 400).map(({ body }) => fieldOf(body.error));
        expect(refused).toEqual(sevenLosers);
        expect(await entries.documents('film').count({ filters: { slug } as never })).toBe(1);
        expect(await doubled()).toEqual([]);
      }),
  );

  test(`${ROUNDS} × saves, publishes and discards of one entry never mix two saves`, { timeout: TIMEOUT }, () =>
    rounds(async () => {
      const person = await entries.person('Racing');
      const said = (text: string) => ({ blurb: text, credits: [{ role: 'cast', person, creditedAs: text }] });
      const film = await entries.film(said('first'));
      await entries.publish('film', film);
      const outcomes = await Promise.allSettled(
        EDITORS.map(async (editor) => {
          const [address, text] = [`/content-manager/collection-types/api::film.film/${film}`, `editor ${editor}`];
          if (editor % 4 === 0) {
            const { status, body } = await admin.request('POST', `${address}/actions/publish`, said(text));
            if (status !== 200) throw body.error;
          } else if (editor % 4 === 1) await entries.update('film', film, said(text));
          else if (editor % 4 === 2) await entries.publish('film', film);
          else await entries.discard('film', film);
        }),
      );
      expect(losses(outcomes)).toEqual([]);
      for (const version of ['draft', 'published'] as Version[]) {
        const row = (await entries.read('film', film, version, { credits: { populate: { person: true } } })) as {
          blurb: string;
          credits: object[];
        } | null;
        expect(row?.credits).toMatchObject([{ creditedAs: row?.blurb, person: { documentId: person } }]);
      }
      expect(await doubled()).toEqual([]);
    }),
  );

  test(
    `${ROUNDS} × a bill, its films and its screenings published at once keep what each owner said`,
    {
      timeout: TIMEOUT,
    },
    () =>
      rounds(async (round) => {
        const films: string[] = [];
        for (let i = 0; i < 3; i++) films.push(await entries.film());
        for (const film of films) await entries.publish('film', film);
        const bill = { title: 'Bill', slug: `bill-${round}`, kind: 'shorts', blurb: 'Shorts', films };
        const programme = await entries.create('programme', bill);
        await entries.publish('programme', programme);
        const screening = await entries.create('screening', {
          programme,
          online: true,
          localStart: '2026-12-04T18:30',
        });
        await entries.publish('screening', screening);
        const backwards = [...films].reverse();
        await entries.update('programme', programme, { films: backwards });
        const outcomes = await Promise.allSettled([
          ...films.map((film) => entries.publish('film', film)),
          ...films.map((film) => entries.discard('film', film)),
          entries.publish('programme', programme),
          entries.publish('screening', screening),
        ]);
        expect(losses(outcomes)).toEqual([]);
        for (const version of ['draft', 'published'] as Version[]) {
          const expected = backwards.map((documentId) => ({ documentId }));
          expect(await entries.read('programme', programme, version, { films: true })).toMatchObject({
            films: expected,
          });
          const shown = { programme: { documentId: programme } };
          expect(await entries.read('screening', screening, version, { programme: true })).toMatchObject(shown);
        }
        expect(await doubled()).toEqual([]);
      }),
  );

  // PostgreSQL waits for half a minute, which no setting of a test shortens.
  if (client === 'sqlite')
    test('who has waited too long is told that something else is writing', async () => {
      await strapi.db.connection.raw('PRAGMA busy_timeout = 100');
      // The library that the CMS has: within one process, SQLite's locks hold against its own copy alone.
      const Database = createRequire(import.meta.url)('better-sqlite3');
      const writer = new Database(database.environment.DATABASE_FILENAME);
      writer.exec('BEGIN IMMEDIATE');
      await expect(entries.film()).rejects.toThrow(
        'Something else is writing to the CMS, an import perhaps: wait until it has ended, then try again',
      );
      writer.exec('ROLLBACK');
      writer.close();
      await entries.film();
      await strapi.db.connection.raw('PRAGMA busy_timeout = 10000');
    });

  describe('two processes', () => {
    let other: ChildProcess;
    const waiting = new Map<number, (outcome: Outcome) => void>();
    beforeAll(async () => {
      other = fork(path.join(import.meta.dirname, 'another-process.mts'), {
        env: { ...process.env, ...ENVIRONMENT, ...database.environment },
      });
      await once(other, 'message');
      other.on('message', (outcome: Outcome) => waiting.get(outcome.number)?.(outcome));
    });
    afterAll(async () => {
      other.kill();
      await once(other, 'exit');
    });

    let number = 0;
    /** The document service of the other process. */
    const elsewhere = async (type: string, action: Task['action'], params: object): Promise<string | undefined> => {
      const task: Task = { number: ++number, type, action, params };
      const { documentId, error } = await new Promise<Outcome>((resolve) => {
        waiting.set(task.number, resolve);
        other.send(task);
      });
      if (error) throw error;
      return documentId;
    };
    /** Half of the editors here, half there. */
    const everywhere = (here: (editor: number) => Promise<unknown>, there: (editor: number) => Promise<unknown>) =>
      Promise.allSettled(EDITORS.map((editor) => (editor % 2 === 0 ? here(editor) : there(editor))));

    test(`${ROUNDS} × ${AT_ONCE} publishes of one entry`, { timeout: TIMEOUT }, () =>
      rounds(async () => {
        const documentId = await entries.film();
        for (let again = 0; again < 2; again++) {
          const outcomes = await everywhere(
            () => entries.publish('film', documentId),
            () => elsewhere('film', 'publish', { documentId }),
          );
          expect(losses(outcomes)).toEqual([]);
        }
        expect(await doubled()).toEqual([]);
      }),
    );

    test(`${ROUNDS} × ${AT_ONCE} new entries with one address, published`, { timeout: TIMEOUT }, () =>
      rounds(async (round) => {
        const slug = `two-processes-${round}`;
        const address = '/content-manager/collection-types/api::film.film/actions/publish';
        const outcomes = await everywhere(
          async () => {
            const { status, body } = await admin.request('POST', address, filmData({ slug }));
            if (status !== 200) throw body.error;
          },
          () => elsewhere('film', 'create', { data: filmData({ slug }), status: 'published' }),
        );
        expect(losses(outcomes)).toEqual(sevenLosers);
        expect(await doubled()).toEqual([]);
      }),
    );
  });
});

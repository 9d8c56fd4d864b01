import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { errors } from '@strapi/utils';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { bootCms, type TestCms } from './boot.ts';
import { DATABASES } from './database.ts';
import { entriesOf } from './entries.ts';
import { type Random, randomEdits, randomFrom, type World } from './random-edits.ts';

/**
 * The site's own pull against a real CMS: after any edits, the store of a pull that fetched what differs is the store of
 * one that has read everything for the first time. Each sequence has its seed; more by `SEQUENCES=100`.
 */

// The CMS knows nothing of the site, and its types are none of those here.
const site = (file: string) => import(path.resolve(import.meta.dirname, '../../site/src/pull', file));
const { cmsClient } = (await site('cms-client.ts')) as { cmsClient(options: object): unknown };
const { pullChanges } = (await site('pull-changes.ts')) as { pullChanges(options: object): Promise<Outcome> };
interface Outcome {
  version: string;
  changed: boolean;
  error: Error | undefined;
}

const SEQUENCES = Number(process.env.SEQUENCES ?? 10);
const STEPS = 6;
const START = Date.parse('2026-11-20T10:00:00Z');

const ignoreRefusal = (error: unknown): void => {
  if (!(error instanceof errors.ApplicationError)) throw error;
};

describe.each(DATABASES)('%s', (client) => {
  let cms: TestCms;
  let world: World;
  let random: Random;
  let now = START;
  const setClock = (time: number) => {
    now = time;
    vi.useFakeTimers({ toFake: ['Date'], now });
  };
  beforeAll(async () => {
    cms = await bootCms(client);
    setClock(START);
    world = await randomEdits(cms, { next: () => random.next(), pick: (all) => random.pick(all) });
  });
  afterEach(() => vi.useRealTimers());
  afterAll(() => cms.stop());

  const pullInto = (contentDirectory: string, imageDirectory = path.join(contentDirectory, 'images')) =>
    pullChanges({
      ask: cmsClient({ url: cms.url, token: cms.token }),
      cmsUrl: cms.url,
      contentDirectory,
      imageDirectory,
      now: new Date(now).toISOString(),
      origin: 'https://twin.example',
    });
  random = randomFrom(1);

  const edits = (): Record<string, () => Promise<unknown>> => {
    const entries = entriesOf(cms.strapi);
    const { film, programme, venue } = world.ids;
    const minutes = () => Math.floor(random.next() * 120) - 40;
    const publish = async (type: string, documentId: string, data: object) => {
      await entries.update(type, documentId, data);
      await entries.publish(type, documentId);
    };
    const embargo = (type: string, ids: string[]) => () =>
      publish(type, random.pick(ids), { publishAt: new Date(now + minutes() * 60_000).toISOString().slice(0, 16) });
    return {
      ...world.edits,
      'embargo a film': embargo('film', film),
      'embargo a programme': embargo('programme', programme),
      'lift an embargo': () => publish('film', random.pick(film), { publishAt: null }),
      'let an hour pass': async () => setClock(now + 3_600_000),
      'move a venue': () =>
        entries.update('venue', random.pick(venue), { timeZone: random.pick(['Europe/Paris', 'UTC']) }),
      'change the language of the site': () =>
        entries.update('site', world.ids.site[0] ?? '', { locale: random.pick(['en', 'en', 'fr']) }),
    };
  };

  /** Past the rules, as a program might that writes to the database: no revision tells of it. */
  const damages = (): (() => Promise<unknown>)[] => {
    const { files, addFile, ids } = world;
    const query = (uid: string) => cms.strapi.db.query(uid as 'api::film.film');
    const published = { publishedAt: { $notNull: true } };
    return [
      () => query('api::film.film').delete({ where: { documentId: random.pick(ids.film), ...published } as never }),
      async () => {
        const id = random.pick(files);
        await query('plugin::upload.file').delete({ where: { id } as never });
        files[files.indexOf(id)] = await addFile();
      },
      async () => {
        const documentId = random.pick(ids.person);
        await query('api::person.person').delete({ where: { documentId } as never });
        ids.person[ids.person.indexOf(documentId)] = await entriesOf(cms.strapi).person('Somebody else');
      },
    ];
  };

  /** What these have broken. */
  const mend = async (): Promise<void> => {
    const entries = entriesOf(cms.strapi);
    const { film, screening, person, site } = world.ids;
    await entries.update('site', site[0] ?? '', { locale: 'en' });
    const credits = [{ role: 'director', person: person.at(-1) }];
    for (const [type, ids, data] of [
      ['film', film, { credits, awards: [] }],
      ['screening', screening, { guests: [] }],
    ] as const) {
      for (const id of ids) {
        setClock(now + 1_000);
        await entries.update(type, id, data);
        await entries.publish(type, id).catch(ignoreRefusal);
      }
    }
  };

  const rowsOf = (directory: string): unknown[] => {
    const db = new DatabaseSync(path.join(directory, 'content.db'), { readOnly: true });
    try {
      return db.prepare('SELECT * FROM entry ORDER BY kind, id').all();
    } finally {
      db.close();
    }
  };

  test(`${SEQUENCES} sequences of random edits`, { timeout: 60_000 + SEQUENCES * 60_000 }, async () => {
    let compared = 0;
    let changes = 0;
    for (let seed = 1; seed <= SEQUENCES; seed++) {
      random = randomFrom(seed * 7_919);
      const kept = mkdtempSync(path.join(cms.directory, 'kept-'));
      await pullInto(kept);
      const done: string[] = [];
      for (let step = 0; step < STEPS; step++) {
        for (let count = Math.ceil(random.next() * 3); count > 0; count--) {
          // Two saves of one moment have the same time.
          setClock(now + 1_000 + Math.floor(random.next() * 600_000));
          const name = random.pick(Object.keys(edits()));
          done.push(name);
          await edits()
            [name]?.()
            .catch((error: unknown) => {
              if (!(error instanceof errors.ApplicationError)) throw error;
            });
        }
        // The last step of each is one of these, so that any seed has some.
        if (step === STEPS - 1) await damages()[seed % 3]?.();
        const fresh = path.join(cms.directory, 'fresh');
        rmSync(fresh, { recursive: true, force: true });
        mkdirSync(fresh);
        const outcome = await pullInto(kept);
        // Encoded once, but asked for again each time.
        const images = path.join(cms.directory, 'images');
        rmSync(path.join(images, 'index.json'), { force: true });
        const whole = await pullInto(fresh, images);
        const story = `seed ${seed}: ${done.join(', ')}`;
        expect(outcome.version, story).toBe(whole.version);
        expect(outcome.error?.message, story).toBe(whole.error?.message);
        if (whole.error) {
          await mend();
          continue;
        }
        expect(rowsOf(kept), story).toEqual(rowsOf(fresh));
        compared++;
        if (outcome.changed) changes++;
      }
      rmSync(kept, { recursive: true });
    }
    // None of it is worth anything if nothing changed, or nothing could be stored.
    expect(compared).toBeGreaterThan(SEQUENCES * STEPS * 0.5);
    expect(changes).toBeGreaterThan(SEQUENCES * STEPS * 0.3);
  });
});

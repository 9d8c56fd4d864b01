import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootCms, type TestCms } from './boot.ts';
import { DATABASES } from './database.ts';

/**
 * Random sequences of save, publish, unpublish, discard, move and delete, held against a model of what each owner said:
 * every published relation is what was published, every draft relation what was saved, in order.
 * `SEQUENCES=500 pnpm --filter @also-playing/cms test relations` runs the long form.
 */

const SEQUENCES = Number(process.env.SEQUENCES ?? 30);
const STEPS = 24;

/** What an owner says: the people of a film's credits in order, or the film of a screening. */
type Said = readonly string[];
interface Entry {
  type: 'film' | 'screening';
  draft: Said;
  published: Said | undefined;
}

const random = (seed: number) => () => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return seed / 0x80000000;
};

describe.each(DATABASES)('%s', (client) => {
  let cms: TestCms;
  let strapi: Core.Strapi;
  let venue: string;
  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
    venue = (await documents('venue').create({ data: { name: 'Hall', slug: 'hall', timeZone: 'UTC' } as never }))
      .documentId;
  });
  afterAll(() => cms.stop());

  const documents = (type: string) => strapi.documents(`api::${type}.${type}` as 'api::film.film');

  const read = async (
    { type }: Entry,
    documentId: string,
    status: 'draft' | 'published',
  ): Promise<Said | undefined> => {
    const populate = (type === 'film' ? { credits: { populate: { person: true } } } : { film: true }) as never;
    const found = (await documents(type).findOne({ documentId, status, populate })) as unknown as {
      credits?: { person: { documentId: string } | null }[];
      film?: { documentId: string } | null;
    } | null;
    if (!found) return undefined;
    if (type === 'film') return (found.credits ?? []).map(({ person }) => person?.documentId ?? 'nobody');
    return found.film ? [found.film.documentId] : [];
  };

  const data = (type: Entry['type'], said: Said, number: number) =>
    (type === 'film'
      ? {
          title: `Film ${number}`,
          slug: `film-${number}`,
          blurb: 'A blurb',
          year: 2024,
          countries: ['CA'],
          credits: said.map((person) => ({ role: 'cast', person })),
        }
      : { film: said[0] ?? null, venue, localStart: '2026-12-04T18:30' }) as never;

  test(`${SEQUENCES} random sequences lose and leak no relation`, { timeout: SEQUENCES * 20_000 }, async () => {
    let number = 0;
    for (let sequence = 1; sequence <= SEQUENCES; sequence++) {
      const next = random(sequence * 7_919);
      const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(next() * all.length)];
      const people: string[] = [];
      for (let i = 0; i < 4; i++) {
        people.push(
          (await documents('person').create({ data: { name: `P${number++}`, slug: `p${number}` } as never }))
            .documentId,
        );
      }
      const entries = new Map<string, Entry>();
      const ids = (type: Entry['type']) => [...entries].filter(([, entry]) => entry.type === type).map(([id]) => id);
      const say = (type: Entry['type']): Said =>
        type === 'film'
          ? Array.from({ length: 1 + Math.floor(next() * 4) }, () => pick(people) ?? '')
          : [pick(ids('film'))].filter((id) => id !== undefined);
      const shownBy = (film: string) =>
        [...entries.values()].filter(({ type, published }) => type === 'screening' && published?.[0] === film);
      const log: string[] = [];

      const create = async (type: Entry['type']) => {
        const said = say(type);
        const { documentId } = await documents(type).create({ data: data(type, said, number++) });
        entries.set(documentId, { type, draft: said, published: undefined });
      };
      for (const type of ['film', 'film', 'film', 'screening', 'screening', 'screening'] as const) await create(type);

      for (let step = 0; step < STEPS; step++) {
        const documentId = pick([...entries.keys()]) as string;
        const entry = entries.get(documentId) as Entry;
        const { type } = entry;
        const action = pick([
          'save',
          'save',
          'publish',
          'publish',
          'publish',
          'unpublish',
          'discard',
          'delete',
          'create',
        ]);
        log.push(`${action} ${type} ${documentId.slice(-4)}`);
        const filmIsLive = (said: Said) => said[0] !== undefined && entries.get(said[0])?.published !== undefined;
        if (action === 'create') await create(type);
        else if (action === 'save') {
          entry.draft = say(type);
          await documents(type).update({ documentId, data: data(type, entry.draft, number++) });
        } else if (action === 'publish') {
          const publish = documents(type).publish({ documentId });
          if (type === 'film' || filmIsLive(entry.draft)) {
            await publish;
            entry.published = entry.draft;
          } else await expect(publish).rejects.toThrow();
        } else if (action === 'discard' && entry.published) {
          await documents(type).discardDraft({ documentId });
          entry.draft = entry.published;
        } else if (action === 'unpublish' && entry.published) {
          const unpublish = documents(type).unpublish({ documentId });
          if (type === 'film' && shownBy(documentId).length > 0) await expect(unpublish).rejects.toThrow();
          else {
            await unpublish;
            entry.published = undefined;
          }
        } else if (action === 'delete' && ids(type).length > 2) {
          const remove = documents(type).delete({ documentId });
          if (type === 'film' && shownBy(documentId).length > 0) await expect(remove).rejects.toThrow();
          else {
            await remove;
            entries.delete(documentId);
            for (const other of entries.values()) if (other.draft[0] === documentId) other.draft = [];
          }
        }
        for (const [id, expected] of entries) {
          const where = `sequence ${sequence}: ${log.join(', ')}; then ${expected.type} ${id.slice(-4)}`;
          expect(await read(expected, id, 'draft'), `draft, ${where}`).toEqual(expected.draft);
          expect(await read(expected, id, 'published'), `published, ${where}`).toEqual(expected.published);
        }
      }
    }
  });
});

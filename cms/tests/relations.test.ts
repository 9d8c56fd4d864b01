import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootCms, type TestCms } from './boot.ts';
import { DATABASES } from './database.ts';
import { entriesOf, filmData, type Version } from './entries.ts';

/**
 * Random sequences of save, move, publish, unpublish, discard and delete, held against a model of what each owner said:
 * every published relation is what was published, every draft relation what was saved, in order.
 * `SEQUENCES=500 pnpm --filter @also-playing/cms test relations` runs the long form.
 */

const SEQUENCES = Number(process.env.SEQUENCES ?? 30);
const STEPS = 24;

const TYPES = ['film', 'programme', 'screening'] as const;
type Type = (typeof TYPES)[number];
const ACTIONS = ['save', 'save', 'save', 'publish', 'publish', 'publish', 'unpublish', 'discard', 'delete'] as const;

/** Whom an owner names: the people of a film's credits and the films of a bill in order, what a screening shows. */
type Said = readonly string[];
interface Owner {
  type: Type;
  draft: Said;
  published: Said | undefined;
}

const POPULATE = {
  film: { credits: { populate: { person: true } } },
  programme: { films: true },
  screening: { film: true, programme: true },
};
interface Target {
  documentId: string;
}
interface Row extends Target {
  credits?: { person: Target | null }[];
  films?: Target[];
  film?: Target | null;
  programme?: Target | null;
}

const saidBy = (type: Type, { credits = [], films = [], film, programme }: Row): Said => {
  if (type === 'film') return credits.map(({ person }) => person?.documentId ?? 'nobody');
  if (type === 'programme') return films.map(({ documentId }) => documentId);
  return [film, programme].flatMap((target) => target?.documentId ?? []);
};

/** Numbers from 0 to 1, the same ones for a seed. */
const random = (seed: number) => () => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return seed / 0x80000000;
};

describe.each(DATABASES)('%s', (client) => {
  let cms: TestCms;
  let strapi: Core.Strapi;
  let entries: ReturnType<typeof entriesOf>;
  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
    entries = entriesOf(strapi);
  });
  afterAll(() => cms.stop());

  const runSequence = async (sequence: number): Promise<void> => {
    const next = random(sequence * 7_919);
    const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(next() * all.length)];
    const some = (all: readonly string[], most: number): string[] =>
      [...all].sort(() => next() - 0.5).slice(0, Math.floor(next() * (most + 1)));

    const owners = new Map<string, Owner>();
    const people: string[] = [];
    const log: string[] = [];
    const idsOf = (...types: Type[]) => [...owners].filter(([, { type }]) => types.includes(type)).map(([id]) => id);
    const isLive = (id: string) => owners.get(id)?.published !== undefined;
    const isNamed = (id: string, versions: Version[]) =>
      [...owners.values()].some((owner) => versions.some((version) => owner[version]?.includes(id)));

    const say = (type: Type): Said => {
      // A person may have two credits.
      if (type === 'film') return Array.from({ length: 1 + Math.floor(next() * 4) }, () => pick(people) ?? '');
      if (type === 'programme') return some(idsOf('film'), 3);
      return next() < 0.1 ? [] : [pick(idsOf('film', 'programme')) ?? ''];
    };
    const dataOf = (type: Type, said: Said): object => {
      if (type === 'film') return filmData({ credits: said.map((person) => ({ role: 'cast', person })) });
      const title = `Bill ${log.length}`;
      const bill = { title, slug: `bill-${sequence}-${log.length}`, kind: 'shorts', blurb: 'Shorts' };
      if (type === 'programme') return { ...bill, films: said };
      const [shown = ''] = said;
      const target = owners.get(shown)?.type;
      const shows = { film: target === 'film' ? shown : null, programme: target === 'programme' ? shown : null };
      return { ...shows, online: true, localStart: '2026-12-04T18:30' };
    };
    const create = async (type: Type): Promise<void> => {
      const draft = say(type);
      log.push(`create ${type}`);
      owners.set(await entries.create(type, dataOf(type, draft)), { type, draft, published: undefined });
    };

    /** Does it, and the same to the model; or expects a refusal and changes nothing. */
    const act = async (action: (typeof ACTIONS)[number], id: string, owner: Owner): Promise<void> => {
      const { type } = owner;
      const allowed = async (isAllowed: boolean, done: Promise<unknown>, change: () => void): Promise<void> => {
        if (!isAllowed) return void (await expect(done, `after ${log.join(', ')}`).rejects.toThrow());
        await done;
        change();
      };
      switch (action) {
        case 'save':
          owner.draft = say(type);
          await entries.update(type, id, dataOf(type, owner.draft));
          return;
        case 'publish': {
          const isComplete = type !== 'screening' || owner.draft.length === 1;
          const areLive = type === 'film' || owner.draft.every(isLive);
          return allowed(isComplete && areLive, entries.publish(type, id), () => (owner.published = owner.draft));
        }
        case 'unpublish':
          if (!owner.published) return;
          return allowed(!isNamed(id, ['published']), entries.unpublish(type, id), () => (owner.published = undefined));
        case 'discard':
          if (!owner.published) return;
          await entries.discard(type, id);
          owner.draft = owner.published;
          return;
        case 'delete':
          return allowed(!isNamed(id, ['draft', 'published']), entries.remove(type, id), () => owners.delete(id));
      }
    };

    const stored = async (version: Version): Promise<Record<string, Said>> => {
      const found: Record<string, Said> = {};
      for (const type of TYPES) {
        const filters = { documentId: { $in: idsOf(type) } } as never;
        const populate = POPULATE[type] as never;
        const rows = await entries.documents(type).findMany({ status: version, filters, populate });
        for (const row of rows as unknown as Row[]) found[row.documentId] = saidBy(type, row);
      }
      return found;
    };
    const expectAsSaid = async (): Promise<void> => {
      for (const version of ['draft', 'published'] as Version[]) {
        const said = [...owners].flatMap(([id, owner]) => (owner[version] ? [[id, owner[version]]] : []));
        expect(await stored(version), `${version}, sequence ${sequence}: ${log.join(', ')}`).toEqual(
          Object.fromEntries(said),
        );
      }
    };

    for (let i = 0; i < 4; i++) people.push(await entries.person(`Person ${i}`));
    for (const type of TYPES) for (let i = 0; i < 3; i++) await create(type);
    for (const [id, owner] of owners) await act('publish', id, owner);
    await expectAsSaid();
    for (let step = 0; step < STEPS; step++) {
      const fewest = TYPES.find((type) => idsOf(type).length < 2);
      if (fewest) await create(fewest);
      const [id, owner] = pick([...owners]) as [string, Owner];
      const action = pick(ACTIONS) ?? 'save';
      log.push(`${action} ${owner.type} ${id.slice(-4)}`);
      await act(action, id, owner);
      await expectAsSaid();
    }
    for (const person of people) {
      if (isNamed(person, ['draft', 'published'])) await expect(entries.remove('person', person)).rejects.toThrow();
      else await entries.remove('person', person);
    }
    await expectAsSaid();
  };

  test(`${SEQUENCES} random sequences lose and leak no relation`, { timeout: SEQUENCES * 20_000 }, async () => {
    for (let sequence = 1; sequence <= SEQUENCES; sequence++) await runSequence(sequence);
  });
});

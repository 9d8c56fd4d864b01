import { createRequire } from 'node:module';
import type { Core, UID } from '@strapi/strapi';
import type { GraphQLOutputType } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { bootCms, type TestCms } from './boot.ts';
import { canaries } from './canary.ts';
import { DATABASES } from './database.ts';

/** What is published under embargo, asked for over HTTP with the site's token, before its minute and after. */

// Strapi's own copy: GraphQL refuses types of another.
const { getNamedType, isObjectType } = createRequire(import.meta.url)('graphql') as typeof import('graphql');

const ZONE = 'America/Halifax';
/** Noon of the day before in Halifax, four hours behind UTC in winter. */
const BEFORE = new Date('2026-11-30T16:00:00Z');
const EMBARGO = '2026-12-01T10:00';
const LAST_SECOND = new Date('2026-12-01T13:59:59Z');
const LIFTED = new Date('2026-12-01T14:00:00Z');

const setClock = (time: Date) => vi.useFakeTimers({ toFake: ['Date'], now: time });

describe.each(DATABASES)('%s', (client) => {
  let cms: TestCms;
  let strapi: Core.Strapi;
  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
    const { documentId } = (await documents('site').findFirst()) as { documentId: string };
    await documents('site').update({ documentId, data: { timeZone: ZONE } as never });
  });
  afterEach(() => vi.useRealTimers());
  afterAll(() => cms.stop());

  const documents = (type: string) => strapi.documents(`api::${type}.${type}` as 'api::film.film');
  const create = async (type: string, data: object): Promise<string> =>
    (await documents(type).create({ data: data as never })).documentId;
  const publish = (type: string, documentId: string) => documents(type).publish({ documentId });
  const live = async (type: string, data: object): Promise<string> => {
    const documentId = await create(type, data);
    await publish(type, documentId);
    return documentId;
  };

  const ask = async (query: string): Promise<{ data: Record<string, never>; text: string }> => {
    const response = await fetch(`${cms.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${cms.token}` },
      body: JSON.stringify({ query }),
    });
    const text = await response.text();
    expect(response.status, text).toBe(200);
    return { data: JSON.parse(text).data, text };
  };

  const leaves = (type: GraphQLOutputType): string => {
    const named = getNamedType(type);
    if (!isObjectType(named)) return '';
    const fields = Object.values(named.getFields()).map((field) => `${field.name} ${leaves(field.type)}`);
    return `{ ${fields.join(' ')} }`;
  };
  /** Every answer that the site's token can get, with every field, listed and asked for by name. */
  const everything = async (ids: readonly string[]): Promise<string> => {
    const schema = strapi.plugin('graphql').service('content-api').buildSchema();
    const answers: string[] = [];
    for (const { name, type, args } of Object.values(schema.getQueryType().getFields()) as {
      name: string;
      type: GraphQLOutputType;
      args: { name: string }[];
    }[]) {
      answers.push((await ask(`{ ${name} ${leaves(type)} }`)).text);
      if (args.some((arg) => arg.name === 'ids')) {
        answers.push((await ask(`{ ${name}(ids: ${JSON.stringify(ids)}) ${leaves(type)} }`)).text);
      }
    }
    return answers.join('\n');
  };

  let number = 0;
  const film = (more: object = {}) => {
    number++;
    return {
      title: `Film ${number}`,
      slug: `film-${number}`,
      blurb: 'A blurb',
      year: 2024,
      countries: ['CA'],
      ...more,
    };
  };

  test('nothing of an embargoed film, nor of what it alone shows, is in any answer; at its minute all of it is', async () => {
    setClock(BEFORE);
    const { fill, words } = canaries(strapi, 'canary');
    const uid = (type: string) => `api::${type}.${type}` as UID.ContentType;
    const person = await create('person', await fill(uid('person')));
    const guest = await create('person', await fill(uid('person')));
    const edition = await create('edition', await fill(uid('edition')));
    const section = await create('section', await fill(uid('section'), { edition }));
    const venue = await create('venue', await fill(uid('venue')));
    const filmFields = await fill(uid('film'), {
      section,
      publishAt: EMBARGO,
      screenings: undefined,
      programmes: undefined,
    });
    const credits = (filmFields.credits as object[]).map((credit) => ({ ...credit, person }));
    const awards = (filmFields.awards as object[]).map((award) => ({ ...award, recipient: person }));
    const filmId = await live('film', { ...filmFields, credits, awards });
    const programme = await live(
      'programme',
      await fill(uid('programme'), { films: [filmId], section, publishAt: undefined, screenings: undefined }),
    );
    const shows = async (what: object) => {
      const fields = await fill(uid('screening'), {
        film: undefined,
        programme: undefined,
        ...what,
        venue,
        section,
        previousVenue: undefined,
      });
      return live('screening', {
        ...fields,
        online: false,
        guests: (fields.guests as object[]).map((one) => ({ ...one, person: guest })),
      });
    };
    // One after the other: a room has one at a time.
    const screenings = [
      await shows({ film: filmId }),
      await shows({ programme, localStart: '2026-12-04T21:30', localEnd: '2026-12-04T23:30' }),
    ];
    const slugOf = (fields: Record<string, unknown>) => fields.slug as string;
    await create('redirect', { from: '/films/gone/', to: `/films/${slugOf(filmFields)}/` });
    await create('redirect', { from: '/films/gone-too/', to: `/films/${slugOf(filmFields)}/calendar.ics` });
    const ids = [filmId, programme, ...screenings, person, guest, section, edition, venue];
    const files = await strapi.db.query('plugin::upload.file').findMany({ select: ['documentId'] });
    const hidden = [...ids, ...files.map(({ documentId }) => documentId)];
    expect(words.length).toBeGreaterThan(90);

    const version = async () => (await ask('{ siteVersion }')).text;
    const before = await version();
    for (const time of [BEFORE, LAST_SECOND]) {
      setClock(time);
      const said = await everything(hidden);
      expect(said.match(/canary\d+x/gi) ?? []).toEqual([]);
      for (const id of hidden) expect(said).not.toContain(id);
      expect(await version()).toBe(before);
    }

    setClock(LIFTED);
    const said = await everything(hidden);
    expect(words.filter((word) => !said.includes(word))).toEqual([]);
    for (const id of hidden) expect(said).toContain(id);
    expect(await version()).not.toBe(before);
  });

  const titles = async (query: string): Promise<unknown[]> => {
    const { data } = await ask(`{ ${query} }`);
    return (Object.values(data).flat() as Record<string, unknown>[]).map((entry) => entry.title ?? entry.documentId);
  };

  test('a bill waits for the last of its films; what its other films show elsewhere doesn’t', async () => {
    setClock(BEFORE);
    const known = await create('person', { name: 'Known', slug: 'known' });
    const credits = [{ role: 'director', person: known }];
    const late = await live('film', film({ title: 'Late', publishAt: EMBARGO, credits }));
    const early = await live('film', film({ title: 'Early', credits }));
    const bill = await live('programme', {
      title: 'Bill',
      slug: 'bill',
      kind: 'shorts',
      blurb: 'b',
      films: [early, late],
    });
    const own = await live('programme', { title: 'Own', slug: 'own', kind: 'party', blurb: 'b', publishAt: EMBARGO });
    const shows = (what: object) => live('screening', { ...what, online: true, localStart: '2026-12-04T18:30' });
    const [ofEarly, ofBill, ofOwn] = [
      await shows({ film: early }),
      await shows({ programme: bill }),
      await shows({ programme: own }),
    ];
    const three = `siteScreenings(ids: ${JSON.stringify([ofEarly, ofBill, ofOwn])}) { documentId }`;
    const bills = `siteProgrammes(ids: ${JSON.stringify([bill, own])}) { title }`;
    const films = `siteFilms(ids: ${JSON.stringify([early, late])}) { title }`;

    expect(await titles(films)).toEqual(['Early']);
    expect(await titles(bills)).toEqual([]);
    expect(await titles(three)).toEqual([ofEarly]);
    expect(await titles(`sitePeople(ids: ["${known}"]) { documentId }`)).toEqual([known]);
    setClock(LIFTED);
    expect((await titles(films)).sort()).toEqual(['Early', 'Late']);
    expect((await titles(bills)).sort()).toEqual(['Bill', 'Own']);
    expect(await titles(three)).toHaveLength(3);
  });

  test('a later embargo takes what is public away again, an earlier one gives it at once', async () => {
    setClock(LIFTED);
    const documentId = await live('film', film({ title: 'Moved', publishAt: EMBARGO }));
    const shown = () => titles(`siteFilms(ids: ["${documentId}"]) { title }`);
    expect(await shown()).toEqual(['Moved']);
    const move = async (publishAt: string | null) => {
      await documents('film').update({ documentId, data: { publishAt } as never });
      const draft = await shown();
      await publish('film', documentId);
      return [draft, await shown()];
    };
    // A draft changes nothing before it is published.
    expect(await move('2026-12-02T10:00')).toEqual([['Moved'], []]);
    expect(await move('2026-11-02T10:00')).toEqual([[], ['Moved']]);
    expect(await move('2026-12-02T10:00')).toEqual([['Moved'], []]);
    expect(await move(null)).toEqual([[], ['Moved']]);
  });

  test('what nobody could read was first published when its embargo lifted', async () => {
    setClock(BEFORE);
    const read = async (documentId: string) =>
      (
        (await documents('film').findOne({ documentId, status: 'published' })) as unknown as {
          firstPublishedAt: string;
        }
      ).firstPublishedAt;
    const documentId = await live('film', film({ publishAt: EMBARGO }));
    expect(await read(documentId)).toBe(LIFTED.toISOString());
    await documents('film').update({ documentId, data: { publishAt: '2026-12-01T11:00' } as never });
    await publish('film', documentId);
    expect(await read(documentId)).toBe('2026-12-01T15:00:00.000Z');
    setClock(new Date('2026-12-05T00:00:00Z'));
    await publish('film', documentId);
    expect(await read(documentId)).toBe('2026-12-01T15:00:00.000Z');
  });

  test('a time that is none is refused at its field', async () => {
    const documentId = await create('film', film({ publishAt: 'soon' }));
    await expect(publish('film', documentId)).rejects.toMatchObject({
      details: {
        errors: [
          {
            path: ['publishAt'],
            message:
              'Expected a day and a time, got "soon": give both, as clocks at the venue show them; in a file like 2026-12-04T18:30',
          },
        ],
      },
    });
  });

  test('with a time zone that is none, the embargo holds until it is that time everywhere', async () => {
    setClock(LIFTED);
    const { documentId } = (await documents('site').findFirst()) as { documentId: string };
    const zone = (timeZone: string) => documents('site').update({ documentId, data: { timeZone } as never });
    const filmId = await live('film', film({ title: 'Zone', publishAt: EMBARGO }));
    await zone('Mars');
    expect(await titles(`siteFilms(ids: ["${filmId}"]) { title }`)).toEqual([]);
    setClock(new Date('2026-12-01T22:00:00Z'));
    expect(await titles(`siteFilms(ids: ["${filmId}"]) { title }`)).toEqual(['Zone']);
    await zone(ZONE);
  });
});

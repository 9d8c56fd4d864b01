import { createRequire } from 'node:module';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { GraphQLOutputType, GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootCms, type TestCms } from './boot.ts';
import { DATABASES } from './database.ts';
import { entriesOf, filmData } from './entries.ts';

/**
 * Whatever changes on the site has a new revision: random edits, and after each all that the site's token reads, before
 * and after. A site that fetches only what has a new revision misses nothing.
 */

const EDITS = Number(process.env.EDITS ?? 150);

// Strapi's own copy: GraphQL refuses types of another.
const { getNamedType, isObjectType } = createRequire(import.meta.url)('graphql') as typeof import('graphql');

interface SiteEntry {
  documentId: string;
  revision: string;
}

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

  const ask = async (query: string): Promise<Record<string, SiteEntry | SiteEntry[]>> => {
    const response = await fetch(`${cms.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${cms.token}` },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data: never; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const fieldsOf = (type: GraphQLOutputType): string => {
    const named = getNamedType(type);
    if (!isObjectType(named)) return '';
    const fields = Object.values(named.getFields()).map((field) => `${field.name} ${fieldsOf(field.type)}`);
    return `{ ${fields.join(' ')} }`;
  };
  /** One query for everything that has a revision. */
  const everything = (): string => {
    const schema: GraphQLSchema = strapi.plugin('graphql').service('content-api').buildSchema();
    const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) => {
      const named = getNamedType(type);
      return (
        isObjectType(named) &&
        named.getFields().revision &&
        named.getFields().documentId &&
        named.name !== 'SiteRevision'
      );
    });
    return `{ ${lists.map(({ name, type }) => `${name} ${fieldsOf(type)}`).join(' ')} }`;
  };
  /** By list and document id: the revision, and the rest as text. */
  const read = async (query: string): Promise<Map<string, { revision: string; content: string }>> => {
    const found = new Map();
    for (const [list, answer] of Object.entries(await ask(query))) {
      for (const { revision, ...entry } of [answer].flat()) {
        found.set(`${list} ${entry.documentId}`, { revision, content: JSON.stringify(entry) });
      }
    }
    return found;
  };

  test(`${EDITS} random edits`, { timeout: 60_000 + EDITS * 2_000 }, async () => {
    let seed = 11;
    const next = (): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return seed / 0x80000000;
    };
    const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T;
    let number = 0;
    const slug = (): string => `entry-${++number}`;
    const word = (): string => `word ${Math.floor(next() * 1_000)}`;
    const digit = (): number => 1 + Math.floor(next() * 8);
    const paragraph = () => [{ type: 'paragraph', children: [{ type: 'text', text: word() }] }];
    const times = async (count: number, make: () => Promise<string>): Promise<string[]> => {
      const made = [];
      for (let i = 0; i < count; i++) made.push(await make());
      return made;
    };

    const files: number[] = [];
    for (const name of ['a.jpg', 'b.jpg']) {
      const image = { name, hash: name, ext: '.jpg', mime: 'image/jpeg', size: 1, url: `/${name}`, provider: 'local' };
      const described = { ...image, alternativeText: 'A still', folderPath: '/', width: 4, height: 3 };
      files.push((await strapi.db.query('plugin::upload.file').create({ data: described })).id);
    }
    const person = (await times(4, () => entries.person(word()))) as string[];
    const venue = await times(2, () => entries.venue());
    const edition = [
      await entries.create('edition', {
        title: '2026',
        slug: '2026',
        year: 2026,
        startsOn: '2026-12-01',
        endsOn: '2026-12-12',
      }),
    ];
    const section = await times(2, () =>
      entries.create('section', { title: word(), slug: slug(), edition: edition[0] }),
    );
    const credits = () => [1, 2].map(() => ({ role: pick(['director', 'cast']), person: pick(person) }));
    const parts = () => ({ credits: credits(), section: pick(section), still: pick(files), blurb: word() });
    const film = await times(4, () => entries.film(parts()));
    const bill = () => ({
      blurb: word(),
      films: [...film].sort(() => next() - 0.5).slice(0, 2),
      section: pick(section),
    });
    const programme = await times(2, () =>
      entries.create('programme', { title: word(), slug: slug(), kind: 'shorts', ...bill() }),
    );
    const place = () => ({
      venue: pick(venue),
      localStart: `2026-12-0${digit()}T1${digit()}:00`,
    });
    const screening = await times(4, () => entries.create('screening', { film: pick(film), ...place() }));
    const page = [await entries.create('page', { title: word(), slug: 'about', body: paragraph() })];
    const redirect = [await entries.create('redirect', { from: '/old/', to: 'https://elsewhere.example/' })];
    const site = (await strapi.documents('api::site.site').findFirst())?.documentId ?? '';
    // Each venue keeps a screening: a walk leads only to a venue that is public.
    const anchor = await entries.film();
    await entries.publish('film', anchor);
    const anchored = [];
    for (const room of venue)
      anchored.push(await entries.create('screening', { film: anchor, venue: room, localStart: '2026-12-09T10:00' }));
    for (const one of anchored) await entries.publish('screening', one);
    const all = { film, programme, screening, page };
    for (const [type, ids] of Object.entries(all)) for (const id of ids) await entries.publish(type, id);

    const upload = strapi.plugin('upload').service('upload');
    const save = (type: string, ids: readonly string[], data: () => object) => () =>
      entries.update(type, pick(ids), data());
    const shift = (action: 'unpublish' | 'discard') => () => {
      const type = pick(Object.keys(all)) as keyof typeof all;
      return entries[action](type, pick(all[type]));
    };
    const edits: Record<string, () => Promise<unknown>> = {
      'save a film': save('film', film, parts),
      'save its credits': save('film', film, () => ({ credits: credits() })),
      'save its awards': save('film', film, () => ({
        awards: [{ name: word(), body: word(), recipient: pick(person) }],
      })),
      'save its images': save('film', film, () => ({ gallery: [pick(files)], poster: pick(files) })),
      'save its screenings from the other side': save('film', film, () => ({
        screenings: { connect: [pick(screening)] },
      })),
      'save a programme': save('programme', programme, bill),
      'move a screening': save('screening', screening, () => ({ film: pick(film), programme: null, ...place() })),
      'show a programme': save('screening', screening, () => ({ film: null, programme: pick(programme) })),
      'save its guests': save('screening', screening, () => ({ guests: [{ person: pick(person), kind: 'q-and-a' }] })),
      'save a page': save('page', page, () => ({ title: word(), body: paragraph() })),
      'publish a film': () => entries.publish('film', pick(film)),
      'publish a programme': () => entries.publish('programme', pick(programme)),
      'publish a screening': () => entries.publish('screening', pick(screening)),
      'publish a page': () => entries.publish('page', pick(page)),
      unpublish: shift('unpublish'),
      discard: shift('discard'),
      'publish with a save': () =>
        entries
          .documents('film')
          .update({ documentId: pick(film), data: { blurb: word() } as never, status: 'published' }),
      'publish a new film': () => entries.documents('film').create({ data: filmData() as never, status: 'published' }),
      'rename a person': save('person', person, () => ({ name: word() })),
      'give a person a portrait and a link': save('person', person, () => ({
        portrait: pick(files),
        links: [{ label: word(), url: 'https://example.org/' }],
      })),
      'rename a venue': save('venue', venue, () => ({ name: word() })),
      'change its walks': save('venue', venue, () => ({
        walks: [{ venue: pick(venue), minutes: Math.ceil(next() * 9) }],
      })),
      'save a section': save('section', section, () => ({
        title: word(),
        partners: [{ name: word(), logo: pick(files) }],
      })),
      'save the edition': save('edition', edition, () => ({ title: word() })),
      'save a redirect': save('redirect', redirect, () => ({
        to: `https://elsewhere.example/${Math.floor(next() * 99)}`,
      })),
      'save the site': save('site', [site], () => ({ name: word(), links: [{ label: word(), url: '/about/' }] })),
      'describe an image': () => upload.updateFileInfo(pick(files), { alternativeText: word() }),
      'set its focal point': () =>
        upload.updateFileInfo(pick(files), { focalPoint: { x: Math.floor(next() * 99), y: 5 } }),
    };

    const query = everything();
    const missed: string[] = [];
    const seen = new Set<string>();
    let changed = 0;
    let before = await read(query);
    for (let i = 0; i < EDITS; i++) {
      // One after the other, what each does by chance: a save comes round before its publish.
      const name = Object.keys(edits)[i % Object.keys(edits).length] ?? '';
      await edits[name]?.().catch((error: unknown) => {
        if (!(error instanceof errors.ApplicationError)) throw error;
      });
      const after = await read(query);
      for (const [entry, { revision, content }] of after) {
        const old = before.get(entry);
        if (!old || old.content === content) continue;
        changed++;
        seen.add(entry.split(' ')[0] ?? '');
        if (old.revision === revision) missed.push(`${name}: ${old.content} became ${content}`);
      }
      before = after;
    }
    expect(missed).toEqual([]);
    // None of it is worth anything if nothing changed.
    expect(changed).toBeGreaterThan(EDITS / 3);
    expect([...seen].sort()).toHaveLength(11);
  });
});

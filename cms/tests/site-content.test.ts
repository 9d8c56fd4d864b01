import { createRequire } from 'node:module';
import type { Core } from '@strapi/strapi';
import type { GraphQLOutputType, GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootCms, type TestCms } from './boot.ts';
import { DATABASES } from './database.ts';

/** What the site's token can read, over HTTP from a real Strapi. */

// Strapi's own copy: GraphQL refuses types of another.
const { getNamedType, isObjectType } = createRequire(import.meta.url)('graphql') as typeof import('graphql');

let cms: TestCms;
let strapi: Core.Strapi;
const ids: Record<string, string> = {};

describe.each(DATABASES)('%s', (client) => {
  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
    const documents = (type: string) => strapi.documents(`api::${type}.${type}` as 'api::film.film');
    const create = async (name: string, type: string, data: object) => {
      ids[name] = (await documents(type).create({ data: data as never })).documentId;
    };
    await create('known', 'person', { name: 'Known Person', slug: 'known-person' });
    await create('secret', 'person', { name: 'SECRET person', slug: 'secret-person' });
    await create('hall', 'venue', {
      name: 'Hall',
      slug: 'hall',
      timeZone: 'Europe/Paris',
      position: { lat: 1.5, lng: 2 },
    });
    await create('cellar', 'venue', { name: 'SECRET cellar', slug: 'cellar', timeZone: 'Europe/Paris' });
    await documents('venue').update({
      documentId: ids.hall as string,
      data: { walks: [{ venue: ids.cellar, minutes: 3 }] } as never,
    });
    await create('competition', 'section', { title: 'Competition', slug: 'competition', accent: 'red' });
    await create('hidden', 'section', { title: 'SECRET section', slug: 'hidden' });
    const file = await strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'a.jpg',
        hash: 'a',
        ext: '.jpg',
        mime: 'image/jpeg',
        size: 1,
        url: '/uploads/a.jpg',
        provider: 'local',
        folderPath: '/',
        width: 10,
        height: 5,
        alternativeText: 'A still',
        focalPoint: { x: 10, y: 20 },
      },
    });
    await strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'b.jpg',
        hash: 'b',
        ext: '.jpg',
        mime: 'image/jpeg',
        size: 1,
        url: '/uploads/SECRET.jpg',
        provider: 'local',
        folderPath: '/',
      },
    });
    await create('film', 'film', {
      title: 'Union',
      slug: 'union',
      blurb: 'A blurb',
      year: 2024,
      countries: ['US', 'CA'],
      synopsis: [{ type: 'paragraph', children: [{ type: 'text', text: 'Hello “you”' }] }],
      section: ids.competition,
      still: file.id,
      gallery: [file.id],
      credits: [
        { role: 'director', person: ids.known },
        { role: 'producer', person: ids.known, creditedAs: 'K. Person' },
      ],
      accessOffers: { heading: 'Access', links: [{ label: 'Tickets', url: '/tickets/' }] },
      firstPublishedAt: '2026-11-01T10:00:00.000Z',
    });
    await create('draft', 'film', {
      title: 'SECRET film',
      slug: 'secret-film',
      section: ids.hidden,
      credits: [{ role: 'director', person: ids.secret }],
    });
    await create('screening', 'screening', {
      film: ids.film,
      venue: ids.hall,
      localStart: '2026-12-04T18:30',
      guests: [{ person: ids.known, kind: 'q-and-a', confirmed: true }],
    });
    await create('draftScreening', 'screening', {
      film: ids.film,
      venue: ids.cellar,
      localStart: '2026-12-05T18:30',
      note: 'SECRET note',
    });
    await documents('film').publish({ documentId: ids.film as string });
    await documents('screening').publish({ documentId: ids.screening as string });
    await documents('film').update({ documentId: ids.film as string, data: { blurb: 'SECRET later blurb' } as never });
  });
  afterAll(() => cms.stop());

  const ask = async (
    query: string,
    token = cms.token,
  ): Promise<{ status: number; body: Record<string, unknown>; text: string }> => {
    const response = await fetch(`${cms.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query }),
    });
    const text = await response.text();
    return { status: response.status, body: JSON.parse(text), text };
  };

  test('gives what is published, whole', async () => {
    const { body } = await ask(`{
    siteFilms { documentId title blurb countries synopsis section still gallery firstPublishedAt premiere { level }
      credits { role person creditedAs } accessOffers { heading links { label url } } awards { name } }
    siteVenues { name position { lat lng } walks { venue minutes } }
    siteScreenings { film venue localStart online guests { person kind confirmed } }
    siteMedia { url focalPoint width }
  }`);
    expect(body.data).toMatchObject({
      siteFilms: [
        {
          documentId: ids.film,
          title: 'Union',
          blurb: 'A blurb',
          countries: ['US', 'CA'],
          synopsis: [{ type: 'paragraph', children: [{ type: 'text', text: 'Hello “you”' }] }],
          section: ids.competition,
          gallery: [expect.any(String)],
          firstPublishedAt: '2026-11-01T10:00:00.000Z',
          premiere: null,
          credits: [
            { role: 'director', person: ids.known, creditedAs: null },
            { role: 'producer', person: ids.known, creditedAs: 'K. Person' },
          ],
          accessOffers: { heading: 'Access', links: [{ label: 'Tickets', url: '/tickets/' }] },
          awards: [],
        },
      ],
      // The way to a venue that nothing published names stays unknown too.
      siteVenues: [{ name: 'Hall', position: { lat: 1.5, lng: 2 }, walks: [{ venue: null, minutes: 3 }] }],
      siteScreenings: [
        {
          film: ids.film,
          venue: ids.hall,
          localStart: '2026-12-04T18:30',
          online: false,
          guests: [{ person: ids.known, kind: 'q-and-a', confirmed: true }],
        },
      ],
      siteMedia: [{ url: '/uploads/a.jpg', focalPoint: { x: 10, y: 20 }, width: 10 }],
    });
  });

  const version = async (): Promise<string> =>
    ((await ask('{ siteVersion }')).body.data as { siteVersion: string }).siteVersion;

  test('the version moves with what is public, and with nothing else that a film holds', async () => {
    const before = await version();
    expect(await version()).toBe(before);
    const documents = (type: string) => strapi.documents(`api::${type}.${type}` as 'api::film.film');
    await documents('film').update({ documentId: ids.draft as string, data: { blurb: 'SECRET blurb' } as never });
    expect(await version()).toBe(before);
    await documents('person').update({ documentId: ids.known as string, data: { name: 'Renamed' } as never });
    expect(await version()).not.toBe(before);
  });

  interface Entry {
    documentId: string;
    revision: string;
  }
  interface SiteRevisions {
    version: string;
    types: { type: string; digest: string; entries: string[] | null }[];
  }
  const revisions = async (known: readonly string[] = []): Promise<SiteRevisions> => {
    const { body } = await ask(
      `{ siteRevisions(known: ${JSON.stringify(known)}) { version types { type digest entries } } }`,
    );
    return (body.data as { siteRevisions: SiteRevisions }).siteRevisions;
  };

  test('revisions name every public entry, by type, and the version that they are of', async () => {
    const siteRevisions = await revisions();
    expect(siteRevisions.version).toBe(await version());
    expect(Object.fromEntries(siteRevisions.types.map(({ type, entries }) => [type, entries?.length]))).toEqual({
      SiteEdition: 0,
      SiteFilm: 1,
      SiteMedia: 1,
      SitePage: 0,
      SitePerson: 1,
      SiteProgramme: 0,
      SiteRedirect: 0,
      SiteScreening: 1,
      SiteSection: 1,
      SiteSettings: 1,
      SiteVenue: 1,
    });
    const films = siteRevisions.types.find(({ type }) => type === 'SiteFilm')?.entries;
    const [film] = ((await ask('{ siteFilms { documentId revision } }')).body.data as { siteFilms: Entry[] }).siteFilms;
    expect(films).toEqual([`${film?.documentId} ${film?.revision}`]);
    expect(film?.revision).toMatch(/^\d+:\d{13}:[0-9a-f]{8}$/);
  });

  test('revisions leave out the lists that whoever asks has, and no other', async () => {
    const all = await revisions();
    const again = await revisions(all.types.map(({ digest }) => digest));
    expect(again.types.map(({ entries }) => entries)).toEqual(all.types.map(() => null));
    await strapi.documents('api::person.person').update({
      documentId: ids.known as string,
      data: { name: 'Renamed again' } as never,
    });
    const moved = await revisions(all.types.map(({ digest }) => digest));
    expect(moved.types.filter(({ entries }) => entries).map(({ type }) => type)).toEqual(['SitePerson']);
  });

  test('a list is by keyset or by ids, and never cut in silence', async () => {
    expect((await ask(`{ siteFilms(ids: ["${ids.film}", "nobody"]) { title } }`)).body.data).toEqual({
      siteFilms: [{ title: 'Union' }],
    });
    expect((await ask(`{ siteFilms(after: "${ids.film}") { title } }`)).body.data).toEqual({ siteFilms: [] });
    expect((await ask('{ siteFilms(limit: 501) { title } }')).text).toContain('limit must be 1 to 500, got 501');
    expect((await ask('{ siteFilms(ids: [], after: "x") { title } }')).text).toContain(
      'give either ids, or after and limit',
    );
  });

  const schemaOf = (): GraphQLSchema => strapi.plugin('graphql').service('content-api').buildSchema();

  test('no root field of the schema gives a draft, or anything that only a draft names', async () => {
    const schema = schemaOf();
    const leaves = (type: GraphQLOutputType): string => {
      const named = getNamedType(type);
      if (!isObjectType(named)) return '';
      return `{ ${Object.values(named.getFields())
        .map((field) => `${field.name} ${leaves(field.type)}`)
        .join(' ')} }`;
    };
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    expect(fields.length).toBeGreaterThan(8);
    for (const { name, type } of fields) {
      const { status, text } = await ask(`{ ${name} ${leaves(type)} }`);
      expect(status, name).toBe(200);
      expect(text, name).not.toContain('SECRET');
      expect(text, name).not.toContain(ids.draft);
      expect(text, name).not.toContain(ids.draftScreening);
      if (name !== 'ok') expect(text, name).not.toContain('"errors"');
    }
    // What a publisher says goes in; nothing of the content comes out by it.
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    expect(mutations.map(({ name, type }) => `${name}: ${type}`)).toEqual([
      'reportPublish: Boolean!',
      'clearWish: Boolean!',
    ]);
  });

  test('no route that the server lists gives the token a draft', async () => {
    const routes = (strapi.server.listRoutes() as { methods: string[]; path: string }[]).filter(({ methods }) =>
      methods.includes('GET'),
    );
    expect(routes.length).toBeGreaterThan(50);
    for (const { path } of routes) {
      const address = path.replace(/:\w+(\([^)]*\))?/g, ids.draft as string).replace(/\(\.\*\)|\*/g, 'x');
      for (const query of ['', '?status=draft&populate=*', `?filters[documentId]=${ids.draft}`]) {
        const response = await fetch(cms.url + address + query, {
          headers: { authorization: `Bearer ${cms.token}` },
          redirect: 'manual',
        });
        expect(await response.text(), `${address}${query} answered ${response.status}`).not.toContain('SECRET');
      }
    }
  });

  test('REST has no address for our types', async () => {
    for (const plural of ['films', 'people', 'screenings', 'venues', 'sections', 'site']) {
      expect(
        (await fetch(`${cms.url}/api/${plural}?status=draft`, { headers: { authorization: `Bearer ${cms.token}` } }))
          .status,
      ).toBe(404);
    }
  });

  test.each([
    ['one field again and again', 'siteFilms { slug } '.repeat(10_000)],
    ['one field by many names', Array.from({ length: 8_000 }, (_, at) => `a${at}: siteVersion`).join(' ')],
    ['one field inside the other', `${'siteFilms { '.repeat(300)} slug ${'}'.repeat(300)}`],
  ])('a query that asks %s is not even looked at', async (_, fields) => {
    const { status, text } = await ask(`{ ${fields} }`);
    expect(status).toBe(400);
    expect(text).toContain('tokens. Parsing aborted');
  });

  test('nobody reads without the token', async () => {
    expect((await ask('{ siteFilms { title } }', 'wrong')).status).toBe(401);
    expect((await ask('{ siteFilms { title } }', '')).status).toBe(401);
  });

  test('no token but the site’s exists, and it may read what is public and report', async () => {
    const tokens = await strapi.db.query('admin::api-token').findMany({ populate: ['permissions'] });
    expect(
      tokens.map(({ name, type, permissions }) => [
        name,
        type,
        permissions.map(({ action }: { action: string }) => action).sort(),
      ]),
    ).toEqual([['site', 'custom', ['api::site-content.site-content.read', 'api::site-content.site-content.report']]]);
  });

  test('a page of films is one SQL statement on content tables', async () => {
    const said: string[] = [];
    const listen = ({ sql }: { sql: string }) => said.push(sql);
    strapi.db.connection.on('query', listen);
    await ask(
      '{ siteFilms(limit: 500) { title credits { role person } reviews { quote } gallery translations { locale } } }',
    );
    strapi.db.connection.off('query', listen);
    const content = said.filter((sql) => /films|people|components_|files/.test(sql));
    expect(content).toHaveLength(1);
  });

  test('our types are free of the plugin’s wrapper around every field (unstable: pins lean-schema.ts)', () => {
    const schema = schemaOf();
    const wrapped = Object.values(schema.getTypeMap())
      .filter(({ name }) => name.startsWith('Site'))
      .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []))
      .filter(({ resolve }) => resolve !== undefined);
    expect(wrapped).toEqual([]);
    // The queries themselves keep their authorisation.
    expect(schema.getQueryType()?.getFields().siteFilms?.resolve).toBeTypeOf('function');
  });

  // The last: what was secret until here is public from now on.
  test('a way to a venue that gets its first screening is a new revision of the venue where it begins', async () => {
    const hall = async () => {
      const { body } = await ask(`{ siteVenues(ids: ["${ids.hall}"]) { revision walks { venue } } }`);
      return (body.data as { siteVenues: { revision: string; walks: { venue: string | null }[] }[] }).siteVenues[0];
    };
    const before = await hall();
    expect(before?.walks).toEqual([{ venue: null }]);
    await strapi.documents('api::screening.screening').publish({ documentId: ids.draftScreening as string });
    const after = await hall();
    expect(after?.walks).toEqual([{ venue: ids.cellar }]);
    expect(after?.revision).not.toBe(before?.revision);
  });
});

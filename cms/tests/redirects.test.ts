import type { Core } from '@strapi/strapi';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { bootCms, type TestCms } from './boot.ts';
import { DATABASES } from './database.ts';

/** Old addresses of what was public lead to where it is now; and what editors write by hand. */

let number = 0;
const film = (more: object = {}) => {
  number++;
  return { title: `Film ${number}`, slug: `film-${number}`, blurb: 'A blurb', year: 2024, countries: ['CA'], ...more };
};

describe.each(DATABASES)('%s', (client) => {
  let cms: TestCms;
  let strapi: Core.Strapi;
  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
    const { documentId } = (await documents('site').findFirst()) as { documentId: string };
    await update('site', documentId, { locales: ['en', 'fr'] });
  });
  afterAll(() => cms.stop());
  beforeEach(async () => {
    await strapi.db.query('api::redirect.redirect').deleteMany({ where: {} });
  });
  afterEach(() => vi.useRealTimers());

  const documents = (type: string) => strapi.documents(`api::${type}.${type}` as 'api::film.film');
  const create = async (type: string, data: object): Promise<string> =>
    (await documents(type).create({ data: data as never })).documentId;
  const update = (type: string, documentId: string, data: object) =>
    documents(type).update({ documentId, data: data as never });
  const live = async (type: string, data: object): Promise<string> => {
    const documentId = await create(type, data);
    await documents(type).publish({ documentId });
    return documentId;
  };
  const rename = async (documentId: string, slug: string, more: object = {}) => {
    await update('film', documentId, { slug, ...more });
    await documents('film').publish({ documentId });
  };
  /** `/films/a/ → /films/b/`, as stored. */
  const stored = async (): Promise<string[]> => {
    const rows = await strapi.db.query('api::redirect.redirect').findMany({});
    return rows.map(({ from, to }) => `${from} → ${to}`).sort();
  };
  /** The same as the site reads it. */
  const read = async (): Promise<string[]> => {
    const response = await fetch(`${cms.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${cms.token}` },
      body: JSON.stringify({ query: '{ siteRedirects { from to } }' }),
    });
    const { data } = (await response.json()) as { data: { siteRedirects: { from: string; to: string }[] } };
    return data.siteRedirects.map(({ from, to }) => `${from} → ${to}`).sort();
  };
  const refusal = async (action: Promise<unknown>): Promise<Record<string, string>> => {
    const error = await action.then(
      () => undefined,
      (caught: { details?: { errors: { path: string[]; message: string }[] } }) => caught,
    );
    if (!error?.details) throw error ?? new Error('was not refused');
    return Object.fromEntries(error.details.errors.map(({ path, message }) => [path.join('.'), message]));
  };

  describe('a new slug', () => {
    test('of a public film leads on from the old one as soon as it is published', async () => {
      const documentId = await live('film', film({ slug: 'a' }));
      await update('film', documentId, { slug: 'b' });
      expect(await stored()).toEqual([]);
      await documents('film').publish({ documentId });
      expect(await stored()).toEqual(['/films/a/ → /films/b/']);
      expect(await read()).toEqual(['/films/a/ → /films/b/']);
    });

    test('after another makes no chain, and the way back no loop', async () => {
      const documentId = await live('film', film({ slug: 'c' }));
      await rename(documentId, 'd');
      await rename(documentId, 'e');
      expect(await stored()).toEqual(['/films/c/ → /films/e/', '/films/d/ → /films/e/']);
      await rename(documentId, 'c');
      expect(await stored()).toEqual(['/films/d/ → /films/c/', '/films/e/ → /films/c/']);
      await rename(documentId, 'd');
      expect(await stored()).toEqual(['/films/c/ → /films/d/', '/films/e/ → /films/d/']);
    });

    test('of what nobody could read makes none', async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T00:00:00Z') });
      const draft = await create('film', film({ slug: 'f' }));
      await rename(draft, 'g');
      const embargoed = await live('film', film({ slug: 'h', publishAt: '2026-12-01T10:00' }));
      await rename(embargoed, 'i');
      const nobody = await create('person', { name: 'Nobody', slug: 'nobody' });
      await update('person', nobody, { slug: 'somebody' });
      expect(await stored()).toEqual([]);
    });

    test('of a person, a section, a venue or an edition that is public counts when it is saved', async () => {
      const person = await create('person', { name: 'Ana', slug: 'ana' });
      const edition = await create('edition', {
        title: '2026',
        slug: 'last',
        year: 2026,
        startsOn: '2026-12-04',
        endsOn: '2026-12-12',
      });
      const section = await create('section', { title: 'Late', slug: 'late', edition });
      const venue = await create('venue', { name: 'Hall', slug: 'hall', timeZone: 'UTC' });
      const shown = await live('film', film({ section, credits: [{ role: 'director', person }] }));
      await live('screening', { film: shown, venue, localStart: '2026-12-04T18:30' });
      await update('person', person, { name: 'Ana Kovač' });
      expect(await stored()).toEqual([]);
      await update('person', person, { slug: 'ana-kovac' });
      await update('edition', edition, { slug: '2026' });
      await update('section', section, { slug: 'late-nights' });
      await update('venue', venue, { slug: 'great-hall' });
      expect(await stored()).toEqual([
        '/editions/last/ → /editions/2026/',
        '/people/ana/ → /people/ana-kovac/',
        '/sections/late/ → /sections/late-nights/',
        '/venues/hall/ → /venues/great-hall/',
      ]);
    });

    test('that no page can have is no stop on the way: the old address leads to where it is in the end', async () => {
      const venue = await create('venue', { name: 'Hall', slug: 'old-hall', timeZone: 'UTC' });
      const shown = await live('film', film());
      await live('screening', { film: shown, venue, localStart: '2026-12-05T18:30' });
      for (const slug of ['Great Hall', '../Great/Hall?', 'old-hall']) await update('venue', venue, { slug });
      expect(await stored()).toEqual([]);
      await update('venue', venue, { slug: 'Great Hall' });
      expect(await read()).toEqual([]);
      await update('venue', venue, { slug: 'the-great-hall' });
      expect(await read()).toEqual(['/venues/old-hall/ → /venues/the-great-hall/']);
      expect(await stored()).toEqual(await read());
    });

    test('of a programme and of a page', async () => {
      const programme = await live('programme', { title: 'Bill', slug: 'bill', kind: 'party', blurb: 'b' });
      const text = [{ type: 'paragraph', children: [{ type: 'text', text: 'At the door.' }] }];
      const page = await live('page', { title: 'Tickets', slug: 'tickets', body: text });
      for (const [type, documentId, slug] of [
        ['programme', programme, 'party'],
        ['page', page, 'how-to-get-in'],
      ] as const) {
        await update(type, documentId, { slug });
        await documents(type).publish({ documentId });
      }
      expect(await stored()).toEqual(['/programmes/bill/ → /programmes/party/', '/tickets/ → /how-to-get-in/']);
    });

    test('that is refused leaves no redirect', async () => {
      await live('film', film({ slug: 'taken-j' }));
      const documentId = await live('film', film({ slug: 'k' }));
      await update('film', documentId, { slug: 'taken-j' });
      await expect(documents('film').publish({ documentId })).rejects.toThrow();
      expect(await stored()).toEqual([]);
    });
  });

  test('every old address leads in one step to what was there last, whoever moved where', {
    timeout: 120_000,
  }, async () => {
    let seed = 7;
    const random = (n: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return Math.floor((seed / 0x80000000) * n);
    };
    const slugs = ['s1', 's2', 's3', 's4', 's5'];
    const at = new Map<string, string>();
    for (const slug of slugs.slice(0, 3)) at.set(await live('film', film({ slug })), slug);
    /** Who was at each address last. */
    const last = new Map([...at].map(([documentId, slug]) => [slug, documentId]));
    for (let step = 0; step < 40; step++) {
      const documentId = [...at.keys()][random(at.size)] as string;
      const slug = slugs[random(slugs.length)] as string;
      if ([...at].some(([other, taken]) => other !== documentId && taken === slug)) continue;
      await rename(documentId, slug);
      at.set(documentId, slug);
      last.set(slug, documentId);
      const left = [...last].filter(([old, owner]) => at.get(owner) !== old);
      const free = left.filter(([old]) => ![...at.values()].includes(old));
      expect(await read(), `after step ${step}`).toEqual(
        free.map(([old, owner]) => `/films/${old}/ → /films/${at.get(owner)}/`).sort(),
      );
    }
  });

  describe('the site reads', () => {
    test('none that leads to a page which isn’t public, and has it back with the page', async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T00:00:00Z') });
      const documentId = await live('film', film({ slug: 'l' }));
      await rename(documentId, 'm', { publishAt: '2026-12-01T10:00' });
      expect(await stored()).toEqual(['/films/l/ → /films/m/']);
      expect(await read()).toEqual([]);
      vi.setSystemTime(new Date('2026-12-03T00:00:00Z'));
      expect(await read()).toEqual(['/films/l/ → /films/m/']);
      await documents('film').unpublish({ documentId });
      expect(await read()).toEqual([]);
      await documents('film').publish({ documentId });
      expect(await read()).toEqual(['/films/l/ → /films/m/']);
    });

    test('none that begins where a page is', async () => {
      const documentId = await live('film', film({ slug: 'n' }));
      await rename(documentId, 'o');
      const other = await live('film', film({ slug: 'n' }));
      expect(await read()).toEqual([]);
      await rename(other, 'p');
      expect(await read()).toEqual(['/films/n/ → /films/p/']);
    });

    test('those to other places of the site and to other sites', async () => {
      await create('redirect', { from: '/old/', to: '/schedule/' });
      await create('redirect', { from: '/box-office/', to: 'https://tickets.example/' });
      await create('redirect', { from: '/feed/', to: '/feed.xml' });
      await create('redirect', { from: '/gone/', to: '/no-such-page/' });
      await create('redirect', { from: '/start/', to: '/' });
      expect(await read()).toEqual([
        '/box-office/ → https://tickets.example/',
        '/feed/ → /feed.xml',
        '/old/ → /schedule/',
        '/start/ → /',
      ]);
    });
  });

  describe('by hand', () => {
    test('is refused on save, each problem at its field', async () => {
      await live('film', film({ title: 'Here', slug: 'here' }));
      const by = (from: unknown, to: unknown) => refusal(create('redirect', { from, to }));
      expect(await by('films/old/', 'http://plain.example')).toEqual({
        from: 'Expected a path that begins with one /, got "films/old/": write it like /films/the-night-shift/',
        to: 'Expected an address that begins with https:// or a path that begins with /, got "http://plain.example": paste the full address',
      });
      expect(await by('/a/', '/a/')).toEqual({
        to: 'The address leads to itself: write where it should lead, or delete it',
      });
      expect(await by('/films/Here', '/')).toEqual({
        from: 'A page of film “Here” is at this address: write an address that nothing has',
      });
      expect(await by('/films/', '/')).toEqual({
        from: 'A page of the site itself is at this address: write an address that nothing has',
      });
      expect(await by('/films/index.html', '/')).toEqual({
        from: 'A page of the site itself is at this address: write an address that nothing has',
      });
      for (const own of ['/films/country/jp/', '/icon.svg/', '/_redirects']) {
        expect(await by(own, '/films/here/')).toEqual({
          from: 'A page or a file of the site itself is at this address: write an address that nothing has',
        });
      }
      expect(await by('/old/', '/.//evil.example/')).toMatchObject({ to: expect.any(String) });
      expect(await by('/fr/films/old/', '/films/here/')).toEqual({
        from: '"fr" is a language of the site: write /films/old/: it holds for every language',
      });
      expect(await stored()).toEqual([]);
    });

    test('never begins at one place twice, whatever the case of its letters', async () => {
      await create('redirect', { from: '/films/old/', to: '/' });
      expect(await refusal(create('redirect', { from: '/Films/OLD', to: '/schedule/' }))).toEqual({
        from: 'Another redirect leads from here to /: change that one instead',
      });
    });

    test('leads straight to the end, from both sides', async () => {
      await create('redirect', { from: '/b/', to: '/c/' });
      await create('redirect', { from: '/a/', to: '/b/' });
      expect(await stored()).toEqual(['/a/ → /c/', '/b/ → /c/']);
      await create('redirect', { from: '/c/', to: '/d/' });
      expect(await stored()).toEqual(['/a/ → /d/', '/b/ → /d/', '/c/ → /d/']);
      expect(await refusal(create('redirect', { from: '/d/', to: '/A' }))).toEqual({
        to: '/A leads back to /d/: write where it should lead in the end',
      });
    });

    test('ends where a page is, whatever once led on from there', async () => {
      const first = await live('film', film({ slug: 't' }));
      await rename(first, 'u');
      await live('film', film({ slug: 't' }));
      await create('redirect', { from: '/poster/', to: '/films/t/' });
      expect(await read()).toEqual(['/poster/ → /films/t/']);
      // The redirect of the first film, in the shadow of the second, stops nobody.
      await rename(first, 'v');
      expect(await read()).toEqual(['/films/u/ → /films/v/', '/poster/ → /films/t/']);
    });

    test('follows a page that moves later', async () => {
      const documentId = await live('film', film({ slug: 'q' }));
      await create('redirect', { from: '/poster/', to: '/films/q/' });
      await rename(documentId, 'r');
      expect(await stored()).toEqual(['/films/q/ → /films/r/', '/poster/ → /films/r/']);
    });
  });

  test('an editors’ page stands at no address of the site', async () => {
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Text' }] }];
    const page = (slug: string) =>
      refusal(
        create('page', { title: 'Page', slug, body }).then((documentId) => documents('page').publish({ documentId })),
      );
    expect(await page('films')).toEqual({
      slug: 'The address "films" is taken by another part of the site: write another one',
    });
    expect(await page('fr')).toEqual({ slug: '"fr" is a language of the site: write another address' });
  });
});

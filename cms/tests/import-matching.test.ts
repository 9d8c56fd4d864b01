import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importEntries } from '../src/transfer/import-entries.ts';
import { bootCms, type TestCms } from './boot.ts';
import { creditsOf, entryBySlug, type Row } from './content-rows.ts';
import { DATABASES } from './database.ts';

/** Which entry of the CMS an entry of a file is about. */

let cms: TestCms;
let strapi: Core.Strapi;

const put = async (parts: Row, publish = false): Promise<string[]> => {
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  await importEntries(strapi, { version: 1, ...parts }, { directory: cms.directory, file: 'test.json', publish, log });
  return lines;
};

const film = (slug: string, more: Row = {}): Row => ({
  title: 'A Film',
  slug,
  blurb: 'A walk.',
  year: 2026,
  countries: ['CA'],
  ...more,
});
const directedBy = (...names: string[]): Row => ({ credits: names.map((person) => ({ role: 'director', person })) });
const creditedIn = async (slug: string): Promise<(string | undefined)[]> =>
  creditsOf(await entryBySlug(strapi, 'film', slug, 'draft')).map(({ person }) => person?.slug);

describe.each(DATABASES)('%s', (client) => {
  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
  });
  afterAll(() => cms.stop());

  test('a name is the same person in another case, without its accents, or as an alias', async () => {
    await put({ people: [{ name: 'Zoë Ñandú', aliases: ['Z. Nandu'] }] });
    const spellings = ['Zoë Ñandú', 'ZOE  NANDU', 'z. nandu', 'zoe-nandu'];
    expect(await put({ films: [film('names', directedBy(...spellings))] })).toEqual(['+ film names']);
    expect(await creditedIn('names')).toEqual(spellings.map(() => 'zoe-nandu'));
  });

  test('whom only a credit, an award or a guest names is made, once, with a slug of their own', async () => {
    const awards = [{ name: 'Best', body: 'Here', result: 'won', recipient: 'Иван Тихий' }];
    const lines = await put({
      films: [film('made', { ...directedBy('Иван Тихий', 'ivan tihij', 'Dara O’Neill'), awards })],
      screenings: [
        {
          film: 'made',
          online: true,
          localStart: '2026-12-04T18:30',
          guests: [{ person: "dara o'neill", kind: 'q-and-a' }],
        },
      ],
    });
    expect(lines.filter((line) => line.includes('person'))).toEqual([
      '+ person ivan-tihiy',
      '+ person ivan-tihij',
      '+ person dara-oneill',
    ]);
    const { recipient } =
      ((await entryBySlug(strapi, 'film', 'made', 'draft')).awards as { recipient: Row }[])[0] ?? {};
    expect(recipient).toMatchObject({ name: 'Иван Тихий', kind: 'person' });
  });

  test('namesakes are told apart by their slugs', async () => {
    const people = [
      { name: 'Kim Lee', slug: 'kim-lee', born: '1950' },
      { name: 'Kim Lee', slug: 'kim-lee-2', born: '1990' },
    ];
    await put({ people, films: [film('namesakes', directedBy('kim-lee-2', 'kim-lee'))] });
    expect(await creditedIn('namesakes')).toEqual(['kim-lee-2', 'kim-lee']);
    expect(await put({ people })).toEqual(['= 2 unchanged']);
  });

  test('a person whom a credit made is found by a file that gives more of them, also by an alias', async () => {
    await put({ films: [film('made-first', directedBy('Olu Ade'))] });
    expect(await put({ people: [{ name: 'Oluwaseun Ade', aliases: ['Olu Ade'], bio: ['A life.'] }] })).toEqual([
      '~ person olu-ade: name, aliases, bio',
    ]);
    // A file that only knows the alias does not rename anybody.
    expect(await put({ people: [{ name: 'Olu Ade', pronouns: 'they' }] })).toEqual(['~ person olu-ade: pronouns']);
    expect((await entryBySlug(strapi, 'person', 'olu-ade', 'only')).name).toBe('Oluwaseun Ade');
  });

  test('venues may name each other as neighbours', async () => {
    const venue = (slug: string, other: string): Row => ({
      name: slug,
      slug,
      timeZone: 'America/Halifax',
      walks: [{ venue: other, minutes: 4 }],
    });
    const venues = [venue('hall', 'cellar'), venue('cellar', 'hall')];
    expect(await put({ venues })).toEqual(['+ venue hall', '+ venue cellar']);
    const { walks } = await entryBySlug(strapi, 'venue', 'hall', 'only');
    expect(walks).toMatchObject([{ minutes: 4, venue: { slug: 'cellar' } }]);
    expect(await put({ venues })).toEqual(['= 2 unchanged']);
  });

  test('a screening is known by film, place and time, later by the ticket system’s number', async () => {
    const screening = { film: 'names', venue: 'hall', localStart: '2026-12-04T18:30' };
    const at = 'names hall 2026-12-04T18:30';
    expect(await put({ screenings: [screening] })).toEqual([`+ screening ${at}`]);
    expect(await put({ screenings: [{ ...screening, externalId: 'T-1' }] })).toEqual([`~ screening ${at}: externalId`]);
    expect(
      await put({ screenings: [{ ...screening, externalId: 'T-1', venue: 'cellar', localStart: '2026-12-05T20:00' }] }),
    ).toEqual(['~ screening names cellar 2026-12-05T20:00: localStart, venue']);
    expect(await put({ screenings: [{ ...screening, externalId: 'T-2' }] })).toEqual([`+ screening ${at}`]);
  });

  test('the site’s settings change in part, and take their one entry', async () => {
    const site = { name: 'Low Tide Festival', timeZone: 'America/Halifax', links: [{ label: 'Help', url: '/help/' }] };
    expect(await put({ site })).toEqual(['~ site: name, timeZone, links']);
    const rows: Row[] = await strapi.db.query('api::site.site').findMany();
    expect(rows).toMatchObject([{ name: 'Low Tide Festival', timeZone: 'America/Halifax', locale: 'en' }]);
    expect(await put({ site })).toEqual(['= 1 unchanged']);
  });

  test('two drafts of one slug: nobody can say which is meant', async () => {
    for (const title of ['One', 'Other']) {
      await strapi.documents('api::film.film').create({ data: { title, slug: 'twice' } });
    }
    await expect(put({ films: [film('twice')] })).rejects.toThrow(`test.json films[0].slug
  what    the CMS has two of the slug "twice"
  value   "twice"
  remedy  give one film another slug in the CMS`);
  });

  test('what the CMS refuses when all the rest was right is said with its entry', async () => {
    const screening = { venue: 'hall', localStart: '2026-12-09T18:30' };
    await put({ films: [film('taken')], screenings: [{ ...screening, film: 'taken' }] }, true);
    await expect(
      put({ films: [film('late')], screenings: [{ ...screening, film: 'late' }] }, true),
    ).rejects.toThrow(`screening late hall 2026-12-09T18:30 could not be published
  what    localStart: `);
  });
});

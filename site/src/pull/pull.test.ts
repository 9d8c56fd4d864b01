import { expect, test } from 'vitest';
import type { Ask } from './cms-client.ts';
import { fetchRows, parse } from './pull.ts';

const CMS = 'http://cms.example';
const SITE = { documentId: 's1', revision: '1:1', name: 'Twin', locale: 'en', timeZone: 'America/Vancouver' };
const film = (id: string, more: object = {}) => ({
  documentId: id,
  revision: `1:${id}`,
  title: 'Stalker',
  slug: id,
  blurb: 'Three men walk.',
  year: 1979,
  countries: ['SUHH'],
  credits: [{ role: 'director', person: 'p1' }],
  ...more,
});
const PERSON = { documentId: 'p1', revision: '1:1', name: 'Andrei', slug: 'andrei' };

type Lists = Partial<
  Record<'SiteFilm' | 'SitePerson' | 'SiteScreening' | 'SiteSection' | 'SiteVenue' | 'SiteMedia', object[]>
>;
const QUERIES: Record<string, keyof Lists> = {
  Films: 'SiteFilm',
  People: 'SitePerson',
  Screenings: 'SiteScreening',
  Sections: 'SiteSection',
  Venues: 'SiteVenue',
  Media: 'SiteMedia',
};

/** A CMS in memory. `versions` are the answers to the version question, the last one for ever. */
const fake = (
  lists: Lists,
  {
    versions,
    site = SITE,
    totals = {},
  }: { versions?: string[]; site?: object | null; totals?: Record<string, number> } = {},
): Ask => {
  const left = [...(versions ?? ['1'])];
  const answer = (document: unknown, variables?: { after?: string | null; limit?: number }) => {
    const operation = (document as { definitions: { name: { value: string } }[] }).definitions[0]?.name.value ?? '';
    if (operation === 'Version') {
      const fingerprint = left.length > 1 ? left.shift() : left[0];
      return {
        siteVersion: Object.values(QUERIES).map((type) => ({
          type,
          total: totals[type] ?? lists[type]?.length ?? 0,
          fingerprint,
        })),
      };
    }
    if (operation === 'Site') return { siteSettings: site };
    const all = (lists[QUERIES[operation] as keyof Lists] ?? []) as { documentId: string }[];
    const after = variables?.after ?? '';
    return { entries: all.filter((row) => row.documentId > after).slice(0, variables?.limit) };
  };
  return (async (document: unknown, variables?: object) => answer(document, variables)) as Ask;
};

const pulled = async (lists: Lists, options = {}) => parse(await fetchRows(fake(lists, options), CMS), CMS);

test('reads everything, page by page', async () => {
  const films = Array.from({ length: 1_201 }, (_, index) => film(`f${String(index).padStart(5, '0')}`));
  const result = await pulled({ SiteFilm: films, SitePerson: [PERSON] });
  expect(result.films).toHaveLength(1_201);
  expect(result.films[0]).toMatchObject({
    title: 'Stalker',
    credits: [{ role: 'director', person: 'p1' }],
    awards: [],
  });
});

test('what changed during a pull is pulled again, so that all comes from one state', async () => {
  const rows = await fetchRows(fake({ SitePerson: [PERSON] }, { versions: ['1', '2', '2'] }), CMS);
  expect(rows.lists.SitePerson).toHaveLength(1);
});

test('content that never stands still stops the pull', async () => {
  const versions = ['1', '2', '3', '4', '5', '6', '7'];
  await expect(fetchRows(fake({}, { versions }), CMS)).rejects.toThrow('the content never stood still');
});

test('a list that comes back short stops the pull', async () => {
  await expect(pulled({ SitePerson: [PERSON] }, { totals: { SitePerson: 7 } })).rejects.toThrow(
    'SitePerson: the CMS counts 7 entries and gave 1',
  );
});

test('every failure of a pull is in one report, with what, where and remedy', async () => {
  const lists = {
    SiteFilm: [
      film('stalker', {
        credits: [
          { role: 'director', person: 'p1' },
          { role: 'cast', person: null },
        ],
      }),
      film('mirror', { blurb: '', trailerUrl: 'javascript:alert(1)' }),
      film('solaris'),
    ],
    SitePerson: [PERSON],
  };
  await expect(pulled(lists)).rejects.toThrow(`film "stalker" does not match the site contract
  what    credits[1].person: expected a person, got nothing
  where   http://cms.example/admin/content-manager/collection-types/api::film.film/stalker
  remedy  choose a person or delete this line, then publish
film "mirror" does not match the site contract
  what    blurb: expected a text, got nothing
  where   http://cms.example/admin/content-manager/collection-types/api::film.film/mirror
  remedy  fill in this field, then publish
film "mirror" does not match the site contract
  what    trailerUrl: expected an address that begins with https://, got "javascript:alert(1)"
  where   http://cms.example/admin/content-manager/collection-types/api::film.film/mirror
  remedy  paste the full address, then publish
2 of 5 entries failed; the site stays as it is.`);
});

test('a reference that leads nowhere stops the pull', async () => {
  await expect(
    pulled({ SiteFilm: [film('stalker')] }),
  ).rejects.toThrow(`film "stalker" refers to something that isn't published
  what    credits[0].person: the person is missing
  where   http://cms.example/admin/content-manager/collection-types/api::film.film/stalker
  remedy  publish the person, or choose another, then publish`);
});

test('two entries at one address stop the pull', async () => {
  const films = [film('f1', { slug: 'same' }), film('f2', { slug: 'same' })];
  await expect(pulled({ SiteFilm: films, SitePerson: [PERSON] })).rejects.toThrow(
    '2 entries of type film have the address "same"',
  );
});

test('a site without settings stops the pull', async () => {
  await expect(pulled({}, { site: null })).rejects.toThrow('the entry "Site" is missing');
});

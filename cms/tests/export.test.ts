import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportContent } from '../src/transfer/export/export-content.ts';
import { writeExport } from '../src/transfer/export/write-export.ts';
import { importEntries } from '../src/transfer/import-entries.ts';
import { bootCms, type TestCms } from './boot.ts';
import { entryBySlug, type Row } from './content-rows.ts';
import { DATABASES } from './database.ts';
import { entriesOf } from './entries.ts';

/** What goes out comes back the same: export, import into an empty CMS, export. */

let cms: TestCms;
let strapi: Core.Strapi;
let directory: string;

const put = async (input: unknown, from: string): Promise<string[]> => {
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  await importEntries(strapi, input, { directory: from, file: 'test.json', publish: true, log });
  return lines;
};

const exportTo = async (folder: string) => {
  const exported = await exportContent(strapi);
  const file = path.join(directory, folder, 'content.json');
  await writeExport(exported, file);
  return { text: readFileSync(file, 'utf8'), folder: path.dirname(file), problems: exported.problems };
};

/** All files of an export by their name. */
const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/.test(name))
      .sort()
      .map((name) => [name, readFileSync(path.join(folder, name), 'base64')]),
  );

const draw = (name: string, background: string): Promise<unknown> =>
  // Noise, of quality 100: the media library would save it smaller if it were let.
  sharp({
    create: { width: 60, height: 40, channels: 3, background, noise: { type: 'gaussian', mean: 128, sigma: 60 } },
  })
    .jpeg({ quality: 100 })
    .toFile(path.join(directory, 'source', name));

const film = (slug: string, more: Row = {}): Row => ({
  title: `A film: ${slug}`,
  slug,
  blurb: 'A walk.',
  year: 2026,
  countries: ['CSHH', 'CA'],
  ...more,
});
const SHORE = {
  src: 'Shore & Moon.jpg',
  alternativeText: 'A shore',
  credit: 'Photo: Ñ. Olin',
  focalPoint: { x: 12.5, y: 80 },
};
const LOGO = { src: 'logo.jpg', alternativeText: 'A bank' };
const SYNOPSIS = [
  { type: 'heading', level: 2, children: [{ type: 'text', text: '“Tide”' }] },
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: '' },
      { type: 'link', url: 'https://example.org/', children: [{ type: 'text', text: 'here', bold: true }] },
      { type: 'text', text: '\u00a0– נייט' },
    ],
  },
  { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [{ type: 'text', text: 'one' }] }] },
];

const INPUT = {
  version: 1,
  site: {
    name: 'Low Tide',
    timeZone: 'Europe/Berlin',
    locales: ['en', 'fr'],
    partners: [{ label: 'With', name: 'A bank', logo: LOGO }],
    translations: [{ locale: 'fr', tagline: 'À marée basse' }],
  },
  editions: [{ title: '2026', slug: '2026', year: 2026, startsOn: '2026-10-01', endsOn: '2026-12-12', archived: true }],
  sections: [{ title: 'Late', slug: 'late', edition: '2026', accent: 'blue', image: SHORE, order: 0 }],
  venues: [
    {
      name: 'Hall',
      slug: 'hall',
      timeZone: 'Europe/Berlin',
      position: { lat: 52.5, lng: -0.125 },
      walks: [{ venue: 'cellar', minutes: 4 }],
    },
    { name: 'Cellar', slug: 'cellar', timeZone: 'Europe/Berlin', walks: [{ venue: 'hall', minutes: 5 }] },
  ],
  people: [
    { name: 'Ana Ruiz', slug: 'ana-ruiz', bio: ['Films.'], aliases: ['A. Ruiz'], portrait: { ...SHORE } },
    { name: 'Ana Ruiz', slug: 'ana-ruiz-2', kind: 'person' },
    { name: 'The Kowal Family', kind: 'family' },
  ],
  films: [
    film('one', {
      synopsis: SYNOPSIS,
      section: 'late',
      credits: [
        { role: 'director', person: 'ana-ruiz-2', creditedAs: 'A. Ruiz' },
        { role: 'director', person: 'ana-ruiz' },
        { role: 'other', roleLabel: 'Tides', person: 'The Kowal Family' },
      ],
      awards: [{ name: 'Best', body: 'Here', year: 2025, result: 'won', recipient: 'ana-ruiz' }],
      gallery: [LOGO, SHORE],
      still: SHORE,
      externalIds: { imdb: 'tt0000001' },
      episodes: { count: 6 },
      printSource: 'Courtesy of =nobody',
      translations: [{ locale: 'fr', title: 'Un', synopsis: ['Marée.'] }],
    }),
    film('two', { publishAt: '2199-01-01T10:00', genres: ['drama', 'sea'], carouselRank: 0 }),
    film('three'),
  ],
  programmes: [{ title: 'Both', slug: 'both', kind: 'double-bill', blurb: 'Back to front.', films: ['three', 'one'] }],
  screenings: [
    {
      film: 'one',
      venue: 'hall',
      localStart: '2026-10-25T02:30',
      localStartOccurrence: 'first',
      ticketStatus: 'on-sale',
    },
    { film: 'one', venue: 'hall', localStart: '2026-10-25T02:30', localStartOccurrence: 'second' },
    {
      programme: 'both',
      venue: 'cellar',
      localStart: '2026-12-05T18:30',
      externalId: 'T-1',
      salesOpenAt: '2026-11-01T10:00:00+01:00',
      guests: [{ person: 'ana-ruiz', kind: 'q-and-a' }],
    },
    {
      film: 'three',
      online: true,
      localStart: '2026-12-06T10:00',
      availability: { from: '2026-12-06T10:00', until: '2026-12-08T10:00', territories: ['CA'] },
    },
  ],
  pages: [{ title: 'Tickets', slug: 'tickets', body: ['At the door.'], menuOrder: 1 }],
  redirects: [{ from: '/films/uno/', to: '/films/one/' }],
};

/** As editors leave a CMS: moved and cancelled screenings, public films with edits, drafts that nobody has finished. */
const editAll = async (): Promise<void> => {
  const { create, update, publish } = entriesOf(strapi);
  const idOf = async (type: 'film', slug: string) =>
    (await entryBySlug(strapi, type, slug, 'draft')).documentId as string;
  const [moved] = (await strapi
    .documents('api::screening.screening')
    .findMany({ filters: { externalId: 'T-1' } })) as unknown as { documentId: string }[];
  for (const localStart of ['2026-12-05T19:00', '2026-12-05T20:00']) {
    await update('screening', moved?.documentId ?? '', { localStart, eventStatus: 'rescheduled', notice: 'Later.' });
    await publish('screening', moved?.documentId ?? '');
  }
  await update('screening', moved?.documentId ?? '', { localStart: '2026-12-05T23:00', ticketStatus: 'rush' });
  await update('film', await idOf('film', 'one'), { slug: 'one-renamed', printSource: null, blurb: 'Another walk.' });
  await create('film', { title: 'Unfinished', slug: 'unfinished', trailerUrl: 'http://nothing', countries: ['XX'] });
  await create('screening', { film: await idOf('film', 'unfinished') });
  await create('page', { title: 'Press', slug: 'press' });
};

const texts: string[] = [];

beforeAll(async () => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'export-'));
  mkdirSync(path.join(directory, 'source'));
  await draw(SHORE.src, '#124');
  await draw(LOGO.src, '#421');
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe.each(DATABASES)('%s', (client) => {
  afterAll(() => cms.stop());

  test('export, import into an empty CMS and export give the same bytes, images included', async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
    await put(INPUT, path.join(directory, 'source'));
    await editAll();
    const first = await exportTo(`${client}-1`);
    expect(first.problems).toEqual([]);
    await cms.stop();

    cms = await bootCms(client);
    ({ strapi } = cms);
    await put(JSON.parse(first.text), first.folder);
    const second = await exportTo(`${client}-2`);
    expect(second.problems).toEqual([]);
    expect(second.text).toBe(first.text);
    expect(filesOf(second.folder)).toEqual(filesOf(first.folder));
    expect(Object.keys(filesOf(first.folder))).toHaveLength(3);
    texts.push(first.text);
  });

  test('what is public is public again, and what was not is not', async () => {
    const { blurb, firstPublishedAt } = await entryBySlug(strapi, 'film', 'one', 'published');
    expect(blurb).toBe('A walk.');
    expect(firstPublishedAt).toBeTruthy();
    expect(await entryBySlug(strapi, 'film', 'one-renamed', 'draft')).toMatchObject({
      blurb: 'Another walk.',
      printSource: null,
    });
    await expect(entryBySlug(strapi, 'film', 'unfinished', 'published')).rejects.toThrow('no published film');
    const moved: Row[] = await strapi.db
      .query('api::screening.screening')
      .findMany({ where: { externalId: 'T-1' }, orderBy: { localStart: 'asc' } });
    expect(moved).toMatchObject([
      { localStart: '2026-12-05T20:00', sequence: 2, ticketStatus: null },
      { localStart: '2026-12-05T23:00', ticketStatus: 'rush' },
    ]);
    expect(moved[0]?.publishedAt).toBeTruthy();
  });

  test('imported where it came from, it changes nothing', async () => {
    const folder = path.join(directory, `${client}-1`);
    const lines = await put(JSON.parse(readFileSync(path.join(folder, 'content.json'), 'utf8')), folder);
    expect(lines).toEqual([expect.stringMatching(/^= \d+ unchanged$/)]);
  });

  test('an entry that a file can’t name is left out and said', async () => {
    const { create } = entriesOf(strapi);
    const nameless = await create('film', { title: 'No slug' });
    const { problems, text } = await exportTo(`${client}-3`);
    expect(problems).toEqual([
      `film ${nameless}\n  what    it has no slug\n  remedy  write its slug in the CMS, then export again`,
    ]);
    expect(text).not.toContain('No slug');
    expect(existsSync(path.join(directory, `${client}-3`, 'content.json.part'))).toBe(false);
  });
});

test('both databases give the same text, times of publishing aside', () => {
  const [sqlite, postgres] = texts.map((text) => text.replace(/"(firstPublishedAt|changedAt)": "[^"]*"/g, ''));
  expect(sqlite).toBe(postgres);
});

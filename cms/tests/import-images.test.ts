import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { importEntries } from '../src/transfer/import-entries.ts';
import { bootCms, type TestCms } from './boot.ts';
import { entryBySlug, everyRow, type Row } from './content-rows.ts';
import { DATABASES } from './database.ts';

/** Images of import files in the media library. */

let cms: TestCms;
let strapi: Core.Strapi;
let directory: string;

const put = async (input: unknown): Promise<string[]> => {
  const lines: string[] = [];
  await importEntries(strapi, input, { directory, file: 'test.json', log: (line) => lines.push(line) });
  return lines;
};

const film = (more: Row): Row => ({
  version: 1,
  films: [{ title: 'Low Tide', slug: 'low-tide', blurb: 'A walk.', year: 2026, countries: ['CA'], ...more }],
});
const draw = (name: string, background: string): Promise<unknown> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .jpeg()
    .toFile(path.join(directory, name));
const library = (): Promise<Row[]> => strapi.db.query('plugin::upload.file').findMany({ orderBy: { id: 'asc' } });

const STILL = {
  src: 'Tide & Moon.jpg',
  alternativeText: 'A moon over mud',
  credit: 'Vera Olin',
  focalPoint: { x: 30, y: 70 },
};

describe.each(DATABASES)('%s', (client) => {
  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
    directory = path.join(cms.directory, 'files');
    mkdirSync(directory);
    await draw(STILL.src, '#124');
    await draw('other.jpg', '#421');
    copyFileSync(path.join(directory, STILL.src), path.join(directory, 'copy.jpg'));
  });
  afterAll(() => cms.stop());

  test('the same bytes are stored once, with credit and focal point', async () => {
    const copy = { src: 'copy.jpg', alternativeText: STILL.alternativeText };
    const other = { src: 'other.jpg', alternativeText: 'A shore' };
    const lines = await put(film({ poster: STILL, still: copy, gallery: [other, copy] }));
    expect(lines).toEqual([
      expect.stringMatching(/^\+ image tide-moon-[0-9a-f]{12}\.jpg$/),
      expect.stringMatching(/^\+ image other-[0-9a-f]{12}\.jpg$/),
      '+ film low-tide',
    ]);
    const files = await library();
    expect(files).toMatchObject([
      { alternativeText: 'A moon over mud', caption: 'Vera Olin', focalPoint: { x: 30, y: 70 }, width: 40, height: 30 },
      { alternativeText: 'A shore', caption: null, mime: 'image/jpeg' },
    ]);
    expect(
      readdirSync(path.join(cms.directory, 'public', 'uploads')).filter((name) => name.endsWith('.jpg')),
    ).toHaveLength(2);
    const { still, poster, gallery } = await entryBySlug(strapi, 'film', 'low-tide', 'draft');
    const [moon, shore] = files.map(({ id }) => id);
    expect([(still as Row).id, (poster as Row).id]).toEqual([moon, moon]);
    expect((gallery as Row[]).map(({ id }) => id)).toEqual([shore, moon]);
  });

  test('a second run uploads nothing', async () => {
    const before = await everyRow(strapi);
    expect(await put(film({ still: STILL }))).toEqual(['= 2 unchanged']);
    expect(await everyRow(strapi)).toEqual(before);
  });

  test('other words for an image change its file; what the import leaves out stays', async () => {
    const still = { src: STILL.src, alternativeText: 'A low moon', focalPoint: { x: 10, y: 70 } };
    expect(await put(film({ still }))).toEqual([
      expect.stringMatching(/^~ image tide-moon-\w+\.jpg: alternativeText, focalPoint$/),
      '= 1 unchanged',
    ]);
    expect((await library())[0]).toMatchObject({
      alternativeText: 'A low moon',
      caption: 'Vera Olin',
      focalPoint: { x: 10, y: 70 },
    });
  });

  test('another image of the same name is another file', async () => {
    await draw('other.jpg', '#2a2');
    const lines = await put(film({ gallery: [{ src: 'other.jpg', alternativeText: 'A meadow' }] }));
    expect(lines).toEqual([expect.stringMatching(/^\+ image other-\w+\.jpg$/), '~ film low-tide: gallery']);
    expect(await library()).toHaveLength(3);
  });

  test('an image is fetched from its https address', async () => {
    const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
      .webp()
      .toBuffer();
    const fetched = vi.fn(async () => new Response(new Uint8Array(bytes)));
    vi.stubGlobal('fetch', fetched);
    const lines = await put(
      film({ poster: { src: 'https://example.org/p/Big%20Poster.png?w=9', alternativeText: 'A poster' } }),
    );
    vi.unstubAllGlobals();
    expect(lines).toEqual([expect.stringMatching(/^\+ image big-poster-\w+\.webp$/), '~ film low-tide: poster']);
    expect(fetched).toHaveBeenCalledOnce();
    expect((await library()).at(-1)).toMatchObject({ mime: 'image/webp', alternativeText: 'A poster' });
  });

  test('logos of partners and portraits of people are images too', async () => {
    const logo = { src: 'other.jpg', alternativeText: 'A meadow' };
    await put({
      version: 1,
      sections: [{ title: 'Water', slug: 'water', partners: [{ label: 'With', name: 'A bank', logo }] }],
      people: [{ name: 'Vera Olin', portrait: { src: 'copy.jpg', alternativeText: 'A low moon' } }],
    });
    const { partners } = await entryBySlug(strapi, 'section', 'water', 'only');
    const [meadow] = (await library()).filter(({ alternativeText }) => alternativeText === 'A meadow');
    expect((partners as { logo: Row }[])[0]?.logo.id).toBe(meadow?.id);
    expect((await entryBySlug(strapi, 'person', 'vera-olin', 'only')).portrait).toMatchObject({
      alternativeText: 'A low moon',
    });
  });
});

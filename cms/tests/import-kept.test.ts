import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ImportOptions, importEntries } from '../src/transfer/import-entries.ts';
import { bootCms, type TestCms } from './boot.ts';
import { entryBySlug, type Row } from './content-rows.ts';
import { DATABASES } from './database.ts';
import { entriesOf } from './entries.ts';

/** What editors have changed since the last import stays, unless it is said otherwise. */

let cms: TestCms;
let strapi: Core.Strapi;

const put = async (parts: Row, options: Partial<ImportOptions> = {}): Promise<string[]> => {
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  await importEntries(
    strapi,
    { version: 1, ...parts },
    { directory: cms.directory, file: 'test.json', log, ...options },
  );
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
const edit = async (slug: string, data: Row): Promise<void> => {
  const { documentId } = await entryBySlug(strapi, 'film', slug, 'draft');
  await entriesOf(strapi).update('film', documentId as string, data);
};
const draft = (slug: string): Promise<Row> => entryBySlug(strapi, 'film', slug, 'draft');

describe.each(DATABASES)('%s', (client) => {
  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
  });
  afterAll(() => cms.stop());

  test('a text that an editor has changed stays and is named; what nobody touched follows the file', async () => {
    await put({ films: [film('edited', { restoration: 'From a print.' })] });
    await edit('edited', { blurb: 'An editor’s blurb.' });
    const file = { films: [film('edited', { blurb: 'Another blurb.', restoration: 'From the negative.' })] };
    expect(await put(file)).toEqual([
      '~ film edited: restoration',
      '! film edited kept: blurb, changed in the CMS since the last import',
    ]);
    expect(await draft('edited')).toMatchObject({ blurb: 'An editor’s blurb.', restoration: 'From the negative.' });
  });

  test('again and again, until the file says the same, --overwrite is given, or the editor takes it back', async () => {
    const kept = '! film edited kept: blurb, changed in the CMS since the last import';
    expect(await put({ films: [film('edited', { blurb: 'A third.' })] })).toEqual([kept, '= 1 unchanged']);
    expect(await put({ films: [film('edited', { blurb: 'An editor’s blurb.' })] })).toEqual(['= 1 unchanged']);
    expect(await put({ films: [film('edited', { blurb: 'A third.' })] })).toEqual(['~ film edited: blurb']);

    await edit('edited', { blurb: 'An editor’s again.' });
    expect(await put({ films: [film('edited')] }, { overwrite: true })).toEqual(['~ film edited: blurb']);
    await edit('edited', { blurb: 'An editor’s again.' });
    await edit('edited', { blurb: 'A walk.' });
    expect(await put({ films: [film('edited', { blurb: 'A fourth.' })] })).toEqual(['~ film edited: blurb']);
  });

  test('what an editor has emptied stays empty, what nobody has filled is filled', async () => {
    await put({ films: [film('emptied', { restoration: 'From a print.' })] });
    await edit('emptied', { restoration: null });
    expect(await put({ films: [film('emptied', { restoration: 'New.', printSource: 'An archive' })] })).toEqual([
      '~ film emptied: printSource',
      '! film emptied kept: restoration, changed in the CMS since the last import',
    ]);
  });

  test('an entry that editors have made is only filled', async () => {
    await entriesOf(strapi).film({ slug: 'by-hand', blurb: 'Theirs.' });
    expect(await put({ films: [film('by-hand', { restoration: 'New.' })] })).toEqual([
      '~ film by-hand: restoration',
      '! film by-hand kept: title, blurb, year, changed in the CMS since the last import',
    ]);
  });

  test('an edit that is not public yet is not published by an import of something else', async () => {
    await put({ films: [film('public')] }, { publish: true });
    await edit('public', { synopsis: [{ type: 'paragraph', children: [{ type: 'text', text: 'Half a' }] }] });
    expect(await put({ films: [film('public', { blurb: 'New.' })] }, { publish: true })).toEqual([
      '~ film public: blurb',
      '! film public not published: its draft has edits of an editor’s in synopsis',
    ]);
    expect(await entryBySlug(strapi, 'film', 'public', 'published')).toMatchObject({
      blurb: 'A walk.',
      synopsis: null,
    });
    await edit('public', { synopsis: null });
    expect(await put({ films: [film('public', { blurb: 'New.' })] }, { publish: true })).toEqual([
      '~ film public (publish)',
    ]);
  });

  test('credits, translations and times of screenings are kept as well', async () => {
    const credits = [{ role: 'director', person: 'Ana Ruiz' }];
    const translations = [{ locale: 'fr', title: 'Un film' }];
    const screening = { film: 'parts', online: true, externalId: 'P-1', localStart: '2026-12-05T18:30' };
    const file = { films: [film('parts', { credits, translations })], screenings: [screening] };
    await put(file);
    expect(await put(file)).toEqual(['= 2 unchanged']);
    await edit('parts', { credits: [], translations: [{ locale: 'fr', title: 'Le film' }] });
    const shown: Row | null = await strapi.db
      .query('api::screening.screening')
      .findOne({ where: { externalId: 'P-1', publishedAt: null } });
    await entriesOf(strapi).update('screening', shown?.documentId as string, { localStart: '2026-12-05T19:00' });
    expect(await put(file)).toEqual([
      '! film parts kept: translations, credits, changed in the CMS since the last import',
      '! screening parts online 2026-12-05T18:30 kept: localStart, changed in the CMS since the last import',
      '= 2 unchanged',
    ]);
  });

  test('an image’s own words are kept', async () => {
    const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#135' } })
      .png()
      .toBuffer();
    writeFileSync(path.join(cms.directory, 'sea.png'), bytes);
    const still = { src: 'sea.png', alternativeText: 'A sea' };
    await put({ films: [film('sea', { still })] });
    const { still: row } = await draft('sea');
    const upload = strapi.plugin('upload').service('upload') as {
      updateFileInfo(id: number, info: Row): Promise<void>;
    };
    await upload.updateFileInfo((row as { id: number }).id, { alternativeText: 'A calm sea' });
    expect(
      await put({ films: [film('sea', { still: { ...still, alternativeText: 'Water', credit: 'A. Ruiz' } })] }),
    ).toEqual([
      expect.stringMatching(/^~ image sea-\w+\.png: credit$/),
      expect.stringMatching(/^! image sea-\w+\.png kept: alternativeText, changed in the CMS since the last import$/),
      '= 1 unchanged',
    ]);
    expect((await draft('sea')).still).toMatchObject({ alternativeText: 'A calm sea', caption: 'A. Ruiz' });
  });
});

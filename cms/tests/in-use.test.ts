import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Admin, signIn } from './admin.ts';
import { bootCms, type TestCms } from './boot.ts';
import { DATABASES } from './database.ts';
import { entriesOf, filmData, refusal } from './entries.ts';

/** What others refer to is not deleted, and the message says where it is. */

describe.each(DATABASES)('%s', (client) => {
  let cms: TestCms;
  let strapi: Core.Strapi;
  let admin: Admin;
  let entries: ReturnType<typeof entriesOf>;
  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
    admin = await signIn(cms);
    entries = entriesOf(strapi);
  });
  afterAll(() => cms.stop());

  /** Why an entry is not deleted. */
  const kept = async (type: string, documentId: string): Promise<string | undefined> =>
    (await refusal(entries.remove(type, documentId)))[''];
  const gone = async (type: string, documentId: string): Promise<void> => {
    await entries.remove(type, documentId);
    expect(await entries.read(type, documentId, 'draft')).toBeNull();
  };

  test('a person, wherever a film or screening names them', async () => {
    const ana = await entries.person('Ana Lund');
    const film = await entries.film({ title: 'Credited', credits: [{ role: 'director', person: ana }] });
    await entries.publish('film', film);
    const awarded = await entries.film({ title: 'Awarded', awards: [{ name: 'Prize', recipient: ana }] });
    const guests = [{ person: ana, kind: 'q-and-a' }];
    const screening = await entries.create('screening', { film, localStart: '2026-12-04T18:30', guests });
    expect(await kept('person', ana)).toBe(
      'Person “Ana Lund” is used by film “Awarded” (draft), film “Credited”, screening of “Credited” on 2026-12-04 at 18:30 (draft): take it out there and publish that, then delete it',
    );
    await entries.update('film', awarded, { awards: [] });
    await entries.update('screening', screening, { guests: [] });
    await entries.update('film', film, { credits: [] });
    expect(await kept('person', ana)).toBe(
      'Person “Ana Lund” is used by film “Credited” (published version): take it out there and publish that, then delete it',
    );
    await entries.publish('film', film);
    await gone('person', ana);
  });

  test('at most ten places are named', async () => {
    const busy = await entries.person('Busy');
    for (let i = 10; i < 22; i++) {
      await entries.film({ title: `Busy ${i}`, credits: [{ role: 'cast', person: busy }] });
    }
    expect(await kept('person', busy)).toBe(
      `Person “Busy” is used by ${[10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map((i) => `film “Busy ${i}” (draft)`).join(', ')} and 2 more: take it out there, then delete it`,
    );
  });

  test('a venue, section or edition', async () => {
    const venue = await entries.venue();
    const near = await entries.create('venue', { name: 'Near', slug: 'near', walks: [{ venue, minutes: 5 }] });
    const screening = await entries.create('screening', { previousVenue: venue, localStart: '2026-12-04T18:30' });
    expect(await kept('venue', venue)).toBe(
      'Venue “Hall” is used by screening on 2026-12-04 at 18:30 (draft), venue “Near”: take it out there, then delete it',
    );
    await gone('screening', screening);
    await gone('venue', near);
    await gone('venue', venue);

    const edition = await entries.create('edition', { title: '2026', slug: '2026' });
    const section = await entries.create('section', { title: 'Competition', slug: 'competition', edition });
    const film = await entries.film({ title: 'Competing', section });
    expect(await kept('edition', edition)).toBe(
      'Edition “2026” is used by section “Competition”: take it out there, then delete it',
    );
    expect(await kept('section', section)).toBe(
      'Section “Competition” is used by film “Competing” (draft): take it out there, then delete it',
    );
    await gone('film', film);
    await gone('section', section);
    await gone('edition', edition);
  });

  test('a film on a bill, and a programme with a screening, drafts too', async () => {
    const film = await entries.film({ title: 'Short' });
    const programme = await entries.create('programme', { title: 'Shorts', slug: 'shorts', films: [film] });
    const screening = await entries.create('screening', { programme, localStart: '2026-12-04T18:30' });
    expect(await kept('film', film)).toBe(
      'Film “Short” is used by programme “Shorts” (draft): take it out there, then delete it',
    );
    expect(await kept('programme', programme)).toBe(
      'Programme “Shorts” is used by screening of “Shorts” on 2026-12-04 at 18:30 (draft): take it out there, then delete it',
    );
    await gone('screening', screening);
    await gone('programme', programme);
    await gone('film', film);
  });

  test('several at once: all or none', async () => {
    const [named, free] = [await entries.person('Named'), await entries.person('Free')];
    await entries.film({ title: 'Naming', credits: [{ role: 'cast', person: named }] });
    const address = '/content-manager/collection-types/api::person.person/actions/bulkDelete';
    const { status, body } = await admin.request('POST', address, { documentIds: [free, named] });
    expect([status, body.error.message]).toEqual([
      400,
      'Nothing was deleted: 1 of 2 can’t be. (1) Person “Named” is used by film “Naming” (draft): take it out there, then delete it',
    ]);
    expect(await entries.read('person', free, 'draft')).not.toBeNull();
  });

  describe('an image', () => {
    interface File {
      id: number;
      url: string;
    }
    const upload = async (name: string, folder?: number): Promise<File> => {
      const filepath = path.join(cms.directory, name);
      const { size } = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#336' } }).toFile(
        filepath,
      );
      const files = { filepath, originalFilename: name, mimetype: 'image/png', size };
      const fileInfo = { name, alternativeText: 'A still', folder };
      const [file] = (await strapi.plugin('upload').service('upload').upload({ data: { fileInfo }, files })) as [File];
      return file;
    };
    const isOnDisk = ({ url }: File): boolean => existsSync(path.join(cms.directory, 'public', url));
    const refused = (message: string) => ({ status: 400, body: { error: { message } } });

    test('of an entry, of its parts, or of the site stays in the library', async () => {
      const still = await upload('still.png');
      const film = await entries.film({ title: 'Illustrated', still: still.id, gallery: [still.id] });
      await entries.publish('film', film);
      const logo = await upload('logo.png');
      await entries.create('programme', { title: 'Partnered', partners: [{ name: 'P', logo: logo.id }] });
      expect(await admin.request('DELETE', `/upload/files/${still.id}`)).toMatchObject(
        refused(
          'The image still.png is used by film “Illustrated”: take it out there and publish that, then delete it',
        ),
      );
      expect(await admin.request('DELETE', `/upload/files/${logo.id}`)).toMatchObject(
        refused('The image logo.png is used by programme “Partnered” (draft): take it out there, then delete it'),
      );
      expect([isOnDisk(still), isOnDisk(logo)]).toEqual([true, true]);
    });

    test('is deleted once nothing shows it', async () => {
      const file = await upload('once.png');
      const film = await entries.create('film', filmData({ still: file.id }));
      expect((await admin.request('DELETE', `/upload/files/${file.id}`)).status).toBe(400);
      await entries.update('film', film, { still: null });
      expect((await admin.request('DELETE', `/upload/files/${file.id}`)).status).toBe(200);
      expect(isOnDisk(file)).toBe(false);
    });

    test('in a chosen lot or folder keeps the whole lot', async () => {
      const folder = await strapi.plugin('upload').service('folder').create({ name: 'Stills', parent: null });
      const [inside, beside] = [await upload('inside.png', folder.id), await upload('beside.png')];
      const film = await entries.film({ title: 'Foldered', still: inside.id });
      const chosen = { fileIds: [beside.id], folderIds: [folder.id] };
      expect(await admin.request('POST', '/upload/actions/bulk-delete', chosen)).toMatchObject(
        refused(
          'Nothing was deleted: 1 of 2 can’t be. (1) The image inside.png is used by film “Foldered” (draft): take it out there, then delete it',
        ),
      );
      expect([isOnDisk(inside), isOnDisk(beside)]).toEqual([true, true]);
      await gone('film', film);
      expect((await admin.request('POST', '/upload/actions/bulk-delete', chosen)).status).toBe(200);
      expect([isOnDisk(inside), isOnDisk(beside)]).toEqual([false, false]);
    });
  });
});

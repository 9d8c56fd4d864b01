import type { Core, UID } from '@strapi/strapi';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { keepRoles } from '../src/roles/keep-roles.ts';
import { RIGHTS, ROLES } from '../src/roles/rights.ts';
import { type Admin, type Answer, signInAs } from './admin.ts';
import { bootCms, type TestCms } from './boot.ts';
import { DATABASES } from './database.ts';

/** What a user of each role may do, asked of the admin's own API with a login. */

/** Somebody who is signed in, at the forms of the content manager. */
interface User extends Admin {
  /** `save('film', {…})` makes an entry, `save('film', {…}, id)` changes it. */
  save(type: string, data: object, documentId?: string): Promise<Answer>;
  publish(type: string, documentId: string, data?: object): Promise<Answer>;
  remove(type: string, documentId: string): Promise<Answer>;
  read(type: string, documentId: string): Promise<Answer>;
}

const atForms = ({ request }: Admin): User => {
  const path = (type: string, rest = '') =>
    `/content-manager/collection-types/api::${type}.${type}${rest && `/${rest}`}`;
  return {
    request,
    save: (type, data, documentId) => request(documentId ? 'PUT' : 'POST', path(type, documentId), data),
    publish: (type, documentId, data = {}) => request('POST', path(type, `${documentId}/actions/publish`), data),
    remove: (type, documentId) => request('DELETE', path(type, documentId)),
    read: (type, documentId) => request('GET', path(type, documentId)),
  };
};

let number = 0;
const film = (more: object = {}) => {
  number++;
  return { title: `Film ${number}`, slug: `film-${number}`, blurb: 'A blurb', year: 2024, countries: ['CA'], ...more };
};
const connect = (documentId: string) => ({ connect: [{ documentId }] });

const formOf = async (name: string): Promise<FormData> => {
  const bytes = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#123' } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), name);
  form.append('fileInfo', JSON.stringify({ name, alternativeText: 'A square' }));
  return form;
};

describe.each(DATABASES)('%s', (client) => {
  let cms: TestCms;
  let strapi: Core.Strapi;
  let programmer: User;
  let scheduler: User;
  let editor: User;
  let translator: User;
  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
    programmer = atForms(await signInAs(cms, 'programmer'));
    scheduler = atForms(await signInAs(cms, 'scheduler'));
    editor = atForms(await signInAs(cms, 'editor'));
    translator = atForms(await signInAs(cms, 'translator'));
  });
  afterAll(() => cms.stop());

  const ok = async (answer: Promise<{ status: number; body: { data: { documentId: string } } }>): Promise<string> => {
    const { status, body } = await answer;
    expect([200, 201], JSON.stringify(body)).toContain(status);
    return body.data.documentId;
  };
  const statusOf = async (answer: Promise<{ status: number }>): Promise<number> => (await answer).status;
  const stored = (type: string, documentId: string, status: 'draft' | 'published' = 'draft') =>
    strapi.documents(`api::${type}.${type}` as UID.ContentType).findOne({
      documentId,
      status,
      populate: '*',
    }) as unknown as Promise<Record<string, unknown> | null>;

  test('every type of content has its place in the table, and every text its translator', () => {
    const types = Object.values(strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
    expect(Object.keys(RIGHTS).sort()).toEqual(types.map(({ uid }) => uid).sort());
    for (const { uid, attributes } of types) {
      expect(RIGHTS[uid]?.translator, uid).toBe(attributes.translations ? 'translate' : 'read');
      expect(RIGHTS[uid]?.editor, uid).toBe('all');
    }
  });

  test('whoever invites a user chooses among four roles and Super Admin', async () => {
    const roles = await strapi.db.query('admin::role').findMany({ orderBy: { name: 'asc' } });
    expect(roles.map(({ name }) => name)).toEqual(['Editor', 'Programmer', 'Scheduler', 'Super Admin', 'Translator']);
  });

  describe('a programmer', () => {
    test('writes a film with an image and a person made for it, and doesn’t publish it', async () => {
      const person = await ok(programmer.save('person', { name: 'Inés Aguirre', slug: 'ines-aguirre' }));
      const upload = await programmer.request('POST', '/upload', await formOf('still.png'));
      expect(upload.status, JSON.stringify(upload.body)).toBe(201);
      const still = upload.body[0].id;
      const credits = [{ role: 'director', person: connect(person) }];
      const id = await ok(programmer.save('film', film({ still, credits, status: 'published' })));
      await ok(programmer.save('film', { year: 2025, status: 'published' }, id));
      expect(await stored('film', id)).toMatchObject({ year: 2025, still: { id: still } });

      expect(await statusOf(programmer.publish('film', id, { year: 2026 }))).toBe(403);
      expect(
        await statusOf(
          programmer.request('POST', '/content-manager/collection-types/api::film.film/actions/bulkPublish', {
            documentIds: [id],
          }),
        ),
      ).toBe(403);
      expect(await stored('film', id, 'published')).toBeNull();
      expect(await stored('film', id)).toMatchObject({ year: 2025 });
      await ok(editor.publish('film', id));

      const used = await programmer.request('DELETE', `/upload/files/${still}`);
      expect(used.status).toBe(400);
      expect(used.body.error.message).toBe(
        `The image still.png is used by film “Film ${number}”: take it out there and publish that, then delete it`,
      );
      expect((await fetch(cms.url + upload.body[0].url)).status).toBe(200);
    });

    test('corrects an image and deletes one that nothing shows', async () => {
      const { body } = await programmer.request('POST', '/upload', await formOf('spare.png'));
      const info = new FormData();
      info.append('fileInfo', JSON.stringify({ alternativeText: 'Another square' }));
      expect(await statusOf(programmer.request('POST', `/upload?id=${body[0].id}`, info))).toBe(200);
      expect(await statusOf(programmer.request('DELETE', `/upload/files/${body[0].id}`))).toBe(200);
    });

    test('chooses people, sections and images by name', async () => {
      await editor.save('section', { title: 'Open Water', slug: 'open-water' });
      const people = await programmer.request('GET', '/content-manager/relations/film.credit/person?_q=Aguirre');
      expect(people.body.results).toMatchObject([{ name: 'Inés Aguirre' }]);
      const sections = await programmer.request('GET', '/content-manager/relations/api::film.film/section');
      expect(sections.body.results).toMatchObject([{ title: 'Open Water' }]);
      expect((await programmer.request('GET', '/upload/files')).body.results).toMatchObject([{ name: 'still.png' }]);
    });

    test('puts films on a bill', async () => {
      const films = await programmer.request('GET', '/content-manager/relations/api::programme.programme/films');
      const [{ documentId }] = films.body.results;
      const bill = await ok(
        programmer.save('programme', { title: 'Shorts', slug: 'shorts', kind: 'shorts', films: connect(documentId) }),
      );
      expect(await stored('programme', bill)).toMatchObject({ films: [{ documentId }] });
      expect(await statusOf(programmer.publish('programme', bill))).toBe(403);
      // The same from the other side: both types are the programmer's.
      await ok(programmer.save('film', { programmes: { disconnect: [{ documentId: bill }] } }, documentId));
      expect(await stored('programme', bill)).toMatchObject({ films: [] });
    });

    test('deletes a draft, and nothing that is public', async () => {
      const draft = await ok(programmer.save('film', film()));
      const live = await ok(programmer.save('film', film()));
      await ok(editor.publish('film', live));
      expect(await statusOf(programmer.remove('film', draft))).toBe(200);
      expect(await stored('film', draft)).toBeNull();

      expect(await statusOf(programmer.remove('film', live))).toBe(403);
      const bulk = '/content-manager/collection-types/api::film.film/actions/';
      for (const action of ['bulkDelete', 'bulkUnpublish']) {
        expect(await statusOf(programmer.request('POST', bulk + action, { documentIds: [live] })), action).toBe(403);
      }
      expect(await stored('film', live, 'published')).not.toBeNull();
      const person = await ok(programmer.save('person', { name: 'Nobody', slug: 'nobody' }));
      expect(await statusOf(programmer.remove('person', person))).toBe(403);
    });

    test('reads screenings, venues, sections, pages and settings, and changes none of them', async () => {
      const venue = await ok(scheduler.save('venue', { name: 'Hall', slug: 'hall-p', timeZone: 'UTC' }));
      const filmId = await ok(programmer.save('film', film()));
      await ok(editor.publish('film', filmId));
      const screening = await ok(
        scheduler.save('screening', { film: connect(filmId), venue: connect(venue), localStart: '2026-12-04T18:30' }),
      );
      expect(await statusOf(programmer.read('screening', screening))).toBe(200);
      expect(await statusOf(programmer.save('screening', { ticketStatus: 'sold-out' }, screening))).toBe(403);
      expect(await statusOf(programmer.save('venue', { name: 'Mine' }, venue))).toBe(403);
      for (const type of ['section', 'edition', 'page', 'redirect']) {
        expect(await statusOf(programmer.save(type, { title: 'Mine', slug: 'mine' })), type).toBe(403);
      }
      expect(
        await statusOf(programmer.request('PUT', '/content-manager/single-types/api::site.site', { name: 'Mine' })),
      ).toBe(403);

      // Not even through the film's form.
      await ok(programmer.save('film', { screenings: { disconnect: [{ documentId: screening }] } }, filmId));
      expect(await stored('screening', screening)).toMatchObject({ film: { documentId: filmId } });
    });
  });

  describe('a scheduler', () => {
    test('makes a venue and a screening, publishes it, and says that it is sold out', async () => {
      const filmId = await ok(editor.save('film', film()));
      await ok(editor.publish('film', filmId));
      const films = await scheduler.request('GET', '/content-manager/relations/api::screening.screening/film?_q=Film');
      expect(films.body.results.length).toBeGreaterThan(0);
      const venue = await ok(scheduler.save('venue', { name: 'Rialto', slug: 'rialto', timeZone: 'Europe/Paris' }));
      const id = await ok(
        scheduler.save('screening', { film: connect(filmId), venue: connect(venue), localStart: '2026-12-04T18:30' }),
      );
      await ok(scheduler.publish('screening', id));
      await ok(scheduler.publish('screening', id, { ticketStatus: 'sold-out' }));
      expect(await stored('screening', id, 'published')).toMatchObject({ ticketStatus: 'sold-out' });
    });

    test('leaves films, people, images and settings alone', async () => {
      const filmId = await ok(editor.save('film', film()));
      expect(await statusOf(scheduler.save('film', { title: 'Mine' }, filmId))).toBe(403);
      expect(await statusOf(scheduler.publish('film', filmId))).toBe(403);
      expect(await statusOf(scheduler.remove('film', filmId))).toBe(403);
      expect(await statusOf(scheduler.save('person', { name: 'Me', slug: 'me' }))).toBe(403);
      expect(await statusOf(scheduler.request('POST', '/upload', await formOf('mine.png')))).toBe(403);
      expect(
        await statusOf(scheduler.request('PUT', '/content-manager/single-types/api::site.site', { name: 'Mine' })),
      ).toBe(403);
    });
  });

  describe('an editor', () => {
    test('publishes, unpublishes and deletes films, and writes the site’s settings', async () => {
      const id = await ok(editor.save('film', film()));
      await ok(editor.publish('film', id));
      const films = '/content-manager/collection-types/api::film.film';
      expect(await statusOf(editor.request('POST', `${films}/${id}/actions/unpublish`, {}))).toBe(200);
      await ok(editor.publish('film', id));
      expect(await statusOf(editor.remove('film', id))).toBe(200);
      await ok(editor.request('PUT', '/content-manager/single-types/api::site.site', { tagline: 'By the water' }));
      expect(await strapi.documents('api::site.site').findFirst()).toMatchObject({ tagline: 'By the water' });
    });

    test('has nothing to do with users, roles, tokens and the site’s existence', async () => {
      expect(await statusOf(editor.request('DELETE', '/content-manager/single-types/api::site.site'))).toBe(403);
      for (const path of ['/admin/users', '/admin/roles', '/admin/api-tokens']) {
        expect(await statusOf(editor.request('GET', path)), path).toBe(403);
      }
    });
  });

  describe('a translator', () => {
    const french = { locale: 'fr', title: 'Le Film' };

    test('writes translations; whatever else the form sends is left as it was', async () => {
      const person = await ok(editor.save('person', { name: 'Ana Kovač', slug: 'ana-kovac' }));
      const id = await ok(
        editor.save('film', film({ credits: [{ role: 'director', person: connect(person) }], translations: [french] })),
      );
      const before = (await stored('film', id)) ?? {};
      const [translation] = before.translations as { id: number }[];
      const translations = [
        { ...french, id: translation?.id, blurb: 'Un texte' },
        { locale: 'de', title: 'Der Film' },
      ];
      const hostile = { title: 'Mine', slug: 'mine', credits: [], countries: [], section: null, publishAt: null };
      await ok(translator.save('film', { ...hostile, translations }, id));
      const after = await stored('film', id);
      expect(after?.translations).toMatchObject([
        { locale: 'fr', title: 'Le Film', blurb: 'Un texte' },
        { locale: 'de', title: 'Der Film' },
      ]);
      const rest = ({ translations: _, searchText, updatedAt, updatedBy, ...others }: Record<string, unknown>) =>
        others;
      expect(rest(after ?? {})).toEqual(rest(before));
      const credited = await strapi.documents('api::film.film').findOne({
        documentId: id,
        populate: { credits: { populate: { person: true } } } as never,
      });
      expect(credited).toMatchObject({ credits: [{ person: { name: 'Ana Kovač' } }] });
    });

    test('translates every type that has texts', async () => {
      const made = {
        person: await ok(editor.save('person', { name: 'A', slug: 'a-t' })),
        venue: await ok(editor.save('venue', { name: 'A', slug: 'a-t', timeZone: 'UTC' })),
        section: await ok(editor.save('section', { title: 'A', slug: 'a-t' })),
        screening: await ok(editor.save('screening', { localStart: '2026-12-04T18:30' })),
        programme: await ok(editor.save('programme', { title: 'A', slug: 'a-t' })),
        edition: await ok(editor.save('edition', { title: 'A', slug: 'a-t' })),
        page: await ok(editor.save('page', { title: 'A', slug: 'a-t' })),
      };
      for (const [type, id] of Object.entries(made)) {
        await ok(translator.save(type, { slug: 'mine', translations: [{ locale: 'fr' }] }, id));
        const after = await stored(type, id);
        expect(after?.translations, type).toMatchObject([{ locale: 'fr' }]);
        expect(after?.slug, type).not.toBe('mine');
      }
      const site = '/content-manager/single-types/api::site.site';
      await ok(translator.request('PUT', site, { name: 'Mine', translations: [{ locale: 'fr', name: 'Le port' }] }));
      expect(await strapi.documents('api::site.site').findFirst()).toMatchObject({ name: 'Also Playing' });
    });

    test('makes, publishes, deletes and discards nothing', async () => {
      const id = await ok(editor.save('film', film()));
      await ok(editor.publish('film', id));
      await ok(editor.save('film', { blurb: 'What the editor wrote since' }, id));
      const films = '/content-manager/collection-types/api::film.film';
      expect(await statusOf(translator.save('film', film()))).toBe(403);
      expect(await statusOf(translator.publish('film', id))).toBe(403);
      expect(await statusOf(translator.remove('film', id))).toBe(403);
      expect(await statusOf(translator.request('POST', `${films}/clone/${id}`, { slug: 'copy' }))).toBe(403);
      expect(await statusOf(translator.request('POST', '/upload', await formOf('mine.png')))).toBe(403);
      expect(
        await statusOf(translator.request('POST', `${films}/${id}/actions/unpublish`, { discardDraft: true })),
      ).toBe(403);
      const discarded = await translator.request('POST', `${films}/${id}/actions/discard`, {});
      expect(discarded.status).toBe(403);
      expect(discarded.body.error.message).toBe('Discarding would take away what others wrote. Ask an editor to do it');
      expect(await stored('film', id)).toMatchObject({ blurb: 'What the editor wrote since' });
      // Whoever may write all of it may discard it too.
      expect(await statusOf(programmer.request('POST', `${films}/${id}/actions/discard`, {}))).toBe(200);
      expect(await stored('film', id)).toMatchObject({ blurb: 'A blurb' });
    });
  });

  describe('a start', () => {
    const actionsOf = async (code: string): Promise<string[]> => {
      const role = await strapi.db.query('admin::role').findOne({ where: { code }, populate: ['permissions'] });
      return role.permissions.map(({ action, subject }: { action: string; subject: string }) => `${action} ${subject}`);
    };

    test('puts back rights that somebody changed by hand, and says which', async () => {
      const chief = await signInAs(cms, 'strapi-super-admin');
      const before = await actionsOf('programmer');
      const { id } = await strapi.db.query('admin::role').findOne({ where: { code: 'programmer' } });
      const publishing = [{ action: 'plugin::content-manager.explorer.publish', subject: 'api::film.film' }];
      expect(await statusOf(chief.request('PUT', `/admin/roles/${id}/permissions`, { permissions: publishing }))).toBe(
        200,
      );
      const warn = vi.spyOn(strapi.log, 'warn').mockReturnValue(strapi.log);
      await keepRoles(strapi);
      expect(warn.mock.calls.map(([text]) => text)).toEqual([
        expect.stringMatching(
          /^the role "Programmer" had other rights than the project gives it, and has these again\n {2}what {4}could publish film; could not read \w+\.title; .* and \d+ more\n/,
        ),
      ]);
      expect((await actionsOf('programmer')).sort()).toEqual(before.sort());
      warn.mockClear();
      await keepRoles(strapi);
      expect(warn).not.toHaveBeenCalled();
      warn.mockRestore();
    });

    test('leaves other roles, and roles that were renamed, alone', async () => {
      const roles = strapi.db.query('admin::role');
      await roles.create({ data: { name: 'Intern', code: 'intern', description: 'Ours' } });
      await roles.update({ where: { code: 'translator' }, data: { name: 'Traductrice' } });
      await keepRoles(strapi);
      expect(await actionsOf('intern')).toEqual([]);
      expect(await roles.findOne({ where: { code: 'translator' } })).toMatchObject({ name: 'Traductrice' });
      expect(await roles.count()).toBe(Object.keys(ROLES).length + 2);
    });

    test('keeps Strapi’s Author while somebody has that role', async () => {
      const roles = strapi.db.query('admin::role');
      await roles.create({ data: { name: 'Author', code: 'strapi-author' } });
      const user = await strapi.db.query('admin::user').findOne({ where: { email: 'translator@festival.example' } });
      const author = await roles.findOne({ where: { code: 'strapi-author' } });
      await strapi.db.query('admin::user').update({ where: { id: user.id }, data: { roles: [author.id] } });
      await keepRoles(strapi);
      expect(await roles.count({ where: { code: 'strapi-author' } })).toBe(1);
      await strapi.db.query('admin::user').update({ where: { id: user.id }, data: { roles: [] } });
      await keepRoles(strapi);
      expect(await roles.count({ where: { code: 'strapi-author' } })).toBe(0);
    });
  });
});

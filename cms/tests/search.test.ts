import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepSearchTexts } from '../src/search/search-text.ts';
import { bootCms, type TestCms } from './boot.ts';
import { DATABASES } from './database.ts';

/** What the lists of the admin find. */

describe.each(DATABASES)('%s', (client) => {
  let cms: TestCms;
  let strapi: Core.Strapi;
  let film: string;
  let person: string;
  const titles = async (_q: string, status: 'draft' | 'published' = 'draft'): Promise<unknown[]> => {
    const query = { _q, status, sort: 'title:asc' } as never;
    const films = await strapi.documents('api::film.film').findMany(query);
    expect(await strapi.documents('api::film.film').count(query)).toBe(films.length);
    return films.map(({ title }) => title);
  };
  const savedAt = async (): Promise<unknown[]> =>
    strapi.db.connection('films').where({ document_id: film }).orderBy('id').select('id', 'updated_at');

  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
    const director = await strapi.documents('api::person.person').create({
      data: { name: 'Inés Aguirre', slug: 'ines-aguirre', aliases: ['I. A. Sáez'] } as never,
    });
    person = director.documentId;
    const made = await strapi.documents('api::film.film').create({
      data: {
        title: 'The Night Shift',
        slug: 'the-night-shift',
        originalTitle: 'L’Équipe de nuit',
        blurb: 'Two floors.',
        year: 2026,
        countries: ['FR'],
        alternateTitles: [{ text: 'Nocna Zmiana', kind: 'translated' }],
        translations: [{ locale: 'fr', title: 'La Relève' }],
        credits: [
          { role: 'director', person },
          { role: 'writer', person },
        ],
      } as never,
    });
    film = made.documentId;
    await strapi.documents('api::film.film').create({ data: { title: 'Quorum', slug: 'quorum' } as never });
  });
  afterAll(() => cms.stop());

  test.each(['equipe', 'ÉQUIPE nuit', 'night the', 'nocna', 'releve', '2026', 'aguirre', 'saez', 'Shift Inés'])(
    'films are found by "%s"',
    async (text) => expect(await titles(text)).toEqual(['The Night Shift']),
  );

  test('what isn’t there is not found, and no text finds all', async () => {
    expect(await titles('night quorum')).toEqual([]);
    expect(await titles('100%')).toEqual([]);
    expect(await titles('')).toEqual(['Quorum', 'The Night Shift']);
  });

  test('people are found by their other spellings', async () => {
    const find = async (_q: string) => strapi.documents('api::person.person').findMany({ _q } as never);
    expect(await find('ines')).toHaveLength(1);
    expect(await find('SÁEZ')).toHaveLength(1);
    expect(await find('wolny')).toHaveLength(0);
  });

  test('a partial save, a publish and a discard keep it; a renamed person is found by the new name', async () => {
    await strapi.documents('api::film.film').publish({ documentId: film });
    expect(await titles('equipe', 'published')).toEqual(['The Night Shift']);
    await strapi.documents('api::film.film').update({ documentId: film, data: { title: 'Das Nachtschicht' } as never });
    expect(await titles('nachtschicht equipe')).toEqual(['Das Nachtschicht']);
    expect(await titles('nachtschicht', 'published')).toEqual([]);
    await strapi.documents('api::film.film').discardDraft({ documentId: film });
    expect(await titles('night shift equipe')).toEqual(['The Night Shift']);
    await strapi.documents('api::person.person').update({ documentId: person, data: { name: 'Inés Brandt' } as never });
    expect(await titles('brandt')).toEqual(['The Night Shift']);
  });

  test('entries without the text get it at a start, and nobody seems to have saved them', async () => {
    await strapi.db.connection('films').update({ search_text: null });
    expect(await titles('equipe')).toEqual([]);
    const before = await savedAt();
    await keepSearchTexts(strapi);
    expect(await titles('equipe')).toEqual(['The Night Shift']);
    expect(await savedAt()).toEqual(before);
  });
});

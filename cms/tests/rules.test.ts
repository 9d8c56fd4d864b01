import type { Problem } from '@also-playing/shared-types/problem';
import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from './admin.ts';
import { bootCms, type TestCms } from './boot.ts';
import { DATABASES } from './database.ts';
import { entryProblems } from './entry-problems.ts';

let cms: TestCms;
let strapi: Core.Strapi;
let number = 0;

describe.each(DATABASES)('%s', (client) => {
  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
    await strapi.db.query('api::site.site').update({ where: { id: 1 }, data: { timeZone: 'America/Halifax' } });
  });
  afterAll(() => cms.stop());

  const create = async (type: string, data: object): Promise<string> =>
    (await strapi.documents(`api::${type}.${type}` as 'api::film.film').create({ data: data as never })).documentId;
  const publish = (type: string, documentId: string) =>
    strapi.documents(`api::${type}.${type}` as 'api::film.film').publish({ documentId });
  const film = async (more: object = {}) => {
    number++;
    const documentId = await create('film', {
      title: `Film ${number}`,
      slug: `film-${number}`,
      blurb: 'A blurb',
      year: 2024,
      countries: ['CA'],
      runtimeMinutes: 90,
      ...more,
    });
    await publish('film', documentId);
    return documentId;
  };
  const venue = (more: object = {}) =>
    create('venue', { name: 'Hall', slug: `hall-${number++}`, timeZone: 'America/Halifax', ...more });
  const person = (name: string, more: object = {}) => create('person', { name, slug: `p-${number++}`, ...more });

  /** What is said of an entry, as the panel gets it. */
  const said = async (type: string, documentId: string) => {
    const { stops, advised } = await entryProblems(strapi, type, documentId);
    const line = ({ path, what }: Problem) => `${path.join('.')}: ${what}`;
    return { stops: stops.map(line), advised: advised.map(line) };
  };

  describe('a room', () => {
    test('has one screening at one time', async () => {
      const [room, first, second] = [await venue(), await film({ title: 'First' }), await film()];
      const one = await create('screening', { film: first, venue: room, localStart: '2026-12-04T18:30' });
      await publish('screening', one);
      const two = await create('screening', { film: second, venue: room, localStart: '2026-12-04T18:30' });
      await expect(publish('screening', two)).rejects.toThrow('“First” starts in this room at this time');
      const elsewhere = await create('screening', {
        film: second,
        venue: await venue(),
        localStart: '2026-12-04T18:30',
      });
      await publish('screening', elsewhere);
      await strapi
        .documents('api::screening.screening')
        .update({ documentId: one, data: { eventStatus: 'cancelled' } as never });
      await publish('screening', one);
      await publish('screening', two);
    });

    test('wants ten minutes between two, after midnight too', async () => {
      const room = await venue();
      const early = await create('screening', {
        film: await film({ title: 'Early' }),
        venue: room,
        localStart: '2026-12-04T22:40',
        talkMinutes: 15,
      });
      const bill = await create('programme', {
        title: 'Bill',
        slug: 'bill',
        kind: 'shorts',
        films: [await film(), await film()],
      });
      const late = await create('screening', { programme: bill, venue: room, localStart: '2026-12-05T00:20' });
      const last = await create('screening', { film: await film(), venue: room, localStart: '2026-12-05T03:30' });
      expect((await said('screening', early)).advised).toContain(
        'localStart: it overlaps with “Bill” (2026-12-05 00:20) in this room by 5 minutes',
      );
      expect((await said('screening', late)).advised).toEqual([
        'openCaptions: nothing is said of access',
        'localStart: it overlaps with “Early” (2026-12-04 22:40) in this room by 5 minutes',
      ]);
      expect((await said('screening', last)).advised).toEqual(['openCaptions: nothing is said of access']);
    });
  });

  test('an hour that the venue’s clocks skip stops, one that they have twice asks which', async () => {
    const [room, shown] = [await venue(), await film()];
    const skipped = await create('screening', { film: shown, venue: room, localStart: '2027-03-14T02:30' });
    expect((await said('screening', skipped)).stops).toEqual([
      'localStart: clocks in America/Halifax go forward over 02:30 on this day',
    ]);
    const twice = await create('screening', { film: shown, venue: room, localStart: '2026-11-01T01:30' });
    expect((await said('screening', twice)).stops).toEqual([
      'localStartOccurrence: clocks in America/Halifax go back on this day, and 01:30 happens twice',
    ]);
    const second = await create('screening', {
      film: shown,
      online: true,
      localStart: '2026-11-01T01:40',
      localStartOccurrence: 'second',
    });
    await publish('screening', second);
  });

  test('a guest cannot be in two places, nor walk for longer than there is', async () => {
    const guest = await person('Ira Blom');
    const guests = [{ person: guest, kind: 'speaker' }];
    const near = await venue({ position: { lat: 44.6488, lng: -63.5752 } });
    const far = await venue({ position: { lat: 44.6658, lng: -63.5669 } });
    const at = async (room: string, localStart: string) =>
      create('screening', { film: await film({ title: localStart.slice(11) }), venue: room, localStart, guests });
    const first = await at(near, '2026-12-06T18:00');
    await at(far, '2026-12-06T19:45');
    await at(near, '2026-12-06T21:30');
    expect((await said('screening', first)).advised).toEqual([
      'openCaptions: nothing is said of access',
      'guests.0.person: Ira Blom is also at “19:45” (19:45), 15 minutes apart and 25 on the way',
    ]);
    await at(far, '2026-12-06T18:30');
    expect((await said('screening', first)).advised).toContain(
      'guests.0.person: Ira Blom is also at “18:30” (18:30) at the same time',
    );
  });

  test('what the site would refuse of a person or an image stops what makes them public', async () => {
    const file = (name: string, more: object) =>
      strapi.db.query('plugin::upload.file').create({
        data: {
          name,
          hash: name,
          ext: '.jpg',
          mime: 'image/jpeg',
          size: 1,
          width: 10,
          height: 10,
          url: `/uploads/${name}`,
          provider: 'local',
          folderPath: '/',
          ...more,
        },
      });
    const logo = await file('logo.jpg', {});
    const documentId = await create('film', {
      title: 'Half',
      slug: 'half',
      blurb: 'A blurb',
      year: 2024,
      countries: ['CA'],
      credits: [{ role: 'director', person: await person('Nobody', { countries: ['UK'] }) }],
      partners: [{ label: 'Presented by', name: 'A bank', logo: logo.id }],
    });
    expect((await said('film', documentId)).stops).toEqual([
      'credits.0.person: person “Nobody”, countries[0]: expected a country, got "UK"',
      'partners.0.logo: the image logo.jpg has no alternative text',
    ]);
  });

  test('a translation into the site’s own language, or two into one, stops', async () => {
    const documentId = await create('film', {
      title: 'Told twice',
      slug: 'told-twice',
      blurb: 'A blurb',
      year: 2024,
      countries: ['CA'],
      translations: [{ locale: 'fr' }, { locale: 'fr' }, { locale: 'en' }],
    });
    expect((await said('film', documentId)).stops).toEqual([
      'translations.1.locale: there are two translations in "fr"',
      'translations.2.locale: "en" is the site’s own language',
    ]);
  });

  test('near-twins are named where they are credited, and short names are not near', async () => {
    const right = await person('Jonas Lindqvist');
    await person('Jonas Lindquist');
    await person('Jonás Lindqvist');
    await person('Ana');
    const other = await person('Ada');
    const documentId = await create('film', {
      title: 'Twins',
      credits: [
        { role: 'director', person: right },
        { role: 'cast', person: other },
      ],
    });
    expect((await said('film', documentId)).advised.filter((line) => line.startsWith('credits'))).toEqual([
      expect.stringMatching(/^credits\.0\.person: there is also “Jonas Lindquist” \(p-\d+\)$/),
      expect.stringMatching(/^credits\.0\.person: there is also “Jonás Lindqvist” \(p-\d+\)$/),
    ]);
  });

  test('a venue may have a way to one that isn’t public', async () => {
    const other = await venue();
    const room = await venue({ walks: [{ venue: other, minutes: 5 }] });
    const screening = await create('screening', { film: await film(), venue: room, localStart: '2026-12-07T18:30' });
    expect((await said('screening', screening)).stops).toEqual([]);
  });

  test('the admin gets it all in one answer, with this film’s screenings', async () => {
    const shown = await film({ title: 'Union' });
    const screening = await create('screening', { film: shown, online: true, localStart: '2026-12-07T20:00' });
    const { request } = await signIn(cms);
    const { body, status } = await request('GET', `/readiness/api::film.film/${shown}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      stops: [],
      screenings: [
        {
          documentId: screening,
          label: 'screening of “Union” on 2026-12-07 at 20:00',
          localStart: '2026-12-07T20:00',
          place: 'Online',
          eventStatus: 'scheduled',
          published: false,
          stops: [],
          advised: [{ path: ['openCaptions'] }, { path: ['availability'] }],
        },
      ],
      twins: [],
      saved: { at: expect.stringMatching(/^20\d\d-.*Z$/) },
    });

    const other = await request('GET', `/readiness/api::screening.screening/${screening}`);
    expect(other.body.relations).toMatchObject({ '': { film: [{ documentId: shown, name: 'Union' }] } });
    // What a form shows by itself, it says by itself; a change shows at its field.
    expect(other.body.advised).toEqual([]);
    await strapi.documents('api::film.film').update({ documentId: shown, data: { blurb: 'Another' } as never });
    const { fields } = (await request('GET', `/readiness/api::film.film/${shown}`)).body;
    expect(Object.keys(fields).filter((field) => fields[field] !== body.fields[field])).toEqual(['blurb']);
    expect((await request('GET', '/readiness/api::film.film/nothing')).status).toBe(404);
    expect((await request('GET', '/readiness/admin::user/1')).status).toBe(404);
    expect((await fetch(`${cms.url}/readiness/api::film.film/${shown}`)).status).toBe(401);
  });
});

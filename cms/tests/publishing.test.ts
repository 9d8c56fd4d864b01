import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootCms, type TestCms } from './boot.ts';
import { DATABASES } from './database.ts';
import { entriesOf, filmData, refusal } from './entries.ts';

describe.each(DATABASES)('%s', (client) => {
  let cms: TestCms;
  let strapi: Core.Strapi;
  let entries: ReturnType<typeof entriesOf>;
  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
    entries = entriesOf(strapi);
  });
  afterAll(() => cms.stop());

  test('a publish is refused with every problem at its field, and nothing is published', async () => {
    const documentId = await entries.create('film', {
      title: 'Half',
      slug: 'Half Done',
      credits: [{ role: 'director' }],
      reviews: [{ quote: 'Good', url: 'http://plain.example' }],
      awards: [{ name: 'Prize', result: 'won' }],
      trailerUrl: 'javascript:alert(1)',
      countries: ['XX'],
    });
    expect(await refusal(entries.publish('film', documentId))).toEqual({
      slug: 'Expected lower-case letters, digits and single hyphens, got "Half Done": write the address like "the-night-shift"',
      blurb: 'Expected a text, got nothing: fill in this field',
      year: 'Expected a number, got nothing: fill in this field',
      'countries.0':
        'Expected a country, got "XX": choose it by its name; in a file use two letters of ISO 3166-1 like FR, four of ISO 3166-3 like CSHH for a former one',
      'credits.0.person': 'Expected a person, got nothing: choose a person or delete this line',
      'reviews.0.critic': 'The quote has neither critic nor outlet: say who wrote it, or where it was printed',
      'reviews.0.url':
        'Expected an address that begins with https://, got "http://plain.example": paste the full address',
      'awards.0.body': 'Expected a text, got nothing: fill in this field',
      trailerUrl: 'Expected an address that begins with https://, got "javascript:alert(1)": paste the full address',
    });
    expect(await entries.read('film', documentId, 'published')).toBeNull();
  });

  test('an image that nobody described stops the publish', async () => {
    const { id } = await strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'a.jpg',
        hash: 'a',
        ext: '.jpg',
        mime: 'image/jpeg',
        size: 1,
        width: 10,
        height: 10,
        url: '/uploads/a.jpg',
        provider: 'local',
        folderPath: '/',
      },
    });
    const documentId = await entries.film({ still: id });
    expect(await refusal(entries.publish('film', documentId))).toEqual({
      still:
        'The image a.jpg has no alternative text: describe it in the media library; in a file as its alternativeText',
    });
  });

  test('a screening goes live after its film, and keeps it there', async () => {
    const filmId = await entries.film({ title: 'Union' });
    const screening = await entries.create('screening', {
      film: filmId,
      venue: await entries.venue(),
      localStart: '2026-12-04T18:30',
    });
    expect(await refusal(entries.publish('screening', screening))).toEqual({
      film: 'The film "Union" is not published: publish the film first',
    });
    await entries.publish('film', filmId);
    await entries.publish('screening', screening);
    expect(await refusal(entries.unpublish('film', filmId))).toEqual({
      '': 'Film “Union” is shown by screening of “Union” on 2026-12-04 at 18:30: unpublish those first, then this',
    });
    expect(await entries.read('film', filmId, 'published')).not.toBeNull();
  });

  test('a screening needs a place', async () => {
    const filmId = await entries.film();
    await entries.publish('film', filmId);
    const nowhere = await entries.create('screening', { film: filmId, localStart: '2026-12-04T18:30' });
    expect(await refusal(entries.publish('screening', nowhere))).toEqual({
      venue: 'The screening has no place: choose a venue, or say that it is online',
    });
    await entries.publish(
      'screening',
      await entries.create('screening', { film: filmId, online: true, localStart: '2026-12-04T18:30' }),
    );
  });

  test('a programme goes live after its films, in the order of the bill, and keeps them there', async () => {
    const [one, two, three] = [await entries.film(), await entries.film(), await entries.film({ title: 'Third' })];
    await entries.publish('film', one);
    await entries.publish('film', two);
    const programme = await entries.create('programme', {
      title: 'Small Hours',
      slug: 'small-hours',
      kind: 'shorts',
      blurb: 'For those who are awake',
      films: [three, one, two],
    });
    expect(await refusal(entries.publish('programme', programme))).toEqual({
      films: 'The film "Third" is not published: publish the film first',
    });
    await entries.publish('film', three);
    await entries.publish('programme', programme);
    const bill = async () =>
      (
        (await entries.read('programme', programme, 'published', { films: true }))?.films as
          | { documentId: string }[]
          | undefined
      )?.map(({ documentId }) => documentId);
    expect(await bill()).toEqual([three, one, two]);
    await entries.publish('film', one);
    await entries.discard('film', three);
    expect(await bill()).toEqual([three, one, two]);
    expect(await refusal(entries.unpublish('film', two))).toEqual({
      '': expect.stringContaining('is shown by programme “Small Hours”: unpublish those first, then this'),
    });
  });

  test('a screening shows a film or a programme, never both and never nothing', async () => {
    const filmId = await entries.film();
    await entries.publish('film', filmId);
    const talk = await entries.create('programme', {
      title: 'A Talk',
      slug: 'a-talk',
      kind: 'talk',
      blurb: 'Words',
    });
    const screening = await entries.create('screening', {
      venue: await entries.venue(),
      localStart: '2026-12-04T18:30',
    });
    expect(await refusal(entries.publish('screening', screening))).toEqual({
      film: 'The screening shows nothing: choose a film or a programme',
    });
    await entries.update('screening', screening, { programme: talk });
    expect(await refusal(entries.publish('screening', screening))).toEqual({
      programme: 'The programme "A Talk" is not published: publish the programme first',
    });
    await entries.publish('programme', talk);
    await entries.publish('screening', screening);
    await entries.update('screening', screening, { film: filmId });
    expect(await refusal(entries.publish('screening', screening))).toEqual({
      programme: 'The screening has a film and a programme: take one of the two away',
    });
  });

  test('an address that is taken is refused at its field', async () => {
    await entries.publish('film', await entries.film({ title: 'First', slug: 'taken' }));
    expect(await refusal(entries.publish('film', await entries.film({ slug: 'taken' })))).toEqual({
      slug: 'The published film "First" has this address: write another one',
    });
  });

  test('status "published" is no way past the rules', async () => {
    const bad = { title: 'No blurb', slug: 'no-blurb' };
    await refusal(entries.documents('film').create({ data: bad as never, status: 'published' }));
    expect(await entries.documents('film').count({ filters: { slug: 'no-blurb' } as never })).toBe(0);
    const documentId = await entries.film();
    await refusal(entries.documents('film').update({ documentId, data: { blurb: '' } as never, status: 'published' }));
    expect(await entries.read('film', documentId, 'draft')).toMatchObject({ blurb: 'A blurb' });
    const made = await entries.documents('film').create({ data: filmData() as never, status: 'published' });
    expect(made).toMatchObject({ publishedAt: expect.anything() });
  });

  test('the system keeps when a film was first published', async () => {
    const documentId = await entries.film();
    await entries.publish('film', documentId);
    const first = (await entries.read('film', documentId, 'published'))?.firstPublishedAt;
    expect(first).toBeTruthy();
    await entries.update('film', documentId, { blurb: 'Another' });
    await entries.publish('film', documentId);
    expect((await entries.read('film', documentId, 'published'))?.firstPublishedAt).toEqual(first);
  });

  test('the sequence of a screening counts moves, and its changes have a time', async () => {
    const filmId = await entries.film();
    await entries.publish('film', filmId);
    const documentId = await entries.create('screening', {
      film: filmId,
      venue: await entries.venue(),
      localStart: '2026-12-04T18:30',
    });
    const live = async () => {
      await entries.publish('screening', documentId);
      const row = await entries.read('screening', documentId, 'published');
      return [row?.sequence, Boolean(row?.changedAt)];
    };
    expect(await live()).toEqual([0, false]);
    await entries.update('screening', documentId, { note: 'A word' });
    expect(await live()).toEqual([0, false]);
    await entries.update('screening', documentId, { ticketStatus: 'sold-out' });
    expect(await live()).toEqual([0, true]);
    await entries.update('screening', documentId, { localStart: '2026-12-04T19:00', eventStatus: 'rescheduled' });
    expect(await live()).toEqual([1, true]);
    await entries.update('screening', documentId, { venue: await entries.venue() });
    expect(await live()).toEqual([2, true]);
  });

  test('a move that isn’t published stays unpublished, whichever film is published meanwhile', async () => {
    const [a, b] = [await entries.film(), await entries.film()];
    await entries.publish('film', a);
    await entries.publish('film', b);
    const screening = await entries.create('screening', {
      film: a,
      venue: await entries.venue(),
      localStart: '2026-12-04T18:30',
    });
    await entries.publish('screening', screening);
    await entries.update('screening', screening, { film: b });
    const shows = async () =>
      Promise.all(
        (['published', 'draft'] as const).map(
          async (status) =>
            (
              (await entries.read('screening', screening, status, { film: true }))?.film as {
                documentId: string;
              } | null
            )?.documentId,
        ),
      );
    for (const filmId of [a, b, a]) {
      await entries.publish('film', filmId);
      expect(await shows()).toEqual([a, b]);
      await entries.discard('film', filmId);
      expect(await shows()).toEqual([a, b]);
    }
    await entries.publish('screening', screening);
    expect(await shows()).toEqual([b, b]);
  });
});

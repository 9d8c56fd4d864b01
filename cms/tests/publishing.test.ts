import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootCms, type TestCms } from './boot.ts';
import { DATABASES } from './database.ts';

let cms: TestCms;
let strapi: Core.Strapi;
let number = 0;

describe.each(DATABASES)('%s', (client) => {
  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
  });
  afterAll(() => cms.stop());

  const documents = (type: string) => strapi.documents(`api::${type}.${type}` as 'api::film.film');
  const create = async (type: string, data: object): Promise<string> =>
    (await documents(type).create({ data: data as never })).documentId;
  const update = (type: string, documentId: string, data: object) =>
    documents(type).update({ documentId, data: data as never });
  const publish = (type: string, documentId: string) => documents(type).publish({ documentId });
  /** One version of an entry with what it points to. */
  const read = (type: string, documentId: string, status: 'draft' | 'published', populate: object = {}) =>
    documents(type).findOne({ documentId, status, populate: populate as never }) as Promise<Record<
      string,
      never
    > | null>;

  const film = (more: object = {}) => {
    number++;
    return {
      title: `Film ${number}`,
      slug: `film-${number}`,
      blurb: 'A blurb',
      year: 2024,
      countries: ['CA'],
      ...more,
    };
  };
  const venue = () => create('venue', { name: 'Hall', slug: `hall-${number++}`, timeZone: 'Europe/Paris' });

  /** What a refusal says, by field. */
  const refusal = async (action: Promise<unknown>): Promise<Record<string, string>> => {
    const error = (await action.then(
      () => {
        throw new Error('was not refused');
      },
      (caught: unknown) => caught,
    )) as { details?: { errors: { path: string[]; message: string }[] } };
    if (!error.details) throw error;
    return Object.fromEntries(error.details.errors.map(({ path, message }) => [path.join('.'), message]));
  };

  test('a publish is refused with every problem at its field, and nothing is published', async () => {
    const documentId = await create('film', {
      title: 'Half',
      slug: 'Half Done',
      credits: [{ role: 'director' }],
      reviews: [{ quote: 'Good', url: 'http://plain.example' }],
      awards: [{ name: 'Prize', result: 'won' }],
      trailerUrl: 'javascript:alert(1)',
      countries: ['XX'],
    });
    expect(await refusal(publish('film', documentId))).toEqual({
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
    expect(await read('film', documentId, 'published')).toBeNull();
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
    const documentId = await create('film', film({ still: id }));
    expect(await refusal(publish('film', documentId))).toEqual({
      still: 'The image a.jpg has no alternative text: describe it in the media library',
    });
  });

  test('a screening goes live after its film, and keeps it there', async () => {
    const filmId = await create('film', film({ title: 'Union' }));
    const screening = await create('screening', { film: filmId, venue: await venue(), localStart: '2026-12-04T18:30' });
    expect(await refusal(publish('screening', screening))).toEqual({
      film: 'The film "Union" is not published: publish the film first',
    });
    await publish('film', filmId);
    await publish('screening', screening);
    expect(await refusal(documents('film').unpublish({ documentId: filmId }))).toEqual({
      '': 'Film “Union” is shown by screening of “Union” on 2026-12-04 at 18:30: unpublish those first, then this',
    });
    expect(await read('film', filmId, 'published')).not.toBeNull();
  });

  test('a screening needs a place', async () => {
    const filmId = await create('film', film());
    await publish('film', filmId);
    const nowhere = await create('screening', { film: filmId, localStart: '2026-12-04T18:30' });
    expect(await refusal(publish('screening', nowhere))).toEqual({
      venue: 'The screening has no place: choose a venue, or say that it is online',
    });
    await publish(
      'screening',
      await create('screening', { film: filmId, online: true, localStart: '2026-12-04T18:30' }),
    );
  });

  test('a programme goes live after its films, in the order of the bill, and keeps them there', async () => {
    const [one, two, three] = [
      await create('film', film()),
      await create('film', film()),
      await create('film', film({ title: 'Third' })),
    ];
    await publish('film', one);
    await publish('film', two);
    const programme = await create('programme', {
      title: 'Small Hours',
      slug: 'small-hours',
      kind: 'shorts',
      blurb: 'For those who are awake',
      films: [three, one, two],
    });
    expect(await refusal(publish('programme', programme))).toEqual({
      films: 'The film "Third" is not published: publish the film first',
    });
    await publish('film', three);
    await publish('programme', programme);
    const bill = async () =>
      (
        (await read('programme', programme, 'published', { films: true }))?.films as
          | { documentId: string }[]
          | undefined
      )?.map(({ documentId }) => documentId);
    expect(await bill()).toEqual([three, one, two]);
    await publish('film', one);
    await documents('film').discardDraft({ documentId: three });
    expect(await bill()).toEqual([three, one, two]);
    expect(await refusal(documents('film').unpublish({ documentId: two }))).toEqual({
      '': expect.stringContaining('is shown by programme “Small Hours”: unpublish those first, then this'),
    });
  });

  test('a screening shows a film or a programme, never both and never nothing', async () => {
    const filmId = await create('film', film());
    await publish('film', filmId);
    const talk = await create('programme', { title: 'A Talk', slug: `talk-${number}`, kind: 'talk', blurb: 'Words' });
    const screening = await create('screening', { venue: await venue(), localStart: '2026-12-04T18:30' });
    expect(await refusal(publish('screening', screening))).toEqual({
      film: 'The screening shows nothing: choose a film or a programme',
    });
    await update('screening', screening, { programme: talk });
    expect(await refusal(publish('screening', screening))).toEqual({
      programme: 'The programme "A Talk" is not published: publish the programme first',
    });
    await publish('programme', talk);
    await publish('screening', screening);
    await update('screening', screening, { film: filmId });
    expect(await refusal(publish('screening', screening))).toEqual({
      programme: 'The screening has a film and a programme: take one of the two away',
    });
  });

  test('an address that is taken is refused at its field', async () => {
    await publish('film', await create('film', film({ title: 'First', slug: 'taken' })));
    expect(await refusal(publish('film', await create('film', film({ slug: 'taken' }))))).toEqual({
      slug: 'The published film "First" has this address: write another one',
    });
  });

  test('status "published" is no way past the rules', async () => {
    const bad = { title: 'No blurb', slug: 'no-blurb' };
    await refusal(documents('film').create({ data: bad as never, status: 'published' }));
    expect(await documents('film').count({ filters: { slug: 'no-blurb' } as never })).toBe(0);
    const documentId = await create('film', film());
    await refusal(documents('film').update({ documentId, data: { blurb: '' } as never, status: 'published' }));
    expect(await read('film', documentId, 'draft')).toMatchObject({ blurb: 'A blurb' });
    const made = await documents('film').create({ data: film() as never, status: 'published' });
    expect(made).toMatchObject({ publishedAt: expect.anything() });
  });

  test('the system keeps when a film was first published', async () => {
    const documentId = await create('film', film());
    await publish('film', documentId);
    const first = (await read('film', documentId, 'published'))?.firstPublishedAt;
    expect(first).toBeTruthy();
    await update('film', documentId, { blurb: 'Another' });
    await publish('film', documentId);
    expect((await read('film', documentId, 'published'))?.firstPublishedAt).toEqual(first);
  });

  test('the sequence of a screening counts moves, and its changes have a time', async () => {
    const filmId = await create('film', film());
    await publish('film', filmId);
    const documentId = await create('screening', {
      film: filmId,
      venue: await venue(),
      localStart: '2026-12-04T18:30',
    });
    const live = async () => {
      await publish('screening', documentId);
      const row = await read('screening', documentId, 'published');
      return [row?.sequence, Boolean(row?.changedAt)];
    };
    expect(await live()).toEqual([0, false]);
    await update('screening', documentId, { note: 'A word' });
    expect(await live()).toEqual([0, false]);
    await update('screening', documentId, { ticketStatus: 'sold-out' });
    expect(await live()).toEqual([0, true]);
    await update('screening', documentId, { localStart: '2026-12-04T19:00', eventStatus: 'rescheduled' });
    expect(await live()).toEqual([1, true]);
    await update('screening', documentId, { venue: await venue() });
    expect(await live()).toEqual([2, true]);
  });

  test('a move that isn’t published stays unpublished, whichever film is published meanwhile', async () => {
    const [a, b] = [await create('film', film()), await create('film', film())];
    await publish('film', a);
    await publish('film', b);
    const screening = await create('screening', { film: a, venue: await venue(), localStart: '2026-12-04T18:30' });
    await publish('screening', screening);
    await update('screening', screening, { film: b });
    const shows = async () =>
      Promise.all(
        (['published', 'draft'] as const).map(
          async (status) =>
            (
              (await read('screening', screening, status, { film: true }))?.film as unknown as {
                documentId: string;
              } | null
            )?.documentId,
        ),
      );
    for (const filmId of [a, b, a]) {
      await publish('film', filmId);
      expect(await shows()).toEqual([a, b]);
      await documents('film').discardDraft({ documentId: filmId });
      expect(await shows()).toEqual([a, b]);
    }
    await publish('screening', screening);
    expect(await shows()).toEqual([b, b]);
  });
});

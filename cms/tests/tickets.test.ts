import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importEntries } from '../src/transfer/import-entries.ts';
import { setTickets } from '../src/transfer/tickets/set-tickets.ts';
import { bootCms, type TestCms } from './boot.ts';
import { everyRow, type Row } from './content-rows.ts';
import { DATABASES } from './database.ts';
import { entriesOf } from './entries.ts';

/** Ticket states in bulk: what is public changes at once, what is not stays that. */

let cms: TestCms;
let strapi: Core.Strapi;

const set = async (text: string, dryRun = false) => {
  const lines: string[] = [];
  const result = await setTickets(strapi, text, { file: 'tickets.csv', dryRun, log: (line) => lines.push(line) });
  return { lines, ...result };
};

const versions = async (externalId: string): Promise<{ draft: Row; published: Row | undefined }> => {
  const rows: Row[] = await strapi.db
    .query('api::screening.screening')
    .findMany({ where: { externalId }, populate: { venue: true, film: true, guests: { populate: { person: true } } } });
  return {
    draft: rows.find(({ publishedAt }) => !publishedAt) ?? {},
    published: rows.find(({ publishedAt }) => publishedAt),
  };
};

const film = (slug: string): Row => ({ title: slug, slug, blurb: 'A walk.', year: 2026, countries: ['CA'] });
const INPUT = {
  version: 1,
  venues: ['hall', 'cellar'].map((slug) => ({ name: slug, slug, timeZone: 'Europe/Berlin' })),
  films: [film('one'), film('two')],
  programmes: [{ title: 'Both', slug: 'both', kind: 'double-bill', blurb: 'Two.', films: ['one', 'two'] }],
  screenings: [
    { externalId: 'T-1', film: 'one', venue: 'hall', localStart: '2026-12-05T18:30', ticketStatus: 'on-sale' },
    { externalId: 'T-2', film: 'one', venue: 'cellar', localStart: '2026-12-05T18:30' },
    { externalId: 'T-3', programme: 'both', venue: 'hall', localStart: '2026-12-06T18:30' },
    { externalId: 'T-4', film: 'two', venue: 'hall', localStart: '2026-12-07T18:30', draft: true },
    { externalId: 'T-5', film: 'two', venue: 'hall', localStart: '2026-10-25T02:30', localStartOccurrence: 'first' },
    { externalId: 'T-6', film: 'two', venue: 'hall', localStart: '2026-10-25T02:30', localStartOccurrence: 'second' },
  ],
};

describe.each(DATABASES)('%s', (client) => {
  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
    const options = { directory: cms.directory, file: 'test.json', publish: true, log: () => undefined };
    await importEntries(strapi, INPUT, options);
  });
  afterAll(() => cms.stop());

  test('a dry run says what would change, and writes nothing', async () => {
    const before = await everyRow(strapi);
    const { lines, changed } = await set('externalId,ticketStatus\nT-1,sold-out\n', true);
    expect(lines).toEqual(['~ screening one hall 2026-12-05T18:30: ticketStatus "on-sale" → "sold-out"']);
    expect(changed).toBe(1);
    expect(await everyRow(strapi)).toEqual(before);
  });

  test('by number, or by film or programme, time and place; again, nothing changes', async () => {
    const text = [
      '\uFEFFFilm;localStart;venue;externalId;ticketStatus;Seats',
      ';;;T-1;sold-out;12',
      'one;2026-12-05 18:30;cellar;;rush;4',
      'both;2026-12-06T18:30;;;few-left;1',
    ].join('\r\n');
    const first = await set(text);
    expect(first.problems).toEqual([]);
    expect(first.lines).toEqual([
      'Columns that say nothing of tickets are left out: Seats',
      '~ screening one hall 2026-12-05T18:30: ticketStatus "on-sale" → "sold-out"',
      '~ screening one cellar 2026-12-05T18:30: ticketStatus nothing → "rush"',
      '~ screening programme both hall 2026-12-06T18:30: ticketStatus nothing → "few-left"',
    ]);
    for (const [externalId, ticketStatus] of [
      ['T-1', 'sold-out'],
      ['T-2', 'rush'],
      ['T-3', 'few-left'],
    ] as const) {
      const { draft, published } = await versions(externalId);
      expect([draft.ticketStatus, published?.ticketStatus]).toEqual([ticketStatus, ticketStatus]);
      expect(published?.changedAt).toBeTruthy();
      expect(published?.sequence).toBe(0);
    }
    const before = await everyRow(strapi);
    expect(await set(text)).toMatchObject({ changed: 0, unchanged: 3, problems: [] });
    expect(await everyRow(strapi)).toEqual(before);
  });

  test('edits of the draft that are not public stay where they are', async () => {
    const { update, person } = entriesOf(strapi);
    const documentId = (await versions('T-1')).draft.documentId as string;
    const guest = await person('Ana Ruiz');
    const cellar = (await versions('T-2')).draft.venue as Row;
    await update('screening', documentId, {
      localStart: '2026-12-08T21:00',
      venue: cellar.documentId,
      notice: 'It moves.',
      guests: [{ person: guest, kind: 'q-and-a' }],
    });
    const { lines } = await set('externalId,ticketStatus,ticketUrl\nT-1,rush,https://example.org/t\n');
    expect(lines).toEqual([
      expect.stringMatching(
        /: ticketStatus "sold-out" → "rush", ticketUrl nothing → "https:\/\/example.org\/t" \(venue, localStart, guests, notice of its draft stay unpublished\)$/,
      ),
    ]);
    const { draft, published } = await versions('T-1');
    const shared = { ticketStatus: 'rush', ticketUrl: 'https://example.org/t', film: { slug: 'one' } };
    expect(published).toMatchObject({
      ...shared,
      localStart: '2026-12-05T18:30',
      venue: { slug: 'hall' },
      notice: null,
      guests: [],
      sequence: 0,
    });
    expect(draft).toMatchObject({
      ...shared,
      localStart: '2026-12-08T21:00',
      venue: { slug: 'cellar' },
      notice: 'It moves.',
      guests: [{ kind: 'q-and-a', person: { name: 'Ana Ruiz' } }],
    });
  });

  test('what is not public is not published; of a time that happens twice the second is named', async () => {
    const { lines } = await set('externalId,ticketStatus\nT-4,free');
    expect(lines).toEqual(['~ screening two hall 2026-12-07T18:30: ticketStatus nothing → "free" (not public)']);
    expect(await versions('T-4')).toMatchObject({ draft: { ticketStatus: 'free' }, published: undefined });
    await set('film,localStart,localStartOccurrence,ticketStatus\ntwo,2026-10-25T02:30,second,at-door');
    expect((await versions('T-5')).published?.ticketStatus).toBeNull();
    expect((await versions('T-6')).published?.ticketStatus).toBe('at-door');
  });

  test('good rows go in, bad ones are named with line, column, value and remedy', async () => {
    const { changed, problems } = await set(
      [
        'externalId,film,localStart,ticketStatus,ticketUrl,notice',
        'T-2,,,sold out,,',
        'T-2,,,sold-out,,"=HYPERLINK(""x""), +1 @ -"',
        'T-9,,,free,,',
        ',one,2026-12-05T18:30,free,javascript:alert(1),',
        ',,,free,,',
        'T-2,,,free,,',
        'T-3,,,free,,,a,b',
      ].join('\n'),
    );
    expect(changed).toBe(1);
    expect((await versions('T-2')).published).toMatchObject({
      ticketStatus: 'sold-out',
      notice: '=HYPERLINK("x"), +1 @ -',
    });
    expect(problems).toEqual([
      `tickets.csv line 2, ticketStatus
  what    expected one of not-yet, on-sale, few-left, rush, sold-out, free, at-door; got "sold out"
  value   "sold out"
  remedy  choose one of these values`,
      `tickets.csv line 4, externalId
  what    the CMS has no screening of externalId T-9
  value   "T-9"
  remedy  correct it, or make the screening first`,
      `tickets.csv line 5, ticketUrl
  what    expected an address that begins with https://, got "javascript:alert(1)"
  value   "javascript:alert(1)"
  remedy  paste the full address`,
      `tickets.csv line 6
  what    the row names no screening
  remedy  fill in externalId, or film and localStart`,
      `tickets.csv line 7
  what    line 3 is about the same screening
  remedy  remove one`,
      `tickets.csv line 8
  what    the row has 8 cells, the header 6
  remedy  put quotes around a text that has a comma in it`,
    ]);
  });

  test('two rooms at one time need the room; a row that the rules refuse leaves everything as it was', async () => {
    const { problems } = await set('film,localStart,ticketStatus\none,2026-12-05T18:30,free');
    expect(problems).toEqual([
      `tickets.csv line 2, localStart
  what    2 screenings are meant: film one, localStart 2026-12-05T18:30
  value   "2026-12-05T18:30"
  remedy  add a column venue`,
    ]);
    const { venue } = (await versions('T-3')).draft as { venue: Row };
    await strapi.db.query('api::venue.venue').update({ where: { id: venue.id }, data: { timeZone: 'Nowhere' } });
    const before = await everyRow(strapi);
    const refused = await set('externalId,ticketStatus\nT-3,free');
    expect(refused).toMatchObject({
      changed: 0,
      problems: [expect.stringMatching(/^tickets\.csv line 2\n {2}what {4}venue: /)],
    });
    expect(await everyRow(strapi)).toEqual(before);
  });

  test('a file that says nothing of tickets, or is no CSV, is refused', async () => {
    expect((await set('externalId,status\nT-1,free')).problems[0]).toContain(
      'no column says anything of tickets: externalId, status',
    );
    expect((await set('film,ticketStatus\none,free')).problems[0]).toContain('no column says which screening is meant');
    expect((await set('externalId,ticketStatus\nT-1,"free\n')).problems[0]).toContain("it can't be read as CSV");
  });
});

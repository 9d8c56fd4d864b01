import { describe, expect, test } from 'vitest';
import { toBlocks } from '../blocks.ts';
import { lastFerry, quorum } from '../examples/films.ts';
import { smallHours, theFloodedCellar, wordBeforeFerry } from '../examples/programmes.ts';
import { afterMidnight, online } from '../examples/screenings.ts';
import { theNightShift } from '../examples/the-night-shift.ts';
import { formatPath } from '../problem.ts';
import { aroundOf } from './around.ts';
import { checkEntry } from './check-entry.ts';
import { entryAdvice } from './entry-advice.ts';
import { premiereAdvice } from './premiere-advice.ts';

const said = (type: string, entry: object): string[] =>
  entryAdvice(type, entry as Record<string, unknown>).map(({ path, what }) => `${formatPath(path)}: ${what}`);

/** With both halves of its translation. */
const whole = { ...theNightShift, translations: [] };

describe('film', () => {
  test('a film with everything gets no advice', () => {
    expect(said('film', whole)).toEqual([]);
  });

  test('the least that can be published lacks all that is advised, in the order of the form', () => {
    expect(said('film', quorum)).toEqual([
      'synopsis: there is no synopsis',
      'runtimeMinutes: there is no running time',
      'languages: no language is given',
      'credits: nobody is credited as director',
      'still: there is no picture',
    ]);
  });

  test.each([
    ['a title in capitals', { title: 'LAST FERRY' }, 'title: the title is in capitals'],
    [
      'an original title that is the title',
      { originalTitle: 'Last ferry to Brandholm' },
      'originalTitle: the original title is the same as the title',
    ],
    [
      'a quote that is an article',
      { reviews: [{ quote: 'word '.repeat(61) }] },
      'reviews[0].quote: the quote has 61 words',
    ],
    [
      'an award before the film',
      { awards: [{ name: 'Prize', body: 'X', year: 2019 }] },
      'awards[0].year: the award is of 2019, the film of 2025',
    ],
    ['a poster alone', { still: null, poster: 'p' }, 'still: there is a poster and no still'],
  ])('%s', (_, change, expected) => {
    expect(said('film', { ...lastFerry, ...change })).toContain(expected);
    expect(said('film', lastFerry)).not.toContain(expected);
  });

  test.each(['1917', 'M', 'RRR', '渇き', 'Ça va'])('the title “%s” is as it should be', (title) => {
    expect(said('film', { ...whole, title })).toEqual([]);
  });

  test('a silent film has no language to give', () => {
    expect(said('film', { ...lastFerry, languages: [], sound: 'silent' })).not.toContain(
      'languages: no language is given',
    );
  });

  test('an original title with its accents is another one', () => {
    expect(said('film', { ...whole, title: 'Amelie', originalTitle: 'Amélie' })).toEqual([]);
  });

  test('an empty rich text, as the editor leaves it, is no synopsis', () => {
    expect(said('film', { ...whole, synopsis: toBlocks(['']) })).toEqual(['synopsis: there is no synopsis']);
  });

  test('of a translation it is said which half is there', () => {
    const translations = [
      { locale: 'fr', blurb: 'Court' },
      { locale: 'de' },
      { locale: 'pl', synopsis: toBlocks(['Ta']) },
    ];
    expect(said('film', { ...theNightShift, translations })).toEqual([
      'translations[0].synopsis: there is a blurb and no synopsis in “fr”',
      'translations[2].blurb: there is a synopsis and no blurb in “pl”',
    ]);
    expect(said('film', { ...theNightShift, synopsis: null, translations })).not.toContain(
      'translations[0].synopsis: there is a blurb and no synopsis in “fr”',
    );
  });
});

describe('a world premiere', () => {
  const premiere = { level: 'world' };
  const awards = [{ name: 'Grand Prix', body: 'Oberhausen', year: 2025 }, { name: 'Prize' }];
  const edition = { starts: ['2026-12-05T18:30', '2026-12-06T21:00'], editionStartsOn: '2026-12-04' };
  const premiereSaid = (film: object, shown: object) =>
    premiereAdvice(film, { ...edition, ...shown }).map(({ path, what }) => `${formatPath(path)}: ${what}`);

  test('was not shown at an earlier edition, and has no award of an earlier year', () => {
    expect(premiereSaid({ premiere, awards }, { starts: ['2026-12-05T18:30', '2025-11-30T20:00'] })).toEqual([
      'premiere.level: it is a world premiere, and was shown here on 2025-11-30',
      'premiere.level: it is a world premiere, and has “Grand Prix” (Oberhausen) of 2025',
    ]);
  });

  test('may have an award of its own year, and many screenings', () => {
    expect(premiereSaid({ premiere, awards: [{ name: 'Grand Prix', year: 2026 }] }, {})).toEqual([]);
  });

  test('without an edition begins with its first screening; without either nothing is known', () => {
    expect(premiereSaid({ premiere, awards }, { editionStartsOn: undefined })).toHaveLength(1);
    expect(premiereSaid({ premiere, awards }, { editionStartsOn: undefined, starts: [] })).toEqual([]);
  });

  test('of a restoration, or a premiere elsewhere, is another matter', () => {
    expect(premiereSaid({ premiere: { ...premiere, label: 'World premiere of the restoration' }, awards }, {})).toEqual(
      [],
    );
    expect(premiereSaid({ premiere: { level: 'national' }, awards }, {})).toEqual([]);
    expect(premiereSaid({ awards }, {})).toEqual([]);
  });
});

test('a bill wants films, a talk a running time', () => {
  const synopsis = toBlocks(['Words']);
  expect(said('programme', { ...smallHours, synopsis })).toEqual([]);
  expect(said('programme', smallHours)).toEqual(['synopsis: there is no synopsis']);
  expect(said('programme', { ...smallHours, films: [] })).toContain('films: the bill has no films');
  expect(said('programme', wordBeforeFerry)).toEqual([]);
  expect(said('programme', { ...wordBeforeFerry, films: ['last-ferry'] })).toEqual(['films: the bill has one film']);
  const talk = { ...theFloodedCellar, synopsis, runtimeMinutes: null, still: 's' };
  expect(said('programme', talk)).toEqual(['runtimeMinutes: there is no running time']);
  expect(said('programme', { ...talk, kind: 'party' })).toEqual([]);
});

test('a screening wants to say something of access, and of a change', () => {
  expect(said('screening', afterMidnight)).toEqual(['openCaptions: nothing is said of access']);
  expect(said('screening', { ...afterMidnight, relaxed: 'no' })).toEqual([]);
  expect(said('screening', { ...online, availability: null })).toContain(
    'availability: nothing says until when it is online',
  );
  expect(said('screening', { ...afterMidnight, relaxed: 'no', eventStatus: 'cancelled' })).toEqual([
    'notice: the change has no notice',
  ]);
});

describe('the clocks at a venue', () => {
  const around = aroundOf({ locale: 'en', timeZone: 'America/Halifax' }, [
    { documentId: 'paris', timeZone: 'Europe/Paris' },
    { documentId: 'nowhere', timeZone: '+02:00' },
  ]);
  const stops = (more: object) =>
    checkEntry('screening', { ...afterMidnight, venue: 'paris', ...more }, around).problems.map(
      ({ path, what }) => `${formatPath(path)}: ${what}`,
    );

  test('skip an hour in spring', () => {
    expect(stops({ localStart: '2027-03-28T02:30' })).toEqual([
      'localStart: clocks in Europe/Paris go forward over 02:30 on this day',
    ]);
    expect(stops({ localStart: '2027-03-28T01:30', localEnd: '2027-03-28T02:30' })).toEqual([
      'localEnd: clocks in Europe/Paris go forward over 02:30 on this day',
    ]);
  });

  test('show an hour twice in autumn: which one?', () => {
    const localStart = '2026-10-25T02:30';
    expect(stops({ localStart })).toEqual([
      'localStartOccurrence: clocks in Europe/Paris go back on this day, and 02:30 happens twice',
    ]);
    expect(stops({ localStart, localStartOccurrence: 'second' })).toEqual([]);
  });

  test('are the site’s for what is online, and for its window', () => {
    const online = { venue: null, online: true, localStart: '2026-10-25T02:30' };
    expect(stops(online)).toEqual([]);
    expect(stops({ ...online, availability: { from: '2027-03-14T02:30', until: '2027-03-20T02:30' } })).toEqual([
      'availability.from: clocks in America/Halifax go forward over 02:30 on this day',
    ]);
  });

  test('have nothing to say where nobody knows the zone, or the time is none', () => {
    expect(stops({ venue: 'nowhere', localStart: '2027-03-28T02:30' })).toEqual([]);
    expect(stops({ localStart: '2027-03-32T02:30' })).toEqual([expect.stringContaining('expected a day and a time')]);
  });

  test('an end comes after its start, also in the night that clocks go back', () => {
    expect(stops({ localStart: '2026-12-05T18:30', localEnd: '2026-12-05T18:30' })).toEqual([
      'localEnd: it ends before it starts',
    ]);
    const night = { localStart: '2026-10-25T02:30', localStartOccurrence: 'second' };
    expect(stops({ ...night, localEnd: '2026-10-25T02:50' })).toEqual([]);
    expect(stops({ ...night, localEnd: '2026-10-25T02:10' })).toEqual(['localEnd: it ends before it starts']);
  });
});

test('a translation into the site’s own language is said beside what else is wrong', () => {
  const around = aroundOf({ locale: 'fr' }, []);
  const film = { ...theNightShift, title: '', translations: [{ locale: 'pl' }, { locale: 'fr' }] };
  expect(checkEntry('film', film, around).problems.map(({ path }) => formatPath(path))).toEqual([
    'title',
    'translations[1].locale',
  ]);
});

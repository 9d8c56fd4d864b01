import { describe, expect, test } from 'vitest';
import { lastFerry, quorum } from '../examples/films.ts';
import { smallHours, theFloodedCellar } from '../examples/programmes.ts';
import { afterMidnight, online } from '../examples/screenings.ts';
import { theNightShift } from '../examples/the-night-shift.ts';
import { formatPath } from '../problem.ts';
import { entryAdvice } from './entry-advice.ts';

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

  test('a translation with a blurb and no synopsis is told', () => {
    const translations = [{ locale: 'fr', blurb: 'Court' }, { locale: 'de' }];
    expect(said('film', { ...theNightShift, translations })).toEqual([
      'translations[0].synopsis: there is a blurb and no synopsis in “fr”',
    ]);
  });
});

test('a bill wants films, a talk a running time', () => {
  expect(said('programme', smallHours)).toEqual([]);
  expect(said('programme', { ...smallHours, films: [] })).toContain('films: the bill has no films');
  expect(said('programme', { ...theFloodedCellar, runtimeMinutes: null, still: 's' })).toEqual([
    'runtimeMinutes: there is no running time',
  ]);
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

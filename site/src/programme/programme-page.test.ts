import { films } from '@also-playing/shared-types/examples/films';
import { smallHours, theFloodedCellar } from '@also-playing/shared-types/examples/programmes';
import { screenings } from '@also-playing/shared-types/examples/screenings';
import type { Film } from '@also-playing/shared-types/film';
import type { Programme } from '@also-playing/shared-types/programme';
import { expect, test } from 'vitest';
import { exampleContent } from '../store/example-content.ts';
import { lineText } from '../ui/text.ts';
import { toReader } from '../words/reader.ts';
import { toProgrammePage } from './programme-page.ts';

/** The page of a programme as the content would have it. */
const pageOf = (programme: Programme, locale = 'en', changes: Parameters<typeof exampleContent>[0] = {}) => {
  const content = exampleContent({ programmes: [programme], screenings: [], ...changes });
  const { programme: props, ...page } = toProgrammePage(content, programme, toReader(content, locale));
  return { ...page, ...props };
};
/** A bill of as many shorts, the first of so many minutes. */
const billOf = (...shorts: Partial<Film>[]) => {
  const made = shorts.map((changes, index) => {
    const id = `short-${index}`;
    const [film] = films;
    if (!film) throw new Error('no example film');
    return { ...film, documentId: id, slug: id, advisories: [], ...changes };
  });
  const programme = { ...smallHours, films: made.map(({ documentId }) => documentId) };
  return { programme, changes: { films: [...films, ...made] } };
};
const computed = (shorts: Partial<Film>[], locale = 'en') => {
  const { programme, changes } = billOf(...shorts);
  return pageOf(programme, locale, changes).facts;
};

test('countries, years, minutes and languages are those of the films', () => {
  const shorts = [
    { countries: ['JP'], year: 2024, yearLabel: undefined, runtimeMinutes: 6, languages: ['zxx'] },
    { countries: ['NO', 'JP'], year: 2026, yearLabel: undefined, runtimeMinutes: 9, languages: ['no'] },
    { countries: ['CA'], year: 2025, yearLabel: undefined, runtimeMinutes: 8, languages: ['en', 'no'] },
  ];
  expect(computed(shorts)).toEqual([
    'Japan, Norway, Canada',
    '2024 to 2026',
    '23 min',
    'Norwegian and English, one without dialogue',
  ]);
  expect(computed(shorts, 'fr').at(-1)).toBe('Norvégien et anglais, un sans dialogue');
});

test('many countries and languages are counted', () => {
  const shorts = [
    { countries: ['JP', 'DE', 'NO', 'CA'], languages: ['ja', 'de'] },
    { countries: ['PL', 'NG', 'FI', 'JP'], languages: ['pl', 'fi'] },
  ];
  const [countries, , , languages] = computed(shorts);
  expect(countries).toBe('Seven countries');
  expect(languages).toBe('Four languages');
});

test('a bill without a word says so once', () => {
  expect(computed([{ languages: ['zxx'] }, { languages: ['zxx'] }]).at(-1)).toBe('No dialogue');
});

test('while nobody knows how long one film is, there is neither a sum nor a bar', () => {
  const { programme, changes } = billOf({ runtimeMinutes: 6 }, { runtimeMinutes: undefined }, { runtimeMinutes: 4 });
  const { bill, facts } = pageOf(programme, 'en', changes);
  expect(facts.join()).not.toContain('min');
  expect(bill?.total).toBeUndefined();
  expect(bill?.films.map(({ from, bar }) => [from, bar])).toEqual([
    ['from 0:00', undefined],
    ['from 0:06', undefined],
    [undefined, undefined],
  ]);
});

test('each film stands where it begins, to scale', () => {
  const { programme, changes } = billOf({ runtimeMinutes: 30 }, { runtimeMinutes: 60 }, { runtimeMinutes: 10 });
  const { bill } = pageOf(programme, 'en', changes);
  expect(bill?.films.map(({ from }) => from)).toEqual(['from 0:00', 'from 0:30', 'from 1:30']);
  expect(bill?.films.map(({ bar }) => bar)).toEqual([
    { start: 0, width: 30 },
    { start: 30, width: 60 },
    { start: 90, width: 10 },
  ]);
  expect(bill).toMatchObject({ count: 'Three films', total: '100 min' });
});

test('speeches make a bill longer than its films', () => {
  const { programme, changes } = billOf({ runtimeMinutes: 50 }, { runtimeMinutes: 25 });
  const { bill } = pageOf({ ...programme, runtimeMinutes: 100 }, 'en', changes);
  expect(bill?.total).toBe('100 min');
  expect(bill?.films.at(-1)?.bar).toEqual({ start: 50, width: 25 });
});

test('one or two directors are named, more are various', () => {
  const by = (...people: string[]) => {
    const shorts = people.map((person) => ({ credits: [{ role: 'director' as const, person }] }));
    const { programme, changes } = billOf(...shorts);
    return lineText(pageOf(programme, 'en', changes).by);
  };
  expect(by('ines-aguirre', 'ines-aguirre')).toBe('Inés Aguirre');
  expect(by('ines-aguirre', 'ira-blom')).toBe('Inés Aguirre & Ira Blom');
  expect(by('ines-aguirre', 'ira-blom', 'tomasz-wolny')).toBe('Various');
});

test('advice of all its films, each once; "None" only where there is nothing else', () => {
  const warned = (...kinds: Film['advisories'][number]['kind'][]) => {
    const { programme, changes } = billOf(...kinds.map((kind) => ({ advisories: [{ kind }] })));
    return pageOf(programme, 'en', changes).printFacts.flatMap(({ values }) => values.map(({ text }) => text));
  };
  expect(warned('none', 'violence', 'nudity', 'violence')).toEqual(['Violence. Nudity']);
  expect(warned('none', 'none')).toEqual(['None']);
});

test('a talk has its own minutes, who is confirmed to speak, and no bill', () => {
  const talk = screenings.filter(({ programme }) => programme === 'the-flooded-cellar');
  const guests = [
    { person: 'ines-aguirre', kind: 'speaker' as const, confirmed: true },
    { person: 'ira-blom', kind: 'speaker' as const, confirmed: false },
  ];
  const page = pageOf(theFloodedCellar, 'en', { screenings: talk.map((screening) => ({ ...screening, guests })) });
  expect(page.head.note).toBe('Talk');
  expect(page.facts).toEqual(['45 min']);
  expect(lineText(page.by)).toBe('Inés Aguirre');
  expect(page.bill).toBeUndefined();
  expect(page.slices).toEqual([]);
  expect(page.ticket?.days.map(({ heading }) => heading)).toEqual(['Tuesday 8 December']);
});

test('shorts say how many they are', () => {
  expect(pageOf(smallHours).head.note).toBe('Programme of three');
  expect(pageOf(smallHours, 'fr').head.note).toBe('Programme de trois films');
});

test('the bill is the picture where two films have a still, in the order of the bill', () => {
  const still = films.find((film) => film.still)?.still;
  const { programme, changes } = billOf(
    { still, runtimeMinutes: 6 },
    { still: undefined, runtimeMinutes: undefined },
    { still, runtimeMinutes: 14 },
  );
  const { slices } = pageOf(programme, 'en', changes);
  expect(slices.map(({ picture, minutes }) => [picture?.alt, minutes])).toEqual([
    ['', 6],
    [undefined, 5],
    ['', 14],
  ]);
  const bare = billOf({ still }, { still: undefined });
  expect(pageOf(bare.programme, 'en', bare.changes).slices).toEqual([]);
});

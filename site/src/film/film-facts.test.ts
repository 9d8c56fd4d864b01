import { films, theTidesOfFinn, withoutAWord } from '@also-playing/shared-types/examples/films';
import { theNightShift } from '@also-playing/shared-types/examples/the-night-shift';
import { expect, test } from 'vitest';
import { wordsOf } from '../words/words.ts';
import { toFilmFacts } from './film-facts.ts';
import { premiereLine } from './premiere-line.ts';

const reader = { locale: 'en', siteLocale: 'en', prefix: '', words: wordsOf('en') };

test('countries, year, running time, languages with the subtitles that all screenings share', () => {
  expect(toFilmFacts(theNightShift, ['en'], reader)).toEqual([
    'France, Poland',
    '2026',
    '104 min',
    'French and Polish, English subtitles',
  ]);
});

test('countries are called as festivals print them, former ones by their own names', () => {
  const film = { ...theNightShift, countries: ['US', 'GB', 'CZ', 'SUHH', 'CSHH', 'HK'] };
  expect(toFilmFacts(film, [], reader)[0]).toBe('USA, UK, Czechia, USSR, Czechoslovakia, Hong Kong');
});

test('a film without a word says so', () => {
  expect(toFilmFacts(withoutAWord, [], reader)).toEqual([
    'Czechoslovakia, Iceland',
    '2019–25',
    '14 min',
    'No dialogue',
  ]);
});

test('a silent series has episodes and intertitles', () => {
  expect(toFilmFacts(theTidesOfFinn, ['en'], reader)).toEqual([
    'Sweden',
    '1912/13',
    '6 × 22 min',
    'Silent, Swedish intertitles, English subtitles',
  ]);
});

test('in French they begin with a capital, and names within them don’t', () => {
  const french = { ...reader, locale: 'fr', words: wordsOf('fr') };
  const film = { ...theNightShift, countries: ['US', 'GB', 'SUHH'] };
  expect(toFilmFacts(film, ['en'], french)).toEqual([
    'États-Unis, Royaume-Uni, URSS',
    '2026',
    '104\u00a0min',
    'Français et polonais, sous-titres en anglais',
  ]);
  expect(toFilmFacts(withoutAWord, [], french).at(-1)).toBe('Sans dialogue');
  expect(premiereLine({ level: 'national', territory: 'CA' }, french)).toBe('Première canadienne');
});

test('what nobody said is not printed', () => {
  expect(films.flatMap((film) => toFilmFacts(film, [], reader))).not.toContain('');
  expect(toFilmFacts({ ...theNightShift, runtimeMinutes: undefined, languages: [] }, [], reader)).toEqual([
    'France, Poland',
    '2026',
  ]);
});

test.each([
  [{ level: 'world' }, 'World premiere'],
  [{ level: 'national', territory: 'CA' }, 'Canadian premiere'],
  [{ level: 'national', territory: 'GB' }, 'UK premiere'],
  [{ level: 'national', territory: 'IS' }, 'Premiere in Iceland'],
  [{ level: 'continental', territory: 'North America' }, 'North American premiere'],
  [{ level: 'continental', territory: 'Oceania' }, 'Premiere in Oceania'],
  [{ level: 'regional', territory: 'Nova Scotia' }, 'Nova Scotia premiere'],
  [
    { level: 'national', territory: 'GB', label: 'UK premiere of the 4K restoration' },
    'UK premiere of the 4K restoration',
  ],
  [{ level: 'none' }, undefined],
] as const)('premiere %j is "%s"', (premiere, line) => {
  expect(premiereLine(premiere, reader)).toBe(line);
});

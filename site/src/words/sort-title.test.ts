import { theNightShift } from '@also-playing/shared-types/examples/the-night-shift';
import { expect, test } from 'vitest';
import { byTitle, sortTitle } from './sort-title.ts';
import { wordsOf } from './words.ts';

const reader = (locale: string, siteLocale = locale) => ({ locale, siteLocale, prefix: '', words: wordsOf(locale) });
const titled = (title: string) => ({ ...theNightShift, title, slug: title, sortTitle: undefined, translations: [] });
const sorted = (titles: string[], locale: string) =>
  byTitle(titles.map(titled), reader(locale)).map(({ title }) => title);

test('an article doesn’t count, in the language of the title', () => {
  expect(sorted(['The Orchard', 'A Pear', 'Nutmeg'], 'en')).toEqual(['Nutmeg', 'The Orchard', 'A Pear']);
  expect(sorted(['Le Verger', 'L’Été', 'Les Poires', 'La Mer', 'Lac'], 'fr')).toEqual([
    'L’Été',
    'Lac',
    'La Mer',
    'Les Poires',
    'Le Verger',
  ]);
});

test('accents and figures sort as a reader looks for them', () => {
  expect(sorted(['Zone', 'Été', 'Eau', '10 h', '9 h'], 'fr')).toEqual(['9 h', '10 h', 'Eau', 'Été', 'Zone']);
});

test('a title that nobody translated loses the article of its own language', () => {
  expect(sortTitle(titled('The Orchard'), reader('fr', 'en'))).toBe('Orchard');
  expect(sortTitle(titled('Les Poires'), reader('en', 'en'))).toBe('Les Poires');
});

test('an editor’s key is for the title that it was written for', () => {
  expect(sortTitle({ ...theNightShift, sortTitle: 'Shift' }, reader('en'))).toBe('Shift');
  expect(sortTitle({ ...theNightShift, sortTitle: 'Shift' }, reader('fr', 'en'))).toBe('Équipe de nuit');
});

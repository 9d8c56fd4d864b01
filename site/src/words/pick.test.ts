import { theNightShift } from '@also-playing/shared-types/examples/the-night-shift';
import { expect, test } from 'vitest';
import { pick } from './pick.ts';

test('in the site’s own language it is the entry’s own text', () => {
  expect(pick(theNightShift, 'title', 'en', 'en')).toEqual({ value: 'The Night Shift', lang: undefined });
});

test('in another language it is the translation', () => {
  expect(pick(theNightShift, 'title', 'fr', 'en')).toEqual({ value: 'L’Équipe de nuit', lang: undefined });
});

test('falls back field by field, and says in which language the text then is', () => {
  expect(pick(theNightShift, 'synopsisBy', 'fr', 'en')).toEqual({ value: 'Marta Klein', lang: 'en' });
});

test('takes a translation of the same language in another country, and names it', () => {
  expect(pick(theNightShift, 'title', 'fr-CA', 'en')).toEqual({ value: 'L’Équipe de nuit', lang: 'fr' });
});

test('prefers just the locale', () => {
  const film = {
    ...theNightShift,
    translations: [
      { locale: 'fr', title: 'L’Équipe de nuit' },
      { locale: 'fr-CA', title: 'Le quart de nuit' },
    ],
  };
  expect(pick(film, 'title', 'fr-CA', 'en')).toEqual({ value: 'Le quart de nuit', lang: undefined });
});

test('a text that nobody wrote is none', () => {
  expect(pick({ ...theNightShift, synopsisBy: undefined }, 'synopsisBy', 'fr', 'en')).toBeUndefined();
});

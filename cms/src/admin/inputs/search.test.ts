import { describe, expect, test } from 'vitest';
import { roleChoices } from '../credits/role-names.ts';
import { countryChoices } from './countries.ts';
import { languageChoice } from './language-choice.ts';
import { type Choice, search } from './search.ts';

/** What Enter takes after a few letters. */
const first = (choices: readonly Choice[], text: string): string | undefined => search(choices, text)[0]?.label;

describe('the country that is meant comes first', () => {
  test.each([
    ['nor', 'Norway'],
    ['no', 'Norway'],
    ['ch', 'Switzerland'],
    ['aus', 'Austria'],
    ['austra', 'Australia'],
    ['bel', 'Belgium'],
    ['beliz', 'Belize'],
    ['pal', 'Palestine'],
    ['niger', 'Niger'],
    ['nigeri', 'Nigeria'],
    ['tur', 'Türkiye'],
    ['turkey', 'Türkiye'],
    ['kor', 'South Korea'],
    ['uk', 'UK'],
    ['yu', 'Yugoslavia'],
    ['germ', 'Germany'],
  ])('%s: %s', (text, country) => expect(first(countryChoices, text)).toBe(country));
});

test('the language that is meant comes first, the widely spoken before those with shorter names', () => {
  const choices = [
    ['zxx', 'no dialogue'],
    ['nn', 'Norwegian Nynorsk'],
    ['no', 'Norwegian'],
    ['tr', 'Turkish'],
    ['nso', 'Northern Sotho'],
    ['tru', 'Turoyo'],
  ].map(([tag = '', name = '']) => languageChoice([tag, name]));
  const found = ['nor', 'no', 'no d', 'silent', 'tur', 'tru', 'north'].map((text) => first(choices, text));
  expect(found).toEqual([
    'Norwegian',
    'Norwegian',
    'No dialogue',
    'No dialogue',
    'Turkish',
    'Turoyo',
    'Northern Sotho',
  ]);
});

test('the role that is meant comes first', () => {
  const found = ['dir', 'ed', 'prod', 'exec', 'cast', 'dop', 'sales'].map((text) => first(roleChoices, text));
  expect(found).toEqual([
    'Director',
    'Editor',
    'Producer',
    'Executive Producer',
    'Cast',
    'Cinematography',
    'Sales Agent',
  ]);
});

test('an empty text gives all, in their order', () => expect(search(countryChoices, ' ')).toEqual(countryChoices));

import type { Credit } from '@also-playing/shared-types/film';
import { expect, test } from 'vitest';
import { exampleContent } from '../store/example-content.ts';
import { wordsOf } from '../words/words.ts';
import { groupCredits } from './group-credits.ts';

const content = exampleContent();
const printed = (credits: readonly Credit[]) =>
  groupCredits(credits, content, { prefix: '', words: wordsOf('en') }).map(
    ({ heading, names }) => `${heading}: ${names.map(({ name }) => name.text).join(', ')}`,
  );

test('one heading a role, in the order in which the editor first named it', () => {
  const { credits } = content.film('the-night-shift') ?? { credits: [] };
  expect(printed(credits)).toEqual([
    'Directors: Inés Aguirre, Tomek Wolny',
    'Executive Producer: The Kowal Family',
    'Producers: سمير حداد, Assia Benhaddou',
    'Cinematography: Tomasz Wolny',
    'Production Company: Brume Films',
    'With: Assia Benhaddou',
    'Radio: Ira Blom',
  ]);
});

test('co-directors keep the editor’s order', () => {
  expect(
    printed([
      { role: 'director', person: 'tomasz-wolny' },
      { role: 'director', person: 'ines-aguirre' },
    ]),
  ).toEqual(['Directors: Tomasz Wolny, Inés Aguirre']);
});

test('what some roles are called has no plural', () => {
  expect(
    printed([
      { role: 'cinematography', person: 'tomasz-wolny' },
      { role: 'cinematography', person: 'ines-aguirre' },
    ]),
  ).toEqual(['Cinematography: Tomasz Wolny, Inés Aguirre']);
});

test('two labels of "other" are two headings', () => {
  expect(
    printed([
      { role: 'other', roleLabel: 'Kite', person: 'ira-blom' },
      { role: 'other', roleLabel: 'Tides', person: 'ira-blom' },
    ]),
  ).toEqual(['Kite: Ira Blom', 'Tides: Ira Blom']);
});

test('a character and a note follow the name', () => {
  const [group] = groupCredits([{ role: 'cast', person: 'ira-blom', character: 'the Chair', note: 'voice' }], content, {
    prefix: '',
    words: wordsOf('en'),
  });
  expect(group?.names[0]?.detail).toBe('the Chair, voice');
});

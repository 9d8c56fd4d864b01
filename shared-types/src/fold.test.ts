import { expect, test } from 'vitest';
import { fold, foldedWords } from './fold.ts';

test.each([
  ['Inés Aguirre', 'ines aguirre'],
  ['ŁUKASZ ŻAL', 'lukasz zal'],
  ['Dara  O’Neill ', "dara o'neill"],
  ['Ｆｕｌｌ width', 'full width'],
  ['Straße, Ægir, Þór, Đỗ', 'strasse, aegir, thor, do'],
  ['王家卫', '王家卫'],
])('%s', (name, folded) => expect(fold(name)).toBe(folded));

test('words are what is left between marks', () => {
  expect(foldedWords('L’Équipe de nuit (1912/13)')).toEqual(['l', 'equipe', 'de', 'nuit', '1912', '13']);
});

import { expect, test } from 'vitest';
import { slugSource, toSlug } from '../src/transfer/match/slugs.ts';

/** Addresses of people whom an import makes. */

test.each([
  ['Łukasz Żal', 'lukasz-zal'],
  ['Nguyễn Văn Sỹ', 'nguyen-van-sy'],
  ['Dara O’Neill', 'dara-oneill'],
  ['王家卫', 'wang-jia-wei'],
  ['  Straße & Söhne  ', 'strasse-sohne'],
  ['★', ''],
  ['a'.repeat(120), 'a'.repeat(100)],
])('%s is romanised', (name, slug) => expect(toSlug(name)).toBe(slug));

test('a slug that is taken gets a number, within the length of a slug', () => {
  const next = slugSource(['kim-lee', 'kim-lee-2', 'a'.repeat(100)], 'person');
  expect(['Kim Lee', 'Kim Lee', '★', '★', 'a'.repeat(100)].map(next)).toEqual([
    'kim-lee-3',
    'kim-lee-4',
    'person',
    'person-2',
    `${'a'.repeat(98)}-2`,
  ]);
});

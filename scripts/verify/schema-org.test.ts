import { expect, test } from 'vitest';
import { readVocabulary } from './schema-org.ts';

test('a type has the properties of its ancestors, and no others', () => {
  const vocabulary = readVocabulary();
  const properties = vocabulary.propertiesOf('ScreeningEvent');
  expect(['workPresented', 'startDate', 'name'].filter((name) => !properties?.has(name))).toEqual([]);
  expect(properties?.has('runtime')).toBe(false);
  expect(vocabulary.propertiesOf('Screening')).toBeUndefined();
  expect([vocabulary.hasMember('https://schema.org/SoldOut'), vocabulary.hasMember('https://schema.org/Sold')]).toEqual(
    [true, false],
  );
});

import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { exampleContent } from '../store/example-content.ts';
import { type OpenData, openData } from './open-data.ts';
import { toOpenData } from './to-open-data.ts';

const data = JSON.parse(new TextDecoder().decode(toOpenData(exampleContent()))) as OpenData;

test('the data meets its own schema, by another validator', () => {
  const validate = new Ajv2020({ strict: false, formats: { uri: true, date: true, 'date-time': true } }).compile(
    z.toJSONSchema(openData),
  );
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...data, screenings: [{ ...data.screenings[0], startsAt: undefined }] })).toBe(false);
});

test('everything that a screening refers to is there', () => {
  const slugs = (list: readonly { slug: string }[]) => new Set(list.map(({ slug }) => slug));
  const [films, programmes, venues] = [slugs(data.films), slugs(data.programmes), slugs(data.venues)];
  expect(data.screenings.length).toBeGreaterThan(0);
  for (const { film, programme, venue } of data.screenings) {
    expect([film === undefined || films.has(film), programme === undefined || programmes.has(programme)]).toEqual([
      true,
      true,
    ]);
    expect(venue === undefined || venues.has(venue)).toBe(true);
  }
});

test('a title is the title of the work, whatever its screening is called', () => {
  expect(data.screenings.some(({ label }) => label)).toBe(true);
  expect(data.films.map(({ title }) => title)).toContain('The Night Shift');
});

test('what is for industry or press is not in it', () => {
  const content = exampleContent();
  const closed = content.screenings().filter(({ audience }) => audience === 'industry' || audience === 'press');
  for (const { documentId } of closed) expect(data.screenings.map(({ id }) => id)).not.toContain(documentId);
});

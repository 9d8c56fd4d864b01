import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contract, type EntryType } from '@also-playing/shared-types/contract';
import { changed, parsePath } from '@also-playing/shared-types/examples/bad/bad-entry';
import * as film from '@also-playing/shared-types/vocabulary/film';
import * as person from '@also-playing/shared-types/vocabulary/person';
import * as programme from '@also-playing/shared-types/vocabulary/programme';
import * as screening from '@also-playing/shared-types/vocabulary/screening';
import * as section from '@also-playing/shared-types/vocabulary/section';
import { expect, test } from 'vitest';

/** Vocabularies live once, in shared-types: Strapi's schemas repeat them and may not differ. */

interface Schema {
  attributes: Record<string, { type: string; enum?: string[]; component?: string; repeatable?: boolean }>;
  options?: { draftAndPublish?: boolean };
}

const SOURCE = path.resolve(import.meta.dirname, '../src');

const schemas = new Map(
  readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(api|components)[\\/].*\.json$/.test(file))
    .map((file) => [
      file.replace(/^api\/([^/]+)\/.*$/, '$1').replace(/^components\/(.+)\.json$/, '$1'),
      JSON.parse(readFileSync(path.join(SOURCE, file), 'utf8')) as Schema,
    ]),
);

const VOCABULARIES: Record<string, readonly string[]> = {
  'film.sound': film.SOUNDS,
  'film.colour': film.COLOURS,
  'film.form': film.FORMS,
  'film/credit.role': film.ROLES,
  'film/award.result': film.AWARD_RESULTS,
  'film/alternate-title.kind': film.ALTERNATE_TITLE_KINDS,
  'film/premiere.level': film.PREMIERE_LEVELS,
  'film/advisory.kind': film.ADVISORY_KINDS,
  'programme.kind': programme.PROGRAMME_KINDS,
  'screening.format': screening.FORMATS,
  'screening.openCaptions': screening.ACCESS_ANSWERS,
  'screening.audioDescription': screening.ACCESS_ANSWERS,
  'screening.signLanguage': screening.ACCESS_ANSWERS,
  'screening.relaxed': screening.ACCESS_ANSWERS,
  'screening.babyFriendly': screening.ACCESS_ANSWERS,
  'screening.ticketStatus': screening.TICKET_STATUSES,
  'screening.audience': screening.AUDIENCES,
  'screening.eventStatus': screening.EVENT_STATUSES,
  'screening.localStartOccurrence': screening.OCCURRENCES,
  'screening/guest.kind': screening.GUEST_KINDS,
  'person.kind': person.PERSON_KINDS,
  'section.accent': section.ACCENTS,
};

const enumerations = [...schemas].flatMap(([name, { attributes }]) =>
  Object.entries(attributes).flatMap(([field, attribute]) =>
    attribute.type === 'enumeration' ? [[`${name}.${field}`, attribute.enum] as const] : [],
  ),
);

test.each(enumerations)('%s has the values of its vocabulary', (name, values) => {
  expect(values).toEqual([...(VOCABULARIES[name] ?? [])]);
});

test('no enumeration key begins with a digit: Strapi would not boot', () => {
  expect(enumerations.flatMap(([, values]) => values ?? []).filter((value) => !/^[a-z]/.test(value))).toEqual([]);
});

/** Kept by the system or read by the CMS alone: no page needs it. */
const NOT_READ = [
  'film.screenings',
  'film.programmes',
  'film.publishAt',
  'film.searchText',
  'person.searchText',
  'programme.screenings',
  'programme.publishAt',
];

test.each([
  'edition',
  'film',
  'page',
  'person',
  'programme',
  'redirect',
  'screening',
  'section',
  'site',
  'venue',
] as const)('%s: the contract has every field that Strapi stores, and no other', (type) => {
  const stored = Object.keys(schemas.get(type)?.attributes ?? {}).filter((f) => !NOT_READ.includes(`${type}.${f}`));
  expect(
    Object.keys(contract[type].shape)
      .filter((field) => field !== 'documentId')
      .sort(),
  ).toEqual(stored.sort());
});

/** Texts of a type that are typed in one kind of input, with those of its components: `reviews[0].quote`. */
const textsOf = (name: string, input: 'string' | 'text'): string[] =>
  Object.entries(schemas.get(name)?.attributes ?? {}).flatMap(([field, { type, component, repeatable }]) => {
    if (NOT_READ.includes(`${name}.${field}`)) return [];
    if (type === input) return [field];
    if (!component) return [];
    return textsOf(component.replace('.', '/'), input).map((path) => `${field}${repeatable ? '[0]' : ''}.${path}`);
  });

/** What the contract makes of two lines at a field; undefined where it refuses them. */
const ofTwoLines = (type: EntryType, path: string): unknown =>
  parsePath(path).reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    contract[type].safeParse(changed(type, { [path]: 'One\r\ntwo' })).data,
  );

const typed = (input: 'string' | 'text') =>
  (Object.keys(contract) as EntryType[]).flatMap((type) => textsOf(type, input).map((path) => [type, path] as const));

test.each(typed('string'))('%s %s is one line, as in its form', (type, path) => {
  expect([undefined, 'One two']).toContain(ofTwoLines(type, path));
});

test.each(typed('text'))('%s %s keeps its lines, as its form does', (type, path) => {
  expect(ofTwoLines(type, path)).toBe('One\r\ntwo');
});

test('a type is its schema.json alone: no routes, no REST', () => {
  const files = readdirSync(path.join(SOURCE, 'api'), { recursive: true, withFileTypes: true }).filter((f) =>
    f.isFile(),
  );
  expect(files.filter(({ name }) => name !== 'schema.json').map(({ name }) => name)).toEqual([]);
});

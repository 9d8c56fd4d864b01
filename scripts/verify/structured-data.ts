import { type BuiltSite, elementsOf, fileOf, pagesOf, textOf } from './built-site.ts';
import type { Finding } from './finding.ts';
import { readVocabulary, type Vocabulary } from './schema-org.ts';

type Thing = Record<string, unknown>;

/**
 * What Google asks of a type before it shows a rich result.
 * https://developers.google.com/search/docs/appearance/structured-data/event and …/movie
 */
const REQUIRED: Record<string, readonly string[]> = {
  Event: ['name', 'startDate', 'location'],
  ScreeningEvent: ['name', 'startDate', 'location'],
  Festival: ['name', 'startDate', 'location'],
  // `image` as well, where the film has one: without, it is no candidate for a rich result and nothing is wrong.
  Movie: ['name'],
  Place: ['address'],
  MovieTheater: ['address'],
  VirtualLocation: ['url'],
  Review: ['author'],
};

/** JSON-LD of every page: types and properties that schema.org has, what Google requires, and links that resolve. */
export const checkStructuredData = (site: BuiltSite): Finding[] => {
  const vocabulary = readVocabulary();
  return pagesOf(site).flatMap((file) =>
    elementsOf(site.page(file), 'script')
      .filter(({ attribs }) => attribs.type === 'application/ld+json')
      .flatMap((script) => problemsOfText(textOf(script), vocabulary, site))
      .map((what) => ({ check: 'structured data', where: file, what })),
  );
};

const problemsOfText = (text: string, vocabulary: Vocabulary, site: BuiltSite): string[] => {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return [`it is no JSON: ${(error as Error).message}`];
  }
  const things = [data].flat() as Thing[];
  const strange = things.filter((thing) => thing['@context'] !== 'https://schema.org');
  return [
    ...strange.map(() => 'it has not the context https://schema.org'),
    ...things.flatMap((thing) => problemsOf(thing, vocabulary, site)),
  ];
};

const problemsOf = (thing: Thing, vocabulary: Vocabulary, site: BuiltSite): string[] => {
  const type = thing['@type'];
  const names = Object.keys(thing).filter((name) => !name.startsWith('@'));
  const below = names.flatMap((name) =>
    [thing[name]].flat().flatMap((value) => problemsOfValue(name, value, vocabulary, site)),
  );
  // A reference to what is described elsewhere.
  if (type === undefined && names.length === 0 && thing['@id'] !== undefined) return [];
  const properties = typeof type === 'string' ? vocabulary.propertiesOf(type) : undefined;
  if (properties === undefined) return [`schema.org has no type ${JSON.stringify(type)}`, ...below];
  const required = REQUIRED[String(type)] ?? [];
  return [
    ...names.filter((name) => !properties.has(name)).map((name) => `schema.org has no ${type}.${name}`),
    ...required.filter((name) => isEmpty(thing[name])).map((name) => `${type} lacks ${name}`),
    ...below,
  ];
};

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

const ISO_DATE = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z))?)?)?$/;

const problemsOfValue = (name: string, value: unknown, vocabulary: Vocabulary, site: BuiltSite): string[] => {
  if (typeof value === 'object' && value !== null) return problemsOf(value as Thing, vocabulary, site);
  if (isEmpty(value)) return [`${name} is empty`];
  const text = String(value);
  if (/Date$/.test(name) && !ISO_DATE.test(text)) return [`${name} is no ISO 8601 date: ${text}`];
  if (name === 'duration' && !/^PT(\d+H)?(\d+M)?$/.test(text)) return [`duration is no ISO 8601 duration: ${text}`];
  if (text.startsWith('https://schema.org/') && !vocabulary.hasMember(text)) return [`schema.org has no ${text}`];
  if (text.startsWith(`${site.origin}/`)) {
    const file = fileOf(decodeURIComponent(new URL(text).pathname));
    return site.files.includes(file) ? [] : [`${name} leads to nothing: ${text}`];
  }
  return [];
};

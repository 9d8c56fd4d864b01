import { describe, expect, test } from 'vitest';
import { contract, type EntryType } from '../contract.ts';
import { examplesByType } from './by-type.ts';
import { editions } from './editions.ts';
import { films } from './films.ts';
import { media } from './media.ts';
import { people } from './people.ts';
import { programmes } from './programmes.ts';
import { screenings } from './screenings.ts';
import { sections } from './sections.ts';
import { venues } from './venues.ts';

describe.each(Object.entries(examplesByType) as [EntryType, readonly { documentId: string }[]][])(
  '%s',
  (type, entries) => {
    test.each(entries.map((entry) => [entry.documentId, entry]))('%s is what the contract gives', (_, entry) => {
      expect(contract[type].parse(entry)).toEqual(entry);
    });
  },
);

test('the examples hold together: what one refers to is there', () => {
  const ids = new Set(
    [editions, films, media, people, programmes, sections, venues].flat().map(({ documentId }) => documentId),
  );
  const references = [
    ...screenings.flatMap(({ film, programme, venue, previousVenue, section, guests }) => [
      film,
      programme,
      venue,
      previousVenue,
      section,
      ...guests.map(({ person }) => person),
    ]),
    ...films.flatMap(({ credits, awards, still, poster, gallery, section }) => [
      ...credits.map(({ person }) => person),
      ...awards.map(({ recipient }) => recipient),
      still,
      poster,
      ...gallery,
      section,
    ]),
    ...people.map(({ portrait }) => portrait),
    ...programmes.flatMap((programme) => [programme.still, programme.section, ...programme.films]),
    ...sections.map(({ edition }) => edition),
  ];
  expect(references.filter((id) => id !== undefined && !ids.has(id))).toEqual([]);
});

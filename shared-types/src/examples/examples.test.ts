import { describe, expect, test } from 'vitest';
import { contract, type EntryType } from '../contract.ts';
import { editions } from './editions.ts';
import { films } from './films.ts';
import { media } from './media.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';
import { programmes } from './programmes.ts';
import { redirects } from './redirects.ts';
import { screenings } from './screenings.ts';
import { sections } from './sections.ts';
import { site } from './site.ts';
import { venues } from './venues.ts';

const valid: Record<EntryType, readonly { documentId: string }[]> = {
  edition: editions,
  film: films,
  media,
  page: pages,
  person: people,
  programme: programmes,
  redirect: redirects,
  screening: screenings,
  section: sections,
  site: [site],
  venue: venues,
};

describe.each(Object.entries(valid) as [EntryType, readonly { documentId: string }[]][])('%s', (type, entries) => {
  test.each(entries.map((entry) => [entry.documentId, entry]))('%s is what the contract gives', (_, entry) => {
    expect(contract[type].parse(entry)).toEqual(entry);
  });
});

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

import { fold } from '@also-playing/shared-types/fold';
import { importFile } from '@also-playing/shared-types/import-file';
import { formatPath } from '@also-playing/shared-types/problem';
import { aroundOf } from '@also-playing/shared-types/rules/around';
import { checkEntry } from '@also-playing/shared-types/rules/check-entry';
import { entryAdvice } from '@also-playing/shared-types/rules/entry-advice';
import { premiereAdvice } from '@also-playing/shared-types/rules/premiere-advice';
import { describe, expect, it } from 'vitest';
import { isNear } from '../src/people/near-names.ts';
import { harbourLights } from './harbour-lights.ts';
import { publishedEntries } from './published-entries.ts';

const file = importFile.parse(harbourLights('2026-12-05'));
const entries = publishedEntries(file);
const around = aroundOf(
  file.site ?? {},
  file.venues.map((venue) => ({ documentId: venue.slug, ...venue })),
);

describe('every entry of the festival', () => {
  it('may be published', () => {
    const refused = entries.flatMap(({ type, entry }) =>
      checkEntry(type, entry, around).problems.map(
        ({ path, what }) => `${type} ${entry.documentId} ${formatPath(path)}: ${what}`,
      ),
    );
    expect(refused).toEqual([]);
  });

  it('gets advice only where it is odd on purpose', () => {
    const advised = entries.flatMap(({ type, entry }) =>
      entryAdvice(type, entry).map(({ path, what }) => `${type} ${entry.documentId} ${formatPath(path)}: ${what}`),
    );
    // A blurb without a synopsis is how most translated programmes are.
    expect(advised.filter((line) => !/there is a blurb and no synopsis in “fr”/.test(line))).toEqual([
      'film quorum still: there is no picture',
      'film left-hand-only reviews[0].quote: the quote has 120 words',
    ]);
  });

  it('claims no world premiere of what was shown before', () => {
    for (const film of file.films) {
      const starts = file.screenings
        .filter(({ film: shown }) => shown === film.slug)
        .map(({ localStart }) => localStart);
      const section = file.sections.find(({ slug }) => slug === film.section);
      const editionStartsOn = file.editions.find(({ slug }) => slug === section?.edition)?.startsOn;
      expect(premiereAdvice(film, { starts, editionStartsOn }), film.slug).toEqual([]);
    }
  });

  it('names nobody who could be taken for somebody else', () => {
    const known = file.people.flatMap(({ name, aliases }) => [name, ...aliases]);
    const named = [
      ...file.films.flatMap(({ credits, awards }) => [
        ...credits.map(({ person }) => person),
        ...awards.flatMap(({ recipient }) => recipient ?? []),
      ]),
      ...file.screenings.flatMap(({ guests }) => guests.map(({ person }) => person)),
    ];
    const names = [...new Set([...known, ...named])].map(fold);
    const near = names.flatMap((name, index) =>
      names
        .slice(index + 1)
        .filter((other) => other === name || isNear(other, name))
        .map((other) => `${name}, ${other}`),
    );
    expect(near).toEqual(['hildur jonsdottir, hildur jonsdottir']);
  });
});

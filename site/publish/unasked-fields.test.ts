import { expect, test } from 'vitest';
import type { Content, Entries } from '../src/store/content.ts';
import { exampleContent, exampleEntries } from '../src/store/example-content.ts';
import { openContent } from '../src/store/open-content.ts';
import type { Work } from '../src/store/work.ts';
import { NotedEntries } from './noted-entries.ts';
import {
  isAsked,
  isSortedAnew,
  OF_OWN_SCREENINGS,
  SORTED,
  SORTED_BY,
  touchedBy,
  UNASKED,
  WITHOUT_SCREENINGS,
} from './unasked-fields.ts';

/** The examples, where every entry notes which of its fields are read, and those fields: `films title`. */
const notingEntries = (): { entries: Entries; read: Set<string> } => {
  const read = new Set<string>();
  const lists = new Map<unknown, string>();
  for (const [list, all] of Object.entries(exampleEntries))
    for (const entry of Array.isArray(all) ? all : [all]) lists.set(entry, list);
  const noted = new NotedEntries(
    (value) => lists.get(value),
    (list, field) => read.add(`${list} ${field}`),
  );
  return { entries: noted.noting(exampleEntries), read };
};

const examples = exampleContent();
const sorted = new Set<string>(Object.values(SORTED).flat());

/** Every question about everything that a question can be about: its name, and the answer. @param isWanted by name */
const askAll = (
  content: Content,
  entries: Entries,
  isWanted: (name: string) => boolean = () => true,
): [name: string, answer: string][] => {
  const works: Work[] = [
    ...content.films().map((entry): Work => ({ type: 'film', entry })),
    ...content.programmes().map((entry): Work => ({ type: 'programme', entry })),
  ];
  const all = Object.values(entries).filter(Array.isArray).flat() as { documentId: string; slug?: string }[];
  const values = examples.filterCounts().country.map(({ value }) => ['country', value]);
  const given: unknown[][] = [[], ...values, ...[...all, ...works].map((one) => [one])];
  for (const { documentId, slug } of all) given.push([documentId], ...(slug === undefined ? [] : [[slug]]));
  for (const day of examples.days()) given.push([day]);
  const lists = [null, ...values.map(([filter, value]) => ({ filter, value }))];
  given.push(
    ['en'],
    [24],
    [36 * 60, 48],
    ['A', 'en'],
    ...lists.flatMap((list) => [[list, 'en'], ...[...'LQS'].map((letter) => [letter, list, 'en'])]),
  );
  const answers: [string, string][] = [];
  for (const [name, ask] of Object.entries(content)) {
    if (!isWanted(name)) continue;
    for (const args of given) {
      try {
        const answer = (ask as (...args: unknown[]) => unknown)(...args);
        answers.push([name, JSON.stringify(answer, (_key, part) => (isEntry(part) ? part.documentId : part)) ?? '']);
      } catch {
        // A question about something else.
      }
    }
  }
  return answers;
};

/** What an answer holds of an entry is which one it is, not what it holds. */
const isEntry = (part: unknown): part is { documentId: string } =>
  typeof part === 'object' && part !== null && 'documentId' in part;

/** What is called unasked, of what was read. */
const unaskedOf = (read: ReadonlySet<string>): string[] =>
  Object.entries(UNASKED).flatMap(([list, fields]) =>
    fields.map((field) => `${list} ${field}`).filter((field) => read.has(field)),
  );

test('no answer depends on what is called unasked', () => {
  const { entries, read } = notingEntries();
  askAll(openContent(entries), entries, (name) => !sorted.has(name));
  const wrong = unaskedOf(read);
  expect(wrong).toEqual([]);
  // It asks in earnest: these decide where something stands.
  for (const field of [
    'films slug',
    'films credits',
    'films carouselRank',
    'screenings localStart',
    'venues timeZone',
    'site carouselLength',
  ])
    expect(read).toContain(field);
});

test('what is in the order of titles and names depends on those', () => {
  const { entries, read } = notingEntries();
  const content = openContent(entries);
  const answers = askAll(content, entries, (name) => sorted.has(name));
  const known = Object.entries(SORTED_BY).flatMap(([list, fields]) => fields.map((field) => `${list} ${field}`));
  expect(unaskedOf(read).filter((field) => !known.includes(field))).toEqual([]);
  expect([...read]).toEqual(expect.arrayContaining(['films title', 'people name', 'people sortName', 'people kind']));
  expect(new Set(answers.filter(([, answer]) => answer !== '[]').map(([name]) => name))).toEqual(sorted);
});

test('an entry with another title may stand elsewhere, one with another synopsis may not', () => {
  const [film] = exampleEntries.films;
  const [person] = exampleEntries.people;
  if (!film || !person) throw new Error('no film or person');
  expect(isSortedAnew('films', film, { ...film, synopsis: [], title: film.title })).toBe(false);
  expect(isSortedAnew('films', film, { ...film, title: 'Another' })).toBe(true);
  expect(isSortedAnew('people', person, { ...person, sortName: 'Another' })).toBe(true);
  expect(isSortedAnew('venues', person, { ...person, name: 'Another' })).toBe(false);
});

test('every field that is called unasked is one', () => {
  const known = new Map(
    Object.entries(exampleEntries).map(([list, all]) => [
      list,
      new Set((Array.isArray(all) ? all : [all]).flatMap((entry) => Object.keys(entry))),
    ]),
  );
  const unknown = Object.entries(UNASKED).flatMap(([list, fields]) =>
    fields.filter((field) => !known.get(list)?.has(field)),
  );
  expect(unknown).toEqual([]);
});

test('no screening has a say in what is said to be without screenings', () => {
  const answersOf = (entries: Entries) =>
    askAll(openContent(entries), exampleEntries).filter(([name]) => WITHOUT_SCREENINGS.has(name));
  const answers = answersOf(exampleEntries);
  expect(answersOf({ ...exampleEntries, screenings: [] })).toEqual(answers);
  expect(new Set(answers.map(([name]) => name))).toEqual(WITHOUT_SCREENINGS);
  expect(answers.filter(([, answer]) => answer.includes('quorum')).length).toBeGreaterThan(5);
});

test('an entry’s texts are unasked, where it stands is not', () => {
  const [film] = exampleEntries.films;
  if (!film) throw new Error('no film');
  expect(isAsked('films', film, { ...film })).toBe(false);
  expect(isAsked('films', film, { ...film, synopsis: [], reviews: [] })).toBe(false);
  expect(isAsked('films', film, { ...film, slug: 'another' })).toBe(true);
  const { section: _section, ...without } = { ...film, section: 'one' };
  expect(isAsked('films', { ...film, section: 'one' }, without)).toBe(true);
});

/** Answers about one entry each, by question and the place of the entry. */
const askOwn = (entries: Entries): Map<string, string> => {
  const content = openContent(entries);
  const lists = { ...entries, screenings: content.screenings() };
  const answers = new Map<string, string>();
  for (const [list, all] of Object.entries(lists)) {
    if (!Array.isArray(all)) continue;
    for (const entry of all as { documentId: string }[]) {
      const type = list === 'films' ? 'film' : 'programme';
      for (const name of OF_OWN_SCREENINGS as Set<keyof Content>) {
        // Of a work or of its entry, as each wants it.
        for (const about of [entry, { type, entry }]) {
          try {
            const answer = (content[name] as (about: unknown) => unknown)(about);
            answers.set(
              `${name} ${list} ${entry.documentId}`,
              JSON.stringify(answer, (_key, part) => (isEntry(part) ? part.documentId : part)) ?? '',
            );
          } catch {
            // A question about something else.
          }
        }
      }
    }
  }
  return answers;
};

test('of what is said to be of own screenings only those of a screening have another answer when it changes', () => {
  const before = askOwn(exampleEntries);
  const [anyone] = exampleEntries.people;
  const finder = (entries: Entries) => (place: string) => {
    const [list = '', id] = place.split(' ');
    return (entries[list as 'films'] ?? []).find(({ documentId }) => documentId === id);
  };
  const answered = new Set<string>();
  for (const screening of exampleEntries.screenings) {
    const others = exampleEntries.screenings.filter((one) => one !== screening);
    const elsewhere = [
      { ...screening, localStart: '2026-12-20T10:00' },
      { ...screening, audience: 'press' as const },
      {
        ...screening,
        venue: exampleEntries.venues.find(({ documentId }) => documentId !== screening.venue)?.documentId,
      },
      { ...screening, section: exampleEntries.sections.at(-1)?.documentId },
      { ...screening, film: 'quorum', programme: undefined },
      { ...screening, film: undefined, programme: exampleEntries.programmes[0]?.documentId },
      { ...screening, guests: [{ person: anyone?.documentId ?? '', confirmed: true, note: undefined }] },
    ];
    for (const changed of [...elsewhere.map((one) => [...others, one as typeof screening]), others]) {
      const entries = { ...exampleEntries, screenings: changed };
      const touched = new Set(
        [screening, ...changed.filter((one) => !exampleEntries.screenings.includes(one))].flatMap((one) =>
          touchedBy(one, finder(entries)),
        ),
      );
      const after = askOwn(entries);
      for (const key of new Set([...before.keys(), ...after.keys()])) {
        if (before.get(key) === after.get(key)) continue;
        const [name = '', ...place] = key.split(' ');
        answered.add(name);
        expect(touched, `${key}, by ${screening.documentId}`).toContain(place.join(' '));
      }
    }
  }
  expect(answered, 'each of them depends on screenings indeed').toEqual(OF_OWN_SCREENINGS);
});

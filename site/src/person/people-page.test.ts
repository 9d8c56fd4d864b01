import { inesAguirre, people } from '@also-playing/shared-types/examples/people';
import { expect, test } from 'vitest';
import { exampleContent } from '../store/example-content.ts';
import { toReader } from '../words/reader.ts';
import { personLetterPages, toPeoplePage } from './people-page.ts';

const pageOf = (content = exampleContent()) => toPeoplePage(content, toReader(content));
const named = (name: string, more = {}) => ({
  ...inesAguirre,
  documentId: name,
  slug: name,
  name,
  sortName: undefined,
  ...more,
});
const under = (...all: ReturnType<typeof named>[]) =>
  pageOf(exampleContent({ people: [...people, ...all] })).groups.flatMap(({ text, entries }) =>
    entries.flatMap(({ href, name }) =>
      all.some(({ slug }) => href === `/people/${slug}/`) ? [[text, name.before, name.key, name.after]] : [],
    ),
  );

test('a name stands under the editor’s key, else under its family name', () => {
  expect(under(named('Lars Trier', { sortName: 'Trier, Lars' }))).toEqual([['T', 'Lars ', 'Trier', '']]);
  expect(under(named('Maryvonne Gall'))).toEqual([['G', 'Maryvonne ', 'Gall', '']]);
  expect(under(named('Hildur Jónsdóttir', { sortName: 'Hildur Jónsdóttir' }))).toEqual([
    ['H', '', 'Hildur', ' Jónsdóttir'],
  ]);
});

test('a family, an organisation or a name that isn’t in Latin letters stands as it is, without an article', () => {
  expect(under(named('The Wire Fund', { kind: 'organisation' }))).toEqual([['W', '', 'The Wire Fund', '']]);
  expect(under(named('岩井俊二'))).toEqual([['#', '', '岩井俊二', '']]);
});

test('says who is here, and when', () => {
  const entries = pageOf().groups.flatMap((group) => group.entries);
  expect(entries.find(({ href }) => href === '/people/ines-aguirre/')).toMatchObject({
    roles: 'Director',
    here: 'Here, 6 to 8 December',
  });
  expect(entries.find(({ href }) => href === '/people/brume-films/')?.here).toBeUndefined();
});

test('counts everyone whom something published names', () => {
  expect(pageOf().count).toBe(`${people.length} names`);
});

test('of more than a thousand each letter has a page', () => {
  const crowd = Array.from({ length: 1000 }, (_, number) => named(`Ann ${'SQ'[number % 2]}${number}`));
  const content = exampleContent({ people: [inesAguirre, ...crowd] });
  const reader = toReader(content);
  expect(personLetterPages(exampleContent(), reader)).toEqual([]);
  expect(personLetterPages(content, reader)).toEqual([{ letter: 'a' }, { letter: 'q' }, { letter: 's' }]);
  const index = toPeoplePage(content, reader);
  expect(index.groups).toEqual([]);
  expect(index.chapters.map(({ href, count, first, last }) => [href, count, first.text, last?.text])).toEqual([
    ['/people/letter/a/', '1 name', 'Inés Aguirre', undefined],
    ['/people/letter/q/', '500 names', 'Ann Q1', 'Ann Q999'],
    ['/people/letter/s/', '500 names', 'Ann S0', 'Ann S998'],
  ]);
  const letter = toPeoplePage(content, reader, 'q');
  expect(letter).toMatchObject({ count: '500 names', chapters: [] });
  expect(letter.pageTitle).toMatch(/^People: Q, /);
  expect(letter.groups.map(({ text, entries }) => [text, entries.length])).toEqual([['Q', 500]]);
});

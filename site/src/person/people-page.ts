import type { Person } from '@also-playing/shared-types/person';
import { toSiteFrame } from '../home/site-frame.ts';
import type { Content } from '../store/content.ts';
import type { FrameProps } from '../ui/frame.ts';
import { entryAddress, PEOPLE, toAddress } from '../words/addresses.ts';
import { counted } from '../words/counted.ts';
import {
  type LetterChapter,
  type LetterGroup,
  letterOf,
  letterPath,
  letterSlug,
  MOST_ON_A_PAGE,
  type StripLetter,
  toChapters,
  toGroups,
  toStrip,
} from '../words/letters.ts';
import { fill } from '../words/lists.ts';
import type { Reader } from '../words/reader.ts';
import { byName, type SplitName, sortNameOf, splitName } from '../words/sort-name.ts';
import type { Words } from '../words/words.ts';
import { hereLine, presentAt } from './presence.ts';
import { rolesLine } from './roles-line.ts';

/** A name in the index. */
interface PersonEntryProps {
  href: string;
  name: SplitName;
  roles: string;
  /** "Here, 6 to 8 December" */
  here: string | undefined;
}

/** The index of everyone whom something published names; of a long one, one letter. */
export interface PeoplePageProps {
  frame: FrameProps;
  words: Words;
  pageTitle: string;
  count: string;
  strip: readonly StripLetter[];
  groups: readonly LetterGroup<PersonEntryProps>[];
  /** Where they are too many for a page, in place of the names. */
  chapters: readonly LetterChapter[];
}

const isLong = (content: Content): boolean => content.people().length > MOST_ON_A_PAGE;

/** The pages of letters: one for each that the index has, where it is long. */
export const personLetterPages = (content: Content, { locale }: Reader): { letter: string }[] =>
  isLong(content) ? content.personLetters(locale).map((letter) => ({ letter: letterSlug(letter) })) : [];

/** @param slug of the letter, on its own page */
export const toPeoplePage = (content: Content, reader: Reader, slug?: string): PeoplePageProps => {
  const { words } = reader;
  const long = isLong(content);
  const letters = long ? content.personLetters(reader.locale) : [];
  const letter = letters.find((candidate) => letterSlug(candidate) === slug);
  const under = (one: string) => content.peopleUnder(one, reader.locale);
  const all = letter === undefined ? content.people() : under(letter);
  const rows = letter !== undefined ? all : long ? [] : byName(all, reader);
  const letterOfPerson = (person: Person) => letterOf(sortNameOf(person, reader), reader);
  const groups = toGroups(rows, letterOfPerson, reader);
  const frame = toFrame(content, reader, letter);
  const { heading } = words.people;
  const title = letter === undefined ? heading : fill(words.people.headingOf, { letter: groups[0]?.text ?? letter });
  const countOf = ({ length }: readonly Person[]) => counted(length, words.people.count, reader);
  return {
    frame,
    words,
    pageTitle: `${title}, ${frame.name.text}`,
    count: countOf(all),
    strip: long
      ? toStrip(letters, reader, (one) => toAddress(letterPath(PEOPLE, one), reader), letter)
      : toStrip(rows.map(letterOfPerson), reader),
    groups: groups.map(({ entries, ...group }) => ({
      ...group,
      entries: entries.map((person) => toEntry(person, content, reader)),
    })),
    chapters:
      long && letter === undefined
        ? toChapters(letters, PEOPLE, reader, { under, titleOf: ({ name }) => ({ text: name }), countOf })
        : [],
  };
};

/** In another language a letter may have no page, as nobody there stands under it: the index has. */
const toFrame = (content: Content, reader: Reader, letter: string | undefined): FrameProps =>
  letter === undefined
    ? toSiteFrame(content, reader, PEOPLE)
    : toSiteFrame(content, reader, letterPath(PEOPLE, letter), (locale) =>
        content.personLetters(locale).includes(letter) ? letterPath(PEOPLE, letter) : PEOPLE,
      );

const toEntry = (person: Person, content: Content, reader: Reader): PersonEntryProps => ({
  href: entryAddress('person', person, reader),
  name: splitName(person, reader),
  roles: rolesLine(person, content, reader),
  here: hereLine(presentAt(person, content), reader),
});

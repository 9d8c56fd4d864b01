import type { Person } from '@also-playing/shared-types/person';
import { byLetter, type LetterGroup, type StripLetter } from '../films/letters.ts';
import { toSiteFrame } from '../home/site-frame.ts';
import type { Content } from '../store/content.ts';
import type { FrameProps } from '../ui/frame.ts';
import { entryAddress, PEOPLE } from '../words/addresses.ts';
import { counted } from '../words/counted.ts';
import type { Reader } from '../words/reader.ts';
import type { Words } from '../words/words.ts';
import { byName, type SplitName, sortNameOf, splitName } from './person-order.ts';
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

/** The index of everyone whom something published names. */
export interface PeoplePageProps {
  frame: FrameProps;
  words: Words;
  pageTitle: string;
  count: string;
  strip: readonly StripLetter[];
  groups: readonly LetterGroup<PersonEntryProps>[];
}

export const toPeoplePage = (content: Content, reader: Reader): PeoplePageProps => {
  const { words } = reader;
  const people = byName(content.people(), reader);
  const { groups, strip } = byLetter(people, (person) => sortNameOf(person, reader), reader);
  const frame = toSiteFrame(content, reader, PEOPLE);
  return {
    frame,
    words,
    pageTitle: `${words.people.heading}, ${frame.name.text}`,
    count: counted(people.length, words.people.count, reader),
    strip,
    groups: groups.map(({ entries, ...letter }) => ({
      ...letter,
      entries: entries.map((person) => toEntry(person, content, reader)),
    })),
  };
};

const toEntry = (person: Person, content: Content, reader: Reader): PersonEntryProps => ({
  href: entryAddress('person', person, reader),
  name: splitName(person, reader),
  roles: rolesLine(person, content, reader),
  here: hereLine(presentAt(person, content), reader),
});

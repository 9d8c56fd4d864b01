import type { Person } from '@also-playing/shared-types/person';
import { toPicture } from '../media/to-picture.ts';
import type { Content } from '../store/content.ts';
import { type Fit, fitTitle } from '../ui/fit-title.ts';
import type { PictureProps } from '../ui/picture.ts';
import { countryName } from '../words/countries.ts';
import { formatPartialDate } from '../words/life-dates.ts';
import { fill, joinWords } from '../words/lists.ts';
import type { Reader } from '../words/reader.ts';
import { rolesLine } from './roles-line.ts';

/** A person's name as large as its column, what they did, and what else is known, in words. */
export interface PersonHeadProps {
  name: string;
  fit: { wide: Fit; narrow: Fit };
  roles: string;
  /** "Born 1978", "France", "she/her", "Also credited as I. Aguirre" */
  facts: readonly string[];
  portrait: PictureProps | undefined;
  /** Who made the portrait. */
  credit: string | undefined;
}

const BESIDE_PORTRAIT = { width: 99, height: 76, largest: 36, smallest: 6, lineHeight: 0.86 };
const ALONE = { width: 99, height: 34, largest: 20, smallest: 4, lineHeight: 0.86 };
const NARROW = { width: 99, height: 90, largest: 36, smallest: 9, lineHeight: 0.86 };

export const toPersonHead = (person: Person, content: Content, reader: Reader): PersonHeadProps => {
  const portrait = person.portrait === undefined ? undefined : content.media(person.portrait);
  const { people } = reader.words;
  return {
    name: person.name,
    fit: { wide: fitTitle(person.name, portrait ? BESIDE_PORTRAIT : ALONE), narrow: fitTitle(person.name, NARROW) },
    roles: rolesLine(person, content, reader),
    facts: [
      ...dated(people.born, person.born, reader),
      ...dated(people.died, person.died, reader),
      ...(person.countries.length > 0 ? [person.countries.map((code) => countryName(code, reader)).join(', ')] : []),
      ...(person.pronouns === undefined ? [] : [person.pronouns]),
      ...alsoCredited(person, content, reader),
    ],
    portrait: portrait && toPicture(portrait),
    credit: portrait?.credit === undefined ? undefined : fill(people.picture, { credit: portrait.credit }),
  };
};

const dated = (phrase: string, date: string | undefined, reader: Reader): string[] =>
  date === undefined ? [] : [fill(phrase, { date: formatPartialDate(date, reader) })];

/** Other names that films print, and that the editor knows of. */
const alsoCredited = (person: Person, content: Content, { words }: Reader): string[] => {
  const printed = content.creditsOf(person).flatMap(({ credit }) => credit.creditedAs ?? []);
  const names = [...new Set([...printed, ...person.aliases])].filter((name) => name !== person.name);
  return names.length === 0 ? [] : [fill(words.people.alsoCredited, { names: joinWords(names, words) })];
};

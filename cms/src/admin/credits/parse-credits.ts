import { named } from '../inputs/search.ts';
import { isCompany, roleChoices } from './role-names.ts';

/** A credit as a list of credits writes it. */
export interface ParsedCredit {
  role: string;
  /** What the list calls a role that we have no word for. */
  roleLabel?: string;
  name: string;
  character?: string;
}

interface Heading {
  role: string;
  roleLabel?: string;
}

const headingOf = (label: string): Heading | undefined => {
  const known = named(roleChoices, label.trim());
  return known && { role: known.value };
};

/** "Directed by Inés Aguirre": the words up to "by" are a role. */
const BY = /^(.{1,40}? by)\s+(.+)$/i;
/** "Director: …", "Director⇥…", "Director … …", "Director – …". */
const DIVIDED = /^([^:\t]{1,60}?)\s*(?::|\t+|\.{3,}|…|\s[–—]\s)\s*(.*)$/;
/** A comma before what belongs to a company's name divides nothing. */
const BETWEEN_NAMES = /\s*[;,](?!\s*(?:Ltd|Inc|LLC|GmbH|S\.?A|S\.?L|AB|AS|BV|Jr|Sr)\b)\s*/i;
const BETWEEN_PEOPLE = /\s*[;,]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/i;

const namesOf = (text: string, { role, roleLabel }: Heading): ParsedCredit[] =>
  text
    .split(isCompany(role) ? BETWEEN_NAMES : BETWEEN_PEOPLE)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      const part = role === 'cast' ? /^(.+?)\s*(?:\((.+)\)|\sas\s(.+))$/.exec(name) : null;
      return { role, roleLabel, name: part?.[1] ?? name, character: part?.[2] ?? part?.[3] };
    });

/**
 * A list of credits as it is pasted from a press kit: a line each, "Role: name, name". A line without a role goes on in the
 * one before; a role by itself heads what follows; a role that nobody knows is kept in its own words.
 * @param first the role of lines before any that names one
 */
export const parseCredits = (text: string, first: string): ParsedCredit[] => {
  let heading: Heading = { role: first };
  return text.split(/\r?\n/).flatMap((raw) => {
    const line = raw.trim();
    if (line === '') return [];
    const alone = headingOf(line);
    if (alone) {
      heading = alone;
      return [];
    }
    const [, by = '', byWhom = ''] = BY.exec(line) ?? [];
    const byHeading = headingOf(by);
    if (byHeading) {
      heading = byHeading;
      return namesOf(byWhom, heading);
    }
    const divided = DIVIDED.exec(line);
    if (!divided) return namesOf(line, heading);
    const [, label = '', names = ''] = divided;
    heading = headingOf(label) ?? { role: 'other', roleLabel: label.trim() };
    return namesOf(names, heading);
  });
};

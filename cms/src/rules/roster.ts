import { fold } from '@also-playing/shared-types/fold';
import { nearIndex } from '../people/near-index.ts';
import { isNear } from '../people/near-names.ts';
import type { Knex } from '../site-content/model.ts';

/** Everybody whom the CMS knows, and who of them may be one and the same. */

interface Twin {
  id: number;
  documentId: string;
  name: string;
  /** The last part of their address: what tells namesakes apart. */
  slug: string;
}

export interface Roster {
  /** Others who may be this person: called alike but for accents, or a letter or two apart. By name. */
  twinsOf(documentId: string): Twin[];
}

interface Person {
  twin: Twin;
  folded: string;
  aliases: string[];
  /** One bit for each letter that the name has: two names far apart differ in many. */
  letters: number;
}

const lettersOf = (text: string): number => {
  let bits = 0;
  for (let index = 0; index < text.length; index++) bits |= 1 << (text.charCodeAt(index) & 31);
  return bits;
};

/** In pairs, fours and eights at once: it is asked of everybody. */
const countBits = (bits: number): number => {
  const pairs = bits - ((bits >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
};

/** A letter changed takes one away and brings another; two slips of the finger move four bits at most. */
const FAR = 4;

const mayBeOne = (a: Person, b: Person): boolean =>
  a.folded === b.folded ||
  a.aliases.includes(b.folded) ||
  b.aliases.includes(a.folded) ||
  (countBits(a.letters ^ b.letters) <= FAR && isNear(a.folded, b.folded));

/** For so many people everybody is looked at: a form asks of a dozen, and an index is long in the making. */
const FEW = 200;

/** @param people in the order in which they are named */
export const rosterOf = (people: readonly (Twin & { aliases?: readonly string[] })[]): Roster => {
  const all = people.map(({ aliases = [], ...twin }): Person => {
    const folded = fold(twin.name);
    return { twin, folded, aliases: aliases.map(fold), letters: lettersOf(folded) };
  });
  const byId = new Map(all.map((person) => [person.twin.documentId, person]));
  // Whoever has credits in many films is asked for with each of them.
  const asked = new Map<string, Twin[]>();
  let index: ((person: Person) => readonly Person[]) | undefined;
  const mayBeTwins = (person: Person): readonly Person[] => {
    if (asked.size >= FEW) index ??= indexOf(all);
    return index?.(person) ?? all;
  };
  return {
    twinsOf(documentId) {
      const own = byId.get(documentId);
      const known = asked.get(documentId);
      if (!own || known) return known ?? [];
      const twins = mayBeTwins(own)
        .filter((other) => other !== own && mayBeOne(other, own))
        .map(({ twin }) => twin);
      asked.set(documentId, twins);
      return twins;
    },
  };
};

/** Those who may be somebody, in the order of all; whoever is, is among them. */
const indexOf = (all: readonly Person[]): ((person: Person) => readonly Person[]) => {
  const near = nearIndex(all.map(({ folded }) => folded));
  const called = new Map<string, number[]>();
  for (const [place, { folded, aliases }] of all.entries()) {
    for (const name of [folded, ...aliases]) {
      const places = called.get(name);
      if (places) places.push(place);
      else called.set(name, [place]);
    }
  }
  return ({ folded, aliases }) => {
    const places = near(folded);
    for (const name of [folded, ...aliases]) for (const place of called.get(name) ?? []) places.add(place);
    return [...places].sort((a, b) => a - b).flatMap((place) => all[place] ?? []);
  };
};

export const readRoster = async (trx: Knex): Promise<Roster> => {
  const rows: { id: number; documentId: string; name: string; slug: string; aliases: unknown }[] = await trx('people')
    .whereNotNull('name')
    .orderBy(['name', 'document_id'])
    .select({ id: 'id', documentId: 'document_id', name: 'name', slug: 'slug', aliases: 'aliases' });
  return rosterOf(rows.map((row) => ({ ...row, aliases: textsOf(row.aliases) })));
};

/** A JSON column as a list of texts: PostgreSQL gives it parsed, SQLite as it is kept. */
const textsOf = (json: unknown): string[] => {
  const value: unknown = typeof json === 'string' ? JSON.parse(json) : json;
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
};

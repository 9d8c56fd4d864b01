import { slipsIn } from './near-names.ts';

/**
 * Finds those among many names who may be near to one, without asking of every two. Names that are two slips apart are the
 * same once the right two letters at most are taken from each: all that can be left of each name is kept, by a hash.
 */

/** Letters that are looked at. What two names share without two letters each, their beginnings share as well. */
const BEGINNING = 16;
/** Of such a beginning: itself, without a letter, without two. */
const MOST_LEFT = 1 + BEGINNING + (BEGINNING * (BEGINNING - 1)) / 2;

const hashWithout = (text: string, first: number, second: number): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    if (index !== first && index !== second) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
};

/** Hashes of all that can be left of a name when as many letters are taken as it may have slips. */
const remainders = (name: string): number[] => {
  const most = slipsIn(name);
  const text = name.slice(0, BEGINNING);
  if (most === 0) return [];
  const hashes = [hashWithout(text, -1, -1)];
  for (let first = 0; first < text.length; first++) {
    hashes.push(hashWithout(text, first, -1));
    for (let second = first + 1; most > 1 && second < text.length; second++) {
      hashes.push(hashWithout(text, first, second));
    }
  }
  return hashes;
};

/**
 * @param names folded
 * @returns a question: the places of names that may be near to a folded name; whoever is near is among them
 */
export const nearIndex = (names: readonly string[]): ((name: string) => Set<number>) => {
  // Chains by hash, as many as there are entries at most: a map would take five times the memory.
  const last = new Int32Array(names.length * MOST_LEFT).fill(-1);
  const [hashes, places, before]: [number[], number[], number[]] = [[], [], []];
  for (const [place, name] of names.entries()) {
    for (const hash of remainders(name)) {
      const chain = hash % last.length;
      before.push(last[chain] ?? -1);
      last[chain] = places.push(place) - 1;
      hashes.push(hash);
    }
  }
  return (name) => {
    const found = new Set<number>();
    for (const hash of remainders(name)) {
      for (let at = last[hash % last.length] ?? -1; at >= 0; at = before[at] ?? -1) {
        if (hashes[at] === hash) found.add(places[at] as number);
      }
    }
    return found;
  };
};

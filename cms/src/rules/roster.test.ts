import { fold } from '@also-playing/shared-types/fold';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNear } from '../people/near-names.ts';
import { rosterOf } from './roster.ts';

/** More are asked for than everybody is looked at for: the answers of the index are the same. */
const PEOPLE = 400;

const FIRST = ['Ana', 'Anna', 'Ánna', 'Béla', 'Jo', 'Łukasz', 'Michael', 'Micheal', 'Christopher-James'];
const LAST = ['Berg', 'Bergh', 'Ødegård', 'Odegard', 'Lindqvist', 'Lindquist', 'Ng', 'Nguyen', 'O’Neill', "O'Neil"];
const name = fc.tuple(fc.constantFrom(...FIRST), fc.constantFrom(...FIRST, ''), fc.constantFrom(...LAST));
const text = name.map((parts) => parts.filter((part) => part).join(' '));
const person = fc.record({ name: text, aliases: fc.array(text, { maxLength: 2 }) });

test('the index names the twins that everybody held against everybody has, in their order', () => {
  let twins = 0;
  const law = fc.property(fc.array(person, { minLength: PEOPLE, maxLength: PEOPLE }), (drawn) => {
    const people = drawn.map((each, id) => ({ ...each, id, documentId: `p${id}`, slug: `slug-${id}` }));
    const folded = people.map((each) => ({ ...each, name: fold(each.name), aliases: each.aliases.map(fold) }));
    const roster = rosterOf(people);
    for (const own of folded) {
      const others = folded.filter(
        (other) =>
          other !== own &&
          (other.name === own.name ||
            other.aliases.includes(own.name) ||
            own.aliases.includes(other.name) ||
            isNear(other.name, own.name)),
      );
      twins += others.length;
      expect(roster.twinsOf(own.documentId).map(({ id }) => id)).toEqual(others.map(({ id }) => id));
    }
  });
  fc.assert(law, { seed: 1, numRuns: 12 });
  expect(twins).toBeGreaterThan(10_000);
});

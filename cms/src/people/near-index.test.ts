import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearIndex } from './near-index.ts';
import { isNear } from './near-names.ts';

/** A few letters, so that names are alike; long ones begin alike as well. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 20 });
/** What somebody makes of a name by taking, adding, changing and swapping letters. */
const slip = fc.tuple(fc.constantFrom('take', 'add', 'change', 'swap'), fc.nat(30), fc.constantFrom('a', 'b', 'x'));
const slipped = (name: string, [kind, at, letter]: [string, number, string]): string => {
  const place = at % (name.length + 1);
  const [before, after] = [name.slice(0, place), name.slice(place)];
  if (kind === 'take') return before + after.slice(1);
  if (kind === 'add') return before + letter + after;
  if (kind === 'change') return before + letter + after.slice(1);
  return before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2);
};
const family = fc
  .tuple(text, fc.array(fc.array(slip, { maxLength: 3 }), { maxLength: 6 }))
  .map(([name, slips]) => [name, ...slips.map((each) => each.reduce(slipped, name))]);

test('whoever is near is among those that are found', () => {
  let near = 0;
  const law = fc.property(fc.array(family, { maxLength: 6 }), (families) => {
    const names = families.flat();
    const find = nearIndex(names);
    for (const name of names) {
      const found = find(name);
      for (const [place, other] of names.entries()) {
        if (!isNear(name, other)) continue;
        near += 1;
        if (!found.has(place)) throw new Error(`“${other}” isn’t found for “${name}”`);
      }
    }
  });
  fc.assert(law, { seed: 1, numRuns: 1_000 });
  expect(near).toBeGreaterThan(5_000);
});

test('of many names few are found for one', () => {
  const COUNT = 10_000;
  const firsts = ['ana', 'bela', 'chidi', 'dorte', 'emil', 'farida', 'goran', 'hanna', 'ines', 'jonas'];
  const parts = ['ba', 'den', 'kor', 'lin', 'mar', 'nov', 'ost', 'pel', 'rin', 'sand', 'tor', 'ul', 'ver'];
  const part = (number: number): string => parts[number % parts.length] ?? '';
  const names = Array.from({ length: COUNT }, (_, index) => {
    const rest = Math.floor(index / firsts.length);
    return `${firsts[index % firsts.length]} ${part(rest)}${part(Math.floor(rest / 13))}${part(Math.floor(rest / 169))}berg`;
  });
  const find = nearIndex(names);
  const found = names.reduce((sum, name) => sum + find(name).size, 0);
  expect(found / COUNT).toBeLessThan(40);
});

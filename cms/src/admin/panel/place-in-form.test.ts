import { expect, test } from 'vitest';
import { placeInForm } from './place-in-form.ts';

const initial = {
  slug: 'union',
  localStart: '2026-12-04T18:30',
  venue: { connect: [], disconnect: [] },
  credits: [
    { id: 7, role: 'director', person: { connect: [], disconnect: [] } },
    { id: 8, role: 'cast', person: { connect: [], disconnect: [] } },
  ],
};
const at = (path: (string | number)[], changes: object) => placeInForm(path, initial, { ...initial, ...changes });

test('what was said of a field holds while the field is as it was', () => {
  expect(at(['slug'], {})).toEqual(['slug']);
  expect(at(['slug'], { slug: 'the-union' })).toBeUndefined();
  expect(at(['slug'], { localStart: null })).toEqual(['slug']);
});

test('a clash hangs on the room as well', () => {
  expect(at(['localStart'], { venue: { connect: [{ id: 1 }], disconnect: [] } })).toBeUndefined();
});

test('a line is followed where it is moved, and left when it changes or goes', () => {
  const [director, cast] = initial.credits;
  expect(at(['credits', 1, 'person'], { credits: [cast, director] })).toEqual(['credits', 0, 'person']);
  expect(at(['credits', 1, 'person'], { credits: [director, { ...cast, role: 'writer' }] })).toEqual([
    'credits',
    1,
    'person',
  ]);
  expect(
    at(['credits', 1, 'person'], { credits: [director, { ...cast, person: { connect: [{ id: 3 }] } }] }),
  ).toBeUndefined();
  expect(at(['credits', 1, 'person'], { credits: [director] })).toBeUndefined();
  expect(at(['credits', 1, 'person'], { credits: [director, { role: 'cast' }] })).toBeUndefined();
});

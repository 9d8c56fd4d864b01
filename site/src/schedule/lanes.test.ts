import { expect, test } from 'vitest';
import { toLanes } from './lanes.ts';

const from = (...stretches: [number, number][]) => toLanes(stretches.map(([a, b]) => ({ from: a, to: b })));

test('one after the other, each has the whole column', () => {
  expect(from([0, 10], [10, 20])).toEqual({
    lanes: 1,
    places: [
      { first: 0, end: 1 },
      { first: 0, end: 1 },
    ],
  });
});

test('what overlaps stands side by side, and the rest of the day keeps the whole column', () => {
  expect(from([0, 10], [5, 15], [20, 30])).toEqual({
    lanes: 2,
    places: [
      { first: 0, end: 1 },
      { first: 1, end: 2 },
      { first: 0, end: 2 },
    ],
  });
});

test('a lane that is free again is taken again', () => {
  expect(from([0, 10], [5, 30], [10, 20]).places).toEqual([
    { first: 0, end: 1 },
    { first: 1, end: 2 },
    { first: 0, end: 1 },
  ]);
});

test('where two and three overlap on one day, neither leaves a hole', () => {
  const { lanes, places } = from([0, 10], [0, 10], [20, 30], [20, 30], [20, 30]);
  expect(lanes).toBe(6);
  expect(places.map(({ first, end }) => end - first)).toEqual([3, 3, 2, 2, 2]);
});

test('places are in the order given, not that of the clock', () => {
  expect(from([5, 15], [0, 10]).places).toEqual([
    { first: 1, end: 2 },
    { first: 0, end: 1 },
  ]);
});

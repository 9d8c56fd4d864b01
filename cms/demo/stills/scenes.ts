import { type Drawings, hero } from './drawing.ts';
import { randomFrom } from './random.ts';
import { circle, rect, repeat } from './svg.ts';

const NAMES = [
  'ice-for-the-minister',
  'left-hand-only',
  'the-department-of-lost-shadows',
  'the-stand-in',
  'which-side-the-wind-is-on',
  'how-my-grandmother',
  'blanket-season',
  'one-road',
  'party-line',
  'sixteen-foot-pipe',
  'everyone-in-little-harbour',
  'buoy-41',
  'off-peak',
  'winter-storage',
  'sabr',
  'ma',
  'the-crab-makes-its-case',
  'notes-on-a-puddle',
  'moth-applauded',
  'dry-run',
  'instructions-for-a-tent',
  '6-14',
  'signs-of-life',
  'ten-metres',
  'nine-umbrellas',
  'long-wave',
  'perpetual-motion-sales',
  'the-consuls-oranges',
  'the-storm-at-signal-house',
  'two-lane-sermon',
  'the-viaduct',
  'the-booking-clerk',
  'the-flooded-bakery',
  'lamp-night',
  'the-proofreader',
  'a-bell-for-kisumu',
  'seven-bridges-no-river',
  'the-aunt-from-tartu',
  'sleeper-car',
  'marsh-telegraph',
  'weather-for-sale',
  'understory',
  'postal-pigeons',
  'minutes-of-the-last-meeting',
  'silent-partner',
  'ballast',
];

const INKS = ['#10343d', '#c8432a', '#f2a93b', '#e9dcc0', '#3a2236', '#2f5f74'];

/** Discs on a ground: until each film has a picture of its own. */
const discs = (seed: number) => () => {
  const random = randomFrom(seed);
  const ink = () => INKS[Math.floor(random() * INKS.length)] ?? '#10343d';
  return (
    rect(0, 0, 1600, 760, ink()) + repeat(9, () => circle(random() * 1600, random() * 760, 60 + random() * 200, ink()))
  );
};

export const scenes: Drawings = Object.fromEntries(NAMES.map((name, index) => [name, hero(discs(index + 1))]));

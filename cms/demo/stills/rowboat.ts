import { type Drawings, hero, still } from './drawing.ts';
import { circle, ellipse, group, path, rect, repeat, stroke } from './svg.ts';

/** A Small Boat, Rowed Badly: two oranges and a brown, one rower, no sense of direction. */

const SKY = '#d9622b';
const SEA = '#b3451d';
const SUN = '#f5b35c';
const DARK = '#2a100c';

const rower =
  path('M170 300 L470 300 C452 340 430 350 390 350 L250 350 C210 350 186 336 170 300Z', DARK) +
  path('M170 300 L470 300 L466 309 L175 309Z', '#7a2a14') +
  circle(318, 212, 18, DARK) +
  path('M296 214 Q296 186 320 188 Q346 190 340 214 L352 216 L350 222 L296 220Z', '#e9dcc0') +
  path('M296 300 L300 236 L338 236 L346 300Z', DARK) +
  stroke('M330 262 L190 338 L150 372', DARK, 8) +
  ellipse(140, 380, 26, 8, DARK, { transform: 'rotate(-40 140 380)' }) +
  // the other oar, in the air
  stroke('M330 262 L420 240 L486 176', DARK, 8) +
  ellipse(496, 164, 26, 8, DARK, { transform: 'rotate(-46 496 164)' });

const atSea = () =>
  rect(0, 0, 1600, 760, SKY) +
  rect(0, 150, 1600, 160, '#dd6c31') +
  rect(0, 236, 1600, 74, '#e27b3a') +
  circle(1230, 306, 152, SUN) +
  rect(0, 306, 1600, 454, SEA) +
  path('M0 308 L140 262 L330 300 L520 274 L660 308Z', '#5a1f14') +
  repeat(13, (index) => rect(index % 2 ? 80 : 0, 334 + index * 34, 1600, 5 + index, '#c6532a')) +
  repeat(8, (index) => rect(1108 + index * 11, 322 + index * 38, 244 - index * 24, 11, SUN)) +
  group({ transform: 'translate(420 104) scale(1.42)' }, rower) +
  repeat(3, (index) => ellipse(640 - index * 40, 640 + index * 12, 44 - index * 8, 6, '#e27b3a')) +
  // the way it came
  stroke(
    'M1010 612 C1180 600 1260 640 1150 664 C1030 688 1020 628 1160 606 C1320 584 1460 610 1600 570',
    '#e7955a',
    6,
    {
      'stroke-dasharray': '2 20',
    },
  ) +
  // a gull, keeping count
  stroke('M860 176 q22 -26 44 0 q22 -26 44 0', '#5a1f14', 6);

const fromAbove = () =>
  rect(0, 0, 720, 480, '#1d6b78') +
  repeat(9, (index) =>
    stroke(
      `M${-20 + (index % 2) * 46} ${34 + index * 54} q60 -22 120 0 t120 0 t120 0 t120 0 t120 0 t120 0 t120 0`,
      '#2a7f8a',
      5,
    ),
  ) +
  path('M720 0 L540 0 C520 60 580 90 620 120 C670 160 690 150 720 190Z', '#e7cf9f') +
  path('M720 0 L584 0 C570 50 620 70 654 100 C690 130 700 126 720 150Z', '#c9a86a') +
  stroke(
    'M596 116 C520 170 430 96 380 150 C320 216 440 262 452 200 C462 140 330 120 250 190 C160 270 260 360 330 320 C390 284 330 226 270 262',
    '#eaf3ea',
    7,
    {
      'stroke-dasharray': '3 15',
    },
  ) +
  group(
    { transform: 'translate(250 292) rotate(38)' },
    path('M0 -72 C36 -40 40 30 24 62 L-24 62 C-40 30 -36 -40 0 -72Z', '#c8432a'),
    path('M0 -54 C24 -30 28 26 16 50 L-16 50 C-28 26 -24 -30 0 -54Z', '#8f2b18'),
    rect(-24, -14, 48, 10, '#e9dcc0'),
    circle(0, 10, 15, DARK),
    circle(0, 10, 9, '#e9dcc0'),
    stroke('M-22 4 L-84 -30 M22 4 L92 16', '#e7cf9f', 7),
    ellipse(-92, -36, 19, 8, '#e7cf9f', { transform: 'rotate(30 -92 -36)' }),
    ellipse(102, 18, 19, 8, '#e7cf9f', { transform: 'rotate(10 102 18)' }),
  ) +
  ellipse(132, 402, 26, 7, '#2a7f8a') +
  ellipse(500, 400, 40, 8, '#2a7f8a');

export const rowboat: Drawings = {
  rowboat: hero(atSea),
  'rowboat-from-above': still(fromAbove),
};

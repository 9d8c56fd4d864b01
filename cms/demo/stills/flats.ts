import { type Drawings, hero, still } from './drawing.ts';
import { randomFrom } from './random.ts';
import { circle, ellipse, group, path, polygon, rect, repeat, stroke } from './svg.ts';

/** House on the Flats: rose and plum, a house in two places and the mud between them. */

const PLUM = '#3a2236';
const WALL = '#7b2f45';
const MUD = '#a4748a';

/** The house without its stilts; its floor lies at y 222, between x 226 and 494. */
const walls =
  rect(226, 206, 268, 16, PLUM) +
  rect(250, 112, 216, 96, WALL) +
  path('M358 112 H466 V208 H358Z', '#652539') +
  repeat(6, (index) => rect(250, 126 + index * 14, 216, 2, '#5b2136')) +
  polygon('232,116 358,44 486,116', PLUM) +
  rect(282, 140, 44, 48, '#fbd98a') +
  rect(302, 140, 4, 48, PLUM) +
  rect(282, 162, 44, 4, PLUM) +
  rect(386, 134, 50, 74, PLUM) +
  circle(428, 174, 3, '#fbd98a') +
  rect(420, 60, 18, 40, PLUM);

const onStilts =
  [250, 310, 380, 450].map((x) => rect(x, 220, 9, 86, PLUM)).join('') +
  stroke('M254 226 L314 300 M384 226 L454 300', PLUM, 4) +
  walls +
  stroke('M466 222 L520 306 M480 222 L534 306', PLUM, 4) +
  repeat(5, (index) => rect(476 + index * 9, 236 + index * 14, 18, 4, PLUM));

const highWater = () =>
  rect(0, 0, 1600, 760, '#e9c4b4') +
  rect(0, 300, 1600, 180, '#e4b8ac') +
  rect(0, 404, 1600, 76, '#dcaaa4') +
  circle(640, 210, 82, '#fbeee0') +
  path('M0 476 L0 448 Q120 430 240 446 T520 450 L660 476Z', '#8d5f76') +
  repeat(7, (index) => rect(40 + index * 62, 430 + (index % 3) * 5, 3, 20, PLUM)) +
  rect(0, 474, 1600, 286, MUD) +
  group({ transform: 'translate(520 26) scale(1.5)' }, onStilts) +
  group({ transform: 'translate(520 930) scale(1.5 -1.5)', opacity: 0.4 }, onStilts) +
  repeat(12, (index) => rect(0, 500 + index * 22, 1600, 4 + index * 0.7, '#b98a9d')) +
  repeat(6, (index) =>
    rect(560 + index * 8, 496 + index * 32, 160 - index * 18, 7, '#fbeee0', { opacity: 0.7 - index * 0.1 }),
  ) +
  rect(0, 472, 1600, 6, '#8d5f76') +
  // somebody on the lowest step, a dory tied to the ladder, wash on the line
  group(
    { transform: 'translate(1404 492)' },
    path('M-86 -16 L86 -24 Q76 16 44 18 L-48 18 Q-76 14 -86 -16Z', PLUM),
    path('M-86 -16 L86 -24 L84 -14 L-84 -6Z', '#c8607a'),
    stroke('M-86 -16 L-116 -44', PLUM, 3),
  ) +
  stroke('M1262 214 Q1400 250 1540 214', PLUM, 3) +
  rect(1536, 196, 8, 282, PLUM) +
  [
    ['1304,224 1340,230 1338,282 1302,278', '#fbeee0'],
    ['1362,233 1404,235 1404,300 1362,298', '#c8432a'],
    ['1430,234 1462,231 1464,274 1432,278', '#2f5f74'],
    ['1486,227 1512,222 1516,258 1490,262', '#fbeee0'],
  ]
    .map(([points = '', fill = '']) => polygon(points, fill))
    .join('');

const lowWater = () => {
  const random = randomFrom(21);
  const wheel = (x: number, y: number, r: number) =>
    circle(x, y, r, PLUM) + circle(x, y, r * 0.55, '#c9798a') + circle(x, y, r * 0.2, PLUM);
  const neighbour = (x: number, y: number, coat: string, side: 1 | -1) =>
    circle(x, y - 56, 10, PLUM) +
    path(`M${x - 14} ${y - 6} L${x - 9} ${y - 44} L${x + 9} ${y - 44} L${x + 14} ${y - 6}Z`, coat) +
    stroke(`M${x - 5} ${y - 6} L${x - 6} ${y + 14} M${x + 5} ${y - 6} L${x + 7} ${y + 14}`, PLUM, 6) +
    stroke(`M${x + 6 * side} ${y - 36} L${x + 30 * side} ${y - 44}`, coat, 6);
  return (
    rect(0, 0, 720, 480, '#f0d3b8') +
    circle(116, 132, 46, '#e8864a') +
    rect(0, 250, 720, 230, '#8a6070') +
    path('M0 252 L0 236 Q180 220 340 238 T720 232 L720 252Z', '#c79aa0') +
    repeat(16, () => {
      const y = 284 + random() * 180;
      return ellipse(random() * 720, y, 26 + random() * 60, 2 + (y - 270) / 44, '#b98a9d', { opacity: 0.7 });
    }) +
    stroke('M0 420 Q200 392 330 388 L720 380 M0 446 Q220 410 340 402 L720 394', '#5b3a4c', 5) +
    group({ transform: 'translate(188 122)' }, walls) +
    rect(404, 342, 296, 18, PLUM) +
    stroke('M410 350 L330 356', PLUM, 9) +
    wheel(452, 376, 24) +
    wheel(508, 376, 24) +
    wheel(650, 376, 24) +
    path('M196 344 L206 286 L262 286 L276 312 L330 316 L334 356 L196 356Z', '#c8432a') +
    rect(216, 296, 38, 28, '#f0d3b8') +
    rect(308, 274, 8, 44, PLUM) +
    circle(322, 262, 10, '#d8bcae') +
    circle(344, 244, 15, '#dcc3b4') +
    wheel(226, 358, 38) +
    wheel(316, 370, 25) +
    neighbour(94, 392, '#2f5f74', 1) +
    neighbour(392, 424, '#d9a441', 1) +
    neighbour(606, 440, '#345c4d', -1)
  );
};

const tideTable = () =>
  rect(0, 0, 720, 480, '#2f5f74') +
  rect(0, 356, 720, 124, '#7b4a3a') +
  rect(0, 356, 720, 10, '#9a6350') +
  rect(86, 40, 240, 300, '#f6ead6') +
  rect(86, 40, 240, 46, '#c8432a') +
  repeat(30, (index) => {
    const column = index % 6;
    const row = Math.floor(index / 6);
    return rect(
      102 + column * 37,
      104 + row * 45,
      28,
      34,
      index === 15 ? '#c8432a' : index < 15 ? '#d9c7a8' : '#e8dabf',
    );
  }) +
  repeat(15, (index) => {
    const x = 104 + (index % 6) * 37;
    const y = 106 + Math.floor(index / 6) * 45;
    return stroke(`M${x} ${y} l24 30`, '#3a2236', 3);
  }) +
  circle(206, 40, 6, PLUM) +
  // the kitchen window: the next house, and how far it is
  rect(400, 50, 250, 250, '#f6ead6') +
  rect(414, 64, 222, 222, '#e9c4b4') +
  circle(468, 116, 24, '#fbeee0') +
  rect(414, 214, 222, 72, MUD) +
  group({ transform: 'translate(472 128) scale(.3)' }, onStilts) +
  repeat(3, (index) => rect(414, 232 + index * 18, 222, 3, '#b98a9d')) +
  rect(522, 64, 6, 222, '#f6ead6') +
  rect(388, 296, 274, 14, '#f6ead6') +
  // two cups, turned away from each other
  group(
    {},
    path('M120 400 L128 330 L196 330 L204 400Z', '#f0b44c'),
    path('M164 330 L196 330 L204 400 L168 400Z', '#cf9436'),
    stroke('M124 346 q-34 8 -2 38', '#f0b44c', 9),
    path('M520 404 L528 334 L596 334 L604 404Z', '#e8ddc8'),
    path('M564 334 L596 334 L604 404 L568 404Z', '#c9bca2'),
    stroke('M600 350 q34 8 2 38', '#e8ddc8', 9),
  );

export const flats: Drawings = {
  flats: hero(highWater),
  'flats-crossing': still(lowWater),
  'flats-kitchen': still(tideTable),
};

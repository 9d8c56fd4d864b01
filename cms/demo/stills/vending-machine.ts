import { type Drawings, hero, still } from './drawing.ts';
import { randomFrom } from './random.ts';
import { circle, ellipse, group, path, polygon, rect, repeat, stroke } from './svg.ts';

/** Warm Drinks, Cold Drinks: violet night, falling snow, one lit machine; red is warm and blue is cold. */

const NIGHT = '#1d1733';
const SNOW = '#d6d3ea';
const GLOW = '#f7efd8';
const WARM = '#d4432f';
const COLD = '#2f6fb3';

const can = (x: number, y: number, width: number, height: number, label: string) =>
  rect(x, y, width, height, label, { rx: width * 0.18 }) +
  rect(x, y + height * 0.34, width, height * 0.3, GLOW) +
  rect(x + width * 0.66, y, width * 0.34, height, '#1d1733', { opacity: 0.22, rx: width * 0.18 }) +
  rect(x + width * 0.14, y - height * 0.07, width * 0.72, height * 0.09, '#b9b6c8');

/** 190 wide, 330 high, its upper left corner at the origin. Two shelves are cold, one is warm. */
const machine =
  rect(0, 0, 190, 330, '#b23a4a') +
  rect(176, 0, 14, 330, '#8a2b3a') +
  rect(0, 0, 190, 24, GLOW) +
  rect(14, 34, 150, 176, GLOW) +
  repeat(
    3,
    (row) =>
      repeat(5, (column) =>
        can(
          22 + column * 28,
          44 + row * 56,
          19,
          36,
          ['#3c7a5a', COLD, '#d9a441', '#7f6bd6', WARM][(column * 2 + row) % 5] ?? '',
        ),
      ) +
      rect(14, 82 + row * 56, 150, 9, row === 2 ? WARM : COLD) +
      repeat(5, (column) => circle(32 + column * 28, 86 + row * 56, 2.6, GLOW)),
  ) +
  rect(14, 224, 90, 40, '#f2d591') +
  rect(120, 224, 40, 56, '#5a1f2a') +
  rect(134, 234, 12, 4, GLOW) +
  circle(140, 260, 7, '#d9a441') +
  rect(22, 284, 130, 30, '#2a1220') +
  rect(8, 330, 24, 10, '#120d20') +
  rect(156, 330, 24, 10, '#120d20');

const snowfall = (seed: number, count: number, width: number, height: number) => {
  const random = randomFrom(seed);
  return repeat(count, () =>
    circle(random() * width, random() * height, 1.6 + random() * 3.6, '#eceaf6', {
      opacity: (0.4 + random() * 0.55).toFixed(2),
    }),
  );
};

const roadside = () =>
  rect(0, 0, 1600, 760, NIGHT) +
  path(
    'M0 470 L190 330 L330 420 L520 262 L760 440 L980 350 L1180 450 L1400 330 L1600 430 L1600 560 L0 560Z',
    '#2a2248',
  ) +
  path(
    'M520 262 L580 306 L534 330 L490 296Z M190 330 L236 360 L196 378 L156 354Z M1400 330 L1450 354 L1404 374 L1356 356Z',
    '#4a4273',
  ) +
  repeat(15, (index) => {
    const x = index * 116 - 30;
    const height = 96 + ((index * 53) % 70);
    return polygon(`${x},560 ${x + 46},${560 - height} ${x + 92},560`, index % 2 ? '#171229' : '#221b3d');
  }) +
  path('M0 540 Q260 508 560 540 T1150 528 T1600 536 L1600 760 L0 760Z', '#7d78a8') +
  polygon('930,596 1270,596 1560,760 620,760', GLOW, { opacity: 0.5 }) +
  polygon('980,596 1220,596 1380,760 800,760', GLOW, { opacity: 0.55 }) +
  path('M0 640 Q420 606 760 660 Q960 690 1040 760 L0 760Z', '#5e5889') +
  // the pole and its two wires
  rect(1352, 70, 14, 500, '#120d20') +
  rect(1310, 104, 98, 9, '#120d20') +
  rect(1322, 138, 74, 8, '#120d20') +
  stroke('M0 60 Q700 250 1316 104 M0 110 Q700 296 1326 140 M1404 104 Q1500 150 1600 130', '#120d20', 3) +
  circle(1090, 430, 260, GLOW, { opacity: 0.07 }) +
  circle(1090, 430, 190, GLOW, { opacity: 0.08 }) +
  group({ transform: 'translate(990 236) scale(1.06)' }, machine) +
  path('M968 600 Q1000 584 1090 590 Q1190 584 1214 600 Q1200 612 1090 610 Q980 612 968 600Z', '#eceaf6') +
  path('M984 240 Q1010 214 1090 222 Q1160 212 1196 240Z', '#eceaf6') +
  // somebody in a parka who can’t decide
  group(
    { transform: 'translate(836 628)' },
    path('M-44 8 L-34 -118 Q0 -150 34 -118 L44 8Z', '#2f5f74'),
    path('M8 -138 Q26 -132 34 -118 L44 8 L8 8Z', '#6fa3ae'),
    circle(0, -152, 33, '#2f5f74'),
    path('M4 -184 A33 33 0 0 1 4 -120 Q20 -152 4 -184Z', '#d8b48c'),
    stroke('M2 -186 Q28 -152 4 -118', GLOW, 7),
    rect(-26, 6, 18, 34, '#120d20'),
    rect(8, 6, 18, 34, '#120d20'),
    stroke('M26 -92 L64 -74', '#6fa3ae', 14),
  ) +
  repeat(9, (index) => ellipse(760 - index * 66, 676 + (index % 2) * 14 + index * 4, 13, 5, '#46406e')) +
  snowfall(17, 190, 1600, 760);

const shelf = () => {
  const labels = ['#3c7a5a', COLD, '#7f6bd6', COLD, '#d9a441'];
  return (
    rect(0, 0, 720, 480, '#b23a4a') +
    rect(0, 20, 720, 420, GLOW) +
    repeat(6, (column) => can(40 + column * 112, 48, 72, 118, labels[column % 5] ?? '')) +
    rect(0, 172, 720, 44, COLD) +
    repeat(6, (column) => circle(76 + column * 112, 194, 11, GLOW)) +
    repeat(6, (column) =>
      column === 3
        ? // the one thing that is sold out: a mitten stands for it
          group(
            { transform: 'translate(380 252)' },
            path('M4 30 Q4 0 32 0 Q60 0 60 30 L60 104 L4 104Z', '#274a6a'),
            path('M56 56 Q76 28 90 44 Q96 60 60 88Z', '#274a6a'),
            rect(-2, 92, 68, 26, '#efe6d2', { rx: 7 }),
          )
        : can(40 + column * 112, 254, 72, 118, [WARM, '#8a4a2a', WARM, '', '#d9a441', WARM][column] ?? ''),
    ) +
    rect(0, 378, 720, 44, WARM) +
    repeat(6, (column) => circle(76 + column * 112, 400, 11, column === 3 ? '#f0b44c' : GLOW)) +
    circle(412, 400, 20, 'none', { stroke: '#f0b44c', 'stroke-width': 5 }) +
    rect(0, 440, 720, 40, '#8a2b3a') +
    polygon('0,20 150,20 20,440 0,440', '#fff', { opacity: 0.35 }) +
    polygon('190,20 230,20 100,440 60,440', '#fff', { opacity: 0.3 })
  );
};

const busShelter = () =>
  rect(0, 0, 720, 480, NIGHT) +
  path('M0 300 L120 210 L240 280 L400 180 L560 290 L720 220 L720 360 L0 360Z', '#2a2248') +
  path('M0 356 Q180 340 360 354 T720 346 L720 480 L0 480Z', SNOW) +
  path('M0 420 Q200 404 400 424 T720 420 L720 480 L0 480Z', '#aba6cd') +
  rect(150, 140, 14, 246, '#5a4a6a') +
  rect(470, 140, 14, 246, '#5a4a6a') +
  rect(164, 158, 306, 200, '#37305a') +
  polygon('110,152 524,152 490,116 150,116', '#6d4780') +
  path('M108 120 Q160 86 310 92 Q470 84 526 120 L490 118 L150 118Z', '#eceaf6') +
  rect(178, 320, 280, 12, '#8a6a8e') +
  // two people and one warm can
  group(
    { transform: 'translate(252 332)' },
    path('M-38 52 L-32 -66 Q0 -92 32 -66 L38 52Z', '#2f5f74'),
    circle(0, -94, 27, '#2f5f74'),
    path('M-16 -96 A18 18 0 0 1 20 -96 A20 22 0 0 1 -16 -96Z', '#e2b48c'),
    stroke('M10 -40 L48 -36', '#2f5f74', 15),
  ) +
  group(
    { transform: 'translate(384 332)' },
    path('M-36 52 L-30 -62 Q0 -84 30 -62 L36 52Z', '#8b2b3a'),
    circle(0, -88, 24, '#e2b48c'),
    path('M-25 -90 Q-26 -118 0 -116 Q26 -118 25 -90 Q0 -102 -25 -90Z', '#c9c3d4'),
    stroke('M-8 -40 L-46 -36', '#8b2b3a', 15),
  ) +
  rect(304, 276, 26, 44, WARM, { rx: 5 }) +
  rect(304, 290, 26, 13, GLOW) +
  stroke('M310 264 q-8 -14 2 -26 q10 -14 0 -30 M326 264 q-8 -14 2 -26 q8 -12 0 -26', GLOW, 5, { opacity: 0.85 }) +
  rect(580, 130, 10, 260, '#120d20') +
  circle(585, 118, 34, '#f0e2c6') +
  rect(561, 110, 48, 6, '#b23a4a') +
  rect(561, 124, 34, 6, NIGHT) +
  snowfall(29, 110, 720, 480);

export const vendingMachine: Drawings = {
  'vending-machine': hero(roadside),
  'vending-machine-shelf': still(shelf),
  'vending-machine-shelter': still(busShelter),
};

import { circle, ellipse, group, path, polygon, rect, repeat, stroke } from '../svg.ts';
import { bands, cloud, glitter, ridge, road, stars } from './ground.ts';
import { figure } from './people.ts';

/** Films that go somewhere: deserts, plains, steppes. */

const truck = (x: number, y: number, cab: string, load: string) =>
  group(
    { transform: `translate(${x} ${y})` },
    ellipse(150, 8, 230, 14, '#7d4420', { opacity: 0.45 }),
    rect(-40, -46, 290, 16, '#4a2d1c'),
    path('M250 -30 V-128 Q250 -136 258 -136 H304 Q318 -136 326 -118 L340 -84 H362 Q370 -84 370 -76 V-30Z', cab),
    polygon('270,-122 302,-122 320,-84 270,-84', '#f6e3b8'),
    rect(-40, -54, 290, 8, cab),
    [0, 66, 316].map((at) => circle(at, -16, 26, '#2a1a12') + circle(at, -16, 10, '#c9a06a')).join(''),
    load,
  );

const swan =
  path(
    'M20 -54 C-30 -92 -20 -150 60 -152 C96 -152 120 -140 140 -122 C150 -170 128 -196 138 -232 C146 -262 186 -268 200 -244 L222 -232 L198 -228 C180 -226 184 -200 190 -170 C200 -120 190 -70 170 -54Z',
    '#dff1f2',
  ) +
  path(
    'M34 -64 C10 -104 40 -140 92 -132 C70 -112 112 -112 120 -100 C90 -94 120 -84 126 -76 C96 -70 60 -60 34 -64Z',
    '#b8dde2',
  ) +
  circle(186, -246, 4, '#37626c') +
  [12, 60, 110, 150].map((x, index) => stroke(`M${x} -50 v${10 + (index % 3) * 7}`, '#dff1f2', 7)).join('');

export const iceForTheMinister = () =>
  bands(0, 420, 5, '#f6d79c', '#eeb26b') +
  circle(1330, 180, 96, '#fff3d6') +
  ridge(4, 430, 120, '#dd9550', 5) +
  ridge(9, 520, 130, '#cf7f3f', 4) +
  ridge(22, 600, 90, '#bd6a32', 4) +
  rect(0, 596, 1600, 54, '#8a5230') +
  repeat(14, (index) => rect(index * 120, 620, 64, 5, '#e7c07c')) +
  repeat(11, (index) =>
    ellipse(120 + index * 62, 634 + (index % 3) * 5, 8 + index * 1.2, 3, '#dff1f2', { opacity: 0.8 }),
  ) +
  truck(850, 612, '#1f6d75', swan) +
  repeat(8, (index) => ellipse(60 + index * 210, 706 + (index % 2) * 22, 130, 7, '#a95c2a'));

export const oneRoad = () =>
  bands(0, 400, 6, '#e9d9ae', '#f0b774') +
  ridge(3, 410, 70, '#b9826a', 12, true) +
  rect(0, 400, 1600, 360, '#b96b3f') +
  repeat(9, (index) => rect(0, 420 + index * index * 4.4, 1600, 2 + index, '#a75b34')) +
  road(980, 400, 520, '#d9a873', '#c8925d', 720) +
  repeat(16, (index) =>
    circle(770 - index * 22 + (index % 3) * 30, 590 + (index % 4) * 10 + index * 6, 22 + index * 6, '#ecc99a', {
      opacity: 0.5,
    }),
  ) +
  group(
    { transform: 'translate(810 580)' },
    ellipse(70, 6, 180, 12, '#7a4526', { opacity: 0.5 }),
    rect(-60, -66, 210, 24, '#e2a71f'),
    rect(-70, -126, 96, 74, '#e2a71f'),
    rect(-58, -112, 72, 40, '#33566a'),
    polygon('20,-70 160,-52 160,-36 20,-42', '#c08a12'),
    polygon('40,-30 130,-58 140,-40 52,-8', '#3a3a3a'),
    [-40, 10, 150].map((x) => circle(x, -18, 32, '#2a1d16') + circle(x, -18, 12, '#e2a71f')).join(''),
  ) +
  cloud(320, 130, 150, '#f5e7c6') +
  cloud(1300, 220, 90, '#f5e7c6');

export const twoLaneSermon = () =>
  bands(0, 420, 6, '#7a2b2b', '#f0913e') +
  circle(900, 404, 150, '#ffd98a') +
  ridge(17, 426, 26, '#5a1f1c', 9) +
  rect(0, 420, 1600, 340, '#a63d22') +
  repeat(8, (index) => rect(0, 436 + index * index * 5.4, 1600, 2 + index, '#8f3119')) +
  road(900, 420, 560, '#3a1b1c', '#f4cf8e') +
  group(
    { transform: 'translate(960 640)' },
    ellipse(0, 40, 150, 14, '#1f0d0e', { opacity: 0.6 }),
    path(
      'M-96 36 V-10 Q-92 -34 -70 -38 L-52 -84 Q-48 -94 -36 -94 H36 Q48 -94 52 -84 L70 -38 Q92 -34 96 -10 V36Z',
      '#16323f',
    ),
    polygon('-44,-80 44,-80 58,-40 -58,-40', '#f0a45a'),
    circle(-18, -58, 13, '#16323f') + circle(20, -60, 14, '#16323f'),
    rect(-88, -18, 30, 12, '#e0402c') + rect(58, -18, 30, 12, '#e0402c'),
    rect(-34, 2, 68, 16, '#d8cfae'),
    rect(-88, 30, 30, 22, '#120a0b') + rect(58, 30, 30, 22, '#120a0b'),
  );

export const aBellForKisumu = () =>
  bands(0, 360, 5, '#bfe0d2', '#f2e3b4') +
  ridge(8, 380, 90, '#5d8f7c', 7) +
  rect(0, 360, 1600, 110, '#3f8796') +
  glitter(420, 376, 260, '#f2e3b4', 3) +
  rect(0, 468, 1600, 292, '#b5653a') +
  rect(0, 596, 1600, 60, '#8f4b2b') +
  truck(
    820,
    612,
    '#c8432a',
    path('M10 -56 Q34 -70 36 -120 Q38 -196 104 -200 Q170 -196 172 -120 Q174 -70 198 -56Z', '#c9952f') +
      path('M104 -200 Q170 -196 172 -120 Q174 -70 198 -56 L128 -56 Q140 -120 104 -200Z', '#9a6d1c') +
      rect(92, -222, 24, 26, '#8a6218') +
      stroke('M-30 -60 Q104 -250 240 -60', '#efe3c0', 5),
  ) +
  figure(1320, 616, 150, { coat: '#22456a', skin: '#4a2d1c', hair: '#120c0a' }) +
  figure(1390, 620, 140, { coat: '#e9b13a', skin: '#5a3622', hair: '#120c0a' });

export const sleeperCar = () =>
  bands(0, 460, 5, '#111a33', '#3b3f68') +
  stars(31, 70, 380, '#e9e4cf') +
  circle(1240, 170, 74, '#f3e2ae') +
  ridge(12, 470, 50, '#232a48', 5) +
  rect(0, 462, 1600, 298, '#39402f') +
  repeat(8, (index) => rect(0, 640 + index * 16, 1600, 4 + index, '#2e3527')) +
  repeat(4, (index) =>
    group(
      { transform: `translate(${-160 + index * 450} 420)` },
      rect(0, 0, 432, 136, index % 2 ? '#1f5a4d' : '#25675a', { rx: 12 }),
      rect(0, 12, 432, 8, '#e2c679'),
      repeat(6, (at) => rect(28 + at * 66, 40, 44, 48, (index * 6 + at) % 5 === 2 ? '#16372f' : '#f6c563')),
      index === 2 ? circle(116, 74, 13, '#16372f') + circle(182, 76, 13, '#16372f') : '',
      rect(430, 60, 22, 40, '#12211d'),
      [70, 130, 310, 370].map((x) => circle(x, 140, 20, '#12211d')).join(''),
    ),
  ) +
  rect(0, 580, 1600, 8, '#8f8a78');

import { circle, ellipse, group, path, polygon, rect, repeat, stroke } from '../svg.ts';
import { lamp, poles } from './built.ts';
import { bands, mix, ridge, sea, stars } from './ground.ts';
import { umbrella } from './lamplight.ts';
import { crowd, figure } from './people.ts';

/** Films about neighbours, and those who ring their bell. */

export const partyLine = () =>
  bands(0, 520, 7, '#4a3a6b', '#f0a05c') +
  circle(420, 500, 90, '#ffd98a') +
  rect(0, 520, 1600, 240, '#4a3524') +
  repeat(9, (index) => rect(0, 530 + index * index * 3, 1600, 2 + index * 0.8, '#5f4630')) +
  poles('#1b1420', [
    [1330, 40, 760],
    [880, 190, 640],
    [600, 280, 590],
    [430, 344, 560],
    [320, 390, 544],
  ]) +
  repeat(17, (index) => {
    const share = index / 16;
    const x = 900 + share * 400;
    const y = 216 + Math.sin(share * Math.PI) * 60 - share * 132 + (index % 3) * 2;
    return index % 5 === 4
      ? ''
      : ellipse(Math.round(x), Math.round(y), 13, 18, '#1b1420') +
          circle(Math.round(x + 5), Math.round(y - 19), 9, '#1b1420') +
          polygon(`${x + 12},${y - 20} ${x + 24},${y - 17} ${x + 12},${y - 14}`, '#1b1420');
  }) +
  group(
    { transform: 'translate(150 500)' },
    rect(0, -30, 70, 50, '#241a2b'),
    polygon('-8,-30 35,-66 78,-30', '#1b1420'),
    rect(24, -14, 18, 18, '#ffd98a'),
  );

export const everyoneInLittleHarbour = () =>
  bands(0, 420, 5, '#14304a', '#2f5f78') +
  stars(91, 50, 220, '#ece5cf') +
  ridge(92, 330, 60, '#12283c', 8) +
  sea(93, 330, '#16384f', '#27566f', 6) +
  stroke('M0 90 Q400 220 800 120 T1600 80', '#0c1a26', 5) +
  repeat(16, (index) => {
    const x = 50 + index * 100;
    return lamp(
      x,
      Math.round(118 + Math.sin(index * 0.62 + 0.4) * 42),
      13,
      ['#ffcf6b', '#f2913d', '#e0564a', '#9fd0b4'][index % 4] ?? '',
    );
  }) +
  rect(0, 470, 1600, 290, '#5a3d28') +
  crowd(7, 330, 4, 118, ['#c8392a', '#1f5a7a', '#e0a32e', '#3f6b4a', '#7a2f5a', '#efe3c8', '#26323c'], true);

export const notesOnAPuddle = () =>
  rect(0, 0, 1600, 760, '#8f8f8a') +
  repeat(10, (row) =>
    repeat(17, (column) =>
      rect(
        column * 100 + (row % 2 ? -50 : 0),
        row * 80,
        94,
        74,
        mix('#9a9a94', '#83837e', ((row * 5 + column * 7) % 6) / 5),
        { rx: 8 },
      ),
    ),
  ) +
  path(
    'M560 430 C520 280 760 210 930 220 C1160 210 1330 300 1290 440 C1280 580 1080 630 900 610 C720 640 580 570 560 430Z',
    '#6f6f6b',
  ) +
  path(
    'M580 430 C546 300 770 232 930 240 C1150 232 1306 312 1270 436 C1260 564 1074 608 900 590 C730 616 600 552 580 430Z',
    '#6fa3bd',
  ) +
  path(
    'M640 470 C680 400 780 420 820 380 C900 330 960 400 1030 380 C1100 370 1120 440 1060 460 C960 500 700 520 640 470Z',
    '#dfeaec',
  ) +
  umbrella(1120, 470, 120, '#c8392a') +
  repeat(3, (index) =>
    ellipse(760, 320, 30 + index * 34, 12 + index * 12, 'none', {
      stroke: '#dfeaec',
      'stroke-width': 4,
      opacity: 0.8 - index * 0.2,
    }),
  ) +
  [1360, 1430]
    .map((x, index) =>
      path(`M${x} 560 q-4 -60 26 -60 q30 0 26 60 q6 70 -26 74 q-30 -4 -26 -74Z`, '#1d1820', {
        transform: `rotate(${index ? 6 : -6} ${x} 560)`,
      }),
    )
    .join('') +
  stroke('M250 160 q40 -50 90 -20 t90 -10', '#6b7a4a', 10);

export const perpetualMotionSales = () =>
  bands(0, 560, 4, '#a9d3cf', '#f1e2bd') +
  rect(0, 560, 1600, 200, '#8fb07a') +
  polygon('820,760 940,560 1140,560 1420,760', '#d9c9a6') +
  rect(640, 160, 900, 420, '#e9b7a6') +
  repeat(9, (index) => rect(640, 196 + index * 46, 900, 4, '#d39c8c')) +
  polygon('580,170 1600,170 1600,60 700,60', '#7a4a52') +
  rect(960, 240, 210, 340, '#f7f1de') +
  rect(976, 256, 178, 324, '#ffdf94') +
  figure(1100, 580, 270, { coat: '#3f8a7a', skin: '#efc39c', hair: '#8f3d1e', legs: '#efc39c' }) +
  rect(1260, 270, 200, 170, '#f7f1de') +
  rect(1274, 284, 172, 142, '#6f9aa8') +
  rect(930, 578, 270, 22, '#c9b48a') +
  figure(790, 700, 380, { coat: '#34415c', skin: '#6b3f28', hair: '#120c09', hat: '#5d452e', legs: '#252f45' }) +
  stroke('M836 440 Q900 470 930 540', '#34415c', 28) +
  group(
    { transform: 'translate(960 560)' },
    polygon('-60,60 90,60 104,10 -74,10', '#5d3a24'),
    circle(14, -40, 96, '#fff2c4', { opacity: 0.5 }),
    [74, 52, 30]
      .map((r, index) =>
        ellipse(14, -40, r, r * 0.42, 'none', {
          stroke: ['#c8392a', '#e0a32e', '#1f5a7a'][index] ?? '',
          'stroke-width': 10,
          transform: `rotate(${index * 60 - 30} 14 -40)`,
        }),
      )
      .join(''),
    circle(14, -40, 12, '#c8392a'),
  ) +
  repeat(12, (index) => rect(20 + index * 50, 600, 26, 110, '#f7f1de')) +
  rect(0, 630, 600, 14, '#f7f1de') +
  circle(260, 160, 80, '#fff6d8');

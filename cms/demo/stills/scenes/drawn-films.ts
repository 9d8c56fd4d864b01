import { circle, ellipse, group, path, polygon, rect, repeat, stroke } from '../svg.ts';
import { pane, room } from './built.ts';
import { bands, mix } from './ground.ts';
import { bust, figure } from './people.ts';

/** Two animated films, and one platform. */

const cactus = (x: number, base: number, height: number, colour: string) => {
  const dark = mix(colour, '#0f2a20', 0.4);
  const trunk = (at: number, foot: number, tall: number, wide: number) =>
    rect(at - wide / 2, foot - tall, wide, tall, colour, { rx: wide / 2 }) +
    rect(at + wide * 0.12, foot - tall + 8, wide * 0.3, tall - 8, dark, { rx: wide * 0.15 });
  return (
    trunk(x, base, height, height * 0.26) +
    stroke(`M${x - height * 0.08} ${base - height * 0.4} h${-height * 0.2} v${-height * 0.22}`, colour, height * 0.12) +
    stroke(`M${x + height * 0.08} ${base - height * 0.28} h${height * 0.2} v${-height * 0.26}`, dark, height * 0.12) +
    repeat(7, (index) =>
      stroke(
        `M${x - height * 0.06} ${base - height * 0.12 * (index + 1)} l-8 -8 M${x + height * 0.02} ${base - height * 0.12 * (index + 1) - 10} l-6 -10`,
        '#f4eddb',
        3,
      ),
    ) +
    circle(x - 4, base - height - 6, height * 0.06, '#e0567a')
  );
};

export const sabr = () =>
  room(600, '#eec2a4', '#c98a6b', '#b5745a') +
  pane(180, 110, 260, 250, '#9fd0d8', '#8a5a44') +
  repeat(
    6,
    (index) =>
      rect(1180 + (index % 3) * 100, 90 + Math.floor(index / 3) * 130, 76, 100, '#f7ecd6', {
        transform: `rotate(${(index % 3) * 3 - 3} 1220 140)`,
      }) +
      stroke(
        `M${1192 + (index % 3) * 100} ${112 + Math.floor(index / 3) * 130} h48 m-48 18 h40 m-40 18 h48`,
        '#c98a6b',
        4,
      ),
  ) +
  cactus(620, 620, 380, '#3f8a5c') +
  cactus(1310, 640, 440, '#357a52') +
  cactus(800, 690, 230, '#4f9a66') +
  rect(860, 470, 300, 220, '#8f3a4a', { rx: 30 }) +
  rect(830, 560, 60, 140, '#7a2f3e', { rx: 24 }) +
  rect(1130, 560, 60, 140, '#7a2f3e', { rx: 24 }) +
  bust(1010, 470, 240, { coat: '#22567a', skin: '#c48d62', hair: '#17131f' }) +
  stroke('M1080 540 Q1150 500 1112 420', '#22567a', 34) +
  stroke('M1096 360 q34 44 10 96', '#f2b84b', 30) +
  stroke('M1110 470 q60 60 10 110 q-60 60 20 110', '#17131f', 6) +
  cactus(1180, 750, 170, '#4f9a66') +
  cactus(440, 740, 210, '#357a52') +
  cactus(250, 760, 150, '#4f9a66') +
  ellipse(1010, 730, 300, 22, '#b5745a');

const gull = (x: number, y: number) =>
  group(
    { transform: `translate(${x} ${y})` },
    path('M-60 90 C-66 20 -40 -10 -10 -20 L20 -20 C50 0 64 40 60 90Z', '#f7f4ea'),
    path('M10 90 C20 40 50 40 60 90Z', '#c9cfd0'),
    circle(0, -44, 36, '#f7f4ea'),
    polygon('-10,-40 10,-40 0,-8', '#e0a32e'),
    circle(-14, -52, 5, '#17120f') + circle(14, -52, 5, '#17120f'),
    path('M-38 -62 Q0 -100 38 -62 Q20 -74 0 -70 Q-20 -74 -38 -62Z', '#dcd6c4'),
  );

export const theCrabMakesItsCase = () =>
  bands(0, 380, 4, '#f6e3bd', '#f3cf9c') +
  repeat(8, (index) => gull(110 + index * 198, 200)) +
  rect(0, 286, 1600, 60, '#7a4a2c') +
  rect(0, 286, 1600, 12, '#9a6438') +
  rect(0, 346, 1600, 50, '#5f3820') +
  rect(0, 396, 1600, 364, '#e9cf9c') +
  path('M0 700 Q200 660 420 700 T840 700 T1260 700 T1600 690 V760 H0Z', '#2f8a8f') +
  ellipse(860, 676, 320, 22, '#c9a86a') +
  repeat(3, (index) =>
    stroke(
      `M${700 - index * 34} ${560 + index * 16} q-90 10 -110 100 M${1020 + index * 34} ${560 + index * 16} q90 10 110 100`,
      '#a52c20',
      22,
    ),
  ) +
  path(
    'M640 540 C640 430 760 400 860 400 C960 400 1080 430 1080 540 C1080 640 960 660 860 660 C760 660 640 640 640 540Z',
    '#c8392a',
  ) +
  path('M880 402 C980 404 1080 440 1080 540 C1080 640 960 660 870 660 C990 620 1000 470 880 402Z', '#a52c20') +
  stroke('M690 460 Q600 420 580 330 M1030 460 Q1120 420 1140 330', '#c8392a', 36) +
  path(
    'M580 350 C510 330 500 230 560 200 C560 240 580 260 600 270 C600 230 620 210 650 214 C680 270 640 350 580 350Z',
    '#c8392a',
  ) +
  path(
    'M1140 350 C1210 330 1220 230 1160 200 C1160 240 1140 260 1120 270 C1120 230 1100 210 1070 214 C1040 270 1080 350 1140 350Z',
    '#a52c20',
  ) +
  stroke('M800 410 V350 M920 410 V350', '#c8392a', 18) +
  circle(800, 336, 34, '#f7f4ea') +
  circle(920, 336, 34, '#f7f4ea') +
  circle(806, 332, 14, '#17120f') +
  circle(914, 332, 14, '#17120f') +
  stroke('M800 560 Q860 530 920 560', '#5d1510', 9) +
  repeat(5, (index) => circle(740 + index * 60, 610 - (index % 2) * 10, 7, '#e0564a'));

export const sixFourteen = () =>
  bands(0, 520, 6, '#1d2b44', '#c98f86') +
  rect(0, 430, 1600, 170, '#2c3a4c') +
  repeat(12, (index) =>
    rect(index * 140, 360 + ((index * 37) % 60), 96, 200, mix('#2c3a4c', '#3b4a5c', (index % 3) / 2)),
  ) +
  polygon('0,90 1600,150 1600,190 0,140', '#16202e') +
  [200, 700, 1400].map((x) => rect(x, 130, 16, 480, '#16202e')).join('') +
  rect(0, 590, 1600, 26, '#d9cfb0') +
  rect(0, 610, 1600, 80, '#4a4a50') +
  rect(0, 690, 1600, 70, '#241f22') +
  stroke('M0 706 H1600 M0 742 H1600', '#9a9aa0', 7) +
  [60, 170, 330, 420, 560, 690, 790, 1080, 1190, 1330, 1500]
    .map((x, index) =>
      figure(x, 604, 190 + ((index * 29) % 44), {
        coat: ['#3a4a6b', '#5a3a3f', '#2f4a4a', '#6b5a3a', '#26323c'][index % 5] ?? '',
        skin: '#c9a088',
        hair: '#241f22',
        ...(index % 4 === 1 && { hat: '#241f22' }),
      }),
    )
    .join('') +
  rect(880, 560, 130, 12, '#8a6a4a') +
  rect(890, 572, 10, 32, '#8a6a4a') +
  rect(990, 572, 10, 32, '#8a6a4a') +
  rect(936, 170, 12, 50, '#16202e') +
  circle(942, 296, 86, '#16202e') +
  circle(942, 296, 74, '#f7f1de') +
  stroke('M942 296 L938 342 M942 296 L994 291', '#16202e', 9) +
  repeat(12, (index) =>
    circle(
      Math.round(942 + Math.sin(index * 0.5236) * 60),
      Math.round(296 - Math.cos(index * 0.5236) * 60),
      4,
      '#16202e',
    ),
  );

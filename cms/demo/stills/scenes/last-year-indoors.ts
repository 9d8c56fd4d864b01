import { circle, ellipse, group, path, polygon, rect, repeat, stroke } from '../svg.ts';
import { desk, lamp, pane, room } from './built.ts';
import { mix } from './ground.ts';
import { bust, figure } from './people.ts';

/** Films of last year’s edition that stay at home. */

export const theProofreader = () =>
  room(600, '#2e3b2f', '#1f271f', '#3f4d3f') +
  pane(140, 100, 240, 300, '#5c6f86', '#1b211b') +
  [480, 640, 1240, 1380, 1500]
    .map((x, tower) =>
      repeat(14 + ((tower * 5) % 9), (sheet) =>
        rect(
          x + ((sheet * 13 + tower * 7) % 14),
          640 - sheet * 20,
          120,
          17,
          mix('#efe3c2', '#bfae84', ((sheet + tower) % 4) / 3),
        ),
      ),
    )
    .join('') +
  bust(940, 400, 230, { coat: '#5d4a3a', skin: '#dba780', hair: '#8d8790' }) +
  '<g fill="none" stroke="#17120f" stroke-width="6"><circle cx="918" cy="350" r="20"/><circle cx="962" cy="350" r="20"/></g>' +
  desk(740, 540, 430, 190, '#7a4f30', '#54341e') +
  polygon('1060,250 1010,330 1180,330 1130,250', '#2f8a5a') +
  lamp(1095, 340, 18, '#ffe9a8') +
  rect(1090, 330, 10, 210, '#c9952f') +
  polygon('1010,330 1180,330 1260,560 860,560', '#ffe9a8', { opacity: 0.3 }) +
  polygon('860,540 1040,540 1060,566 846,566', '#f7f1de') +
  stroke('M880 548 h130 M876 556 h110', '#8a7a5a', 3) +
  stroke('M1000 556 L1050 510', '#c8392a', 8);

export const theAuntFromTartu = () =>
  room(600, '#d8b27a', '#8a5a3a', '#b0844e') +
  repeat(16, (index) => stroke(`M${50 + index * 104} 0 V600`, '#cfa466', 14)) +
  rect(700, 80, 260, 180, '#5d3a24') +
  rect(716, 96, 228, 148, '#7fa3a0') +
  polygon('716,244 800,160 860,210 944,140 944,244', '#3f6b5a') +
  [430, 560, 1190, 1330]
    .map((x, index) =>
      figure(x, 650, 360 + (index % 3) * 36, {
        coat: ['#3f6b8a', '#8f3a5c', '#4a5a3a', '#b5542e'][index] ?? '',
        skin: '#efc39c',
        hair: ['#e6d3a0', '#4a3d38', '#8f3d1e', '#c9c3b4'][index] ?? '',
        legs: '#2b2a2f',
      }),
    )
    .join('') +
  rect(640, 470, 470, 190, '#3f6b4a', { rx: 40 }) +
  rect(600, 520, 80, 160, '#345a3e', { rx: 30 }) +
  rect(1070, 520, 80, 160, '#345a3e', { rx: 30 }) +
  rect(650, 600, 450, 80, '#4a7a56', { rx: 20 }) +
  bust(870, 470, 270, { coat: '#7a2f5a', skin: '#efc39c', hair: '#e9e4da', hat: '#26323c' }) +
  rect(680, 640, 140, 96, '#a0632c', { rx: 8 }) +
  stroke('M724 640 v-18 h52 v18', '#54341a', 8) +
  rect(680, 676, 140, 8, '#54341a') +
  rect(890, 590, 70, 50, '#17120f', { rx: 10 });

export const minutesOfTheLastMeeting = () =>
  room(430, '#c9cfc4', '#8f8a78', '#a3a892') +
  [140, 520, 900].map((x) => pane(x, 90, 260, 230, '#7f98a8', '#f1eee5')).join('') +
  rect(1300, 110, 180, 220, '#f1eee5') +
  stroke('M1320 150 h130 M1320 190 h100 M1320 230 h140', '#8a8a80', 5) +
  polygon('360,470 1240,470 1560,760 40,760', '#b5854e') +
  polygon('360,470 1240,470 1252,482 348,482', '#d3a86e') +
  [0, 1, 2]
    .map((row) =>
      [-1, 1]
        .map(
          (side) =>
            rect(800 + side * (500 + row * 110) - 60, 450 + row * 70, 120, 160, '#5a4632', { rx: 16 }) +
            rect(800 + side * (500 + row * 110) - 46, 464 + row * 70, 92, 110, '#6f5840', { rx: 12 }),
        )
        .join(''),
    )
    .join('') +
  bust(1090, 420, 190, { coat: '#5a3a6b', skin: '#efc39c', hair: '#c9c3b4' }) +
  group(
    { transform: 'translate(880 520)' },
    rect(-34, -150, 68, 170, '#c8392a', { rx: 12 }),
    rect(-28, -190, 56, 46, '#d9d4cc', { rx: 8 }),
    rect(8, -144, 18, 160, '#8f241b', { rx: 8 }),
    ellipse(0, 26, 60, 10, '#8a6034'),
  ) +
  rect(960, 524, 60, 40, '#f1eee5', { rx: 6 }) +
  polygon('1060,520 1200,520 1230,560 1066,560', '#f7f5ec') +
  stroke('M1080 532 h100 M1084 546 h90', '#8a8a80', 3);

export const silentPartner = () =>
  rect(0, 0, 1600, 760, '#1b1a18') +
  circle(840, 330, 400, '#4b4944') +
  circle(840, 330, 330, '#77746c') +
  bust(680, 420, 330, { coat: '#141312', skin: '#f4f1e6', hair: '#141312' }) +
  circle(634, 360, 22, '#141312', { opacity: 0.25 }) +
  circle(726, 360, 22, '#141312', { opacity: 0.25 }) +
  path('M636 404 Q680 440 724 404 Q680 424 636 404Z', '#141312') +
  circle(680, 380, 20, '#8d8a82') +
  polygon('600,260 760,260 690,90', '#f4f1e6') +
  circle(690, 96, 18, '#141312') +
  circle(676, 190, 12, '#141312') +
  repeat(7, (index) => ellipse(560 + index * 40, 446, 30, 20, '#d8d4c8')) +
  bust(1010, 470, 230, { coat: '#d8d4c8', skin: '#b5b1a6', hair: '#2b2926', hat: '#2b2926' }) +
  stroke('M984 448 V476 M1036 448 V476', '#141312', 4) +
  circle(1010, 508, 9, '#141312') +
  rect(0, 600, 1600, 160, '#2b2926') +
  rect(0, 592, 1600, 16, '#5f5c56') +
  polygon('860,596 1120,596 1150,640 830,640', '#f4f1e6') +
  stroke('M880 608 h90 M876 620 h96 M1010 608 h90 M1010 620 h96', '#5f5c56', 4) +
  stroke('M990 596 V640', '#8d8a82', 4);

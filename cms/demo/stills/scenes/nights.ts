import { circle, ellipse, group, path, polygon, rect, repeat, stroke } from '../svg.ts';
import { lamp, skyline, windows } from './built.ts';
import { bands, firs, mix, sea, stars } from './ground.ts';
import { bust, figure } from './people.ts';

/** Films after dark. */

export const signsOfLife = () =>
  bands(0, 760, 6, '#151030', '#2d2058') +
  stars(3, 60, 300, '#d9d2ee') +
  circle(330, 170, 70, '#e9dfc0') +
  circle(366, 154, 66, '#1d1640') +
  skyline(7, 700, 160, '#0f0b24') +
  rect(620, 40, 760, 720, '#231a4a') +
  rect(1240, 40, 140, 720, '#1a1338') +
  windows(11, [660, 74, 9, 8], [80, 86], '#34286a', '#41347f', 0.3) +
  lamp(1082, 272, 26, '#ffcf5c') +
  rect(1060, 246, 45, 53, '#ffcf5c') +
  circle(1083, 266, 8, '#17102c') +
  path('M1068 299 Q1068 276 1083 275 Q1098 276 1098 299Z', '#17102c') +
  rect(1072, 284, 22, 9, '#c8432a') +
  [0, 1, 2, 3]
    .map(
      (note) =>
        circle(1130 + note * 34, 240 - note * 22, 6, '#ffcf5c') +
        rect(1134 + note * 34, 214 - note * 22, 3, 26, '#ffcf5c'),
    )
    .join('');

export const tenMetres = () =>
  bands(0, 470, 5, '#0c1f2b', '#164152') +
  stars(44, 40, 260, '#cfe6e6') +
  rect(0, 460, 1600, 40, '#0a1a22') +
  polygon('0,500 1600,500 1600,760 0,760', '#4fa3a3') +
  repeat(9, (index) => rect(0, 506 + index * index * 3.3, 1600, 2 + index * 0.4, '#3a8688')) +
  repeat(17, (index) =>
    polygon(
      `${800 + (index - 8) * 100},500 ${803 + (index - 8) * 100},500 ${806 + (index - 8) * 260},760 ${798 + (index - 8) * 260},760`,
      '#3a8688',
    ),
  ) +
  rect(1040, 90, 60, 410, '#c9d4d0') +
  rect(1080, 90, 20, 410, '#8fa39f') +
  [96, 250, 390]
    .map((y, index) => rect(760 + index * 60, y, 340 - index * 60, 20, '#e4ebe6') + rect(1100, y, 60, 20, '#8fa39f'))
    .join('') +
  stroke('M1160 110 V500 M1200 110 V500', '#c9d4d0', 8) +
  repeat(13, (index) => rect(1160, 130 + index * 30, 40, 6, '#c9d4d0')) +
  figure(800, 96, 74, { coat: '#e0402c', skin: '#e2aa7d', hair: '#1d1820', legs: '#e2aa7d' }) +
  ellipse(520, 690, 30, 8, '#16323a') +
  figure(520, 690, 96, { coat: '#12222b', skin: '#c48d62', hair: '#4a3d38', hat: '#12222b' }) +
  stroke('M536 620 L640 560', '#e4ebe6', 5) +
  circle(656, 552, 20, 'none', { stroke: '#e4ebe6', 'stroke-width': 4 }) +
  polygon('1000,0 1060,0 700,470 240,470', '#d8f0e8', { opacity: 0.09 });

export const offPeak = () =>
  bands(0, 500, 6, '#0e1c2c', '#2c4a5c') +
  stars(61, 50, 300, '#d9e0c8') +
  rect(0, 500, 1600, 260, '#0b151f') +
  sea(62, 520, '#12283a', '#1f4257', 5) +
  polygon('520,520 700,520 560,760 420,760', '#0b151f') +
  polygon('560,500 1600,500 1600,760 420,760', '#0b151f') +
  [760, 880, 1000]
    .map(
      (x, index) =>
        polygon(
          `${x},500 ${x + 12},${150 + index * 16} ${x + 44},${150 + index * 16} ${x + 56},500`,
          mix('#243746', '#1a2a38', index / 2),
        ) +
        rect(x + 10, 200 + index * 16, 38, 16, '#c8432a') +
        circle(x + 28, 140 + index * 16, 7, '#ff5a3c'),
    )
    .join('') +
  repeat(
    3,
    (index) =>
      ellipse(830 + index * 120, 100 - index * 8, 90, 22, '#3a5868', { opacity: 0.7 }) +
      ellipse(920 + index * 120, 70 - index * 8, 120, 26, '#3a5868', { opacity: 0.5 }),
  ) +
  rect(700, 380, 700, 140, '#1a2a38') +
  rect(700, 380, 700, 10, '#2c4354') +
  windows(5, [730, 420, 14, 1], [46, 60], '#12202c', '#12202c', 0) +
  lamp(1110, 438, 24, '#ffcf6b') +
  rect(1098, 420, 26, 37, '#ffcf6b') +
  circle(1111, 432, 6, '#12202c') +
  path('M1100 457 Q1102 440 1111 439 Q1120 440 1122 457Z', '#12202c') +
  group(
    { transform: 'translate(1160 640)' },
    circle(-60, 0, 44, 'none', { stroke: '#d9e0c8', 'stroke-width': 5 }),
    circle(80, 0, 44, 'none', { stroke: '#d9e0c8', 'stroke-width': 5 }),
    stroke(
      'M-60 0 L-20 -62 L56 -62 L80 0 M-20 -62 L14 0 L56 -62 M-60 0 H14 M-26 -76 h-22 M56 -62 L48 -92 h26',
      '#d9e0c8',
      6,
    ),
    lamp(84, -70, 9, '#ffe6a6'),
  );

export const instructionsForATent = () =>
  bands(0, 580, 6, '#1c3b44', '#4f7d72') +
  circle(420, 330, 60, '#f3e2ae') +
  firs(71, 520, 330, '#28555a', 20) +
  firs(72, 580, 400, '#1b4148', 15) +
  rect(0, 540, 1600, 220, '#122e33') +
  ellipse(980, 640, 420, 40, '#1f4a46') +
  polygon('720,640 960,330 1030,352 1270,640', '#e8862e') +
  polygon('960,330 1030,352 1270,640 1040,640', '#b85f1d') +
  polygon('860,640 980,420 1030,640', '#ffd98a') +
  bust(930, 590, 56, { coat: '#5a2b14', skin: '#5a2b14', hair: '#5a2b14' }) +
  bust(986, 600, 50, { coat: '#5a2b14', skin: '#5a2b14', hair: '#5a2b14' }) +
  stroke('M960 330 L930 250 M1030 352 L1120 300 M720 640 L660 664 M1270 640 L1350 668', '#e6dcc0', 5) +
  rect(560, 640, 110, 40, '#c8432a', { rx: 10 }) +
  polygon('1330,600 1400,588 1410,640 1340,650', '#f4eddb') +
  stroke('M1346 606 l44 -8 M1348 620 l40 -8', '#8a8170', 3) +
  firs(74, 800, 260, '#0b2126', 9);

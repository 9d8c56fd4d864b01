import { circle, ellipse, group, path, polygon, rect, repeat, stroke } from '../svg.ts';
import { arches } from './built.ts';
import { bands, cloud, ridge, snow } from './ground.ts';
import { figure } from './people.ts';

/** Films in the open, this year’s. */

const kite = (x: number, y: number, size: number, colours: readonly [string, string], turn: number) =>
  group(
    { transform: `translate(${x} ${y}) rotate(${turn}) scale(${size / 100})` },
    polygon('0,-110 70,-20 0,120 -70,-20', colours[0]),
    polygon('0,-110 70,-20 0,120', colours[1]),
    stroke('M0 -110 V120 M-70 -20 H70', '#2b2a2f', 3),
    stroke('M0 120 q30 50 -6 96 t0 90', '#2b2a2f', 4),
    [160, 226, 290].map((at) => polygon(`-18,${at - 8} 18,${at + 8} 18,${at - 8} -18,${at + 8}`, colours[1])).join(''),
  );

export const whichSideTheWindIsOn = () =>
  bands(0, 520, 6, '#b9c5c4', '#e4ddcb') +
  cloud(300, 110, 220, '#cfd6d1') +
  cloud(1380, 200, 190, '#cfd6d1') +
  rect(0, 520, 1600, 50, '#6f9095') +
  repeat(3, (index) => stroke(`M0 ${536 + index * 14} q200 -12 400 0 t400 0 t400 0 t400 0`, '#a9bfbf', 4)) +
  rect(0, 566, 1600, 194, '#cdb58a') +
  repeat(12, (index) => ellipse(80 + index * 140, 610 + (index % 4) * 34, 110, 6, '#bda274')) +
  stroke('M980 260 Q800 480 246 640 M620 300 Q900 520 1380 650 M1290 220 Q1340 470 1400 640', '#4a4a50', 2.4) +
  kite(980, 210, 150, ['#c8392a', '#f0a63a'], 14) +
  kite(620, 270, 100, ['#1f5a7a', '#8fc0c4'], -16) +
  kite(1290, 200, 84, ['#5a3a6b', '#d98fb0'], 28) +
  [220, 1390]
    .map(
      (x) =>
        rect(x - 26, 640, 52, 6, '#4a3524') +
        stroke(`M${x - 22} 644 v42 M${x + 22} 644 v42 M${x - 26} 644 v-46`, '#4a3524', 6),
    )
    .join('') +
  figure(222, 668, 96, { coat: '#26323c', skin: '#c99a6b', hair: '#d9d4cc' }) +
  figure(1392, 668, 96, { coat: '#7a2f2a', skin: '#c99a6b', hair: '#d9d4cc' }) +
  polygon('250,600 300,580 306,606 256,620', '#f4eddb') +
  polygon('1340,590 1366,606 1350,630 1322,612', '#f4eddb');

export const blanketSeason = () =>
  bands(0, 300, 4, '#bcd6e2', '#e6eee8') +
  ridge(81, 380, 300, '#7a8f9c', 7, true) +
  ridge(83, 440, 260, '#5d7380', 6, true) +
  path('M560 760 C620 560 760 470 820 330 C860 260 1010 240 1080 300 C1160 420 1300 520 1420 760Z', '#9fd0de') +
  path('M700 760 C760 580 860 480 900 350 C930 300 960 290 980 300 C960 440 860 560 820 760Z', '#c9e8ee') +
  stroke('M880 420 l60 34 M850 500 l90 40 M1090 430 l-70 40 M1170 560 l-110 40 M800 600 l100 40', '#5f9db3', 7) +
  path('M960 760 C960 620 1020 520 1000 400 C1060 380 1090 400 1120 430 C1200 540 1290 620 1360 760Z', '#f7f6ef') +
  stroke(
    'M1010 440 Q1060 430 1110 450 M1016 520 Q1090 506 1164 536 M1000 610 Q1110 590 1230 626 M980 700 Q1140 676 1310 712',
    '#cfd6d6',
    5,
  ) +
  stroke('M1060 420 Q1120 580 1150 760', '#cfd6d6', 5) +
  [
    [996, 470],
    [1004, 540],
    [990, 622],
    [970, 710],
  ]
    .map(
      ([x = 0, y = 0], index) =>
        group(
          { transform: `rotate(-16 ${x} ${y})` },
          figure(x - 14, y + 16, 62 + index * 14, {
            coat: ['#c8392a', '#e0a32e', '#1f5a7a', '#7a2f5a'][index] ?? '',
            skin: '#d8a37a',
            hair: '#2b211d',
          }),
        ) + stroke(`M${x - 4} ${y - 20} L${x + 26} ${y - 8}`, '#f7f6ef', 5),
    )
    .join('') +
  path('M0 760 L0 600 Q240 520 420 640 L520 760Z', '#3f5360') +
  path('M1600 760 L1600 560 Q1480 560 1400 680 L1380 760Z', '#3f5360');

export const winterStorage = () =>
  bands(0, 520, 5, '#7fa3bd', '#d3e0e4') +
  ridge(101, 530, 60, '#9db8c4', 9) +
  rect(0, 520, 1600, 240, '#e6edee') +
  polygon('60,560 60,300 260,200 460,300 460,560', '#8a2f28') +
  polygon('30,310 260,180 490,310 470,330 260,212 50,330', '#e6edee') +
  rect(200, 400, 120, 160, '#3a1a18') +
  stroke('M200 400 L320 560 M320 400 L200 560', '#8a2f28', 6) +
  circle(920, 420, 250, 'none', {
    stroke: '#2f4a5c',
    'stroke-width': 12,
    'stroke-dasharray': '980 800',
    transform: 'rotate(-190 920 420)',
  }) +
  circle(920, 420, 200, 'none', {
    stroke: '#2f4a5c',
    'stroke-width': 5,
    'stroke-dasharray': '780 800',
    transform: 'rotate(-190 920 420)',
  }) +
  repeat(8, (index) => {
    const angle = Math.PI + index * 0.42;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const [x, y] = [Math.round(920 + c * 250), Math.round(420 + s * 250)];
    return (
      stroke(`M920 420 L${x} ${y}`, '#2f4a5c', 6) +
      path(`M${x - 26} ${y + 10} h52 l-8 36 h-36Z`, ['#c8392a', '#e0a32e', '#3f8a7a', '#d9849a'][index % 4] ?? '') +
      ellipse(x, y + 10, 28, 7, '#ffffff')
    );
  }) +
  stroke('M920 420 L800 700 M920 420 L1040 700', '#2f4a5c', 16) +
  circle(920, 420, 26, '#c8392a') +
  repeat(
    4,
    (index) =>
      path(`M${1190 + index * 84} 640 h60 l-8 34 h-44Z`, ['#3f8a7a', '#d9849a', '#c8392a', '#e0a32e'][index] ?? '') +
      ellipse(1220 + index * 84, 640, 33, 8, '#ffffff'),
  ) +
  ellipse(920, 706, 260, 26, '#ffffff') +
  figure(620, 690, 150, { coat: '#26323c', skin: '#e2aa7d', hair: '#26323c', hat: '#c8392a' }) +
  snow(104, 150, '#ffffff');

export const theViaduct = () =>
  bands(0, 480, 5, '#c9c6bc', '#ebe8de') +
  ridge(111, 520, 260, '#a19e95', 5) +
  path('M0 760 V210 Q220 240 330 420 Q460 640 800 720 Q1140 640 1270 420 Q1380 240 1600 210 V760Z', '#77746c') +
  arches(140, 860, 300, 760, 5, '#3b3a36', '#a19e95') +
  arches(960, 1460, 276, 760, 3, '#5a5852', '#b5b2a8') +
  rect(120, 286, 746, 20, '#24231f') +
  rect(952, 256, 520, 30, '#45433e') +
  path('M0 760 V240 Q200 300 280 520 Q340 700 560 760Z', '#4b4944') +
  path('M1600 760 V240 Q1420 300 1360 520 Q1300 700 1060 760Z', '#56544e') +
  figure(836, 288, 110, { coat: '#141312', skin: '#d8d4c8', hat: '#141312' }) +
  figure(984, 258, 104, { coat: '#f1eee5', skin: '#d8d4c8', hair: '#24231f', legs: '#24231f' }) +
  stroke('M850 210 L882 196 M966 190 L936 182', '#141312', 8) +
  polygon('866,168 900,150 900,196', '#141312') +
  stroke('M900 140 V200', '#141312', 4);

import { circle, ellipse, group, path, polygon, rect, repeat, stroke } from '../svg.ts';
import { bands, cloud, ridge } from './ground.ts';
import { bust, figure } from './people.ts';

/** Films of those who look at it from land. */

export const marshTelegraph = () =>
  bands(0, 470, 6, '#cdd6c9', '#e9e2c8') +
  circle(1150, 210, 86, '#f6efd8') +
  [
    [1420, 120, 560],
    [1180, 230, 540],
    [1010, 300, 524],
    [890, 344, 514],
  ]
    .map(
      ([x = 0, top = 0, base = 0]) =>
        rect(x, top, (base - top) / 36, base - top, '#a3aea2') +
        rect(x - (base - top) / 7, top + 12, (base - top) / 3.2, 6, '#a3aea2'),
    )
    .join('') +
  stroke('M1600 90 Q1500 190 1424 136 Q1290 280 1184 244 Q1090 330 1012 312 Q950 366 892 354', '#a3aea2', 3) +
  rect(0, 470, 1600, 290, '#9aab8f') +
  repeat(8, (index) => ellipse(120 + index * 220, 520 + (index % 3) * 70, 190, 16, '#c7d3c4')) +
  group(
    { transform: 'translate(600 640)' },
    stroke('M0 0 V-190 M26 -186 L60 -120 L30 -90', '#4c5b5e', 9),
    path('M-120 -214 C-60 -320 60 -320 90 -250 C70 -200 20 -176 -30 -186 C-70 -190 -100 -196 -120 -214Z', '#55707c'),
    path('M-120 -214 C-90 -250 -30 -270 30 -250 C0 -210 -60 -196 -120 -214Z', '#3d535e'),
    stroke('M70 -270 C130 -310 40 -370 66 -430', '#6f8a94', 22),
    ellipse(76, -446, 34, 20, '#6f8a94'),
    polygon('100,-456 214,-436 100,-434', '#d99a3a'),
    stroke('M60 -460 q-50 -10 -84 10', '#24343b', 6),
    circle(84, -450, 4, '#17120f'),
  ) +
  repeat(26, (index) =>
    stroke(
      `M${index * 66} 760 q${(index % 5) * 6 - 12} -110 ${(index % 3) * 16} -${130 + (index % 4) * 44}`,
      index % 2 ? '#5f7355' : '#4c6046',
      7,
    ),
  ) +
  rect(0, 440, 1600, 40, '#eef0e2', { opacity: 0.4 });

export const howMyGrandmother = () =>
  bands(0, 430, 5, '#e6ecdf', '#f3e2b6') +
  ridge(51, 440, 150, '#c9b071', 4) +
  ridge(52, 560, 130, '#b8964f', 3) +
  rect(0, 640, 1600, 120, '#a9803b') +
  repeat(40, (index) => stroke(`M${index * 42} ${690 + (index % 5) * 14} l${(index % 3) * 5 - 5} -26`, '#8a6a2e', 4)) +
  bust(1010, 430, 210, { coat: '#1f3557', skin: '#dba780', hair: '#e9e4da' }) +
  path('M950 340 Q1010 290 1070 340 L1076 356 Q1010 334 944 356Z', '#12213b') +
  path('M956 322 Q1010 262 1064 322Z', '#f4f0e4') +
  circle(1010, 316, 8, '#d3a232') +
  [0, 1, 2]
    .map((stripe) => rect(920, 540 + stripe * 12, 44, 5, '#d3a232') + rect(1062, 540 + stripe * 12, 44, 5, '#d3a232'))
    .join('') +
  rect(800, 570, 420, 22, '#6b4423') +
  rect(824, 592, 26, 130, '#54341a') +
  rect(1170, 592, 26, 130, '#54341a') +
  rect(860, 550, 120, 20, '#f4f0e4') +
  stroke('M870 556 h90 M870 563 h60', '#8a7a5a', 2) +
  group(
    { transform: 'translate(1290 500)' },
    stroke('M0 0 L-50 216 M0 0 L50 216 M0 0 V216', '#54341a', 9),
    group(
      { transform: 'rotate(24)' },
      rect(-110, -22, 150, 40, '#c9952f', { rx: 6 }),
      rect(34, -28, 90, 52, '#a8781e', { rx: 6 }),
      rect(-130, -16, 24, 28, '#54341a'),
    ),
  ) +
  stroke('M300 520 q40 -24 80 0 t80 0', '#f7f0d8', 6) +
  figure(300, 612, 60, { coat: '#7a5a2c' }) +
  cloud(320, 130, 130, '#f8f4e4');

import { circle, ellipse, group, path, polygon, rect, repeat, stroke } from '../svg.ts';
import { desk, lamp, pane, room } from './built.ts';
import { mix } from './ground.ts';
import { beam, bust, figure, heads } from './people.ts';

/** Films that stay indoors, this year’s. */

export const theDepartmentOfLostShadows = () =>
  room(640, '#2c3b46', '#1b262e', '#3d5261') +
  rect(0, 84, 1600, 12, '#8fa0a8') +
  repeat(13, (index) => {
    const [x, length] = [70 + index * 112, 300 + ((index * 97) % 200)];
    const colour = mix('#141c24', '#24303c', (index % 4) / 3);
    return (
      stroke(`M${x} 96 q0 -24 12 -20 M${x - 30} 128 L${x} 104 L${x + 30} 128`, '#b9c4c8', 4) +
      circle(x, 146, 17, colour) +
      (index % 3 === 0 ? ellipse(x, 134, 34, 6, colour) + rect(x - 15, 108, 30, 26, colour) : '') +
      path(
        `M${x - 36} 180 Q${x} 154 ${x + 36} 180 L${x + 46} ${length - 40} L${x + 30} ${length - 34} L${x + 26} ${length + 20} L${x + 20} ${length + 150} L${x + 34} ${length + 158} H${x + 8} L${x} ${length + 40} L${x - 8} ${length + 158} H${x - 34} L${x - 20} ${length + 150} L${x - 26} ${length + 20} L${x - 30} ${length - 34} L${x - 46} ${length - 40}Z`,
        colour,
      )
    );
  }) +
  beam(1140, 150, 940, 1340, 650, '#ffe2a0', 0.45) +
  polygon('1100,150 1180,150 1160,118 1120,118', '#c9a24a') +
  rect(1136, 0, 8, 120, '#1b262e') +
  bust(1150, 500, 150, { coat: '#8f2f3a', skin: '#efc39c', hair: '#17131f' }) +
  desk(980, 590, 340, 110, '#a97a48', '#7d5630') +
  rect(1010, 566, 70, 26, '#f1ead6') +
  rect(1250, 548, 46, 44, '#3d5261') +
  rect(1260, 530, 26, 20, '#c9a24a');

export const ma = () =>
  rect(0, 0, 1600, 760, '#c9b896') +
  rect(0, 0, 1600, 470, '#d8cba9') +
  repeat(
    5,
    (panel) =>
      rect(40 + panel * 312, 60, 300, 400, '#5d4630') +
      repeat(4, (row) =>
        repeat(3, (column) =>
          rect(
            52 + panel * 312 + column * 94,
            72 + row * 96,
            86,
            88,
            panel === 3 ? '#fff6dc' : mix('#f1e9d2', '#dccfae', (row + column) / 6),
          ),
        ),
      ),
  ) +
  rect(0, 460, 1600, 14, '#5d4630') +
  polygon('0,474 1600,474 1600,760 0,760', '#a9a06a') +
  stroke('M0 560 H1600 M0 680 H1600 M420 474 L300 760 M820 474 L800 760 M1240 474 L1320 760', '#4a4530', 9) +
  polygon('960,490 1240,490 1330,700 930,700', '#f4eec4', { opacity: 0.75 }) +
  ellipse(700, 640, 120, 34, '#7a2f3a') +
  ellipse(700, 628, 120, 32, '#96404a') +
  ellipse(700, 624, 46, 10, '#7a2f3a') +
  group(
    { transform: 'translate(470 600)' },
    ellipse(0, 34, 40, 10, '#7d7550'),
    path('M-26 -10 H26 Q24 34 0 34 Q-24 34 -26 -10Z', '#3d5a5c'),
    stroke('M-6 -26 q-10 -18 2 -32 q12 -16 2 -34', '#f4eec4', 5),
  );

export const dryRun = () =>
  room(430, '#a9b5a4', '#77857a', '#8d9a8b') +
  repeat(5, (index) =>
    polygon(`${120 + index * 300},0 ${300 + index * 300},0 ${330 + index * 280},40 ${180 + index * 280},40`, '#f7f6e3'),
  ) +
  pane(120, 120, 320, 190, '#d6e5e2', '#5f6b62') +
  pane(520, 120, 320, 190, '#d6e5e2', '#5f6b62') +
  circle(1140, 210, 84, '#c8322a') +
  circle(1140, 210, 52, '#a02018') +
  circle(1140, 210, 16, '#f4eddb') +
  repeat(10, (index) => {
    const angle = (index / 10) * Math.PI * 2;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    return stroke(
      `M${Math.round(1140 + c * 108)} ${Math.round(210 + s * 108)} L${Math.round(1140 + c * 156)} ${Math.round(210 + s * 156)}`,
      '#c8322a',
      12,
    );
  }) +
  rect(1380, 130, 120, 300, '#5f6b62') +
  rect(1392, 142, 96, 288, '#6d7a70') +
  rect(1396, 70, 88, 42, '#2f8a5a') +
  repeat(3, (row) =>
    repeat(7 - row, (index) => {
      const size = 90 + row * 44;
      const [x, y] = [60 + index * (1600 / (6.4 - row)) + row * 20, 420 + row * 92];
      const coat = ['#3d5a6b', '#8a5a3a', '#5a4a6b', '#b0863a', '#2f4a4a'][(index + row * 2) % 5] ?? '';
      const hair = ['#1d1820', '#8f3d1e', '#c9c3b4', '#4a3d38'][(index + row) % 4] ?? '';
      return (
        bust(x, y, size, { coat, hair }) +
        rect(x - size * 0.75, y + size * 0.42, size * 1.5, 16 + row * 8, '#d9cfb0') +
        rect(x - size * 0.75, y + size * 0.42 + 16 + row * 8, size * 1.5, 30, '#a89a74') +
        rect(x + size * 0.06, y + size * 0.06, size * 0.5, size * 0.36, '#2b332e')
      );
    }),
  );

export const theConsulsOranges = () =>
  room(520, '#55534e', '#34332f', '#6b6963') +
  pane(180, 90, 300, 320, '#8d8a82', '#2b2a27') +
  [1320, 1460]
    .map(
      (x) =>
        rect(x, 130, 120, 400, '#44433f') +
        repeat(
          4,
          (drawer) =>
            rect(x + 8, 140 + drawer * 96, 104, 86, '#5f5d57') + rect(x + 44, 176 + drawer * 96, 32, 10, '#2b2a27'),
        ),
    )
    .join('') +
  desk(560, 500, 640, 220, '#77746c', '#4b4944') +
  polygon('700,500 1180,500 1130,470 760,470', '#8d8a82', { opacity: 0.35 }) +
  circle(930, 320, 200, '#ffffff', { opacity: 0.14 }) +
  circle(930, 320, 120, '#ffffff', { opacity: 0.2 }) +
  [
    [850, 380],
    [930, 362],
    [1012, 380],
    [886, 318],
    [970, 314],
    [930, 262],
  ]
    .map(
      ([x = 0, y = 0], index) =>
        circle(x, y, 52, '#3a3935') +
        circle(x, y, 48, index % 2 ? '#e4e1d6' : '#f4f2ea') +
        path(
          `M${x + 20} ${y - 43} A48 48 0 0 1 ${x - 20} ${y + 43} Q${x + 34} ${y + 20} ${x + 20} ${y - 43}Z`,
          '#b5b2a8',
        ) +
        circle(x - 8, y - 30, 5, '#77746c'),
    )
    .join('') +
  path('M760 392 H1100 Q1090 496 1000 506 H860 Q770 496 760 392Z', '#262523') +
  path('M960 392 H1100 Q1090 496 1000 506 H930 Q980 470 960 392Z', '#121211') +
  group(
    { transform: 'translate(640 470)' },
    rect(-30, 6, 60, 24, '#1b1a18'),
    rect(-10, -40, 20, 48, '#1b1a18'),
    circle(0, -48, 18, '#1b1a18'),
  ) +
  circle(1180, 484, 30, '#f4f2ea');

export const theBookingClerk = () =>
  rect(0, 0, 1600, 760, '#3a2c20') +
  repeat(4, (index) =>
    path(`M${index * 420 - 60} 760 V260 Q${index * 420 + 100} 60 ${index * 420 + 260} 260 V760Z`, '#2c2018'),
  ) +
  rect(640, 90, 640, 470, '#5d452e') +
  rect(640, 90, 640, 60, '#7a5c3c') +
  repeat(9, (index) => rect(690 + index * 62, 108, 40, 24, index % 4 === 3 ? '#7a5c3c' : '#d9bf8a')) +
  path('M740 520 V320 Q740 190 960 190 Q1180 190 1180 320 V520Z', '#f2d08a') +
  lamp(960, 236, 24, '#fff2cc') +
  rect(956, 190, 8, 30, '#3a2c20') +
  bust(960, 420, 190, { coat: '#f1ead6', skin: '#8a5a3a', hair: '#6d6862' }) +
  '<g fill="none" stroke="#2c2018" stroke-width="5"><circle cx="946" cy="378" r="16"/><circle cx="978" cy="378" r="16"/></g>' +
  repeat(9, (index) => rect(756 + index * 50, 190, 8, 330, '#2c2018')) +
  rect(700, 516, 520, 30, '#7a5c3c') +
  rect(900, 500, 120, 18, '#f1ead6') +
  polygon('740,546 1180,546 1380,760 560,760', '#f2d08a', { opacity: 0.16 }) +
  heads(33, 560, 190, '#17110c', 0, 640) +
  heads(34, 620, 210, '#120c08', 1180, 1640) +
  figure(820, 770, 330, { coat: '#5a2b3a', skin: '#8a5a3a', hair: '#17110c' });

import { type Drawings, still } from './drawing.ts';
import { circle, ellipse, path, polygon, rect, repeat, stroke } from './svg.ts';

/** The Night Shift, inside the building: one lit floor, and who is on it. */

const fourthFloor = () => {
  const cleaner = (x: number, side: 1 | -1) =>
    circle(x, 278, 9, '#12161c') +
    path(`M${x - 13} 330 Q${x - 13} 289 ${x} 289 Q${x + 13} 289 ${x + 13} 330Z`, '#12161c') +
    stroke(`M${x + side * 8} 298 L${x + side * 34} 328`, '#12161c', 4);
  const pane = (row: number, column: number) =>
    row === 3 ? '' : rect(108 + column * 57, 36 + row * 76, 44, 54, (column * 5 + row * 3) % 7 ? '#192735' : '#24384a');
  return (
    rect(0, 0, 720, 480, '#16222f') +
    circle(664, 74, 26, '#c9cdb8') +
    circle(675, 68, 24, '#16222f') +
    rect(90, 20, 540, 460, '#0f1823') +
    repeat(6, (row) => repeat(9, (column) => pane(row, column))) +
    rect(90, 258, 540, 72, '#f0d08a') +
    repeat(5, (index) =>
      polygon(
        `${128 + index * 104},258 ${160 + index * 104},258 ${184 + index * 104},330 ${104 + index * 104},330`,
        '#f9e4b0',
      ),
    ) +
    repeat(10, (index) => rect(95 + index * 57, 258, 6, 72, '#0f1823')) +
    cleaner(150, 1) +
    cleaner(262, -1) +
    cleaner(398, 1) +
    cleaner(520, -1)
  );
};

const lift = () => {
  const passenger = (x: number, y: number, size: number, coat: string, hair: string, skin: string, shade: string) =>
    circle(x, y, 30 * size, skin) +
    path(`M${x} ${y - 30 * size} A${30 * size} ${30 * size} 0 0 1 ${x} ${y + 30 * size}Z`, shade) +
    stroke(`M${x - 16 * size} ${y + 3} h${8 * size} M${x + 8 * size} ${y + 3} h${8 * size}`, '#1d1316', 4) +
    path(
      `M${x - 31 * size} ${y + 2} Q${x - 36 * size} ${y - 42 * size} ${x} ${y - 38 * size} Q${x + 36 * size} ${y - 42 * size} ${x + 31 * size} ${y + 2} Q${x} ${y - 24 * size} ${x - 31 * size} ${y + 2}Z`,
      hair,
    ) +
    path(
      `M${x - 52 * size} 480 L${x - 48 * size} ${y + 76 * size} Q${x - 42 * size} ${y + 31 * size} ${x} ${y + 31 * size} Q${x + 42 * size} ${y + 31 * size} ${x + 48 * size} ${y + 76 * size} L${x + 52 * size} 480Z`,
      coat,
    ) +
    rect(x + 12 * size, y + 70 * size, 20 * size, 12 * size, '#f3ead6');
  return (
    rect(0, 0, 720, 480, '#2e2636') +
    rect(160, 66, 400, 414, '#f0dcae') +
    rect(160, 440, 400, 40, '#8d7c60') +
    polygon('160,66 196,100 196,440 160,480', '#d3bd8c') +
    polygon('560,66 524,100 524,440 560,480', '#d3bd8c') +
    rect(196, 84, 328, 12, '#fff5d6') +
    passenger(268, 226, 1.1, '#1d5158', '#1b1420', '#d8a37a', '#b97a50') +
    passenger(458, 236, 1.06, '#1d5158', '#8b8590', '#dea67e', '#a96d48') +
    passenger(362, 200, 1.22, '#b83c22', '#5b3a68', '#c48d62', '#94613f') +
    rect(0, 0, 720, 66, '#241d2b') +
    rect(320, 12, 80, 44, '#120d16', { rx: 6 }) +
    stroke('M366 48 L366 20 L346 40 L376 40', '#e8752a', 6) +
    rect(0, 66, 160, 414, '#352c3e') +
    rect(560, 66, 160, 414, '#352c3e') +
    rect(152, 66, 8, 414, '#4a3f54') +
    rect(560, 66, 8, 414, '#4a3f54') +
    circle(626, 260, 11, '#e8752a') +
    circle(626, 292, 11, '#4a3f54')
  );
};

const corridor = () => {
  const lamp = (along: number) => {
    const y = 130 - 130 * along;
    const half = 12 + 95 * along;
    return path(
      `M${360 - half} ${y} L${360 + half} ${y} L${360 + half - 8 * along} ${y + 4 + 12 * along} L${360 - half + 8 * along} ${y + 4 + 12 * along}Z`,
      '#fdf1cd',
    );
  };
  const door = (along: number) => {
    const x = 290 - 290 * along;
    const top = 130 - 60 * along;
    return path(
      `M${x} ${top} L${x + 14 + 60 * along} ${top + 4 + 10 * along} L${x + 14 + 60 * along} ${230 + 216 * along} L${x} ${230 + 250 * along}Z`,
      '#132a36',
    );
  };
  return (
    rect(0, 0, 720, 480, '#27485a') +
    polygon('0,480 720,480 430,230 290,230', '#6f99a0') +
    polygon('0,0 720,0 430,130 290,130', '#1a3442') +
    polygon('0,0 290,130 290,230 0,480', '#1f3c4b') +
    polygon('720,0 430,130 430,230 720,480', '#2f5567') +
    rect(290, 130, 140, 100, '#f2d591') +
    polygon('300,230 420,230 500,480 220,480', '#9dbcb4', { opacity: 0.45 }) +
    [0.08, 0.26, 0.46, 0.68, 0.9].map(lamp).join('') +
    [0.2, 0.5, 0.9].map(door).join('') +
    circle(352, 196, 17, '#12161c') +
    path('M334 190 Q336 172 354 173 Q376 174 370 196 Q352 186 334 190Z', '#5b3a68') +
    path('M322 330 L330 226 Q352 210 374 226 L384 330Z', '#b83c22') +
    path('M352 219 Q366 220 374 226 L384 330 L352 330Z', '#8f2b18') +
    rect(334, 326, 14, 60, '#12161c') +
    rect(360, 326, 14, 60, '#12161c') +
    stroke('M372 240 L440 340', '#12161c', 7) +
    ellipse(452, 366, 46, 20, '#12161c') +
    ellipse(452, 358, 40, 13, '#d8552f') +
    path('M330 392 L382 392 L470 480 L260 480Z', '#3d626b', { opacity: 0.6 })
  );
};

const windowsill = () =>
  rect(0, 0, 720, 480, '#e39a5f') +
  rect(0, 0, 720, 170, '#d4663a') +
  rect(0, 120, 720, 16, '#da7a4a') +
  circle(490, 214, 94, '#f6dfae') +
  path(
    'M0 250 L60 250 L60 190 L130 190 L130 232 L210 232 L210 150 L270 150 L270 240 L380 240 L380 200 L430 200 L430 250 L560 250 L560 176 L640 176 L640 232 L720 232 L720 330 L0 330Z',
    '#6d2f2c',
  ) +
  // windows where somebody is up already
  [
    [74, 204],
    [98, 204],
    [226, 166],
    [246, 166],
    [226, 190],
    [392, 216],
    [574, 190],
    [600, 190],
    [620, 210],
  ]
    .map(([x = 0, y = 0]) => rect(x, y, 9, 13, '#f2b84b'))
    .join('') +
  rect(0, 322, 720, 158, '#1f2a33') +
  rect(0, 322, 720, 14, '#33444f') +
  rect(120, 210, 270, 140, '#1b4a52', { rx: 14 }) +
  path('M300 210 H376 Q390 210 390 224 V336 Q390 350 376 350 H330Z', '#153c43') +
  rect(136, 226, 116, 108, '#12343a') +
  repeat(7, (index) => rect(144, 236 + index * 14, 100, 6, '#2c6d74')) +
  rect(270, 230, 104, 34, '#f2dfb6') +
  rect(318, 230, 5, 34, '#b83c22') +
  circle(296, 304, 22, '#f2dfb6') +
  circle(350, 304, 22, '#f2dfb6') +
  rect(294, 284, 4, 18, '#12343a') +
  rect(348, 284, 4, 18, '#12343a', { transform: 'rotate(70 350 304)' }) +
  stroke('M370 210 L470 90', '#12343a', 5) +
  rect(500, 196, 84, 154, '#b83c22', { rx: 10 }) +
  rect(548, 196, 36, 154, '#96301b', { rx: 10 }) +
  rect(508, 166, 68, 40, '#e8e0cc', { rx: 8 }) +
  rect(500, 230, 84, 16, '#8b2817') +
  path('M610 350 L616 296 L668 296 L674 350Z', '#e8e0cc') +
  path('M644 296 L668 296 L674 350 L648 350Z', '#cfc5ac') +
  stroke('M672 306 q30 8 2 32', '#e8e0cc', 8) +
  stroke('M632 280 q-8 -14 2 -26 q10 -14 0 -30 M654 282 q-8 -14 2 -26 q8 -12 2 -24', '#f6dfae', 5, { opacity: 0.75 });

export const nightShiftBuilding: Drawings = {
  'night-shift-fourth-floor': still(fourthFloor),
  'night-shift-lift': still(lift),
  'night-shift-corridor': still(corridor),
  'night-shift-radio': still(windowsill),
};

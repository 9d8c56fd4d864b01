import { circle, ellipse, group, path, polygon, rect, repeat, stroke } from '../svg.ts';
import { lamp, pane } from './built.ts';
import { HEIGHT, mix, rain } from './ground.ts';
import { figure, heads } from './people.ts';

/** Films and evenings by lamplight. */

export const umbrella = (x: number, y: number, r: number, colour: string) => {
  const at = (index: number, radius: number) => {
    const angle = (index / 8) * Math.PI * 2 + 0.3;
    return `${Math.round(x + Math.cos(angle) * radius)},${Math.round(y + Math.sin(angle) * radius)}`;
  };
  return (
    ellipse(x + 16, y + 26, r, r * 0.94, '#05070f', { opacity: 0.45 }) +
    polygon(Array.from({ length: 8 }, (_, index) => at(index, r)).join(' '), colour) +
    repeat(4, (index) =>
      polygon(`${x},${y} ${at(index * 2, r)} ${at(index * 2 + 1, r)}`, '#ffffff', { opacity: 0.12 }),
    ) +
    repeat(8, (index) => stroke(`M${x} ${y} L${at(index, r).replace(',', ' ')}`, '#05070f', 2.5, { opacity: 0.6 })) +
    circle(x, y, 7, '#05070f')
  );
};

export const nineUmbrellas = () =>
  rect(0, 0, 1600, 760, '#141a2b') +
  repeat(7, (index) => rect(index * 240, 0, 120, 760, '#1a2236')) +
  repeat(26, (index) =>
    rect(
      (index * 397) % 1600,
      (index * 211) % 760,
      26 + (index % 4) * 12,
      150 + (index % 5) * 40,
      ['#d13b7a', '#2bb3b8', '#e7b23e', '#5a55c9'][index % 4] ?? '',
      { opacity: 0.34 },
    ),
  ) +
  [
    [330, 190, 118],
    [590, 420, 132],
    [250, 560, 108],
    [830, 180, 124],
    [1180, 150, 112],
    [1390, 360, 130],
    [1230, 610, 122],
    [700, 650, 104],
  ]
    .map(([x = 0, y = 0, r = 0], index) => umbrella(x, y, r, index % 2 ? '#232838' : '#2e3447'))
    .join('') +
  umbrella(960, 420, 140, '#cf2f35') +
  rain(9, 150, '#bcd3e6', -10);

export const mothApplauded = () =>
  rect(0, 0, 1600, 760, '#141414') +
  polygon('90,410 1600,-120 1600,860', '#55534c') +
  polygon('90,410 1600,20 1600,740', '#8d8a80') +
  polygon('90,410 1600,130 1600,640', '#c4c0b4') +
  circle(90, 410, 26, '#f4f1e6') +
  group(
    { transform: 'translate(960 380)' },
    path('M-10 -60 C-120 -260 -330 -250 -360 -170 C-370 -60 -260 20 -40 10Z', '#1b1a18'),
    path('M10 -60 C120 -260 330 -250 360 -170 C370 -60 260 20 40 10Z', '#262522'),
    path('M-14 0 C-130 20 -230 90 -200 180 C-130 220 -50 120 -10 60Z', '#262522'),
    path('M14 0 C130 20 230 90 200 180 C130 220 50 120 10 60Z', '#1b1a18'),
    circle(-210, -130, 34, '#8d8a80') +
      circle(210, -130, 34, '#8d8a80') +
      circle(-210, -130, 16, '#1b1a18') +
      circle(210, -130, 16, '#1b1a18'),
    ellipse(0, 20, 24, 110, '#0b0b0a'),
    circle(0, -100, 24, '#0b0b0a'),
    stroke('M-8 -118 Q-50 -190 -110 -200 M8 -118 Q50 -190 110 -200', '#0b0b0a', 6),
  ) +
  heads(6, HEIGHT - 130, 130, '#060606', -40, 1700);

export const lampNight = () =>
  rect(0, 0, 1600, 760, '#33202c') +
  polygon('0,0 800,-220 1600,0 1600,60 800,-120 0,60', '#1c1018') +
  repeat(5, (index) => rect(120 + index * 330, 0, 30, 620, '#24141f')) +
  repeat(14, (index) =>
    stroke(`M${index * 120 - 60} 0 q60 ${150 + (index % 3) * 30} 120 0`, '#6b4a58', 3, { opacity: 0.7 }),
  ) +
  repeat(14, (index) =>
    stroke(`M${index * 120} 0 q60 ${210 + (index % 4) * 30} 120 0`, '#6b4a58', 3, { opacity: 0.5 }),
  ) +
  repeat(
    13,
    (index) =>
      rect(64 + index * 124, 0, 3, 130 + ((index * 53) % 150), '#120a10') +
      lamp(
        65 + index * 124,
        140 + ((index * 53) % 150),
        20 + (index % 3) * 6,
        ['#ffcf6b', '#f2913d', '#ffe6a6'][index % 3] ?? '',
      ),
  ) +
  rect(0, 620, 1600, 140, '#5a3326') +
  repeat(10, (index) => rect(0, 630 + index * 14, 1600, 2, '#452519')) +
  repeat(12, (index) =>
    group(
      { transform: `translate(${90 + index * 130} ${690 - (index % 3) * 26}) rotate(${index % 2 ? 7 : -7})` },
      figure(0, 0, 210 + (index % 4) * 14, { coat: '#160c14' }),
      stroke(
        `M-20 -150 L${index % 2 ? -74 : -60} -${index % 3 ? 214 : 120} M20 -150 L${index % 2 ? 60 : 76} -${index % 3 ? 120 : 220}`,
        '#160c14',
        15,
      ),
    ),
  );

export const theFloodedBakery = () =>
  rect(0, 0, 1600, 760, '#4a2a22') +
  repeat(9, (row) =>
    repeat(15, (column) =>
      rect(
        column * 118 + (row % 2 ? -59 : 0),
        row * 88,
        110,
        80,
        mix('#6b3a2c', '#5a3026', ((row * 7 + column * 3) % 5) / 4),
      ),
    ),
  ) +
  path('M520 640 V330 Q520 110 900 110 Q1280 110 1280 330 V640Z', '#241310') +
  path('M570 640 V340 Q570 160 900 160 Q1230 160 1230 340 V640Z', '#f0913e') +
  path('M640 640 V360 Q650 230 900 230 Q1150 230 1160 360 V640Z', '#ffcf6b') +
  [390, 520].map((y) => rect(570, y, 660, 12, '#241310')).join('') +
  repeat(6, (index) => {
    const [x, y] = [660 + (index % 3) * 220, index < 3 ? 334 : 464];
    return (
      circle(x, y, 54, '#3a3f45') +
      circle(x, y, 14, '#ffcf6b') +
      repeat(5, (hole) =>
        circle(Math.round(x + Math.cos(hole * 1.257) * 32), Math.round(y + Math.sin(hole * 1.257) * 32), 10, '#ffcf6b'),
      )
    );
  }) +
  repeat(
    3,
    (index) => ellipse(770 + index * 220, 366, 46, 24, '#a8622a') + ellipse(770 + index * 220, 498, 46, 24, '#8f4f20'),
  ) +
  ellipse(900, 610, 120, 30, '#a8622a') +
  rect(0, 640, 1600, 120, '#2b1813') +
  rect(1300, 300, 26, 400, '#8a5a2c') +
  polygon('1270,180 1356,180 1340,310 1286,310', '#b98a4a') +
  pane(190, 190, 200, 230, '#23445a', '#241310');

import { type Drawings, hero, still } from './drawing.ts';
import { randomFrom } from './random.ts';
import { circle, group, path, rect, repeat, stroke } from './svg.ts';

/** The Night Shift, outside: navy and vermilion, people from far off and, in the bus, from very near. */

const INK = '#0a1119';
const RED = '#d9502b';

/** Somebody of the crowd, feet at `y`; what they carry stands beside them. */
const figure = (x: number, y: number, height: number, carried: string) =>
  group(
    { transform: `translate(${x} ${y})` },
    circle(0, -height + 14, 14, INK),
    path(`M-20 0 Q-17 ${-height * 0.62} 0 ${-height + 26} Q17 ${-height * 0.62} 20 0Z`, INK),
    carried,
  );

const mop =
  stroke('M15 -34 L31 -158', INK, 4) +
  path(
    'M10 -128 Q8 -170 32 -170 Q56 -170 54 -126 L48 -140 L43 -122 L36 -142 L31 -122 L25 -142 L19 -122 L15 -140Z',
    INK,
  );
const broom = stroke('M-15 -34 L-27 -122', INK, 4) + path('M-36 -121 L-17 -124 L-18 -156 L-44 -152Z', INK);
const bucket = path('M16 -26 L40 -26 L36 0 L20 0Z', INK) + stroke('M17 -26 Q28 -48 39 -26', INK, 3);
const radio = rect(14, -62, 30, 20, INK) + stroke('M40 -62 L54 -100 M14 -54 L4 -60', INK, 3);
const CARRIED = ['', mop, '', bucket, broom, '', '', mop, radio, '', broom, '', mop, '', bucket];

const crowd = () => {
  const random = randomFrom(11);
  return repeat(25, (index) =>
    figure(34 + index * 64 + (random() - 0.5) * 14, 690, 84 + random() * 34, CARRIED[index % CARRIED.length] ?? ''),
  );
};

/** Haze over the horizon, band upon band: each wave lighter where it lies over the one before. */
const haze = repeat(9, (index) => {
  const y = 414 + index * 31;
  const swell = index % 2 ? 14 : -12;
  return path(
    `M0 ${y + swell} C400 ${y - swell * 1.4} 700 ${y + swell * 1.6} 1100 ${y + swell} S1480 ${y - swell} 1600 ${y - swell * 0.4} L1600 760 L0 760Z`,
    '#e8bd84',
    { opacity: 0.13 },
  );
});

const sleeper = (x: number, y: number, size: number, hair: string, coat: string) => {
  const at = (dx: number, dy: number) => `${x + dx * size} ${y + dy * size}`;
  return (
    circle(x, y, 30 * size, '#d8a37a') +
    path(`M${at(0, -30)} A${30 * size} ${30 * size} 0 0 1 ${at(0, 30)} Q${at(12, 0)} ${at(0, -30)}Z`, '#b97a50') +
    path(
      `M${at(-32, 0)} Q${at(-34, -44)} ${at(0, -40)} Q${at(34, -44)} ${at(32, 0)} Q${at(7, -22)} ${at(-32, 0)}Z`,
      hair,
    ) +
    path(`M${at(-64, 150)} Q${at(-62, 32)} ${at(0, 30)} Q${at(62, 32)} ${at(64, 150)}Z`, coat) +
    stroke(
      `M${at(-17, 4)} q${7 * size} ${5 * size} ${13 * size} 0 M${at(5, 4)} q${7 * size} ${5 * size} ${13 * size} 0`,
      '#3b2116',
      3,
    ) +
    stroke(`M${at(-5, 18)} q${5 * size} ${2 * size} ${10 * size} 0`, '#7c3a2a', 2.5)
  );
};

const bus = () => {
  const random = randomFrom(5);
  const lights = ['#e8a44c', '#d4552f', '#f4d9a0', '#6aa0b4'];
  const window = (index: number) => {
    const x = 22 + index * 140;
    return (
      rect(x, 58, 122, 172, '#1d3a4c', { rx: 8 }) +
      repeat(9, (light) =>
        circle(x + 12 + random() * 98, 74 + random() * 138, 4 + random() * 11, lights[light % 4] ?? '', {
          opacity: (0.35 + random() * 0.5).toFixed(2),
        }),
      )
    );
  };
  const sleepers: [number, number, number, string, string][] = [
    [82, 252, 1, '#1b1420', '#1d5158'],
    [226, 268, 0.95, '#5b3a68', '#274a6a'],
    [362, 246, 1.02, '#2b211d', '#345c4d'],
    [508, 274, 0.94, '#c9c3b4', '#1d5158'],
    [646, 254, 1, '#6b2a22', '#274a6a'],
  ];
  return (
    rect(0, 0, 720, 480, '#101b28') +
    repeat(5, window) +
    rect(0, 34, 720, 10, '#2b4254') +
    rect(0, 12, 720, 8, '#f4e3b5') +
    rect(0, 238, 720, 9, '#2b4254') +
    repeat(6, (index) => rect(7 + index * 140, 20, 6, 330, '#8fa4a8')) +
    repeat(5, (index) => rect(22 + index * 140, 300, 124, 190, index % 2 ? '#7a2417' : '#98301e', { rx: 18 })) +
    sleepers.map((one) => sleeper(...one)).join('') +
    rect(0, 398, 720, 82, INK) +
    rect(0, 394, 720, 6, '#8fa4a8')
  );
};

export const nightShift: Drawings = {
  'night-shift': hero(
    () => rect(0, 0, 1600, 760, '#1c2c41') + circle(1090, 286, 230, RED) + haze + rect(0, 688, 1600, 72, INK) + crowd(),
  ),
  'night-shift-bus': still(bus),
};

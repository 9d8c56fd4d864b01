import { type Drawings, hero, still } from './drawing.ts';
import { circle, ellipse, group, path, polygon, rect, repeat, stroke } from './svg.ts';

/** Old Whale, New Sea: sand-coloured sky, an orange sun that does not set, and the sea as a stack of sound waves. */

const SEA = '#174660';
const CREST = '#23607d';
const SUN = '#e8864a';
const DEEP = '#0d1f2b';

/** One swell across the whole picture, thick in the middle of each wave. */
const swell = (y: number, length: number, width: number, thickness: number) => {
  const waves = Math.ceil(width / length);
  const there = repeat(
    waves,
    (index) => `Q${index * length + length / 2} ${index % 2 ? y + 12 : y - 12} ${(index + 1) * length} ${y}`,
  );
  const back = repeat(waves, (index) => {
    const x = (waves - index) * length;
    return `Q${x - length / 2} ${(waves - 1 - index) % 2 ? y + 12 + thickness : y - 12 + thickness} ${x - length} ${y}`;
  });
  return path(`M0 ${y} ${there} ${back}Z`, CREST);
};

const fluke =
  'M322 330 C340 290 342 240 330 205 C290 160 220 140 150 150 C200 108 300 110 360 168 C420 110 520 108 570 150 C500 140 430 160 390 205 C378 240 380 290 398 330 Z';

const tail = () =>
  rect(0, 0, 1600, 760, '#d9cfb4') +
  path('M0 420 L150 300 L240 350 L420 214 L560 330 L660 290 L790 420Z', '#b9b8a2') +
  path('M420 214 L472 256 L430 268 L396 250Z M150 300 L190 322 L152 336 L128 318Z', '#eee7d2') +
  path('M0 470 L110 396 L300 450 L470 376 L640 440 L760 470Z', '#8fa09a') +
  circle(1090, 350, 232, SUN) +
  path('M1290 470 L1400 380 L1500 430 L1600 360 L1600 470Z', '#8fa09a') +
  rect(0, 466, 1600, 294, SEA) +
  repeat(5, (index) =>
    rect(950 + index * 14, 486 + index * 40, 280 - index * 28, 7, SUN, { opacity: 0.75 - index * 0.12 }),
  ) +
  repeat(8, (index) => swell(498 + index * 34, 160 + index * 6, 1600, 10 + index)) +
  group(
    { transform: 'translate(538 -30) scale(1.53)' },
    path(fluke, DEEP),
    path(
      'M360 168 C420 110 520 108 570 150 C500 140 430 160 390 205 C384 220 382 236 382 252 C372 226 366 196 360 168Z',
      '#183243',
    ),
    ellipse(360, 332, 86, 11, '#cfe0df'),
    ellipse(300, 344, 40, 6, '#cfe0df'),
    ellipse(430, 345, 34, 6, '#cfe0df'),
  ) +
  // a dinghy, and somebody leaning out of it to listen
  group(
    { transform: 'translate(500 470)' },
    path('M-92 10 L96 10 Q84 44 50 44 L-54 44 Q-82 40 -92 10Z', '#c8432a'),
    rect(-92, 6, 188, 7, '#f3ead6'),
    path('M20 8 L26 -34 Q40 -46 54 -34 L60 8Z', DEEP),
    circle(52, -58, 14, DEEP),
    stroke('M44 -60 Q50 -80 66 -66', '#e8864a', 5),
    stroke('M56 -28 L88 -2 L92 60', DEEP, 5),
  );

const hydrophone = () =>
  rect(0, 0, 720, 480, '#0f3447') +
  rect(0, 0, 720, 92, '#d9cfb4') +
  path('M0 84 Q90 70 180 84 T360 84 T540 84 T720 84 L720 112 L0 112Z', CREST) +
  path('M206 84 L420 84 Q404 122 366 122 L258 122 Q222 116 206 84Z', '#c8432a') +
  path('M290 84 L298 34 Q312 22 326 34 L334 84Z', DEEP) +
  circle(313, 16, 14, DEEP) +
  stroke('M360 110 L360 286', '#e9dfc4', 3) +
  rect(351, 280, 18, 44, '#f0b44c', { rx: 9 }) +
  repeat(6, (index) =>
    stroke(
      `M${360 - 44 - index * 34} ${302 - 24 - index * 16} q${-16 - index * 5} ${24 + index * 16} 0 ${48 + index * 32} M${360 + 44 + index * 34} ${302 - 24 - index * 16} q${16 + index * 5} ${24 + index * 16} 0 ${48 + index * 32}`,
      '#6fb0bd',
      6,
      { opacity: 0.95 - index * 0.14 },
    ),
  ) +
  // below it, larger than the frame, the one that is listened to
  path('M-30 452 C90 380 300 364 480 380 C600 390 690 414 760 396 L760 520 L-30 520Z', '#081b27') +
  circle(560, 424, 8, '#d9cfb4') +
  circle(561, 424, 4, '#081b27') +
  repeat(7, (index) => stroke(`M${610 + index * 22} ${434 + index * 3} l14 46`, '#12303f', 4));

const instruments = () => {
  const trace = (y: number, loud: number) => {
    const points = Array.from({ length: 62 }, (_, index) => {
      const call = Math.exp(-(((index - 30) / 13) ** 2)) * loud;
      return `${118 + index * 8} ${(y + Math.sin(index * 1.9) * (3 + call * 30) * (index % 3 ? 1 : 0.55)).toFixed(1)}`;
    });
    return stroke(`M${points.join(' L')}`, '#1b3a4b', 3);
  };
  return (
    rect(0, 0, 720, 480, '#e2813f') +
    rect(60, 46, 600, 388, '#f3ead6', { transform: 'rotate(-2 360 240)' }) +
    group(
      { transform: 'rotate(-2 360 240)' },
      repeat(12, (index) => rect(84, 78 + index * 29, 552, 1.5, '#c9b98f')),
      rect(100, 46, 2, 388, '#c8432a'),
      trace(116, 0.15),
      trace(196, 0.5),
      trace(278, 1.15),
      trace(360, 0.1),
      circle(360, 278, 74, 'none', { stroke: '#c8432a', 'stroke-width': 6 }),
      stroke('M420 322 L470 352', '#c8432a', 6),
    ) +
    // a hearing aid, put down beside the paper
    group(
      { transform: 'translate(566 360) rotate(-18)' },
      stroke('M0 46 C-20 0 -10 -52 34 -54', '#174660', 34),
      stroke('M-4 40 C-20 4 -12 -44 28 -50', '#23607d', 10),
      stroke('M44 -54 Q96 -44 92 6', '#f0dcc0', 7),
      stroke('M92 8 L90 22', '#174660', 12),
      ellipse(89, 34, 19, 13, '#f0dcc0'),
      ellipse(89, 38, 9, 4, '#c9b98f'),
      circle(-2, 22, 4, '#f0b44c'),
    ) +
    polygon('60,400 150,330 162,344 74,416', '#1f4d63') +
    polygon('60,400 74,416 48,424', DEEP)
  );
};

export const whale: Drawings = {
  whale: hero(tail),
  'whale-hydrophone': still(hydrophone),
  'whale-trace': still(instruments),
};

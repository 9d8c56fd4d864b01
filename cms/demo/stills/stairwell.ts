import { type Drawings, hero, still } from './drawing.ts';
import { circle, ellipse, group, path, polygon, rect, repeat, stroke } from './svg.ts';

/** Stairwell: black and white of 1948, all of it edges: one lamp, many steps, a man and his larger shadow. */

const PAPER = '#e6e2d8';
const BLACK = '#12110f';

/** A man in a hat and a long coat, feet at the origin, 176 high. */
const man = (fill: string) =>
  circle(0, -132, 17, fill) +
  path('M-30 0 L-22 -112 L22 -112 L34 0Z', fill) +
  rect(-28, -150, 56, 9, fill) +
  path('M-18 -146 L-15 -172 Q0 -180 15 -172 L18 -146Z', fill) +
  rect(26, -58, 40, 30, fill) +
  stroke('M18 -100 L40 -56', fill, 10);

const ascent = () =>
  rect(0, 0, 1600, 760, '#c9c5bb') +
  polygon('0,0 1600,0 1600,210 0,690', PAPER) +
  polygon('0,0 980,0 0,300', '#f1eee5') +
  // the lamp is low and to the left: the shadow climbs the wall faster than he does
  group({ transform: 'translate(930 404) skewX(-16) scale(1.9 1.64)', opacity: 0.5 }, man('#4a4844')) +
  repeat(14, (index) => {
    const x = index * 126 - 60;
    const y = 722 - index * 46;
    return (
      rect(x, y, 1600 - x, 760, index % 2 ? '#4a4844' : '#3b3936') +
      rect(x, y, 126, 11, '#f1eee5') +
      rect(x, y + 11, 9, 760, '#24221f')
    );
  }) +
  // banister
  stroke('M-40 688 L1600 89', BLACK, 14) +
  repeat(14, (index) => rect(index * 126 + 12, 672 - index * 46, 8, 66, BLACK)) +
  group({ transform: 'translate(756 448)' }, man(BLACK));

/** Looking down the well: every landing is the one before, smaller and turned a little. */
const fromTheTop = () => {
  const landing = (index: number) => {
    const size = 640 * 0.74 ** index;
    const turn = index * 17;
    return group(
      { transform: `translate(380 244) rotate(${turn})` },
      rect(-size / 2, -size / 2, size, size, index % 2 ? '#2b2926' : '#d8d4c8', { rx: size * 0.16 }),
      repeat(9, (step) => {
        const x = -size / 2 + (size / 9) * step;
        return rect(x, -size / 2, Math.max(size / 40, 1), size * 0.16, index % 2 ? '#6b6862' : '#8d8a82');
      }),
      rect(-size * 0.43, -size * 0.33, size * 0.86, size * 0.76, index % 2 ? '#4a4844' : '#b5b1a6', {
        rx: size * 0.12,
      }),
      rect(-size * 0.4, -size * 0.32, size * 0.8, size * 0.72, BLACK, { rx: size * 0.1 }),
    );
  };
  return (
    rect(0, 0, 720, 480, '#8d8a82') +
    repeat(8, landing) +
    circle(380, 244, 20, '#f1eee5') +
    circle(382, 246, 6, BLACK) +
    // a hand on the nearest rail
    group(
      { transform: 'translate(96 402) rotate(-24)' },
      stroke('M-120 0 L190 0', BLACK, 20),
      path('M-160 60 L-150 -10 L-70 -44 Q-30 -58 0 -34 L8 30 Q-40 44 -80 34 L-120 80Z', BLACK),
      repeat(4, (finger) => rect(-34 + finger * 20, -32, 16, 60, '#f1eee5', { rx: 8 })),
      rect(-96, -28, 58, 20, '#f1eee5', { rx: 10 }),
    )
  );
};

const concierge = () =>
  rect(0, 0, 720, 480, '#4a4844') +
  polygon('0,0 250,0 140,480 0,480', '#2b2926') +
  rect(280, 40, 240, 440, '#1c1b19') +
  polygon('300,58 500,58 500,480 300,480', '#f1eee5') +
  polygon('300,58 360,58 360,480 300,480', '#c9c5bb') +
  // she fills the door
  path('M352 480 L362 292 Q370 236 412 228 Q456 236 464 292 L476 480Z', BLACK) +
  circle(412, 190, 36, BLACK) +
  circle(428, 158, 19, BLACK) +
  path('M378 480 L388 336 L438 336 L450 480Z', '#8d8a82') +
  path('M388 336 L438 336 L442 352 L386 352Z', '#f1eee5') +
  stroke('M374 268 L330 332 L374 364 M450 268 L494 332 L452 364', BLACK, 22) +
  // seven keys, six hooks taken
  rect(566, 110, 118, 190, '#2b2926') +
  repeat(8, (index) => {
    const x = 590 + (index % 4) * 24;
    const y = 136 + Math.floor(index / 4) * 84;
    const key =
      circle(x, y + 14, 7, 'none', { stroke: '#f1eee5', 'stroke-width': 4 }) +
      stroke(`M${x} ${y + 22} v26 h7 M${x} ${y + 40} h6`, '#f1eee5', 4);
    return circle(x, y, 3, '#8d8a82') + (index === 5 ? '' : key);
  }) +
  polygon('120,0 240,0 232,34 128,34', BLACK) +
  ellipse(180, 36, 44, 8, '#f1eee5') +
  polygon('138,38 222,38 330,480 10,480', '#f1eee5', { opacity: 0.14 });

export const stairwell: Drawings = {
  stairwell: hero(ascent),
  'stairwell-from-the-top': still(fromTheTop),
  'stairwell-concierge': still(concierge),
};

import { randomFrom } from '../random.ts';
import { circle, ellipse, group, path, polygon, rect, repeat, stroke } from '../svg.ts';

/** People in scenes: small, flat, told apart by coat and hat. */

export interface Look {
  coat: string;
  skin?: string;
  hair?: string;
  /** Of the hat; none without. */
  hat?: string;
  legs?: string;
}

const SKINS = ['#e2aa7d', '#c48d62', '#9a6240', '#efc39c', '#6b3f28', '#d8a37a'];
const HAIRS = ['#1d1820', '#4a3d38', '#8f3d1e', '#c9c3b4', '#e6d3a0', '#2b1b16'];

const hat = (x: number, y: number, r: number, colour: string): string =>
  ellipse(x, y - r * 0.5, r * 1.7, r * 0.3, colour) +
  path(`M${x - r} ${y - r * 0.5} q${r * 0.1} ${-r * 1.1} ${r} ${-r * 1.1} q${r * 0.9} 0 ${r} ${r * 1.1}Z`, colour);

/**
 * Somebody who stands.
 * @param x of the middle, `y` of the feet
 * @param size from the feet to the crown
 */
export const figure = (x: number, y: number, size: number, look: Look): string => {
  const { coat, skin = coat, hair = skin, hat: of, legs = coat } = look;
  return group(
    { transform: `translate(${x} ${y}) scale(${size / 100})` },
    rect(-10, -34, 8, 34, legs),
    rect(2, -34, 8, 34, legs),
    path('M-17 -22 L-13 -70 Q-11 -80 0 -80 Q11 -80 13 -70 L17 -22 Q0 -16 -17 -22Z', coat),
    circle(0, -89, 9, skin),
    path('M-9.5 -88 Q-10 -100 0 -100 Q10 -100 9.5 -88 Q4 -94 -9.5 -88Z', hair),
    of ? hat(0, -90, 9.5, of) : '',
  );
};

/** Head and shoulders; `size` is about the breadth of the shoulders. */
export const bust = (x: number, y: number, size: number, look: Look, sings = false): string => {
  const { coat, skin = '#d8a37a', hair = '#1d1820', hat: of } = look;
  return group(
    { transform: `translate(${x} ${y}) scale(${size / 100})` },
    path('M-50 70 Q-50 10 0 6 Q50 10 50 70Z', coat),
    rect(-8, -8, 16, 20, skin),
    ellipse(0, -24, 21, 25, skin),
    path('M-23 -22 Q-26 -54 0 -53 Q26 -54 23 -22 Q14 -40 -4 -40 Q-18 -38 -23 -22Z', hair),
    circle(-8, -22, 2.4, '#17120f'),
    circle(8, -22, 2.4, '#17120f'),
    sings ? ellipse(0, -9, 5, 6.5, '#5d1b18') : stroke('M-6 -10 Q0 -7 6 -10', '#5d1b18', 2.4),
    of ? hat(0, -38, 22, of) : '',
  );
};

/** Rows of people, the front one last. */
export const crowd = (
  seed: number,
  top: number,
  rows: number,
  size: number,
  coats: readonly string[],
  sings = false,
) => {
  const random = randomFrom(seed);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '#1d1820';
  return repeat(rows, (row) => {
    const wide = size * (1 + row * 0.22);
    const count = Math.ceil(1600 / (wide * 0.92)) + 1;
    return repeat(count, (index) => {
      const look: Look = { coat: pick(coats), skin: pick(SKINS), hair: pick(HAIRS) };
      if (random() > 0.82) look.hat = pick(coats);
      const x = Math.round((index + (row % 2) * 0.5 - 0.25) * wide * 0.92);
      return bust(x, Math.round(top + row * size * 0.62 + random() * size * 0.14), wide, look, sings);
    });
  });
};

/** The same in one colour, as an audience or a queue seen from behind. */
export const heads = (seed: number, y: number, size: number, colour: string, from = 0, to = 1600): string => {
  const random = randomFrom(seed);
  const step = size * 0.95;
  return repeat(Math.ceil((to - from) / step), (index) => {
    const x = Math.round(from + index * step + random() * size * 0.2);
    const up = Math.round(y + random() * size * 0.2);
    return (
      circle(x, up, Math.round(size * 0.24), colour) +
      path(
        `M${x - size * 0.46} ${up + size} Q${x - size * 0.46} ${up + size * 0.3} ${x} ${up + size * 0.26} Q${x + size * 0.46} ${up + size * 0.3} ${x + size * 0.46} ${up + size}Z`,
        colour,
      )
    );
  });
};

/** A light that falls from a point. */
export const beam = (x: number, y: number, left: number, right: number, floor: number, colour: string, opacity = 0.5) =>
  polygon(`${x - 6},${y} ${x + 6},${y} ${right},${floor} ${left},${floor}`, colour, { opacity });

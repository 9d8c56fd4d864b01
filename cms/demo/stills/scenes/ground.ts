import { randomFrom } from '../random.ts';
import { circle, ellipse, path, polygon, rect, repeat, stroke } from '../svg.ts';

/** What scenes stand on and under, in many colours: skies, hills, seas, woods, roads. Made for 1600 × 760. */

export const WIDTH = 1600;
export const HEIGHT = 760;

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** A colour between two, `#rrggbb`: the first at 0, the second at 1. */
export const mix = (from: string, to: string, share: number): string => {
  const [a, b] = [channels(from), channels(to)];
  const mixed = a.map((channel, index) => Math.round(channel + ((b[index] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
};

/** Flat bands from one colour to another, across the whole picture. */
export const bands = (top: number, bottom: number, count: number, from: string, to: string): string => {
  const height = (bottom - top) / count;
  return repeat(count, (index) =>
    rect(
      0,
      Math.round(top + index * height),
      WIDTH,
      Math.ceil(height) + 1,
      mix(from, to, index / Math.max(1, count - 1)),
    ),
  );
};

export const stars = (seed: number, count: number, bottom: number, colour: string): string => {
  const random = randomFrom(seed);
  return repeat(count, () =>
    circle(Math.round(random() * WIDTH), Math.round(random() * bottom), 1 + random() * 1.8, colour, { opacity: 0.75 }),
  );
};

/** A line of hills. `height` is how far the highest may stand above `base`; few `points` are dunes, many are rocks. */
export const ridge = (
  seed: number,
  base: number,
  height: number,
  colour: string,
  points = 6,
  sharp = false,
): string => {
  const random = randomFrom(seed);
  const step = WIDTH / points;
  const tops = Array.from({ length: points + 2 }, (_, index) => [index * step - step / 2, base - random() * height]);
  const line = tops.map(([x = 0, y = 0], index) => {
    if (sharp || index === 0) return `${index === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`;
    const [px = 0, py = 0] = tops[index - 1] ?? [];
    const middle = Math.round((px + x) / 2);
    return `C${middle} ${Math.round(py)} ${middle} ${Math.round(y)} ${Math.round(x)} ${Math.round(y)}`;
  });
  return path(`${line.join(' ')} L${WIDTH + step} ${HEIGHT} L${-step} ${HEIGHT}Z`, colour);
};

/** Water from `top` to the lower edge, with crests that grow towards it. */
export const sea = (seed: number, top: number, water: string, crest: string, rows = 9): string => {
  const random = randomFrom(seed);
  const gap = (HEIGHT - top) / rows;
  return (
    rect(0, top, WIDTH, HEIGHT - top, water) +
    repeat(rows, (row) => {
      const y = top + 14 + row * gap;
      const length = 70 + row * 22;
      const start = -random() * length * 2;
      const waves = Math.ceil((WIDTH - start) / (length * 2)) + 1;
      const d = repeat(waves, () => `q${length / 2} ${-8 - row * 1.8} ${length} 0 t${length} 0 `);
      return stroke(`M${Math.round(start)} ${Math.round(y)} ${d}`, crest, 3 + row * 1.1, { opacity: 0.8 });
    })
  );
};

/** What the sun or the moon leaves on water below it. */
export const glitter = (x: number, top: number, width: number, colour: string, rows = 6): string =>
  repeat(rows, (row) =>
    rect(
      Math.round(x - width / 2 + row * (width / 16)),
      top + row * 34,
      Math.round(width - row * (width / 8)),
      7,
      colour,
      {
        opacity: (0.75 - row * 0.1).toFixed(2),
      },
    ),
  );

/** Firs, small at the back: one row. */
export const firs = (seed: number, base: number, size: number, colour: string, count = 22): string => {
  const random = randomFrom(seed);
  return repeat(count, (index) => {
    const x = (index + random() * 0.7) * (WIDTH / (count - 1)) - 40;
    const height = size * (0.7 + random() * 0.6);
    const half = height * 0.22;
    return [0, 1, 2]
      .map((tier) => {
        const [top, spread] = [base - height + tier * height * 0.24, half * (0.55 + tier * 0.28)];
        return polygon(
          `${Math.round(x)},${Math.round(top)} ${Math.round(x + spread)},${Math.round(top + height * 0.42)} ${Math.round(x - spread)},${Math.round(top + height * 0.42)}`,
          colour,
        );
      })
      .concat(rect(Math.round(x - 5), Math.round(base - height * 0.12), 10, Math.round(height * 0.14), colour))
      .join('');
  });
};

/** A road from the lower edge to a point on the horizon, with a broken line. */
export const road = (x: number, horizon: number, half: number, colour: string, line: string, at = x): string =>
  polygon(`${x - 5},${horizon} ${x + 5},${horizon} ${at + half},${HEIGHT} ${at - half},${HEIGHT}`, colour) +
  repeat(7, (index) => {
    const [near, far] = [(index / 7) ** 2, ((index + 0.5) / 7) ** 2];
    const on = (share: number) => [x + (at - x) * share, horizon + (HEIGHT - horizon) * share] as const;
    const [[ax, ay], [bx, by]] = [on(near), on(far)];
    return polygon(
      `${ax - near * 9},${ay} ${ax + near * 9 + 1},${ay} ${bx + far * 9 + 1},${by} ${bx - far * 9},${by}`,
      line,
    );
  });

export const rain = (seed: number, count: number, colour: string, lean = -14): string => {
  const random = randomFrom(seed);
  const lines = repeat(count, () => `M${Math.round(random() * WIDTH)} ${Math.round(random() * HEIGHT)} l${lean} 46 `);
  return stroke(lines, colour, 2.4, { opacity: 0.55 });
};

export const snow = (seed: number, count: number, colour: string): string => {
  const random = randomFrom(seed);
  return repeat(count, () => circle(random() * WIDTH, random() * HEIGHT, 2 + random() * 5, colour, { opacity: 0.85 }));
};

export const cloud = (x: number, y: number, size: number, colour: string): string =>
  ellipse(x, y, size, size * 0.24, colour) +
  ellipse(x - size * 0.4, y - size * 0.14, size * 0.42, size * 0.2, colour) +
  ellipse(x + size * 0.2, y - size * 0.2, size * 0.5, size * 0.26, colour);

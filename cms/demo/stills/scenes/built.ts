import { randomFrom } from '../random.ts';
import { circle, path, polygon, rect, repeat, stroke } from '../svg.ts';

/** What people have put up: towers, skylines, rooms, poles. */

/** Windows in rows; some are lit. */
export const windows = (
  seed: number,
  [x, y, columns, rows]: readonly [number, number, number, number],
  [stepX, stepY]: readonly [number, number],
  dark: string,
  lit: string,
  share: number,
): string => {
  const random = randomFrom(seed);
  return repeat(rows, (row) =>
    repeat(columns, (column) =>
      rect(
        x + column * stepX,
        y + row * stepY,
        Math.round(stepX * 0.56),
        Math.round(stepY * 0.62),
        random() < share ? lit : dark,
      ),
    ),
  );
};

/** A town against the sky, from one edge to the other. */
export const skyline = (seed: number, base: number, height: number, colour: string): string => {
  const random = randomFrom(seed);
  let d = `M0 760 L0 ${base}`;
  for (let x = 0; x < 1600; ) {
    const width = 50 + random() * 90;
    const top = Math.round(base - random() * height);
    d += ` L${Math.round(x)} ${top} L${Math.round(x + width)} ${top}`;
    x += width;
  }
  return path(`${d} L1600 760Z`, colour);
};

/** A wall, a floor and the edge where they meet. */
export const room = (floorAt: number, wall: string, floor: string, edge: string): string =>
  rect(0, 0, 1600, floorAt, wall) + rect(0, floorAt, 1600, 760 - floorAt, floor) + rect(0, floorAt - 7, 1600, 7, edge);

/** Poles with three wires, smaller towards the right; `along` gives each pole’s top and the wires’ sag between two. */
export const poles = (colour: string, at: readonly (readonly [x: number, top: number, base: number])[]): string =>
  at
    .map(([x, top, base], index) => {
      const size = (base - top) / 400;
      const next = at[index + 1];
      const wires = next
        ? [0, 1, 2].map((wire) => {
            const [y, z] = [top + (14 + wire * 40) * size, next[1] + ((14 + wire * 40) * (next[2] - next[1])) / 400];
            return stroke(`M${x} ${y} Q${(x + next[0]) / 2} ${(y + z) / 2 + 46 * size} ${next[0]} ${z}`, colour, 3);
          })
        : [];
      return (
        rect(x - 7 * size, top, 14 * size, base - top, colour) +
        [0, 1, 2]
          .map((bar) =>
            rect(x - (62 - bar * 12) * size, top + (14 + bar * 40) * size, (124 - bar * 24) * size, 9 * size, colour),
          )
          .join('') +
        wires.join('')
      );
    })
    .join('');

/** Arches from one x to another: a bridge’s or a viaduct’s. */
export const arches = (
  from: number,
  to: number,
  deck: number,
  foot: number,
  count: number,
  stone: string,
  sky: string,
): string => {
  const step = (to - from) / count;
  const half = step * 0.36;
  return (
    rect(from, deck, to - from, foot - deck, stone) +
    repeat(count, (index) => {
      const x = from + (index + 0.5) * step;
      return path(
        `M${x - half} ${foot} L${x - half} ${deck + 40 + half} A${half} ${half} 0 0 1 ${x + half} ${deck + 40 + half} L${x + half} ${foot}Z`,
        sky,
      );
    })
  );
};

export const lamp = (x: number, y: number, r: number, colour: string): string =>
  circle(x, y, r * 3.4, colour, { opacity: 0.16 }) +
  circle(x, y, r * 1.9, colour, { opacity: 0.3 }) +
  circle(x, y, r, colour);

/** A window of four panes. */
export const pane = (x: number, y: number, width: number, height: number, glass: string, frame: string): string =>
  rect(x - 10, y - 10, width + 20, height + 20, frame) +
  rect(x, y, width, height, glass) +
  rect(x + width / 2 - 4, y, 8, height, frame) +
  rect(x, y + height / 2 - 4, width, 8, frame);

/** A box seen a little from above, for desks and tables. */
export const desk = (x: number, y: number, width: number, height: number, top: string, front: string): string =>
  polygon(`${x},${y} ${x + width},${y} ${x + width + 34},${y + 30} ${x - 34},${y + 30}`, top) +
  rect(x - 34, y + 30, width + 68, height, front);

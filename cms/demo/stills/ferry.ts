import { type Drawings, hero } from './drawing.ts';
import { randomFrom } from './random.ts';
import { circle, ellipse, path, rect, repeat, stroke } from './svg.ts';

/** Last Ferry to Brandholm: petrol night, cream paint, one red hull with all its lamps on. */

const CREAM = '#f0e2c6';
const LAMP = '#f2a93b';
const DARK = '#0b262d';
const RED = '#c8432a';

const lifeboat = (x: number) =>
  path(`M${x} 356 h78 q-4 20 -22 20 h-34 q-18 0 -22 -20Z`, RED) +
  stroke(`M${x + 12} 356 v-20 q0 -8 8 -8 M${x + 66} 356 v-20 q0 -8 -8 -8`, '#12262b', 4);

const shipAtNight = () => {
  const random = randomFrom(7);
  const harbour = repeat(13, (index) => rect(30 + index * 50 + random() * 22, 428 + random() * 16, 7, 7, '#f2b84b'));
  const reflections = repeat(17, (column) =>
    repeat(5, (row) =>
      rect(
        662 + column * 41 + (random() - 0.5) * 16,
        582 + row * 34 + random() * 8,
        25 - row * 3,
        9,
        column % 5 === 3 ? '#12404a' : LAMP,
        {
          opacity: (0.82 - row * 0.15).toFixed(2),
        },
      ),
    ),
  );
  const moonPath = repeat(6, (row) =>
    rect(1208 - row * 6 + random() * 20, 490 + row * 42, 150 - row * 13, 7, '#f3d79b', {
      opacity: (0.55 - row * 0.07).toFixed(2),
    }),
  );
  const stars = repeat(46, () =>
    circle(random() * 1600, random() * 340, 1 + random() * 1.6, '#d9e0c8', { opacity: 0.7 }),
  );
  const somebody = (x: number) =>
    circle(x, 404, 9, '#0b1a1e') + path(`M${x - 10} 452 L${x - 7} 416 L${x + 7} 416 L${x + 10} 452Z`, '#0b1a1e');
  return (
    rect(0, 0, 1600, 760, '#10343d') +
    stars +
    circle(1270, 190, 118, '#f3d79b') +
    path('M0 452 L180 420 L330 440 L520 405 L760 446 L1000 425 L1240 450 L1600 418 L1600 480 L0 480Z', DARK) +
    rect(0, 468, 1600, 292, '#0a2027') +
    repeat(9, (index) => rect(0, 500 + index * 30, 1600, 5 + index * 1.4, '#0e2c34')) +
    harbour +
    path('M560 452 L1460 452 L1400 556 L640 556 Z', RED) +
    path('M1180 452 L1460 452 L1400 556 L1180 556Z', '#a93620') +
    path('M560 452 L1460 452 L1448 474 L577 474 Z', CREAM) +
    rect(640, 372, 720, 80, CREAM) +
    rect(720, 302, 560, 70, '#e4d3b2') +
    rect(820, 240, 330, 62, CREAM) +
    rect(640, 446, 720, 6, '#cdbb97') +
    rect(720, 366, 560, 6, '#c3b088') +
    repeat(17, (index) => rect(662 + index * 41, 394, 24, 32, index % 5 === 3 ? DARK : LAMP)) +
    repeat(13, (index) => rect(738 + index * 42, 322, 24, 28, index % 4 === 2 ? DARK : LAMP)) +
    rect(836, 258, 298, 24, '#12404a') +
    repeat(5, (index) => rect(890 + index * 58, 258, 5, 24, CREAM)) +
    circle(978, 268, 7, '#0b1a1e') +
    rect(971, 274, 14, 8, '#0b1a1e') +
    path('M1180 302 L1196 178 L1276 178 L1262 302Z', RED) +
    path('M1192 210 L1276 210 L1272 236 L1189 236Z', '#12262b') +
    [0, 1, 2]
      .map((puff) => ellipse(1290 + puff * 62, 150 - puff * 26, 40 + puff * 16, 15 + puff * 5, '#1b4752'))
      .join('') +
    rect(866, 150, 8, 92, '#0b1a1e') +
    circle(870, 150, 11, '#ffe6a6') +
    stroke('M870 156 L600 446', '#0b1a1e', 2.5) +
    [0, 1, 2, 3, 4].map((bulb) => circle(816 - bulb * 52, 214 + bulb * 56, 6, '#ffe6a6')).join('') +
    lifeboat(1290) +
    somebody(610) +
    somebody(1408) +
    reflections +
    moonPath
  );
};

export const ferry: Drawings = {
  ferry: hero(shipAtNight),
};

import { type Drawings, still } from './drawing.ts';
import { circle, ellipse, group, path, polygon, rect, repeat, stroke } from './svg.ts';

/** Last Ferry to Brandholm, on board: who should say where the boat is going, and who hasn’t asked. */

const CREAM = '#f0e2c6';
const LAMP = '#f2a93b';
const RED = '#c8432a';

const tannoy = () =>
  rect(0, 0, 720, 480, '#123f49') +
  rect(0, 340, 720, 140, '#0b2a31') +
  rect(46, 54, 400, 220, CREAM, { rx: 10 }) +
  rect(64, 72, 364, 184, '#0d2a34') +
  rect(64, 196, 364, 60, '#0a2027') +
  circle(350, 128, 34, '#f3d79b') +
  repeat(4, (index) =>
    rect(300 + index * 12, 204 + index * 13, 100 - index * 20, 5, '#f3d79b', { opacity: 0.6 - index * 0.1 }),
  ) +
  rect(242, 72, 8, 184, CREAM) +
  // the captain, microphone in hand
  path('M500 480 C500 372 540 330 590 318 L640 318 C690 330 720 380 720 480Z', '#16222f') +
  path('M590 318 L616 372 L640 318Z', CREAM) +
  path('M610 330 L622 330 L626 392 L616 404 L606 392Z', RED) +
  path(
    'M560 214 C558 160 590 138 620 138 C654 138 680 164 676 218 C674 264 652 306 618 308 C586 306 562 262 560 214Z',
    '#dfa981',
  ) +
  path(
    'M620 138 C654 138 680 164 676 218 C674 264 652 306 618 308 L622 286 L632 262 L626 252 L642 242 L634 220Z',
    '#b57a52',
  ) +
  path(
    'M560 236 C566 300 590 336 620 336 C652 336 672 300 678 236 C668 262 646 264 634 258 C624 252 612 252 602 258 C588 264 568 262 560 236Z',
    '#e9e3d4',
  ) +
  stroke('M604 278 Q618 286 632 278', '#8b3a2c', 4) +
  circle(596, 218, 5, '#17120f') +
  circle(644, 218, 5, '#17120f') +
  path('M540 168 Q616 120 696 168 L690 186 Q616 152 548 186Z', '#0b1a22') +
  path('M552 162 C552 112 580 92 618 92 C658 92 686 112 686 162 Q618 128 552 162Z', CREAM) +
  circle(618, 134, 10, '#c9952f') +
  stroke('M470 480 L498 384', '#16222f', 44) +
  circle(500, 362, 22, '#dfa981') +
  rect(486, 296, 26, 66, '#0b1a22', { rx: 8 }) +
  rect(482, 274, 34, 34, '#8fa4a8', { rx: 12 }) +
  stroke('M498 380 q-40 40 -86 30 q-60 -14 -80 70', '#0b1a22', 5) +
  repeat(3, (index) =>
    stroke(`M${446 - index * 26} ${262 - index * 12} q-16 28 0 ${56 + index * 24}`, LAMP, 6, {
      opacity: 1 - index * 0.25,
    }),
  );

const saloon = () => {
  const passenger = (x: number, coat: string, hair: string, asleep: boolean) =>
    group(
      { transform: `translate(${x} 306)${asleep ? ' rotate(7)' : ''}` },
      path('M-40 130 Q-40 42 0 40 Q40 42 40 130Z', coat),
      circle(0, 14, 25, '#dba780'),
      path('M0 -11 A25 25 0 0 1 0 39Z', '#b57a52'),
      path('M-27 14 Q-30 -22 0 -20 Q30 -22 27 14 Q4 -6 -27 14Z', hair),
      asleep ? stroke('M-14 16 h8 M6 16 h8', '#2b1a14', 3) : circle(-9, 16, 3, '#2b1a14') + circle(9, 16, 3, '#2b1a14'),
    );
  const coats = ['#c8432a', '#1c5a63', '#d9a441', '#274a6a', '#8b2b3a', '#345c4d'];
  const hairs = ['#2b211d', '#c9c3b4', '#6b2a22', '#1b1420', '#e6d3a0', '#4a3d38'];
  return (
    rect(0, 0, 720, 480, '#e9d7b0') +
    rect(0, 0, 720, 66, CREAM) +
    repeat(4, (index) => {
      const x = 100 + index * 174;
      return (
        circle(x, 164, 62, '#b98a4a') +
        circle(x, 164, 50, '#0d2f3a') +
        path(`M${x - 49} 174 Q${x - 20} 164 ${x} 174 T${x + 49} 174 A50 50 0 0 1 ${x - 49} 174Z`, '#0a2027') +
        (index === 2
          ? circle(x + 12, 142, 14, '#f3d79b')
          : circle(x - 18, 140, 2, CREAM) + circle(x + 16, 130, 2, CREAM))
      );
    }) +
    repeat(
      3,
      (index) => ellipse(180 + index * 180, 40, 46, 9, '#fff6dc') + rect(178 + index * 180, 0, 4, 34, '#8a6a44'),
    ) +
    rect(0, 330, 720, 150, '#7a2417') +
    rect(0, 330, 720, 10, '#9a3421') +
    repeat(6, (index) =>
      passenger(68 + index * 116, coats[index] ?? '', hairs[index] ?? '', index === 1 || index === 4),
    ) +
    rect(0, 424, 720, 56, '#5a1a11') +
    repeat(6, (index) => rect(8 + index * 118, 424, 4, 56, '#7a2417')) +
    // one suitcase, nobody’s
    rect(316, 392, 92, 66, '#c58f43', { rx: 6 }) +
    stroke('M344 392 v-12 h36 v12', '#6b4a1e', 6) +
    rect(316, 416, 92, 7, '#6b4a1e') +
    polygon('384,434 402,430 404,448 386,450', '#efe6d2')
  );
};

export const ferryAboard: Drawings = {
  'ferry-captain': still(tannoy),
  'ferry-saloon': still(saloon),
};

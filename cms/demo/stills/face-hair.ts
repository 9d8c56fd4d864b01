import { circle, ellipse, path, repeat } from './svg.ts';

/** Hair for the faces of `face.ts`: what lies behind the head, and what falls over the forehead. Made for 640 × 800. */

interface Hair {
  behind: (light: string, shadow: string) => string;
  before: (light: string, shadow: string) => string;
}

const fringe = (light: string, shadow: string) =>
  path('M210 350 C196 220 250 132 332 130 C346 176 300 224 252 242 C234 264 220 300 210 350Z', light) +
  path('M330 130 C416 130 466 216 450 350 C442 290 428 256 404 236 C370 222 338 180 330 130Z', shadow);

const cropped = (light: string, shadow: string) =>
  path(
    'M198 300 C178 170 242 84 334 84 C430 84 480 170 458 300 C454 244 440 206 410 194 C360 184 300 184 250 192 C220 204 206 244 198 300Z',
    light,
  ) + path('M334 84 C430 84 480 170 458 300 C454 244 440 206 410 194 L340 186Z', shadow);

const ball = (seed: number, count: number, around: number, size: number, colour: string, from: number, to: number) =>
  repeat(count, (index) => {
    const angle = from + ((to - from) * index) / (count - 1);
    const wobble = ((index * 7 + seed) % 5) * 3;
    return circle(
      Math.round(332 + Math.cos(angle) * (around + wobble)),
      Math.round(300 + Math.sin(angle) * (around + 40 + wobble)),
      size + wobble,
      colour,
    );
  });

const NOTHING = () => '';
const PI = Math.PI;

export const HAIR = {
  bald: {
    behind: (light, shadow) => ellipse(206, 290, 26, 66, light) + ellipse(454, 290, 26, 66, shadow),
    before: NOTHING,
  },
  cropped: { behind: NOTHING, before: cropped },
  long: {
    behind: (light, shadow) =>
      path(
        'M182 330 C160 150 250 78 336 78 C440 78 506 168 484 340 L512 600 C470 640 430 620 404 580 L244 580 C206 620 170 610 140 590Z',
        light,
      ) + path('M336 78 C440 78 506 168 484 340 L512 600 C470 640 430 620 404 580 L400 260Z', shadow),
    before: fringe,
  },
  bob: {
    behind: (light, shadow) =>
      path(
        'M184 340 C164 150 250 76 334 76 C432 76 500 154 480 340 L488 470 C450 500 420 490 400 466 L262 466 C240 492 206 498 176 466Z',
        light,
      ) + path('M334 76 C432 76 500 154 480 340 L488 470 C450 500 420 490 400 466 L400 240Z', shadow),
    before: (light, shadow) =>
      path('M208 350 C196 210 252 130 334 130 C340 190 300 244 236 252 C222 282 214 314 208 350Z', light) +
      path('M330 130 C416 130 470 210 452 350 C446 300 440 272 432 250 C390 250 344 210 330 130Z', shadow),
  },
  bun: {
    behind: (light, shadow) => circle(338, 92, 66, light) + path('M338 26 A66 66 0 0 1 338 158Z', shadow),
    before: (light, shadow) =>
      path('M208 330 C190 200 250 118 334 118 C334 160 290 200 246 236 C226 262 214 296 208 330Z', light) +
      path('M332 118 C418 118 470 204 452 330 C444 286 428 256 408 236 C366 204 334 164 332 118Z', shadow),
  },
  curls: {
    behind: (light, shadow) =>
      ball(2, 9, 130, 50, light, PI * 0.85, PI * 1.5) + ball(4, 9, 130, 50, shadow, PI * 1.5, PI * 2.15),
    before: (light, shadow) =>
      ball(1, 4, 92, 30, light, PI * 1.18, PI * 1.5) + ball(3, 4, 92, 30, shadow, PI * 1.54, PI * 1.82),
  },
  crown: {
    behind: (light, shadow) =>
      ball(2, 8, 150, 64, light, PI * 0.95, PI * 1.52) + ball(4, 8, 150, 64, shadow, PI * 1.5, PI * 2.05),
    before: cropped,
  },
} as const satisfies Record<string, Hair>;

export type HairStyle = keyof typeof HAIR;

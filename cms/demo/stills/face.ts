import { ellipse, path, stroke } from './svg.ts';

/** Parts of a face in a light from the left: the edge of the shadow draws nose, lips and chin. Made for 640 × 800. */

export interface Complexion {
  light: string;
  shadow: string;
  lips: string;
  /** Between the lips. */
  mouth: string;
  /** Lashes and irises. */
  eyes: string;
}

export const neck = ({ light, shadow }: Complexion) =>
  path('M270 466 L396 466 L400 612 C378 648 350 662 332 668 C308 660 282 640 262 612Z', light) +
  path('M334 500 L396 466 L400 612 C378 648 350 662 332 668Z', shadow);

/** An oval from the hairline to the chin, the right half in shadow. */
export const oval = ({ light, shadow }: Complexion) =>
  path(
    'M222 302 C220 206 272 150 332 150 C394 150 440 206 438 302 C436 402 404 520 332 526 C260 520 226 402 222 302Z',
    light,
  ) +
  path(
    'M336 150 C394 150 440 206 438 302 C436 402 404 520 332 526 L338 500 C352 488 352 478 344 470 L350 456 L340 446 L350 434 C344 428 340 424 340 418 L362 404 C366 396 356 388 352 376 L338 312 Q340 290 346 280 L336 230Z',
    shadow,
  );

/** Broader in the jaw, with ears. */
export const square = ({ light, shadow }: Complexion) =>
  ellipse(206, 336, 20, 40, shadow) +
  ellipse(452, 336, 20, 40, shadow) +
  path(
    'M206 300 C200 170 262 118 330 118 C400 118 456 172 450 300 C448 420 412 538 328 542 C244 538 210 420 206 300Z',
    light,
  ) +
  path(
    'M332 118 C400 118 456 172 450 300 C448 420 412 538 328 542 L332 500 L346 452 L338 444 L346 434 C344 430 340 426 338 420 L364 408 C370 400 360 390 354 380 L338 306 Q340 288 346 276 L334 230Z',
    shadow,
  );

export const mouth = ({ lips, mouth: line }: Complexion) =>
  path('M292 448 Q316 436 332 444 Q350 436 374 448 Q352 478 332 476 Q312 476 292 448Z', lips) +
  stroke('M290 447 Q332 458 376 447', line, 4);

const eye = (x: number, y: number, width: number, colour: string) =>
  path(
    `M${x - width} ${y + 3} Q${x} ${y - width * 0.62} ${x + width} ${y + 2} Q${x} ${y + width * 0.5} ${x - width} ${y + 3}Z`,
    '#f3e7d6',
  ) +
  ellipse(x + 1, y, width * 0.42, width * 0.42, colour) +
  stroke(`M${x - width - 2} ${y + 2} Q${x} ${y - width * 0.72} ${x + width + 3} ${y}`, colour, 5);

export const eyes = ({ eyes: colour }: Complexion, y = 330) => eye(280, y, 24, colour) + eye(388, y, 23, colour);

export const brows = (colour: string, width = 11, y = 296) =>
  stroke(`M246 ${y} Q276 ${y - 20} 312 ${y - 6}`, colour, width) +
  stroke(`M362 ${y - 6} Q392 ${y - 20} 418 ${y - 2}`, colour, width);

/** Shoulders in a garment, light and shadow; the neckline lies over the neck. */
export const shoulders = (light: string, shadow: string) =>
  path('M24 800 C38 684 160 628 250 606 L404 606 C498 628 606 684 618 800Z', light) +
  path('M404 606 C498 628 606 684 618 800 L380 800 Q420 700 396 606Z', shadow);

export const glasses = (colour: string, y = 294) =>
  `<g fill="none" stroke="${colour}" stroke-width="7"><rect x="226" y="${y}" width="92" height="70" rx="30"/><rect x="344" y="${y}" width="90" height="70" rx="30"/><path d="M318 ${y + 26} Q331 ${y + 16} 344 ${y + 26}"/></g>`;

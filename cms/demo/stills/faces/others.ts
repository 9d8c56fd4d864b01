import { brows, type Complexion, eyes, glasses, mouth, neck, oval, shoulders, square } from '../face.ts';
import { circle, group, path, polygon, rect, repeat, stroke } from '../svg.ts';

/** A night in Niigata, a boat without a course, and Prague in black and white. */

export const hirakubo = () => {
  const skin: Complexion = { light: '#f0c8a0', shadow: '#c9976a', lips: '#b04a44', mouth: '#6b2422', eyes: '#17120f' };
  const hair = '#17131f';
  return (
    rect(0, 0, 640, 800, '#2a2248') +
    rect(380, 90, 200, 520, '#b23a4a') +
    rect(396, 108, 168, 300, '#f7efd8') +
    repeat(3, (row) => rect(396, 186 + row * 88, 168, 14, row === 2 ? '#d4432f' : '#2f6fb3')) +
    path(
      'M186 340 C170 150 250 74 334 74 C430 74 496 154 478 340 L470 430 C440 446 420 440 404 424 L256 424 C236 442 214 446 194 430Z',
      hair,
    ) +
    shoulders('#2f5f74', '#234857') +
    neck({ ...skin, light: '#d6a578', shadow: '#a5744c' }) +
    // the hood of a parka, folded down
    path(
      'M186 640 Q200 574 268 580 Q286 636 332 638 Q380 636 398 580 Q464 574 480 640 Q436 734 332 734 Q230 734 186 640Z',
      '#e6dcc4',
    ) +
    path('M332 638 Q380 636 398 580 Q464 574 480 640 Q436 734 332 734Z', '#c7b993') +
    repeat(7, (index) =>
      stroke(
        `M${222 + index * 36} ${632 + Math.sin((index / 6) * Math.PI) * 56} l${(index - 3) * 3} 24`,
        index < 3 ? '#c7b993' : '#a89970',
        6,
      ),
    ) +
    oval(skin) +
    mouth(skin) +
    eyes(skin, 334) +
    brows(hair, 9, 288) +
    path(
      'M208 350 C196 210 252 130 334 130 C416 130 470 210 452 350 C446 300 440 272 432 250 L236 250 C222 282 214 314 208 350Z',
      hair,
    ) +
    path('M340 130 C416 130 470 210 452 350 C446 300 440 272 432 250 L360 250Z', '#0e0b14') +
    glasses('#c8432a', 298)
  );
};

export const kerr = () => {
  const skin: Complexion = { light: '#9a6240', shadow: '#6b3f28', lips: '#7a342c', mouth: '#3a1411', eyes: '#120c09' };
  const curl = (fill: string) => (x: number, y: number) => circle(x, y, 34, fill);
  const lit: readonly (readonly [number, number])[] = [
    [214, 220],
    [222, 166],
    [256, 122],
    [304, 98],
    [200, 270],
  ];
  const dark: readonly (readonly [number, number])[] = [
    [356, 96],
    [406, 120],
    [440, 164],
    [452, 218],
    [462, 268],
  ];
  return (
    rect(0, 0, 640, 800, '#d9622b') +
    circle(520, 210, 140, '#f5b35c') +
    rect(0, 430, 640, 370, '#b3451d') +
    repeat(6, (index) => rect(index % 2 ? 60 : 0, 462 + index * 52, 640, 8 + index, '#c6532a')) +
    lit.map(([x, y]) => curl('#2b1b16')(x, y)).join('') +
    dark.map(([x, y]) => curl('#1a0f0c')(x, y)).join('') +
    rect(226, 84, 212, 140, '#241611', { rx: 60 }) +
    shoulders('#e9dcc0', '#c9b78f') +
    neck({ ...skin, light: '#7f4e32', shadow: '#57321f' }) +
    '<clipPath id="jersey"><path d="M24 800 C38 684 160 628 250 606 L404 606 C498 628 606 684 618 800Z"/></clipPath>' +
    group(
      { 'clip-path': 'url(#jersey)' },
      repeat(6, (index) =>
        stroke(`M0 ${708 + index * 24} Q330 ${650 + index * 24} 640 ${708 + index * 24}`, '#274a6a', 9),
      ),
    ) +
    path('M250 604 Q332 672 406 604 L420 632 Q332 706 238 632Z', '#d8c8a4') +
    square(skin) +
    mouth(skin) +
    eyes(skin, 324) +
    brows('#1a0f0c', 13, 290) +
    [
      [244, 178],
      [286, 152],
      [330, 146],
      [376, 154],
      [416, 180],
    ]
      .map(([x = 0, y = 0], index) => circle(x, y, 34, index < 3 ? '#2b1b16' : '#1a0f0c'))
      .join('') +
    circle(206, 386, 8, '#f0b44c')
  );
};

export const brod = () => {
  const skin: Complexion = { light: '#d8d4c8', shadow: '#7d7a72', lips: '#5a5752', mouth: '#24221f', eyes: '#12110f' };
  return (
    rect(0, 0, 640, 800, '#8d8a82') +
    polygon('0,0 330,0 90,800 0,800', '#b5b1a6') +
    repeat(6, (index) =>
      polygon(`${420 + index * 44},0 ${440 + index * 44},0 ${640 + index * 20},800 ${600 + index * 20},800`, '#6b6862'),
    ) +
    shoulders('#2b2926', '#171614') +
    polygon('244,610 414,610 372,800 288,800', '#f1eee5') +
    polygon('330,700 414,610 372,800 330,800', '#c9c5bb') +
    polygon('312,688 348,688 366,800 294,800', '#12110f') +
    polygon('240,608 168,664 222,700 196,726 292,800 310,800', '#3b3936') +
    polygon('418,608 492,664 438,700 464,726 368,800 350,800', '#24221f') +
    neck({ ...skin, light: '#b5b1a6', shadow: '#5f5c56' }) +
    path('M258 598 L330 690 L404 598 L414 620 L346 712 L318 712 L246 620Z', '#f1eee5') +
    square(skin) +
    path('M270 436 Q300 412 330 430 Q360 412 392 436 Q360 450 330 442 Q300 450 270 436Z', '#1c1b19') +
    path('M296 462 Q330 452 366 462 Q348 480 330 478 Q312 478 296 462Z', skin.lips) +
    stroke('M294 462 Q330 468 368 462', skin.mouth, 4) +
    eyes(skin, 326) +
    brows('#1c1b19', 12, 292) +
    // the hat throws its own shadow
    path('M208 260 Q330 300 448 260 L448 236 L208 236Z', '#4a4844', { opacity: 0.6 }) +
    path('M112 244 Q330 176 548 244 Q540 274 500 270 Q330 222 160 270 Q120 274 112 244Z', '#12110f') +
    path('M194 228 C196 110 236 66 290 78 Q330 96 370 78 C424 66 466 112 466 228 Q330 192 194 228Z', '#2b2926') +
    path('M350 86 Q360 82 370 78 C424 66 466 112 466 228 Q420 214 370 208Z', '#171614') +
    path('M194 228 Q330 190 466 228 L464 194 Q330 158 196 194Z', '#4a4844')
  );
};

import { brows, type Complexion, eyes, mouth, neck, oval, shoulders } from '../face.ts';
import { circle, path, polygon, rect, repeat, stroke } from '../svg.ts';

/** People of the cold coasts: Brandholm, the fjord, the flats. */

export const thygesen = () => {
  const skin: Complexion = { light: '#efc39c', shadow: '#c98f66', lips: '#a8443a', mouth: '#6b221d', eyes: '#2b3a4a' };
  const hair = '#e6d3a0';
  return (
    rect(0, 0, 640, 800, '#163f4a') +
    rect(0, 0, 640, 330, '#1d515d') +
    path(
      'M190 330 C160 150 250 72 340 72 C450 72 510 170 474 350 L482 470 C450 506 420 500 400 470 L262 470 C240 502 206 506 178 474Z',
      hair,
    ) +
    path('M340 72 C450 72 510 170 474 350 L482 470 C450 506 420 500 400 470 L400 260Z', '#bfa56c') +
    shoulders('#efe6d2', '#cdbf9f') +
    neck({ ...skin, light: '#d9a67c', shadow: '#a9744e' }) +
    // a high collar, knitted
    path('M234 590 Q332 640 420 590 L432 668 Q332 720 222 668Z', '#e0d3b4') +
    repeat(11, (index) =>
      stroke(`M${240 + index * 18} ${606 + Math.sin((index / 10) * Math.PI) * 26} l-2 54`, '#c2b287', 5),
    ) +
    repeat(3, (row) =>
      repeat(16, (index) =>
        polygon(
          `${64 + index * 34},${716 + row * 34} ${81 + index * 34},${702 + row * 34} ${98 + index * 34},${716 + row * 34} ${81 + index * 34},${730 + row * 34}`,
          row === 1 ? '#c8432a' : '#23384a',
        ),
      ),
    ) +
    oval(skin) +
    mouth(skin) +
    eyes(skin) +
    brows('#a98b52') +
    path('M212 350 C196 220 250 134 330 132 C344 176 300 222 254 240 C236 262 220 300 212 350Z', hair) +
    path('M330 132 C414 132 464 216 448 350 C440 290 426 256 404 236 C370 220 340 178 330 132Z', '#cdb47a')
  );
};

export const jonsdottir = () => {
  const skin: Complexion = { light: '#eab48f', shadow: '#c07f5a', lips: '#9c4038', mouth: '#5d211c', eyes: '#2a3b33' };
  const plait = (x: number, fill: string) =>
    repeat(5, (index) =>
      path(
        `M${x - 24} ${440 + index * 48} Q${x} ${414 + index * 48} ${x + 24} ${440 + index * 48} Q${x + 22} ${478 + index * 48} ${x} ${492 + index * 48} Q${x - 22} ${478 + index * 48} ${x - 24} ${440 + index * 48}Z`,
        fill,
      ),
    );
  return (
    rect(0, 0, 640, 800, '#d9cfb4') +
    circle(336, 300, 250, '#e8864a') +
    path('M196 330 C186 200 240 140 332 140 C430 140 476 204 464 330 L474 460 L186 460Z', '#8f3d1e') +
    shoulders('#174660', '#103448') +
    neck({ ...skin, light: '#cf9670', shadow: '#9a6242' }) +
    path('M246 606 Q332 662 410 606 L424 640 Q332 706 232 640Z', '#efe6d2') +
    repeat(13, (index) =>
      polygon(
        `${52 + index * 44},800 ${74 + index * 44},${748 - Math.sin((index / 12) * Math.PI) * 40} ${96 + index * 44},800`,
        '#efe6d2',
      ),
    ) +
    oval(skin) +
    mouth(skin) +
    eyes(skin) +
    brows('#8f3d1e') +
    [
      [256, 388],
      [270, 400],
      [284, 386],
      [298, 398],
      [382, 392],
      [396, 402],
    ]
      .map(([x = 0, y = 0]) => circle(x, y, 3.2, '#b9704a'))
      .join('') +
    // a woollen hat, pulled low over both ears
    path(
      'M196 300 C180 130 250 62 334 62 C422 62 486 132 468 300 C420 268 380 260 332 260 C284 260 244 268 196 300Z',
      '#23607d',
    ) +
    path('M334 62 C422 62 486 132 468 300 C430 274 390 262 350 260Z', '#174660') +
    repeat(8, (index) =>
      polygon(
        `${204 + index * 33},${196 - Math.sin(((index + 0.5) / 8) * Math.PI) * 22} ${220 + index * 33},${168 - Math.sin(((index + 0.5) / 8) * Math.PI) * 22} ${236 + index * 33},${196 - Math.sin(((index + 0.5) / 8) * Math.PI) * 22}`,
        '#efe6d2',
      ),
    ) +
    path(
      'M190 312 C192 280 250 242 332 242 C416 242 470 280 474 312 C430 286 390 276 332 276 C274 276 234 286 190 312Z',
      '#efe6d2',
    ) +
    circle(334, 54, 30, '#e8864a') +
    plait(196, '#8f3d1e') +
    plait(466, '#6f2d15')
  );
};

export const comeau = () => {
  const skin: Complexion = { light: '#e6b08a', shadow: '#b67a56', lips: '#96433c', mouth: '#571f1b', eyes: '#2a2018' };
  const curls = (fill: string, points: readonly (readonly [number, number, number])[]) =>
    points.map(([x, y, r]) => circle(x, y, r, fill)).join('');
  return (
    rect(0, 0, 640, 800, '#8d5f76') +
    rect(0, 470, 640, 330, '#a4748a') +
    rect(0, 464, 640, 6, '#7a4f65') +
    circle(120, 170, 62, '#fbeee0') +
    curls('#b9b4b8', [
      [226, 180, 62],
      [290, 124, 66],
      [372, 122, 66],
      [438, 178, 62],
      [468, 256, 56],
      [466, 336, 52],
      [452, 406, 44],
      [198, 256, 56],
      [200, 336, 52],
      [212, 406, 44],
    ]) +
    curls('#8f8a92', [
      [444, 184, 50],
      [472, 262, 46],
      [468, 342, 42],
      [454, 408, 36],
    ]) +
    shoulders('#c98a2b', '#a06a1c') +
    neck({ ...skin, light: '#cb936c', shadow: '#96623f' }) +
    path('M244 604 L332 690 L414 604 L466 622 L360 800 L304 800 L200 620Z', '#8a5a16') +
    path('M272 640 L332 690 L388 640 L344 800 L320 800Z', '#efe6d2') +
    circle(332, 760, 8, '#5d3d10') +
    oval(skin) +
    stroke('M262 360 Q248 372 240 366 M408 358 Q420 370 428 362', '#a66b48', 4) +
    mouth(skin) +
    stroke('M274 430 Q266 448 276 466 M392 430 Q400 448 390 466', '#a66b48', 4) +
    eyes(skin) +
    brows('#77727a') +
    curls('#b9b4b8', [
      [254, 196, 44],
      [306, 170, 44],
      [364, 172, 42],
    ]) +
    curls('#8f8a92', [[412, 200, 38]])
  );
};

import { brows, type Complexion, eyes, mouth, neck, oval, shoulders, square } from '../face.ts';
import { circle, path, rect, stroke } from '../svg.ts';

/** The directors of The Night Shift, and a guest. */

export const aguirre = () => {
  const skin: Complexion = { light: '#e2aa7d', shadow: '#b97a50', lips: '#9c3a30', mouth: '#5d1b18', eyes: '#17120f' };
  const hair = '#1d1820';
  return (
    rect(0, 0, 640, 800, '#2c676b') +
    circle(470, 250, 250, '#3a7f80') +
    path(
      'M178 318 C168 150 262 84 334 84 C436 84 498 168 484 330 L506 560 C470 590 430 584 404 560 L236 560 C206 588 176 584 148 556 Z',
      hair,
    ) +
    path('M36 800 C52 676 176 626 262 604 L396 604 C486 626 596 676 608 800Z', '#b83c22') +
    path('M262 604 L330 700 L396 604 L430 616 L344 800 L312 800 L228 614Z', '#8f2b18') +
    neck({ ...skin, light: '#c08457', shadow: '#96603c' }) +
    oval(skin) +
    mouth(skin) +
    eyes(skin) +
    brows(hair) +
    path(
      'M214 330 C202 210 262 136 334 134 C410 136 456 206 446 330 C436 282 424 254 404 238 C350 262 292 262 256 232 C236 254 222 292 214 330Z',
      hair,
    ) +
    path('M300 134 C270 150 250 190 244 240 C262 200 290 168 330 140Z', '#8d8790') +
    circle(212, 440, 11, '#f1c9a0') +
    circle(450, 440, 10, '#d09a68')
  );
};

export const wolny = () => {
  const skin: Complexion = { light: '#dea67e', shadow: '#a96d48', lips: '#a2503f', mouth: '#56201a', eyes: '#17120f' };
  return (
    rect(0, 0, 640, 800, '#c9a48c') +
    rect(380, 0, 260, 800, '#b98f78') +
    shoulders('#23384a', '#1a2b39') +
    path('M232 612 C270 664 380 664 418 612 L432 652 C380 706 268 706 218 650Z', '#142330') +
    neck({ ...skin, light: '#b5764e', shadow: '#8f5a3a' }) +
    path('M240 604 C280 660 376 660 416 604 L424 640 C376 690 274 690 230 638Z', '#1a2b39') +
    square(skin) +
    path(
      'M206 330 C204 420 226 556 328 574 C430 556 452 420 450 330 C440 392 424 424 396 424 C372 410 350 430 328 430 C304 430 284 410 260 424 C232 424 216 392 206 330Z',
      '#3a2a24',
    ) +
    path('M328 430 C350 430 372 410 396 424 C424 424 440 392 450 330 C452 420 430 556 328 574Z', '#261a17') +
    path('M284 468 Q328 452 374 468 Q350 490 328 488 Q306 488 284 468Z', skin.lips) +
    stroke('M284 468 Q328 476 374 468', skin.mouth, 4) +
    eyes(skin, 324) +
    brows('#3a2a24', 13, 288) +
    path(
      'M196 300 C176 170 240 78 334 80 C430 82 482 168 460 300 C456 240 440 200 410 190 C360 182 300 182 250 188 C220 200 204 240 196 300Z',
      '#4a3d38',
    ) +
    path('M334 80 C430 82 482 168 460 300 C456 240 440 200 410 190 L340 184Z', '#33292a') +
    '<g fill="none" stroke="#14100e" stroke-width="7"><rect x="228" y="294" width="88" height="66" rx="26"/><rect x="344" y="294" width="88" height="66" rx="26"/><path d="M316 320 Q330 310 344 320 M228 318 L206 310 M432 318 L452 310"/></g>'
  );
};

export const benhaddou = () => {
  const skin: Complexion = { light: '#c48d62', shadow: '#94613f', lips: '#8c3a34', mouth: '#4d1715', eyes: '#17120f' };
  const cloth = '#5b3a68';
  return (
    rect(0, 0, 640, 800, '#d9cbb0') +
    circle(330, 330, 270, '#e6dac2') +
    path(
      'M150 420 C130 180 230 70 334 72 C446 74 530 190 506 430 C500 560 560 640 620 700 L640 800 L0 800 L20 700 C90 640 146 560 150 420Z',
      cloth,
    ) +
    path(
      'M420 100 C500 160 524 280 506 430 C500 560 560 640 620 700 L640 800 L380 800 C470 700 470 500 452 330Z',
      '#432a4e',
    ) +
    oval(skin) +
    path(
      'M214 350 C206 220 256 136 332 136 C410 136 454 222 444 350 C438 290 420 236 332 214 C246 236 222 292 214 350Z',
      cloth,
    ) +
    path(
      'M222 380 C230 470 270 546 332 548 C396 546 430 470 438 380 C470 480 430 600 332 604 C236 600 196 480 222 380Z',
      '#4c3058',
    ) +
    mouth(skin) +
    eyes(skin, 340) +
    brows('#241811', 10, 306) +
    path('M60 800 C120 690 260 640 332 640 C420 640 540 690 590 800Z', '#6d4780', { opacity: 0.55 })
  );
};

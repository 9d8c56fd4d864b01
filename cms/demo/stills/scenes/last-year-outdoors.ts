import { circle, ellipse, group, path, rect, repeat, stroke } from '../svg.ts';
import { lamp, skyline } from './built.ts';
import { bands, cloud, HEIGHT, mix, ridge, WIDTH } from './ground.ts';
import { figure } from './people.ts';

/** Films of last year’s edition that go out. */

const spans = (from: number, to: number, deck: number, foot: number, count: number, stone: string, under: string) => {
  const step = (to - from) / count;
  return (
    rect(from, deck, to - from, foot - deck, stone) +
    repeat(count, (index) => {
      const x = from + (index + 0.5) * step;
      const [half, rise] = [step * 0.4, (foot - deck) * 0.72];
      return path(
        `M${x - half} ${foot} Q${x - half} ${foot - rise} ${x} ${foot - rise} Q${x + half} ${foot - rise} ${x + half} ${foot}Z`,
        under,
      );
    })
  );
};

export const sevenBridges = () =>
  bands(0, 320, 4, '#d3d9c9', '#f1e4bd') +
  skyline(15, 330, 120, '#a7a58c') +
  rect(0, 320, 1600, 440, '#b9bd7a') +
  [0, 1, 2, 3]
    .map((index) => {
      const share = index / 3;
      const grass = mix('#b9bd7a', '#8a9a4f', share);
      const [deck, deep] = [322 + share * share * 250, 66 + share * 150];
      const foot = deck + deep;
      const [from, to] = [470 - share * 900, 1130 + share * 900];
      return (
        rect(0, foot - 14, WIDTH, HEIGHT - foot + 14, grass) +
        spans(from, to, deck, foot, 4, mix('#c9b596', '#7a6248', share), mix('#c6ca8e', '#9aa65c', share)) +
        rect(from, deck - 10, to - from, 12 + share * 12, mix('#a8926e', '#5a4632', share))
      );
    })
    .join('') +
  figure(960, 566, 170, { coat: '#8f2f3a', skin: '#d8a37a', hair: '#2b211d' }) +
  figure(690, 424, 84, { coat: '#26456b', skin: '#d8a37a', hair: '#2b211d' }) +
  repeat(
    22,
    (index) =>
      stroke(`M${index * 76} 760 v-${30 + (index % 4) * 16}`, '#5a6b34', 6) +
      circle(index * 76, 730 - (index % 4) * 16, 11, '#9a4f8a'),
  );

export const weatherForSale = () =>
  bands(0, 500, 5, '#8fb9cc', '#e4e6dc') +
  ridge(131, 470, 120, '#b08a62', 5) +
  rect(0, 470, 1600, 290, '#9a6f48') +
  ridge(132, 640, 140, '#8a5f3a', 4) +
  [860, 1080, 1300]
    .map(
      (x, index) =>
        rect(x, 190 + index * 26, 12, 420, '#3b2a1e') +
        rect(x + 190, 190 + index * 26, 12, 420, '#3b2a1e') +
        rect(x + 12, 210 + index * 26, 178, 210, '#e9ece6', { opacity: 0.55 }) +
        repeat(8, (line) =>
          stroke(
            `M${x + 12} ${226 + index * 26 + line * 26} h178 M${x + 30 + line * 22} ${210 + index * 26} v210`,
            '#7a8a8c',
            2,
          ),
        ) +
        rect(x, 424 + index * 26, 202, 10, '#5f7a86'),
    )
    .join('') +
  [0, 1, 2, 3].map((row) => cloud(220 + row * 240, 330 + row * 40, 300, mix('#f7f6ef', '#dfe6e4', row / 3))).join('') +
  figure(720, 700, 150, { coat: '#c8392a', skin: '#9a6240', hair: '#17131f', hat: '#e0a32e' }) +
  repeat(5, (index) => rect(560 + index * 26, 660, 16, 44, '#9fd0d8', { rx: 4 }));

export const understory = () =>
  bands(0, 760, 6, '#123a2c', '#0a2118') +
  [120, 420, 760, 1130, 1480]
    .map((x, index) => {
      const wide = 90 + (index % 3) * 50;
      const bark = mix('#4a3a26', '#2b2418', (index % 3) / 2);
      return (
        path(
          `M${x - wide} 0 L${x - wide * 0.9} 420 Q${x - wide * 1.1} 640 ${x - wide * 2.1} 730 Q${x - wide} 700 ${x - wide * 0.4} 730 Q${x} 690 ${x + wide * 0.5} 736 Q${x + wide} 690 ${x + wide * 2} 730 Q${x + wide * 1.1} 620 ${x + wide * 0.9} 420 L${x + wide} 0Z`,
          bark,
        ) +
        [0, 1, 2]
          .map((line) =>
            stroke(
              `M${x - wide * 0.5 + line * wide * 0.5} 0 Q${x - wide * 0.4 + line * wide * 0.5} 400 ${x - wide * 0.8 + line * wide * 0.8} 690`,
              mix(bark, '#0a2118', 0.5),
              7,
            ),
          )
          .join('')
      );
    })
    .join('') +
  repeat(18, (index) =>
    path(
      `M${index * 96 - 30} 760 q20 -${110 + (index % 4) * 30} 90 -${120 + (index % 3) * 40} q-10 70 -60 ${130 + (index % 3) * 30}Z`,
      index % 2 ? '#1f6b46' : '#2f8a56',
    ),
  ) +
  lamp(940, 610, 26, '#ffe27d') +
  figure(960, 712, 130, { coat: '#c8392a', skin: '#9a6240', hair: '#17131f' }) +
  repeat(16, (index) => circle((index * 211) % 1600, 180 + ((index * 97) % 400), 4, '#d9e88a', { opacity: 0.8 }));

export const postalPigeons = () =>
  bands(0, 660, 5, '#b9c0c6', '#e9d3c0') +
  skyline(21, 640, 130, '#8a6a64') +
  [120, 560, 1180, 1420]
    .map(
      (x, index) =>
        rect(x, 480 - (index % 2) * 50, 130, 280, '#7a3f34') +
        rect(x - 10, 470 - (index % 2) * 50, 150, 20, '#5f2f28') +
        [0, 1, 2].map((pot) => rect(x + 12 + pot * 40, 430 - (index % 2) * 50, 26, 44, '#b5643f')).join(''),
    )
    .join('') +
  path('M0 760 L0 640 L360 560 L760 660 L1100 570 L1600 690 L1600 760Z', '#4a3436') +
  [
    [300, 170, 0.8],
    [560, 260, 0.6],
    [1240, 150, 0.7],
    [1420, 280, 0.55],
    [760, 120, 0.5],
    [880, 330, 1.7],
  ]
    .map(([x, y, size = 1], index) =>
      group(
        { transform: `translate(${x} ${y}) scale(${size})` },
        path('M-90 10 Q-30 -30 40 -14 Q80 -40 96 -10 L120 -4 L98 6 Q80 36 20 34 Q-40 36 -90 10Z', '#5f6b7a'),
        path(
          index % 2 ? 'M-30 0 Q-10 70 -90 100 Q-60 30 -40 0Z' : 'M-40 -6 Q-60 -90 20 -120 Q20 -50 20 -8Z',
          '#8f9aa8',
        ),
        path('M20 -8 Q40 -80 110 -100 Q80 -40 50 -6Z', '#444f5c'),
        path('M-90 10 l-50 -14 l6 20 l-14 14 l58 -8Z', '#444f5c'),
        ellipse(70, 0, 16, 12, '#4a8a7a'),
        circle(88, -10, 4, '#e0903a'),
        index === 5 ? rect(104, -2, 44, 28, '#f7f1de') + stroke('M104 -2 l22 16 l22 -16', '#c8392a', 3) : '',
      ),
    )
    .join('');

import { circle, ellipse, group, path, polygon, rect, repeat, stroke } from '../svg.ts';
import { bands, cloud, glitter, rain, ridge, sea, stars } from './ground.ts';
import { bust } from './people.ts';

/** Films on and under the weather of a sea. */

export const buoy41 = () =>
  bands(0, 380, 5, '#cfe3e4', '#f3e6c4') +
  cloud(360, 120, 170, '#f7f1de') +
  cloud(1320, 90, 120, '#f7f1de') +
  sea(5, 376, '#1d5878', '#2f7596', 10) +
  group(
    { transform: 'translate(980 560) rotate(9)' },
    circle(0, -330, 150, '#ffe9a8', { opacity: 0.35 }),
    path('M-120 20 Q0 70 120 20 L96 -30 L-96 -30Z', '#16242c'),
    polygon('-84,-30 84,-30 46,-250 -46,-250', '#c8392a'),
    polygon('-70,-110 70,-110 58,-180 -58,-180', '#f4eddb'),
    polygon('84,-30 46,-250 10,-250 24,-30', '#8f241b', { opacity: 0.45 }),
    stroke('M-46 -250 V-300 M46 -250 V-300 M-50 -300 H50', '#16242c', 9),
    circle(0, -330, 30, '#ffe27d'),
    `<text x="0" y="-62" font-family="sans-serif" font-weight="700" font-size="62" text-anchor="middle" fill="#f4eddb">41</text>`,
  ) +
  repeat(3, (index) =>
    stroke(`M${760 + index * 26} ${590 + index * 40} q220 ${60 - index * 10} 440 0`, '#e7f0ea', 9 - index * 2),
  );

export const longWave = () =>
  bands(0, 520, 6, '#171538', '#3d3a78') +
  stars(14, 110, 420, '#ece5cf') +
  sea(6, 520, '#141d3d', '#2a3563', 7) +
  path('M700 760 L760 560 L860 520 L1010 500 L1200 516 L1330 560 L1600 580 L1600 760Z', '#0c1024') +
  repeat(6, (index) =>
    stroke(
      `M${760 - index * 70} ${120 - index * 22} A${150 + index * 74} ${150 + index * 74} 0 0 0 ${720 - index * 74} ${330 + index * 34}`,
      '#a99ae8',
      8,
      { opacity: (0.85 - index * 0.13).toFixed(2) },
    ),
  ) +
  group(
    { transform: 'translate(1010 330)' },
    polygon('-20,60 30,60 90,190 -80,190', '#2b2d55'),
    stroke('M-60 190 L4 40 L80 190 M-30 130 H50', '#4b4d80', 8),
    group(
      { transform: 'rotate(-28)' },
      ellipse(0, 0, 70, 190, '#e8e3f4'),
      ellipse(20, 0, 58, 172, '#b9b0dd'),
      stroke('M0 -150 L-170 0 L0 150', '#e8e3f4', 6),
      circle(-172, 0, 15, '#f2b84b'),
    ),
  ) +
  group(
    { transform: 'translate(1250 470)' },
    rect(0, 0, 120, 56, '#1d2145'),
    polygon('-12,0 60,-44 132,0', '#0c1024'),
    rect(30, 18, 26, 24, '#f7cf6b'),
    rect(74, 18, 26, 24, '#1a1d3d'),
  ) +
  rect(180, 548, 30, 6, '#f7cf6b') +
  circle(195, 540, 5, '#f7cf6b');

export const theStormAtSignalHouse = () =>
  bands(0, 470, 5, '#0f2340', '#1f4468') +
  polygon('1040,170 0,20 0,300', '#f0b65a', { opacity: 0.55 }) +
  polygon('1060,170 1600,90 1600,270', '#f0b65a', { opacity: 0.4 }) +
  sea(19, 450, '#143355', '#3a6791', 8) +
  path('M820 760 L880 610 L980 580 L1120 590 L1220 640 L1290 760Z', '#0a1626') +
  group(
    { transform: 'translate(1050 590)' },
    polygon('-58,10 58,10 36,-360 -36,-360', '#dfe8ee'),
    polygon('8,10 58,10 36,-360 4,-360', '#8fa9bd'),
    polygon('-50,-110 50,-110 46,-180 -46,-180', '#2b4c6b') + polygon('-42,-240 42,-240 39,-300 -39,-300', '#2b4c6b'),
    rect(-52, -374, 104, 16, '#0a1626'),
    rect(-32, -452, 64, 80, '#ffe2a0'),
    stroke('M-32 -452 V-372 M0 -452 V-372 M32 -452 V-372', '#0a1626', 5),
    polygon('-44,-452 44,-452 0,-506', '#0a1626'),
    circle(0, -412, 16, '#fff6d8'),
    rect(-14, -50, 28, 58, '#0a1626'),
    bust(0, -392, 24, { coat: '#0a1626', skin: '#0a1626', hair: '#0a1626' }),
  ) +
  path('M0 640 Q160 520 300 610 T600 640 T880 690 L880 760 L0 760Z', '#0d2440') +
  path('M1180 690 Q1300 560 1420 640 T1600 600 L1600 760 L1180 760Z', '#0d2440') +
  stroke('M20 632 Q160 520 300 608 M1200 676 Q1300 566 1410 636', '#dfe8ee', 9) +
  rain(23, 120, '#9db9cf', -26);

export const aKayak = () =>
  bands(0, 350, 5, '#f1d9c8', '#f7ebd2') +
  circle(420, 210, 80, '#f4a77c') +
  ridge(41, 346, 70, '#7fa3a0', 8) +
  sea(40, 340, '#2d7f8c', '#51a1a8', 9) +
  glitter(420, 360, 200, '#f4c79c', 4) +
  group(
    { transform: 'translate(960 520)' },
    bust(-60, -46, 92, { coat: '#e0a82e', skin: '#9a6240', hair: '#1a0f0c' }),
    bust(80, -30, 100, { coat: '#8f3a5c', skin: '#c99a7a', hair: '#d9d4cc', hat: '#c8432a' }),
    path('M-330 6 Q-20 -14 330 2 Q200 40 -20 40 Q-220 40 -330 6Z', '#c8392a'),
    stroke('M-250 -90 L230 60', '#3b2a1e', 10),
    ellipse(-262, -94, 46, 16, '#3b2a1e', { transform: 'rotate(18 -262 -94)' }),
    repeat(5, (index) =>
      stroke(`M${-420 + index * 20} ${30 + index * 26} q${420 - index * 20} 34 ${840 - index * 40} 0`, '#9fd0cf', 6),
    ),
  );

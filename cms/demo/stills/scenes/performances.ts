import { circle, ellipse, group, path, polygon, rect, repeat, stroke } from '../svg.ts';
import { lamp } from './built.ts';
import { mix } from './ground.ts';
import { beam, figure } from './people.ts';

/** Films about people who perform, or tune what others play. */

const hand = (flip: boolean) => {
  const finger = (x: number, y: number, length: number, turn: number) =>
    group(
      { transform: `rotate(${turn} ${x} ${y})` },
      stroke(`M${x} ${y} v${length}`, '#c9c4b6', 40),
      stroke(`M${x + 11} ${y + 6} v${length - 10}`, '#8d887c', 8),
    );
  return group(
    { transform: `${flip ? 'translate(1600 0) scale(-1 1)' : ''}` },
    polygon('-40,120 330,250 280,430 -40,360', '#1c1b19'),
    polygon('310,240 372,262 322,446 264,424', '#f1eee5'),
    path('M352 262 Q500 270 560 330 Q590 400 520 450 Q420 480 314 432Z', '#c9c4b6'),
    finger(540, 360, 130, -20),
    finger(500, 400, 150, -8),
    finger(450, 420, 150, 4),
    finger(400, 420, 120, 16),
    finger(540, 330, 60, -66),
  );
};

export const leftHandOnly = () =>
  rect(0, 0, 1600, 300, '#0f0f0e') +
  rect(0, 250, 1600, 60, '#2b2926') +
  repeat(21, (index) => rect(index * 77, 310, 73, 400, '#efece2') + rect(index * 77 + 60, 310, 13, 400, '#cfcabd')) +
  repeat(21, (index) =>
    index % 7 === 2 || index % 7 === 6
      ? ''
      : rect(index * 77 + 50, 310, 46, 240, '#141312') + rect(index * 77 + 56, 310, 12, 226, '#34322e'),
  ) +
  rect(0, 706, 1600, 54, '#2b2926') +
  hand(false) +
  hand(true);

export const theStandIn = () =>
  rect(0, 0, 1600, 760, '#1a1524') +
  rect(0, 620, 1600, 140, '#251c30') +
  beam(1040, 0, 800, 1280, 660, '#ffe7b0', 0.75) +
  ellipse(1040, 660, 242, 46, '#ffe7b0') +
  stroke('M1010 650 l60 24 M1070 648 l-60 28', '#ffffff', 12) +
  figure(1040, 656, 400, { coat: '#c12f3c', skin: '#e2aa7d', hair: '#7a3a1e', legs: '#e2aa7d' }) +
  stroke('M988 372 Q940 420 968 486 M1092 372 Q1150 400 1116 330', '#c12f3c', 24) +
  group(
    { transform: 'translate(300 640)' },
    stroke('M0 -250 L-110 60 M0 -250 L110 60 M0 -250 V60', '#0c0912', 14),
    rect(-110, -350, 190, 110, '#0c0912', { rx: 8 }),
    circle(-70, -380, 46, '#0c0912') + circle(30, -380, 46, '#0c0912'),
    polygon('80,-330 150,-356 150,-240 80,-266', '#0c0912'),
    circle(-90, -296, 8, '#e0402c'),
  ) +
  figure(160, 700, 300, { coat: '#0c0912' }) +
  figure(520, 690, 280, { coat: '#0c0912', hat: '#0c0912' }) +
  polygon('1380,60 1500,20 1520,120 1410,150', '#0c0912') +
  stroke('M1450 140 V640', '#0c0912', 12);

export const sixteenFootPipe = () =>
  rect(0, 0, 1600, 760, '#2a1b14') +
  repeat(21, (index) => {
    const from = Math.abs(index - 8);
    const [x, top] = [index * 78 - 10, 60 + from * 34 - (index % 2) * 26];
    const tone = mix('#efe6cf', '#a9997a', Math.min(1, from / 9));
    return (
      rect(x, top, 62, 640 - top, tone, { rx: 8 }) +
      rect(x + 44, top, 18, 640 - top, mix(tone, '#2a1b14', 0.35), { rx: 8 }) +
      polygon(`${x},640 ${x + 62},640 ${x + 42},730 ${x + 20},730`, mix(tone, '#2a1b14', 0.2)) +
      path(`M${x + 12} 600 Q${x + 31} 540 ${x + 50} 600 V612 H${x + 12}Z`, '#1b110c')
    );
  }) +
  rect(0, 716, 1600, 44, '#5a3620') +
  rect(0, 716, 1600, 8, '#8a5a34') +
  lamp(1004, 470, 26, '#ffcf6b') +
  figure(950, 722, 330, { coat: '#22456a', skin: '#dba780', hair: '#8d8790' }) +
  stroke('M972 480 L1004 486', '#22456a', 20) +
  rect(1150, 664, 380, 44, '#efe6cf', { rx: 14, transform: 'rotate(-4 1300 690)' }) +
  rect(1150, 690, 380, 16, '#a9997a', { rx: 8, transform: 'rotate(-4 1300 690)' });

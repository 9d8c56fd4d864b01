import { brows, type Complexion, eyes, glasses, mouth, neck, oval, shoulders, square } from './face.ts';
import { HAIR, type HairStyle } from './face-hair.ts';
import { bands, mix } from './scenes/ground.ts';
import { circle, ellipse, path, polygon, rect, repeat, stroke } from './svg.ts';

/** A portrait from a few choices, in the manner of those that are drawn by hand. */

export interface Sitter {
  skin: keyof typeof SKIN;
  hair: readonly [style: HairStyle, colour: string];
  coat: string;
  /** Under the coat; the colour of what shows at the neck. */
  shirt: string;
  backdrop: keyof typeof BACKDROP;
  colours: readonly [string, string];
  jaw?: 'oval' | 'square';
  glasses?: string;
  /** Of a beard; none without. */
  beard?: string;
  hat?: string;
  earrings?: string;
  /** Lines of somebody older. */
  lines?: boolean;
}

const complexion = (light: string, shadow: string, lips: string): Complexion => ({
  light,
  shadow,
  lips,
  mouth: mix(lips, '#17120f', 0.5),
  eyes: '#17120f',
});

const SKIN = {
  pale: complexion('#efc7a4', '#c98f6a', '#a8443a'),
  fair: complexion('#e6b48c', '#b97f58', '#9c4038'),
  olive: complexion('#d8a374', '#a56f48', '#944036'),
  brown: complexion('#b57a50', '#824f32', '#83382f'),
  dark: complexion('#7d4d31', '#50301f', '#6b2d28'),
  grey: complexion('#d8d4c8', '#7d7a72', '#5a5752'),
} as const;

/** What is behind the sitter. */
const BACKDROP = {
  sun: (a: string, b: string) => rect(0, 0, 640, 800, a) + circle(450, 250, 240, b),
  half: (a: string, b: string) => rect(0, 0, 640, 800, a) + rect(360, 0, 280, 800, b),
  blinds: (a: string, b: string) =>
    rect(0, 0, 640, 800, a) + repeat(9, (index) => rect(0, 30 + index * 92, 640, 40, b)),
  dusk: (a: string, b: string) => bands(0, 800, 6, a, b),
  window: (a: string, b: string) =>
    rect(0, 0, 640, 800, a) + rect(60, 60, 220, 420, b) + rect(164, 60, 12, 420, a) + rect(60, 260, 220, 12, a),
  hills: (a: string, b: string) => rect(0, 0, 640, 800, a) + path('M0 520 Q160 360 320 470 T640 420 V800 H0Z', b),
  rain: (a: string, b: string) =>
    rect(0, 0, 640, 800, a) +
    repeat(40, (index) => stroke(`M${(index * 137) % 640} ${(index * 211) % 760} l-10 44`, b, 5)),
} as const;

const beardOf = (colour: string, lips: string, line: string) =>
  path(
    'M208 340 C206 430 228 556 328 572 C430 556 450 430 448 340 C438 396 424 424 396 426 C372 412 350 430 328 430 C304 430 284 412 260 426 C232 424 218 396 208 340Z',
    colour,
  ) +
  path(
    'M328 430 C350 430 372 412 396 426 C424 424 438 396 448 340 C450 430 430 556 328 572Z',
    mix(colour, '#0b0908', 0.3),
  ) +
  path('M288 462 Q328 450 370 462 Q350 484 328 482 Q306 482 288 462Z', lips) +
  stroke('M288 462 Q328 470 370 462', line, 4);

const hatOf = (colour: string) =>
  path('M120 246 Q330 184 544 246 Q536 276 496 272 Q330 226 164 272 Q124 276 120 246Z', mix(colour, '#0b0908', 0.3)) +
  path('M196 232 C198 112 240 72 330 72 C420 72 464 112 466 232 Q330 196 196 232Z', colour) +
  path('M196 232 Q330 194 466 232 L464 202 Q330 164 197 202Z', mix(colour, '#f4eddb', 0.35));

export const faceOf = (sitter: Sitter) => (): string => {
  const { hair, coat, shirt, backdrop, colours, jaw = 'oval', beard, hat, earrings, lines } = sitter;
  const skin = SKIN[sitter.skin];
  const [style, colour] = hair;
  const dark = mix(colour, '#0b0908', 0.32);
  const throat = { ...skin, light: mix(skin.light, skin.shadow, 0.55), shadow: mix(skin.shadow, '#17120f', 0.2) };
  return (
    BACKDROP[backdrop](...colours) +
    HAIR[style].behind(colour, dark) +
    shoulders(coat, mix(coat, '#0b0908', 0.28)) +
    neck(throat) +
    path('M246 606 Q332 692 410 606 L432 648 Q332 752 222 648Z', shirt) +
    polygon('222,640 250,604 330,740 300,800 240,800', mix(coat, '#f4eddb', 0.12)) +
    polygon('432,640 406,604 336,740 360,800 424,800', mix(coat, '#0b0908', 0.42)) +
    (jaw === 'oval' ? oval(skin) : square(skin)) +
    (beard ? beardOf(beard, skin.lips, skin.mouth) : mouth(skin)) +
    (lines
      ? stroke(
          'M262 360 Q248 372 240 366 M408 358 Q420 370 428 362 M274 430 Q266 448 276 466 M392 430 Q400 448 390 466',
          skin.shadow,
          4,
        )
      : '') +
    eyes(skin, 328) +
    brows(mix(dark, '#17120f', 0.3), style === 'bald' ? 9 : 11, 294) +
    HAIR[style].before(colour, dark) +
    (hat ? hatOf(hat) : '') +
    (sitter.glasses ? glasses(sitter.glasses) : '') +
    (earrings ? ellipse(214, 436, 9, 16, earrings) + ellipse(448, 436, 8, 15, mix(earrings, '#0b0908', 0.3)) : '')
  );
};

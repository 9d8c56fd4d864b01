import { type Drawings, portrait, smallPortrait } from './drawing.ts';
import { faceOf } from './face-of.ts';
import { aguirre, benhaddou, wolny } from './faces/night-shift.ts';
import { comeau, jonsdottir, thygesen } from './faces/north.ts';
import { brod, hirakubo, kerr } from './faces/others.ts';
import { sitters } from './faces/sitters.ts';

/** Portraits, by family name. */
export const faces: Drawings = {
  'portrait-aguirre': portrait(aguirre),
  'portrait-wolny': portrait(wolny),
  'portrait-benhaddou': portrait(benhaddou),
  'portrait-thygesen': portrait(thygesen),
  'portrait-jonsdottir': portrait(jonsdottir),
  'portrait-comeau': portrait(comeau),
  'portrait-hirakubo': portrait(hirakubo),
  'portrait-kerr': portrait(kerr),
  'portrait-brod': portrait(brod),
  ...Object.fromEntries(
    Object.entries(sitters).map(([name, sitter]) => [`portrait-${name}`, smallPortrait(faceOf(sitter))]),
  ),
};

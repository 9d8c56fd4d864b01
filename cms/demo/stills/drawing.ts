/** A picture before it is drawn. */
export interface Drawing {
  /** Of the coordinate system that `svg` is written in. */
  width: number;
  height: number;
  /** Pixels for each unit. Default 2. */
  scale?: number;
  /** The shapes, back to front. Called once; the same text every time. */
  svg: () => string;
}

/** Drawings by the name of the JPEG that is made of them, without its ending. */
export type Drawings = Readonly<Record<string, Drawing>>;

/** Wide, for the head of a film page: 2240 × 1064 pixels. */
export const hero = (svg: () => string): Drawing => ({ width: 1600, height: 760, scale: 1.4, svg });

/** The same at 1600 × 760 pixels: enough for most films, and every picture costs a seed and a first build time. */
export const small = (svg: () => string): Drawing => ({ width: 1600, height: 760, scale: 1, svg });

/** 3:2, for a film's gallery: 1440 × 960 pixels. */
export const still = (svg: () => string): Drawing => ({ width: 720, height: 480, svg });

/** 4:5, for a person: 960 × 1200 pixels. */
export const portrait = (svg: () => string): Drawing => ({ width: 640, height: 800, scale: 1.5, svg });

/** The same at 720 × 900 pixels. */
export const smallPortrait = (svg: () => string): Drawing => ({ width: 640, height: 800, scale: 1.125, svg });

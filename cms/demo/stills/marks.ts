import type { Drawings } from './drawing.ts';

const INK = '#14323b';
const LAMP = '#c8452b';

/** A foghorn that sounds over two waves. */
const foghorn = (): string => `
  <rect width="240" height="120" fill="#fff"/>
  <path d="M34 44h26l44-24v72L60 68H34z" fill="${INK}"/>
  <path d="M120 36a30 30 0 0 1 0 40M136 24a48 48 0 0 1 0 64M152 12a66 66 0 0 1 0 88" fill="none" stroke="${LAMP}" stroke-width="7"/>
  <path d="M24 104q12-12 24 0t24 0 24 0" fill="none" stroke="${INK}" stroke-width="6"/>
  <circle cx="206" cy="56" r="18" fill="${LAMP}"/>`;

/** Marks of those who help, on white: 1680 × 840 pixels. */
export const marks: Drawings = { 'mark-pilots': { width: 240, height: 120, scale: 7, svg: foghorn } };

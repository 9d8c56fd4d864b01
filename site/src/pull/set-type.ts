import { readFileSync } from 'node:fs';
import path from 'node:path';
import { create, type Font } from 'fontkit';

/** Titles as outlines of our own display font: a picture made on any machine has the same letters. */

const FONTS = ['latin', 'latin-ext', 'vietnamese'].map((alphabet) =>
  path.join(import.meta.dirname, `../styles/fonts/display-800-normal-${alphabet}.woff2`),
);

let fonts: Font[] | undefined;
const openFonts = (): Font[] => (fonts ??= FONTS.map((file) => create(readFileSync(file)) as Font));

/** Letters of one font that stand together. */
const runsOf = (text: string): { font: Font; text: string }[] | undefined => {
  const runs: { font: Font; text: string }[] = [];
  for (const letter of text) {
    const font = openFonts().find((candidate) => candidate.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    if (!font) return undefined;
    const last = runs.at(-1);
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
};

export interface TypeLine {
  /** In em. */
  width: number;
  /** SVG path data, y downwards from the baseline, for a size in pixels. */
  outline(size: number): string;
}

/** One line of type; undefined where our font hasn't all its letters. */
const setLine = (text: string): TypeLine | undefined => {
  const runs = runsOf(text)?.map(({ font, text: letters }) => ({ font, run: font.layout(letters) }));
  if (!runs) return undefined;
  return {
    width: runs.reduce((sum, { font, run }) => sum + run.advanceWidth / font.unitsPerEm, 0),
    outline(size) {
      let x = 0;
      const parts: string[] = [];
      for (const { font, run } of runs) {
        const scale = size / font.unitsPerEm;
        for (const [index, glyph] of run.glyphs.entries()) {
          const place = run.positions[index];
          parts.push(
            glyph.path
              .scale(scale, -scale)
              .translate(x + (place?.xOffset ?? 0) * scale, 0)
              .toSVG(),
          );
          x += (place?.xAdvance ?? 0) * scale;
        }
      }
      return parts.join('');
    },
  };
};

/**
 * A text in as few lines as its size allows, as large as it then gets.
 * @param box in pixels, with the largest and the smallest size
 * @returns undefined where our font hasn't all its letters, or it is too long
 */
export const setText = (
  text: string,
  box: { width: number; lines: number; largest: number; smallest: number },
): { size: number; lines: TypeLine[] } | undefined => {
  const words = text.split(/\s+/).filter(Boolean);
  for (let size = box.largest; size >= box.smallest; size -= 4) {
    const lines = breakLines(words, box.width / size);
    if (lines && lines.length <= box.lines) {
      const set = lines.map(setLine);
      return set.every((line) => line !== undefined) ? { size, lines: set } : undefined;
    }
  }
  return undefined;
};

/** @param width in em; undefined where a word is wider, or our font lacks a letter */
const breakLines = (words: readonly string[], width: number): string[] | undefined => {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    const fits = (setLine(longer)?.width ?? Number.POSITIVE_INFINITY) <= width;
    if (fits) lines[Math.max(lines.length - 1, 0)] = longer;
    else if ((setLine(word)?.width ?? Number.POSITIVE_INFINITY) <= width) lines.push(word);
    else return undefined;
  }
  return lines;
};

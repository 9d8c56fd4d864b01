import { TITLE_WIDTHS } from '../styles/fonts/title-widths.generated.ts';

/** The largest size of a title in a box, in hundredths of the box's width (`cqi`), and the lines that it then takes. */
export interface Fit {
  size: number;
  lines: number;
}

export interface Box {
  /** Of what the box's width has for letters, in hundredths of it. */
  width: number;
  /** Height for all lines, in hundredths of the width. */
  height: number;
  /** Size that even a short title doesn't pass. */
  largest: number;
  /** Size that a long one doesn't go below: words then break. */
  smallest: number;
  lineHeight: number;
}

const MOST_LINES = 8;
// One more line must pay: type a sixth larger.
const WORTH_A_LINE = 1.17;

const CJK = /[\u3000-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/;
// Letters of other fonts are wider than ours: half a em, a full one for Chinese, Japanese and Korean.
const widthOf = (letter: string): number => TITLE_WIDTHS[letter] ?? (CJK.test(letter) ? 1_000 : 600);

interface Piece {
  width: number;
  /** Of the space before it, when it doesn't begin a line. */
  gap: number;
}

/** A title's unbreakable pieces: words, parts of hyphenated words, single ideographs. Widths in em. */
const toPieces = (title: string): Piece[] =>
  title.split(/\s+/).flatMap((word) =>
    word
      .split(/(?<=[-–—/])|(?<=[\u3000-\u9FFF\uAC00-\uD7AF])/)
      .filter((part) => part !== '')
      .map((part, index) => ({
        width: [...part].reduce((sum, letter) => sum + widthOf(letter), 0) / 1_000,
        gap: index === 0 ? widthOf(' ') / 1_000 : 0,
      })),
  );

/** How many lines pieces take in a width; Infinity where one is wider. */
const linesIn = (pieces: readonly Piece[], width: number): number => {
  let lines = 1;
  let used = 0;
  for (const { width: piece, gap } of pieces) {
    if (piece > width) return Number.POSITIVE_INFINITY;
    const wider = used === 0 ? piece : used + gap + piece;
    if (wider <= width) used = wider;
    else {
      lines += 1;
      used = piece;
    }
  }
  return lines;
};

/** The narrowest width, in em, in which pieces take so many lines: what `text-wrap: balance` finds too. */
const narrowest = (pieces: readonly Piece[], lines: number): number => {
  let low = Math.max(...pieces.map(({ width }) => width));
  let high = pieces.reduce((sum, { width, gap }) => sum + width + gap, 0);
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (linesIn(pieces, middle) <= lines) high = middle;
    else low = middle;
  }
  return high;
};

/** How large a title can be set in a box, by the real widths of its letters. */
export const fitTitle = (title: string, box: Box): Fit => {
  const pieces = toPieces(title);
  let best: Fit = { size: 0, lines: 1 };
  for (let lines = 1; lines <= Math.min(MOST_LINES, pieces.length); lines += 1) {
    const size = Math.min(box.largest, box.width / narrowest(pieces, lines), box.height / (lines * box.lineHeight));
    if (size > best.size * WORTH_A_LINE) best = { size, lines };
  }
  return { size: Math.max(box.smallest, Math.floor(best.size * 100) / 100), lines: best.lines };
};

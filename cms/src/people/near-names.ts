/**
 * Whether two folded names are one or two slips of the finger apart: letters missed, doubled, wrong or swapped. Of a
 * short name two slips make another name, so it may have one.
 */
export const isNear = (a: string, b: string): boolean => {
  const most = Math.min(a.length, b.length) < 8 ? 1 : 2;
  return a !== b && Math.min(a.length, b.length) > 3 && distance(a, b, most) <= most;
};

/** Optimal string alignment distance (Damerau–Levenshtein without edits inside a swap), or more than `most`. */
const distance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
          ? at(before, column - 2) + 1
          : Number.POSITIVE_INFINITY;
      next.push(Math.min(at(last, column) + 1, at(next, column - 1) + 1, at(last, column - 1) + same, swapped));
    }
    if (Math.min(...next) > most) return most + 1;
    [before, last] = [last, next];
  }
  return at(last, b.length);
};

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;

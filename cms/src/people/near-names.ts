/**
 * How many slips of the finger a folded name may have and still be meant. Of a short one two slips make another name, of
 * three letters one does.
 */
export const slipsIn = (name: string): number => (name.length < 8 ? Number(name.length > 3) : 2);

/** Whether two folded names are one or two slips of the finger apart: letters missed, doubled, wrong or swapped. */
export const isNear = (a: string, b: string): boolean => {
  const most = Math.min(slipsIn(a), slipsIn(b));
  return a !== b && most > 0 && isWithin(a, b, most);
};

/**
 * Whether the optimal string alignment distance (Damerau–Levenshtein without edits inside a swap) is `most` or less. It is
 * asked of very many: what both begin and end with is left away, and only cells that can lie on a way of `most` edits are
 * filled in.
 */
const isWithin = (a: string, b: string, most: number): boolean => {
  if (Math.abs(a.length - b.length) > most) return false;
  let start = 0;
  let [endOfA, endOfB] = [a.length, b.length];
  while (start < endOfA && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  while (endOfA > start && endOfB > start && a.charCodeAt(endOfA - 1) === b.charCodeAt(endOfB - 1)) {
    endOfA -= 1;
    endOfB -= 1;
  }
  const [rows, columns] = [endOfA - start, endOfB - start];
  const same = (row: number, column: number): boolean =>
    a.charCodeAt(start + row - 1) === b.charCodeAt(start + column - 1);

  let before: number[] = [];
  let last: number[] = [];
  for (let column = 0; column <= most + 1; column += 1) last[column] = column;
  for (let row = 1; row <= rows; row += 1) {
    const first = Math.max(1, row - most);
    const end = Math.min(columns, row + most);
    const next: number[] = [];
    next[first - 1] = first === 1 ? row : most + 1;
    let least = at(next, first - 1);
    for (let column = first; column <= end; column += 1) {
      const isSwapped = row > 1 && column > 1 && same(row, column - 1) && same(row - 1, column);
      const cost = Math.min(
        at(last, column) + 1,
        at(next, column - 1) + 1,
        at(last, column - 1) + (same(row, column) ? 0 : 1),
        isSwapped ? at(before, column - 2) + 1 : most + 1,
      );
      next[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    next[end + 1] = most + 1;
    [before, last] = [last, next];
  }
  return at(last, columns) <= most;
};

/** Outside of what is filled in there is no way. */
const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;

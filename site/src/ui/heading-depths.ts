/**
 * How deep each heading stands below the page's own, 1 and up, whatever levels the editor chose: nobody who goes by
 * headings meets a gap. `[1, 3, 3, 2, 1]` becomes `[1, 2, 2, 2, 1]`.
 */
export const headingDepths = (levels: readonly number[]): number[] => {
  const open: number[] = [];
  return levels.map((level) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
    return open.push(level);
  });
};

/** Filters that a day can have: what comes after them is left out. */
export const MOST_FILTERS = 48;

/** The target that a filter is, and the class of what meets it. */
export const filterKey = (index: number): string => `f${index + 1}`;

/** The CSS of filters: what is chosen is the page's target (`#f3`), so it works without script and has an address. */
export const filterRules = (): string => {
  const keys = Array.from({ length: MOST_FILTERS }, (_, index) => filterKey(index));
  const chosen = (key: string): string => `:root:has(#${key}:target)`;
  // With what doesn't meet it goes a heading that nothing is left under.
  const hidden = keys.flatMap((key) => [
    `${chosen(key)} .show:not(.${key})`,
    `${chosen(key)} .mid:not(:has(+ol .${key}))`,
  ]);
  const marked = keys.map((key) => `${chosen(key)} [href="#${key}"]`);
  return `${hidden}{display:none}\n${marked}{font-weight:700;text-decoration:underline 3px}\n`;
};

/**
 * The CSS of filters: what is chosen is the page's target (`#f3`), so it works without script and has an address. Keys
 * are the page's own, a letter and a number.
 */
export const filterRules = (keys: readonly string[]): string => {
  const chosen = (key: string): string => `:root:has(#${key}:target)`;
  // With what doesn't meet it goes a heading that nothing is left under.
  const hidden = keys.flatMap((key) => [
    `${chosen(key)} .show:not(.${key})`,
    `${chosen(key)} .mid:not(:has(+ol .${key}))`,
  ]);
  const marked = keys.map((key) => `${chosen(key)} [href="#${key}"]`);
  return `${hidden}{display:none}${marked}{font-weight:700;text-decoration:underline 3px}`;
};

/** As many as a team looks at: a page is some fifty kilobytes. */
const MOST_KEPT = 20;

const kept = new Map<string, Promise<string>>();

/**
 * Makes a page once for all who ask for it, at once or one after the other: an address that was sent to many, or is asked
 * for without end, costs no more than one. What can't be made is tried again.
 * @param key of all that the page is made from
 */
export const pageOnce = (key: string, make: () => Promise<string>): Promise<string> => {
  const known = kept.get(key);
  if (known) return known;
  const made = make();
  made.catch(() => kept.delete(key));
  kept.set(key, made);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return made;
};

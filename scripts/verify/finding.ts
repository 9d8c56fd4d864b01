/** One thing that is wrong with a built site. */
export interface Finding {
  /** Which check found it: `axe`, `links` … */
  check: string;
  /** A file of the site, or an address with the view that it was seen in. */
  where: string;
  what: string;
}

/** The same fault on many pages is one fault. `a fault · films/x/index.html, and 40 more` */
export const formatFindings = (findings: readonly Finding[]): string[] => {
  const places = new Map<string, string[]>();
  for (const { check, where, what } of findings) {
    const key = `${check}: ${what}`;
    places.set(key, [...(places.get(key) ?? []), where]);
  }
  return [...places].map(([fault, [first, ...others]]) =>
    others.length === 0 ? `${fault} · ${first}` : `${fault} · ${first}, and ${others.length} more`,
  );
};

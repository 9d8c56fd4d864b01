/** A watcher lives for months: what has been remembered is forgotten at once when it is this much. */
const MOST = 20_000;
/** A text that somebody pasted into the wrong field is not worth the room. */
const LONGEST = 200;

/**
 * A function of texts that gives each answer again without computing it. For what is pure, and costs more than a look:
 * calendars, collators and names of countries, which pages of one festival ask for by the ten thousand.
 */
export const remembering = <Texts extends (string | undefined)[], Answer>(
  answer: (...texts: Texts) => Answer,
): ((...texts: Texts) => Answer) => {
  const known = new Map<string, Answer>();
  return (...texts) => {
    const key = texts.join('\n');
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = answer(...texts);
    if (known.size >= MOST) known.clear();
    if (key.length <= LONGEST) known.set(key, made);
    return made;
  };
};

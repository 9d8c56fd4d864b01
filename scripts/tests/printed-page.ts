/** The text of a printed film page, taken apart by the order in which such pages print their items. */
export interface PrintedPage {
  synopsis: string[];
  quotes: { quote: string; attribution: string }[];
  directors: string;
  /** Country, year, language: each on a line. */
  facts: string[];
  award: string;
  ticketWords: string;
  offersHeading: string;
  /** All offers on one line. */
  offers: string;
  credits: { role: string; names: string[] }[];
  alsoPlaying: { title: string; blurb: string }[];
}

/** Straight and curly quotes alike, white space folded. */
export const fold = (text: string): string =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

const pairs = (lines: readonly string[]): [string, string][] =>
  lines.flatMap((line, index) => (index % 2 === 0 ? [[line, lines[index + 1] ?? ''] as [string, string]] : []));

/**
 * @param text one item a line
 * @param quotes how many press quotes it has, each followed by its critic
 * @throws Error when a line that every such page has is missing
 */
export const readPrintedPage = (text: string, quotes: number): PrintedPage => {
  const lines = text
    .split('\n')
    .map(fold)
    .filter((line) => line !== '');
  const at = (line: string): number => {
    const index = lines.indexOf(line);
    if (index < 0) throw new Error(`the printed page has no line "${line}"`);
    return index;
  };
  const [tickets, credits, also] = [at('Book Tickets'), at('Credits'), at('Also Playing')];
  const top = lines.slice(0, tickets);
  const [directors = '', country = '', year = '', language = '', award = ''] = top.slice(-5);
  const press = top.slice(-5 - 2 * quotes, -5);
  return {
    synopsis: top.slice(0, -5 - 2 * quotes),
    quotes: pairs(press).map(([quote, attribution]) => ({ quote, attribution })),
    directors,
    facts: [country, year, language],
    award,
    ticketWords: lines[tickets] ?? '',
    offersHeading: lines[tickets + 1] ?? '',
    offers: lines[tickets + 2] ?? '',
    credits: pairs(lines.slice(credits + 1, also)).map(([role, names]) => ({ role, names: names.split(', ') })),
    alsoPlaying: pairs(lines.slice(also + 1)).map(([title, blurb]) => ({ title, blurb })),
  };
};
